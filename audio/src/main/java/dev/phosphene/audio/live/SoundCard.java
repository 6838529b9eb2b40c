package dev.phosphene.audio.live;

import dev.phosphene.audio.dsp.Rate;
import dev.phosphene.audio.mix.Layout;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lwjgl.openal.AL;
import org.lwjgl.openal.AL10;
import org.lwjgl.openal.AL11;
import org.lwjgl.openal.ALC;
import org.lwjgl.openal.ALC10;
import org.lwjgl.openal.ALC11;
import org.lwjgl.openal.ALCCapabilities;
import org.lwjgl.openal.ALCapabilities;
import org.lwjgl.openal.EXTDisconnect;
import org.lwjgl.openal.EXTFloat32;
import org.lwjgl.openal.EXTMCFormats;
import org.lwjgl.openal.EXTThreadLocalContext;
import org.lwjgl.openal.SOFTCallbackBuffer;
import org.lwjgl.openal.SOFTCallbackBufferType;
import org.lwjgl.openal.SOFTDirectChannels;
import org.lwjgl.openal.SOFTDirectChannelsRemix;
import org.lwjgl.openal.SOFTHRTF;
import org.lwjgl.openal.SOFTOutputLimiter;
import org.lwjgl.openal.SOFTOutputMode;
import org.lwjgl.openal.SOFTReopenDevice;
import org.lwjgl.openal.SOFTSourceLatency;
import org.lwjgl.system.MemoryUtil;

/**
 * The system's default sound device through OpenAL. Its one source asks for samples as it needs them and sends each channel to its own
 * loudspeaker, so what is heard is what a file has.
 */
final class SoundCard implements Output {
    /** Most samples of a channel that are asked of the player at once. */
    private static final int BLOCK = 1024;

    private final long device;
    private final long context;
    private final Venue venue;
    private final ALCCapabilities can;
    private final ALCapabilities capabilities;
    private final Layout layout;
    private final int source;
    private final float[] block;
    private final SOFTCallbackBufferType callback = SOFTCallbackBufferType.create(this::filled);
    private final DefaultDevice standard;
    private final double[] offset = new double[2];
    private volatile @Nullable Pull pull;

    private SoundCard(Venue venue, long device, long context, ALCCapabilities can) {
        this.venue = venue;
        this.device = device;
        this.context = context;
        this.can = can;
        this.standard = new DefaultDevice(can);
        EXTThreadLocalContext.alcSetThreadContext(context);
        capabilities = AL.createCapabilities(can, MemoryUtil::memCallocPointer);
        use();
        int mode = mode();
        layout = Venue.layout(mode);
        block = new float[BLOCK * layout.channelCount()];
        int buffer = AL10.alGenBuffers();
        source = AL10.alGenSources();
        // OpenAL hands this number back; it may not be 0
        SOFTCallbackBuffer.alBufferCallbackSOFT(buffer, format(layout), Rate.HZ, callback, 1L);
        AL10.alSourcei(source, AL10.AL_BUFFER, buffer);
        // a single loudspeaker has neither a left nor a right
        if (mode != SOFTOutputMode.ALC_MONO_SOFT) {
            AL10.alSourcei(
                    source,
                    SOFTDirectChannels.AL_DIRECT_CHANNELS_SOFT,
                    SOFTDirectChannelsRemix.AL_REMIX_UNMATCHED_SOFT);
        }
    }

    /** The default device; none when the system has none that can be asked for samples. */
    static Optional<Output> open(Venue venue) {
        AlsaErrors.silence();
        long device = ALC10.alcOpenDevice((ByteBuffer) null);
        if (device == 0) {
            return Optional.empty();
        }
        ALCCapabilities can = ALC.createCapabilities(device);
        long context = ALC10.alcCreateContext(device, attributes(venue));
        if (context == 0) {
            ALC10.alcCloseDevice(device);
            return Optional.empty();
        }
        SoundCard card = new SoundCard(venue, device, context, can);
        if (AL10.alGetError() != AL10.AL_NO_ERROR) {
            card.close();
            return Optional.empty();
        }
        return Optional.of(card);
    }

