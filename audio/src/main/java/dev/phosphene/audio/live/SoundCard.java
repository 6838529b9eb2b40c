package dev.phosphene.audio.live;

import dev.phosphene.audio.dsp.Rate;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.Optional;
import org.lwjgl.openal.AL;
import org.lwjgl.openal.ALC;
import org.lwjgl.openal.ALC10;
import org.lwjgl.openal.ALC11;
import org.lwjgl.openal.ALCCapabilities;
import org.lwjgl.openal.ALCapabilities;
import org.lwjgl.openal.EXTDisconnect;
import org.lwjgl.openal.EXTThreadLocalContext;
import org.lwjgl.openal.SOFTOutputLimiter;
import org.lwjgl.openal.SOFTReopenDevice;
import org.lwjgl.system.MemoryUtil;

/**
 * The system's default sound device through OpenAL, in the layout the system says it has; headphones get head-related transfer functions
 * where OpenAL knows that they are headphones.
 */
final class SoundCard implements Output {
    private final long device;
    private final long context;
    private final ALCCapabilities can;
    private final ALCapabilities capabilities;

    private SoundCard(long device, long context, ALCCapabilities can) {
        this.device = device;
        this.context = context;
        this.can = can;
        EXTThreadLocalContext.alcSetThreadContext(context);
        capabilities = AL.createCapabilities(can, MemoryUtil::memCallocPointer);
        use();
    }

    /** The default device; none when the system has none. */
    static Optional<Output> open() {
        long device = ALC10.alcOpenDevice((ByteBuffer) null);
        if (device == 0) {
            return Optional.empty();
        }
        ALCCapabilities can = ALC.createCapabilities(device);
        long context = ALC10.alcCreateContext(device, attributes());
        if (context == 0) {
            ALC10.alcCloseDevice(device);
            return Optional.empty();
        }
        return Optional.of(new SoundCard(device, context, can));
    }

    private static int[] attributes() {
        // live, OpenAL's own limiter keeps peaks: nothing here needs to be equal twice
        return new int[] {
            ALC10.ALC_FREQUENCY, Rate.HZ, ALC11.ALC_MONO_SOURCES, 192, SOFTOutputLimiter.ALC_OUTPUT_LIMITER_SOFT, 1, 0
        };
    }

    @Override
    public void use() {
        EXTThreadLocalContext.alcSetThreadContext(context);
        AL.setCurrentThread(capabilities);
    }

    @Override
    public String name() {
        String name = ALC10.alcGetString(device, ALC11.ALC_ALL_DEVICES_SPECIFIER);
        return name == null ? "sound device" : name;
    }

    @Override
    public boolean connected() {
        return !can.ALC_EXT_disconnect || ALC10.alcGetInteger(device, EXTDisconnect.ALC_CONNECTED) == ALC10.ALC_TRUE;
    }

    @Override
    public boolean reopen() {
        IntBuffer wanted = MemoryUtil.memAllocInt(attributes().length);
        try {
            wanted.put(attributes()).flip();
            return can.ALC_SOFT_reopen_device
                    && SOFTReopenDevice.alcReopenDeviceSOFT(device, (ByteBuffer) null, wanted);
        } finally {
            MemoryUtil.memFree(wanted);
        }
    }

    @Override
    public void close() {
        AL.setCurrentThread(null);
        EXTThreadLocalContext.alcSetThreadContext(0);
        ALC10.alcDestroyContext(context);
        ALC10.alcCloseDevice(device);
    }
}
