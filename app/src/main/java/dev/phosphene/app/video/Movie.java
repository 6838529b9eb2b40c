package dev.phosphene.app.video;

import dev.phosphene.app.picture.Picture;
import dev.phosphene.app.sound.Sound;
import dev.phosphene.core.fault.Fault;
import java.nio.file.Path;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVIOContext;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avformat;
import org.bytedeco.ffmpeg.global.avutil;

/**
 * A film file being written: pictures in order, and of the sound exactly as many samples as the pictures last. It can be played up to its last
 * whole second at any moment; {@link #finish} turns it into an ordinary file. Not thread-safe; one thread writes it from first to last.
 */
public final class Movie implements AutoCloseable {
    /** Seconds of pictures among which one fragment is surely whole. */
    private static final double FRAGMENTS = 2;

    private final Path path;
    private final FrameClock clock;
    private final Sound sound;
    private final AVFormatContext file;
    private final AVPacket packet = avcodec.av_packet_alloc();
    private final VideoTrack video;
    private final SoundTrack soundTrack;
    private boolean open;
    private volatile long muxed;

    /**
     * Creates the file.
     *
     * @param path file to write, in place
     * @param sound sound from the first written frame on; closed with the file
     */
    public Movie(Path path, MovieFormat format, Sound sound) {
        Ffmpeg.quiet();
        this.path = path;
        this.clock = new FrameClock(format.rate());
        this.sound = sound;
        this.file = new AVFormatContext(null);
        Ffmpeg.check(
                avformat.avformat_alloc_output_context2(
                        file, null, format.container().format(), path.toString()),
                "No container " + format.container().ending());
        // The same pictures make the same bytes: no dates, no encoder versions.
        file.flags(file.flags() | AVFormatContext.AVFMT_FLAG_BITEXACT);
        video = new VideoTrack(file, format);
        soundTrack = new SoundTrack(file, format.container().soundCodec(), sound.channels());
        AVIOContext output = new AVIOContext(null);
        check(avformat.avio_open(output, path.toString(), avformat.AVIO_FLAG_WRITE));
        file.pb(output);
        open = true;
        AVDictionary options = Ffmpeg.dictionary(format.container().options());
        check(avformat.avformat_write_header(file, options));
        Ffmpeg.nothingLeftIn(options, format.container().ending());
    }

    /** Adds the next picture and the sound that is heard while it is seen. */
    public void write(Picture picture) {
        video.encode(picture, clock.frames(), this::mux);
        soundUpTo(clock.advance());
    }

    private void soundUpTo(long samples) {
        while (soundTrack.written() < samples) {
            int count = (int) Math.min(soundTrack.blockSamples(), samples - soundTrack.written());
            // Short blocks wait for the next frame, except at the very end: only the last block of a codec may be
            // short.
            if (count < soundTrack.blockSamples()) {
                return;
            }
            soundTrack.encode(sound, count, this::mux);
        }
    }

    /** Whether the file could be read up to some frame if the process ended now: fragments are a second long, so two hold one. */
    public boolean readable() {
        return muxed > FRAGMENTS * clock.rate().framesPerSecond();
    }

    /** Frames written so far. */
    public long frames() {
        return clock.frames();
    }

    /** Samples of sound a channel that belong to the frames written so far. */
    public long samples() {
        return clock.samples();
    }

    /** Writes what encoders still hold and the index; afterwards the file is whole. */
    public void finish() {
        if (!open) {
            return;
        }
        long rest = clock.samples() - soundTrack.written();
        if (rest > 0) {
            soundTrack.encode(sound, (int) rest, this::mux);
        }
        video.flush(this::mux);
        soundTrack.flush(this::mux);
        check(avformat.av_write_trailer(file));
        open = false;
        check(avformat.avio_closep(file.pb()));
    }

    private void mux(Track track) {
        while (track.receive(packet)) {
            check(avformat.av_interleaved_write_frame(file, packet));
            if (track == video.track()) {
                muxed++;
            }
        }
    }

    private void check(int code) {
        if (code == -avutil.AVERROR_ENOSPC() || code == avutil.AVERROR_ENOSPC()) {
            throw Fault.world("The disk that holds " + path + " is full after " + clock.frames() + " frames.");
        }
        Ffmpeg.check(code, "Cannot write " + path);
    }

    /** Lets go of everything; a file that was not finished stays as it is, playable up to its last fragment. */
    @Override
    public void close() {
        if (open) {
            open = false;
            avformat.avio_closep(file.pb());
        }
        sound.close();
        video.close();
        soundTrack.close();
        avcodec.av_packet_free(packet);
        avformat.avformat_free_context(file);
    }
}
