package dev.phosphene.render.gl;

import static org.lwjgl.opengl.GL43C.*;

import java.util.function.Consumer;
import org.lwjgl.opengl.GLDebugMessageCallback;
import org.lwjgl.system.MemoryUtil;
import org.tinylog.Logger;

/** The driver's own words in the log: high severity as faults, medium as warnings, low as debug, notices not at all. */
final class DebugOutput implements AutoCloseable {
    private final GLDebugMessageCallback callback;

    DebugOutput(Consumer<String> faults) {
        callback = GLDebugMessageCallback.create((source, type, id, severity, length, message, user) -> {
            if (source == GL_DEBUG_SOURCE_SHADER_COMPILER) {
                return; // its log reaches the user through Program, with files instead of numbers
            }
            String text = "GL " + word(type) + ": "
                    + MemoryUtil.memUTF8(message, length).strip();
            switch (severity) {
                case GL_DEBUG_SEVERITY_HIGH -> faults.accept(text);
                case GL_DEBUG_SEVERITY_MEDIUM -> Logger.warn(text);
                case GL_DEBUG_SEVERITY_LOW -> Logger.debug(text);
                default -> {}
            }
        });
        glEnable(GL_DEBUG_OUTPUT);
        // Messages come on the calling thread, within the call that is to blame.
        glEnable(GL_DEBUG_OUTPUT_SYNCHRONOUS);
        glDebugMessageCallback(callback, 0);
    }

    private static String word(int type) {
        return switch (type) {
            case GL_DEBUG_TYPE_ERROR -> "error";
            case GL_DEBUG_TYPE_DEPRECATED_BEHAVIOR -> "deprecated behaviour";
            case GL_DEBUG_TYPE_UNDEFINED_BEHAVIOR -> "undefined behaviour";
            case GL_DEBUG_TYPE_PORTABILITY -> "portability";
            case GL_DEBUG_TYPE_PERFORMANCE -> "performance";
            default -> "message";
        };
    }

    @Override
    public void close() {
        glDebugMessageCallback(null, 0);
        callback.free();
    }
}
