package dev.phosphene.render.context;

import static org.lwjgl.glfw.GLFW.*;

import dev.phosphene.core.fault.Fault;
import dev.phosphene.render.gl.Gpu;
import dev.phosphene.render.gl.Target;
import java.util.List;
import java.util.function.Consumer;
import org.lwjgl.glfw.Callbacks;
import org.lwjgl.glfw.GLFWVidMode;
import org.lwjgl.opengl.GL;
import org.lwjgl.system.MemoryUtil;
import org.tinylog.Logger;

/** A window, or a whole monitor, and the context that draws into it. Lives on the main thread; one at a time. */
public final class WindowContext implements Context {
    private final long window;
    private final Gpu gpu;
    private final int monitor;
    private final int windowedWidth;
    private final int windowedHeight;
    private boolean fullscreen;
    private int width;
    private int height;

    private WindowContext(
            String title, int width, int height, int monitor, boolean fullscreen, Consumer<KeyPress> keys) {
        this.monitor = monitor;
        this.windowedWidth = width;
        this.windowedHeight = height;
        glfwDefaultWindowHints();
        glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 4);
        glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, 5);
        glfwWindowHint(GLFW_OPENGL_PROFILE, GLFW_OPENGL_CORE_PROFILE);
        // The picture is finished before it reaches the window: no depth, no stencil, no samples there.
        glfwWindowHint(GLFW_DEPTH_BITS, 0);
        glfwWindowHint(GLFW_STENCIL_BITS, 0);
        glfwWindowHint(GLFW_SAMPLES, 0);
        glfwWindowHint(GLFW_AUTO_ICONIFY, GLFW_FALSE);
        window = glfwCreateWindow(width, height, title, MemoryUtil.NULL, MemoryUtil.NULL);
        if (window == MemoryUtil.NULL) {
            glfwTerminate();
            throw Fault.world(
                    "This display's driver offers no OpenGL 4.5 core. On Debian: apt-get install libgl1-mesa-dri.");
        }
        listen(keys);
        glfwMakeContextCurrent(window);
        try {
            gpu = new Gpu();
        } catch (Fault fault) {
            endWindow();
            throw fault;
        }
        glfwSwapInterval(1);
        if (fullscreen) {
            toggleFullscreen();
        } else {
            centre();
        }
        measure();
    }

    /**
     * Opens a window of the given size in the middle of monitor {@code monitor}, or over all of it. Keys are told during {@link #poll}.
     */
    public static WindowContext open(
            String title, int width, int height, int monitor, boolean fullscreen, Consumer<KeyPress> keys) {
        Glfw.start();
        try {
            Glfw.monitor(monitor);
            return new WindowContext(title, width, height, monitor, fullscreen, keys);
        } catch (Fault fault) {
            glfwTerminate();
            throw fault;
        }
    }

    /** The monitors of this machine; a fault when there is no display. */
    public static List<Screen> screens() {
        Glfw.start();
        List<Screen> screens = Glfw.screens();
        glfwTerminate();
        return screens;
    }

    /** Characters come as typed, whatever the keyboard's layout; keys without a character come by name. */
    private void listen(Consumer<KeyPress> keys) {
        glfwSetCharCallback(window, (w, codepoint) -> {
            if (codepoint != ' ') {
                keys.accept(new KeyPress(Character.toString(codepoint), false));
            }
        });
        glfwSetKeyCallback(window, (w, key, scancode, action, modifiers) -> {
            String name = name(key);
            if (action != GLFW_RELEASE && !name.isEmpty()) {
                keys.accept(new KeyPress(name, action == GLFW_REPEAT));
            }
        });
        glfwSetFramebufferSizeCallback(window, (w, newWidth, newHeight) -> measure());
    }

    private static String name(int key) {
        return switch (key) {
            case GLFW_KEY_SPACE -> "SPACE";
            case GLFW_KEY_ESCAPE -> "ESC";
            case GLFW_KEY_ENTER -> "ENTER";
            case GLFW_KEY_LEFT -> "LEFT";
            case GLFW_KEY_RIGHT -> "RIGHT";
            case GLFW_KEY_UP -> "UP";
            case GLFW_KEY_DOWN -> "DOWN";
            case GLFW_KEY_HOME -> "HOME";
            case GLFW_KEY_END -> "END";
            default -> key >= GLFW_KEY_F1 && key <= GLFW_KEY_F12 ? "F" + (key - GLFW_KEY_F1 + 1) : "";
        };
    }

    private void measure() {
        int[] w = new int[1];
        int[] h = new int[1];
        glfwGetFramebufferSize(window, w, h);
        width = w[0];
        height = h[0];
    }

    private void centre() {
        int[] x = new int[1];
        int[] y = new int[1];
        long handle = Glfw.monitor(monitor);
        glfwGetMonitorPos(handle, x, y);
        GLFWVidMode mode = Glfw.mode(handle);
        glfwSetWindowPos(
                window,
                x[0] + Math.max(0, (mode.width() - windowedWidth) / 2),
                y[0] + Math.max(0, (mode.height() - windowedHeight) / 2));
    }

    /** Fills the monitor, or goes back to a window. */
    public void toggleFullscreen() {
        fullscreen = !fullscreen;
        if (fullscreen) {
            long handle = Glfw.monitor(monitor);
            GLFWVidMode mode = Glfw.mode(handle);
            glfwSetWindowMonitor(window, handle, 0, 0, mode.width(), mode.height(), mode.refreshRate());
            glfwSetInputMode(window, GLFW_CURSOR, GLFW_CURSOR_HIDDEN);
        } else {
            glfwSetWindowMonitor(window, MemoryUtil.NULL, 0, 0, windowedWidth, windowedHeight, GLFW_DONT_CARE);
            glfwSetInputMode(window, GLFW_CURSOR, GLFW_CURSOR_NORMAL);
            centre();
        }
        glfwSwapInterval(1);
    }

    /** Shows a text in the window's frame. */
    public void title(String title) {
        glfwSetWindowTitle(window, title);
    }

    /** Tells the keys pressed since the last call. */
    public void poll() {
        glfwPollEvents();
    }

    /** Shows what was drawn, at the monitor's next refresh. */
    public void swap() {
        glfwSwapBuffers(window);
    }

    /** Whether the user asked the window to close. */
    public boolean closing() {
        return glfwWindowShouldClose(window);
    }

    /** The window as it is now; ask again each frame, since it may be resized. At least one pixel. */
    public Target target() {
        return Target.window(Math.max(1, width), Math.max(1, height));
    }

    @Override
    public Gpu gpu() {
        return gpu;
    }

    @Override
    public void makeCurrent() {
        glfwMakeContextCurrent(window);
        GL.setCapabilities(gpu.capabilities());
    }

    @Override
    public void close() {
        makeCurrent();
        gpu.close();
        GL.setCapabilities(null);
        endWindow();
        glfwTerminate();
        Logger.debug("window closed");
    }

    private void endWindow() {
        Callbacks.glfwFreeCallbacks(window);
        glfwDestroyWindow(window);
    }
}
