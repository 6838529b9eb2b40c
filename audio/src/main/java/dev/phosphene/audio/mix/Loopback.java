package dev.phosphene.audio.mix;

import dev.phosphene.audio.dsp.Rate;
import dev.phosphene.core.fault.Fault;
import java.nio.ByteBuffer;
import org.lwjgl.openal.AL;
import org.lwjgl.openal.ALC;
import org.lwjgl.openal.ALC10;
import org.lwjgl.openal.ALC11;
import org.lwjgl.openal.ALCCapabilities;
import org.lwjgl.openal.ALCapabilities;
import org.lwjgl.openal.EXTThreadLocalContext;
import org.lwjgl.openal.SOFTHRTF;
import org.lwjgl.openal.SOFTLoopback;
import org.lwjgl.openal.SOFTLoopbackBformat;
import org.lwjgl.openal.SOFTOutputLimiter;
import org.lwjgl.openal.SOFTOutputMode;
import org.lwjgl.system.MemoryUtil;

/** An OpenAL device that plays into memory: the mix of a live show, as numbers. Use from one thread at a time. */
final class Loopback implements AutoCloseable {
    private final long device;
    private final long context;
    private final ALCapabilities capabilities;
    private final Layout layout;

    Loopback(Layout layout) {
        this.layout = layout;
        device = SOFTLoopback.alcLoopbackOpenDeviceSOFT((ByteBuffer) null);
        if (device == 0) {
            throw Fault.world("OpenAL has no loopback device; is this OpenAL Soft?");
        }
        ALCCapabilities own = ALC.createCapabilities(device);
        int[] wanted = attributes(layout);
        context = ALC10.alcCreateContext(device, wanted);
        if (context == 0) {
            ALC10.alcCloseDevice(device);
            throw Fault.world("OpenAL cannot mix " + layout.key() + " into memory.");
        }
        EXTThreadLocalContext.alcSetThreadContext(context);
        capabilities = AL.createCapabilities(own, MemoryUtil::memCallocPointer);
        AL.setCurrentThread(capabilities);
    }

    private static int[] attributes(Layout layout) {
        boolean binaural = layout == Layout.BINAURAL;
        return new int[] {
            SOFTLoopback.ALC_FORMAT_CHANNELS_SOFT,
            layout.format(),
            SOFTLoopback.ALC_FORMAT_TYPE_SOFT,
            SOFTLoopback.ALC_FLOAT_SOFT,
            ALC10.ALC_FREQUENCY,
            Rate.HZ,
            // the limiter here would know what came before; ours does not
            SOFTOutputLimiter.ALC_OUTPUT_LIMITER_SOFT,
            0,
            SOFTHRTF.ALC_HRTF_SOFT,
            binaural ? 1 : 0,
            SOFTOutputMode.ALC_OUTPUT_MODE_SOFT,
            mode(layout),
            SOFTLoopbackBformat.ALC_AMBISONIC_LAYOUT_SOFT,
            SOFTLoopbackBformat.ALC_ACN_SOFT,
            SOFTLoopbackBformat.ALC_AMBISONIC_SCALING_SOFT,
            SOFTLoopbackBformat.ALC_SN3D_SOFT,
            SOFTLoopbackBformat.ALC_AMBISONIC_ORDER_SOFT,
            Math.max(1, layout.order()),
            ALC11.ALC_MONO_SOURCES,
            192,
            0
        };
    }

    private static int mode(Layout layout) {
        return switch (layout) {
            case STEREO -> SOFTOutputMode.ALC_STEREO_BASIC_SOFT;
            case BINAURAL -> SOFTOutputMode.ALC_STEREO_HRTF_SOFT;
            default -> SOFTOutputMode.ALC_ANY_SOFT;
        };
    }

    /** Makes this the thread's own context. */
    void use() {
        EXTThreadLocalContext.alcSetThreadContext(context);
        AL.setCurrentThread(capabilities);
    }

    /** Leaves the thread without a context: one that ends with a context makes OpenAL complain. */
    static void release() {
        AL.setCurrentThread(null);
        EXTThreadLocalContext.alcSetThreadContext(0);
    }

    /** Mixes the next {@code count} samples a channel. */
    void mix(float[] interleaved, int count) {
        if (interleaved.length < count * layout.channelCount()) {
            throw new IllegalArgumentException("no room for " + count + " samples");
        }
        SOFTLoopback.alcRenderSamplesSOFT(device, interleaved, count);
    }

    @Override
    public void close() {
        release();
        ALC10.alcDestroyContext(context);
        ALC10.alcCloseDevice(device);
    }
}