    private static int[] attributes(Venue venue) {
        return new int[] {
            ALC10.ALC_FREQUENCY,
            Rate.HZ,
            SOFTOutputMode.ALC_OUTPUT_MODE_SOFT,
            venue.mode(),
            SOFTHRTF.ALC_HRTF_SOFT,
            switch (venue) {
                case HRTF -> ALC10.ALC_TRUE;
                case AUTO -> SOFTHRTF.ALC_DONT_CARE_SOFT;
                default -> ALC10.ALC_FALSE;
            },
            // peaks have been limited already
            SOFTOutputLimiter.ALC_OUTPUT_LIMITER_SOFT,
            ALC10.ALC_FALSE,
            0
        };
    }

    private static int format(Layout layout) {
        return switch (layout) {
            case SURROUND_5_1 -> EXTMCFormats.AL_FORMAT_51CHN32;
            case SURROUND_7_1 -> EXTMCFormats.AL_FORMAT_71CHN32;
            default -> EXTFloat32.AL_FORMAT_STEREO_FLOAT32;
        };
    }

    private int mode() {
        return can.ALC_SOFT_output_mode
                ? ALC10.alcGetInteger(device, SOFTOutputMode.ALC_OUTPUT_MODE_SOFT)
                : SOFTOutputMode.ALC_STEREO_SOFT;
    }

    private void use() {
        EXTThreadLocalContext.alcSetThreadContext(context);
        AL.setCurrentThread(capabilities);
    }

    /** On OpenAL's own thread: copies what the player gives. */
    private int filled(long user, long data, int bytes) {
        Pull from = pull;
        int channels = layout.channelCount();
        int frames = bytes / (channels * Float.BYTES);
        for (int done = 0; done < frames; ) {
            int part = Math.min(BLOCK, frames - done);
            if (from != null) {
                from.fill(block, part);
            }
            long to = data + (long) done * channels * Float.BYTES;
            for (int i = 0; i < part * channels; i++) {
                MemoryUtil.memPutFloat(to + (long) i * Float.BYTES, from == null ? 0 : block[i]);
            }
            done += part;
        }
        return bytes;
    }

    @Override
    public String name() {
        String name = ALC10.alcGetString(device, ALC11.ALC_ALL_DEVICES_SPECIFIER);
        return name == null ? "sound device" : name;
    }

    @Override
    public Layout layout() {
        return layout;
    }

    @Override
    public void start(Pull from) {
        use();
        AL10.alSourceStop(source);
        pull = from;
        AL10.alSourcePlay(source);
    }

    @Override
    public boolean connected() {
        use();
        return !standard.other()
                && (!can.ALC_EXT_disconnect
                        || ALC10.alcGetInteger(device, EXTDisconnect.ALC_CONNECTED) == ALC10.ALC_TRUE)
                && AL10.alGetSourcei(source, AL10.AL_SOURCE_STATE) == AL10.AL_PLAYING;
    }

    @Override
    public boolean reopen() {
        standard.settle();
        int[] attributes = attributes(venue);
        IntBuffer wanted = MemoryUtil.memAllocInt(attributes.length);
        try {
            wanted.put(attributes).flip();
            // another layout needs other buffers: then the device is opened afresh
            return can.ALC_SOFT_reopen_device
                    && SOFTReopenDevice.alcReopenDeviceSOFT(device, (ByteBuffer) null, wanted)
                    && Venue.layout(mode()) == layout;
        } finally {
            MemoryUtil.memFree(wanted);
        }
    }

    @Override
    public double heard() {
        use();
        if (!capabilities.AL_SOFT_source_latency) {
            return AL10.alGetSourcei(source, AL11.AL_SAMPLE_OFFSET);
        }
        SOFTSourceLatency.alGetSourcedvSOFT(source, SOFTSourceLatency.AL_SEC_OFFSET_LATENCY_SOFT, offset);
        return (offset[0] - offset[1]) * Rate.HZ;
    }

    @Override
    public void close() {
        standard.close();
        use();
        AL10.alSourceStop(source);
        AL.setCurrentThread(null);
        EXTThreadLocalContext.alcSetThreadContext(0);
        ALC10.alcDestroyContext(context);
        ALC10.alcCloseDevice(device);
        callback.free();
    }
}
