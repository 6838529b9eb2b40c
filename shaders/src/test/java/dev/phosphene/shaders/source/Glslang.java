package dev.phosphene.shaders.source;

import static org.lwjgl.util.shaderc.GLSLang.*;

import java.nio.ByteBuffer;
import java.util.Objects;
import org.lwjgl.system.MemoryStack;
import org.lwjgl.system.MemoryUtil;
import org.lwjgl.util.shaderc.GLSLangInput;
import org.lwjgl.util.shaderc.GLSLangResource;

/**
 * The reference compiler, run without a GPU. Client and target are NONE: as an OpenGL client it would demand locations on uniforms.
 */
final class Glslang implements AutoCloseable {
    private final GLSLangResource limits = generousLimits();

    Glslang() {
        glslang_initialize_process();
    }

    /** Compiles and links; the empty string when all is well, else the explained logs. */
    String validate(ProgramSource source) {
        StringBuilder faults = new StringBuilder();
        long program = glslang_program_create();
        long[] shaders = new long[source.stages().size()];
        ByteBuffer[] texts = new ByteBuffer[shaders.length];
        for (int i = 0; i < shaders.length; i++) {
            ShaderSource stage = source.stages().get(i);
            texts[i] = MemoryUtil.memUTF8(stage.text());
            shaders[i] = parse(stage, texts[i], faults);
            glslang_program_add_shader(program, shaders[i]);
        }
        if (faults.isEmpty()
                && !glslang_program_link(program, GLSLANG_MSG_DEFAULT_BIT | GLSLANG_MSG_VALIDATE_CROSS_STAGE_IO_BIT)) {
            faults.append("linking ").append(source.name()).append(": ");
            faults.append(Objects.requireNonNull(glslang_program_get_info_log(program))
                    .strip());
        }
        glslang_program_delete(program);
        for (int i = 0; i < shaders.length; i++) {
            glslang_shader_delete(shaders[i]);
            MemoryUtil.memFree(texts[i]);
        }
        return faults.toString();
    }

    private long parse(ShaderSource stage, ByteBuffer text, StringBuilder faults) {
        try (MemoryStack stack = MemoryStack.stackPush()) {
            GLSLangInput input = GLSLangInput.calloc(stack)
                    .language(GLSLANG_SOURCE_GLSL)
                    .stage(
                            switch (stage.stage()) {
                                case VERTEX -> GLSLANG_STAGE_VERTEX;
                                case FRAGMENT -> GLSLANG_STAGE_FRAGMENT;
                                case COMPUTE -> GLSLANG_STAGE_COMPUTE;
                            })
                    .client(GLSLANG_CLIENT_NONE)
                    .target_language(GLSLANG_TARGET_NONE)
                    .code(text)
                    .default_version(450)
                    .default_profile(GLSLANG_CORE_PROFILE)
                    .messages(GLSLANG_MSG_DEFAULT_BIT)
                    .resource(limits);
            long shader = glslang_shader_create(input);
            if (!glslang_shader_preprocess(shader, input) || !glslang_shader_parse(shader, input)) {
                faults.append(stage.explain(Objects.requireNonNull(glslang_shader_get_info_log(shader))))
                        .append('\n');
            }
            return shader;
        }
    }

    /** Every limit far off, every freedom granted: drivers have their own word on limits. */
    private static GLSLangResource generousLimits() {
        GLSLangResource limits = GLSLangResource.calloc();
        int numbers = GLSLangResource.LIMITS / Integer.BYTES;
        for (int i = 0; i < numbers; i++) {
            MemoryUtil.memPutInt(limits.address() + (long) i * Integer.BYTES, 4096);
        }
        limits.min_program_texel_offset(-8).max_program_texel_offset(7);
        MemoryUtil.memSet(
                limits.address() + GLSLangResource.LIMITS, 1, GLSLangResource.SIZEOF - GLSLangResource.LIMITS);
        return limits;
    }

    @Override
    public void close() {
        glslang_finalize_process();
        limits.free();
    }
}
