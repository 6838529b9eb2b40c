package dev.phosphene.render.context;

import static org.lwjgl.egl.EGL15.*;
import static org.lwjgl.egl.EXTDeviceBase.eglQueryDeviceStringEXT;
import static org.lwjgl.egl.EXTDeviceBase.eglQueryDevicesEXT;
import static org.lwjgl.egl.EXTDeviceDRM.EGL_DRM_DEVICE_FILE_EXT;
import static org.lwjgl.egl.EXTDeviceQueryName.EGL_RENDERER_EXT;

import dev.phosphene.core.fault.Fault;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lwjgl.PointerBuffer;
import org.lwjgl.system.MemoryStack;

/**
 * A GPU, or Mesa's software that plays one, as EGL lists it.
 *
 * @param index place in EGL's list, from 0
 * @param name what the driver calls it
 * @param software whether the CPU draws
 * @param handle EGL's own handle
 */
public record EglDevice(int index, String name, boolean software, long handle) {
    static final String PACKAGES = "On Debian: apt-get install libegl1 libgl1-mesa-dri";
    private static final int MOST = 64;

    /** All devices of this machine, in EGL's order. */
    public static List<EglDevice> list() {
        try (MemoryStack stack = MemoryStack.stackPush()) {
            PointerBuffer handles = stack.mallocPointer(MOST);
            IntBuffer count = stack.mallocInt(1);
            if (!clientExtensions().contains("EGL_EXT_device_enumeration")
                            && !clientExtensions().contains("EGL_EXT_device_base")
                    || !eglQueryDevicesEXT(handles, count)) {
                throw Fault.world("EGL cannot list its devices. " + PACKAGES + ".");
            }
            List<EglDevice> devices = new ArrayList<>();
            for (int i = 0; i < count.get(0); i++) {
                devices.add(describe(i, handles.get(i)));
            }
            return devices;
        } catch (UnsatisfiedLinkError | ExceptionInInitializerError | NoClassDefFoundError e) {
            throw Fault.world("Drawing needs EGL, and libEGL.so.1 is not installed. " + PACKAGES + ".");
        }
    }

    private static String clientExtensions() {
        return Objects.requireNonNullElse(eglQueryString(EGL_NO_DISPLAY, EGL_EXTENSIONS), "");
    }

    private static EglDevice describe(int index, long handle) {
        String extensions = Objects.requireNonNullElse(eglQueryDeviceStringEXT(handle, EGL_EXTENSIONS), "");
        boolean software = extensions.contains("EGL_MESA_device_software");
        String name = software ? "Mesa software renderer" : "unnamed device";
        if (extensions.contains("EGL_EXT_device_query_name")) {
            name = Objects.requireNonNullElse(eglQueryDeviceStringEXT(handle, EGL_RENDERER_EXT), name);
        }
        if (extensions.contains("EGL_EXT_device_drm")) {
            String file = eglQueryDeviceStringEXT(handle, EGL_DRM_DEVICE_FILE_EXT);
            name = file == null ? name : name + " at " + file;
        }
        return new EglDevice(index, name, software, handle);
    }

    /**
     * The devices to try, best first: those that match what the user asked for (an index or part of a name), or all, hardware first.
     * Throws a fault when nothing matches.
     */
    static List<EglDevice> candidates(List<EglDevice> devices, @Nullable String wanted) {
        List<EglDevice> found = devices.stream()
                .filter(device -> wanted == null || device.matches(wanted))
                .sorted((a, b) -> Boolean.compare(a.software, b.software))
                .toList();
        if (found.isEmpty() && wanted != null) {
            throw Fault.usage("No GPU matches '" + wanted + "'. There are: "
                    + String.join(
                            ", ", devices.stream().map(EglDevice::toString).toList()) + ".");
        } else if (found.isEmpty()) {
            throw Fault.world("EGL lists no device at all. " + PACKAGES + ".");
        }
        return found;
    }

    private boolean matches(String wanted) {
        return wanted.equals(Integer.toString(index))
                || name.toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return index + " (" + name + ")";
    }
}
