package dev.phosphene.render.context;

import static org.lwjgl.glfw.GLFW.*;

import dev.phosphene.core.fault.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.lwjgl.PointerBuffer;
import org.lwjgl.glfw.GLFWErrorCallback;
import org.lwjgl.glfw.GLFWVidMode;
import org.lwjgl.system.MemoryUtil;
import org.tinylog.Logger;

/** The window library, started once a process and used from the main thread. */
final class Glfw {
    private Glfw() {}

    /** Starts it, on X11 where there is a choice: Wayland cannot put a window on a given monitor. */
    static void start() {
        try {
            GLFWErrorCallback.create((code, text) -> Logger.debug("GLFW: {}", MemoryUtil.memUTF8(text)))
                    .set();
            if (glfwPlatformSupported(GLFW_PLATFORM_X11) && System.getenv("DISPLAY") != null) {
                glfwInitHint(GLFW_PLATFORM, GLFW_PLATFORM_X11);
            }
            if (!glfwInit()) {
                throw Fault.world(
                        "A window needs a display, and there is none: neither DISPLAY nor WAYLAND_DISPLAY leads to one. "
                                + "The commands still, sheet and capture draw without. On Debian a window needs: apt-get install "
                                + "libgl1 libx11-6 libxrandr2 libxinerama1 libxcursor1 libxi6.");
            }
        } catch (UnsatisfiedLinkError e) {
            throw Fault.world("The window library cannot be loaded (" + e.getMessage() + ").");
        }
    }

    /** All monitors, the primary one first. */
    static List<Screen> screens() {
        List<Screen> screens = new ArrayList<>();
        PointerBuffer monitors = glfwGetMonitors();
        for (int i = 0; monitors != null && i < monitors.remaining(); i++) {
            GLFWVidMode mode = mode(monitors.get(i));
            String name = Objects.requireNonNullElse(glfwGetMonitorName(monitors.get(i)), "unnamed");
            screens.add(new Screen(i, name, mode.width(), mode.height(), mode.refreshRate()));
        }
        return screens;
    }

    /** GLFW's handle of a monitor; a fault lists those there are. */
    static long monitor(int index) {
        PointerBuffer monitors = glfwGetMonitors();
        if (monitors == null || index < 0 || index >= monitors.remaining()) {
            throw Fault.usage("There is no monitor " + index + ". There are: " + screens() + ".");
        }
        return monitors.get(index);
    }

    static GLFWVidMode mode(long monitor) {
        return Objects.requireNonNull(glfwGetVideoMode(monitor), "a monitor's mode");
    }
}
