package dev.phosphene.app.doctor;

import java.util.List;
import org.lwjgl.openal.ALC10;
import org.lwjgl.openal.ALC11;
import org.lwjgl.openal.ALUtil;
import org.lwjgl.openal.EnumerateAllExt;

/** The sound devices that OpenAL sees. */
final class SoundDevices {
    private SoundDevices() {}

    static String describe() {
        boolean all = ALC10.alcIsExtensionPresent(0, "ALC_ENUMERATE_ALL_EXT");
        List<String> names =
                ALUtil.getStringList(0, all ? EnumerateAllExt.ALC_ALL_DEVICES_SPECIFIER : ALC11.ALC_DEVICE_SPECIFIER);
        return names == null || names.isEmpty() ? "no device; films play silently" : String.join("; ", names);
    }
}
