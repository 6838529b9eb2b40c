package dev.phosphene.audio.live;

import org.lwjgl.system.APIUtil;
import org.lwjgl.system.JNI;
import org.lwjgl.system.SharedLibrary;

/** What Linux's sound library writes to the terminal when a machine has no sound card, a dozen lines each time it is asked. */
final class AlsaErrors {
    private static final boolean SILENT = silenced();

    private AlsaErrors() {}

    /** Lets the library keep it to itself. */
    static boolean silence() {
        return SILENT;
    }

    private static boolean silenced() {
        try {
            SharedLibrary library = APIUtil.apiCreateLibrary("libasound.so.2");
            long handler = library.getFunctionAddress("snd_lib_error_set_handler");
            // it does nothing with what it is given
            long deaf = library.getFunctionAddress("snd_asoundlib_version");
            if (handler == 0 || deaf == 0) {
                return false;
            }
            JNI.invokePV(deaf, handler);
            return true;
        } catch (UnsatisfiedLinkError e) {
            return false;
        }
    }
}
