package dev.phosphene.render.context;

import static org.lwjgl.egl.EGL15.*;
import static org.lwjgl.egl.EXTPlatformDevice.EGL_PLATFORM_DEVICE_EXT;

import dev.phosphene.core.fault.Fault;
import dev.phosphene.render.gl.Gpu;
import java.nio.IntBuffer;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lwjgl.PointerBuffer;
import org.lwjgl.egl.EGL;
import org.lwjgl.opengl.GL;
import org.lwjgl.system.MemoryStack;
import org.tinylog.Logger;

/** A context without a window or display server, on an EGL device. Draws go to targets only. */
public final class HeadlessContext implements Context {
    private final long display;
    private final long context;
    private final EglDevice device;
    private final Gpu gpu;

    private HeadlessContext(EglDevice device, boolean debug, Consumer<String> faults) {
        this.device = device;
        try (MemoryStack stack = MemoryStack.stackPush()) {
            display = eglGetPlatformDisplay(EGL_PLATFORM_DEVICE_EXT, device.handle(), (PointerBuffer) null);
            IntBuffer major = stack.mallocInt(1);
            IntBuffer minor = stack.mallocInt(1);
            check(display != EGL_NO_DISPLAY && eglInitialize(display, major, minor), "it cannot be opened");
            EGL.createDisplayCapabilities(display, major.get(0), minor.get(0));
            check(eglBindAPI(EGL_OPENGL_API), "it has no desktop OpenGL");
            context = eglCreateContext(display, config(stack), EGL_NO_CONTEXT, attributes(stack, debug));
            check(context != EGL_NO_CONTEXT, "it refuses an OpenGL 4.5 core context");
        }
        try {
            bind();
            gpu = new Gpu(faults);
        } catch (Fault fault) {
            destroy();
            throw fault;
        }
    }

    /** A context on the best device, or the one that {@code wanted} names by index or part of its name. */
    public static HeadlessContext open(@Nullable String wanted) {
        return open(wanted, false, fault -> Logger.error(fault));
    }

    /**
     * A context whose driver speaks more when {@code debug}; {@code faults} hears high-severity messages and leaks. Devices that fail are passed
     * over for the next, with a warning.
     */
    public static HeadlessContext open(@Nullable String wanted, boolean debug, Consumer<String> faults) {
        List<EglDevice> candidates = EglDevice.candidates(EglDevice.list(), wanted);
        StringBuilder refusals = new StringBuilder();
        for (EglDevice device : candidates) {
            try {
                return new HeadlessContext(device, debug, faults);
            } catch (Fault fault) {
                refusals.append(refusals.isEmpty() ? "" : " ").append(fault.getMessage());
                Logger.debug(fault.getMessage());
            }
        }
        throw Fault.world(refusals + " " + EglDevice.PACKAGES + ".");
    }

    /** Any config that can draw with desktop GL; without a surface its colours and depth do not matter. */
    private long config(MemoryStack stack) {
        IntBuffer wanted = stack.ints(EGL_SURFACE_TYPE, EGL_PBUFFER_BIT, EGL_RENDERABLE_TYPE, EGL_OPENGL_BIT, EGL_NONE);
        PointerBuffer found = stack.mallocPointer(1);
        IntBuffer count = stack.mallocInt(1);
        check(eglChooseConfig(display, wanted, found, count) && count.get(0) > 0, "it has no config for OpenGL");
        return found.get(0);
    }

    private static IntBuffer attributes(MemoryStack stack, boolean debug) {
        return stack.ints(
                EGL_CONTEXT_MAJOR_VERSION,
                4,
                EGL_CONTEXT_MINOR_VERSION,
                5,
                EGL_CONTEXT_OPENGL_PROFILE_MASK,
                EGL_CONTEXT_OPENGL_CORE_PROFILE_BIT,
                EGL_CONTEXT_OPENGL_DEBUG,
                debug ? EGL_TRUE : EGL_FALSE,
                EGL_NONE);
    }

    private void check(boolean fine, String trouble) {
        if (!fine) {
            throw Fault.world("GPU " + device + " cannot draw: " + trouble + " (EGL error 0x"
                    + Integer.toHexString(eglGetError()) + ").");
        }
    }

    /** The device it draws on. */
    public EglDevice device() {
        return device;
    }

    @Override
    public Gpu gpu() {
        return gpu;
    }

    @Override
    public void makeCurrent() {
        bind();
        GL.setCapabilities(gpu.capabilities());
    }

    private void bind() {
        check(eglMakeCurrent(display, EGL_NO_SURFACE, EGL_NO_SURFACE, context), "its context cannot be made current");
    }

    @Override
    public void close() {
        makeCurrent();
        gpu.close();
        destroy();
    }

    /** The display stays open: EGL gives every context of a device the same one, and closing it would end them all. */
    private void destroy() {
        GL.setCapabilities(null);
        eglMakeCurrent(display, EGL_NO_SURFACE, EGL_NO_SURFACE, EGL_NO_CONTEXT);
        eglDestroyContext(display, context);
    }
}
