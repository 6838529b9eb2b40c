package dev.phosphene.audio.live;

import org.lwjgl.openal.ALCCapabilities;
import org.lwjgl.openal.SOFTSystemEventProc;
import org.lwjgl.openal.SOFTSystemEvents;

/** Hears from the system when another device becomes the one to play on, as when headphones are put in. One at a time in a process. */
final class DefaultDevice implements AutoCloseable {
    private static final int[] CHANGES = {SOFTSystemEvents.ALC_EVENT_TYPE_DEFAULT_DEVICE_CHANGED_SOFT};

    private final boolean told;
    private final SOFTSystemEventProc event = SOFTSystemEventProc.create(this::changed);
    private volatile boolean other;

    /** @param can whether anything is ever heard of it */
    DefaultDevice(ALCCapabilities can) {
        told = can.ALC_SOFT_system_events;
        if (told) {
            SOFTSystemEvents.alcEventCallbackSOFT(event, 0);
            SOFTSystemEvents.alcEventControlSOFT(CHANGES, true);
        }
    }

    private void changed(int type, int kind, long device, int length, long message, long user) {
        other |= kind == SOFTSystemEvents.ALC_PLAYBACK_DEVICE_SOFT;
    }

    /** Whether it is another than when this was made or settled. */
    boolean other() {
        return other;
    }

    /** The present one is played on. */
    void settle() {
        other = false;
    }

    @Override
    public void close() {
        if (told) {
            SOFTSystemEvents.alcEventControlSOFT(CHANGES, false);
            SOFTSystemEvents.nalcEventCallbackSOFT(0, 0);
        }
        event.free();
    }
}
