package dev.phosphene.app.doctor;

import dev.phosphene.app.draw.Studio;
import dev.phosphene.app.film.CacheFolder;
import dev.phosphene.app.video.Codec;
import dev.phosphene.core.fault.Fault;
import dev.phosphene.render.context.EglDevice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avutil;
import org.jspecify.annotations.Nullable;

/** Looks at everything once and says what it found; a fault of one part hides no other. */
public final class Examination {
    private final List<Finding> findings = new ArrayList<>();

    private Examination() {}

    /** All findings. */
    public static List<Finding> of(@Nullable String gpu) {
        Examination examination = new Examination();
        examination.look("java", Examination::java);
        examination.look("gpus", Examination::devices);
        examination.look("gl", () -> gl(gpu));
        examination.look("encoders", Examination::encoders);
        examination.look("sound", SoundDevices::describe);
        examination.look("cache", Examination::cache);
        return examination.findings;
    }

    private void look(String subject, Supplier<String> look) {
        try {
            findings.add(new Finding(subject, true, look.get()));
        } catch (Fault fault) {
            findings.add(new Finding(subject, false, String.valueOf(fault.getMessage())));
        } catch (LinkageError error) {
            findings.add(new Finding(subject, false, "cannot be loaded: " + error.getMessage()));
        }
    }

    private static String java() {
        return String.format(
                Locale.ROOT,
                "%s, %s, heap up to %d MB, %d processors",
                Runtime.version(),
                System.getProperty("java.home"),
                Runtime.getRuntime().maxMemory() >> 20,
                Runtime.getRuntime().availableProcessors());
    }

    private static String devices() {
        return String.join(
                "; ", EglDevice.list().stream().map(EglDevice::toString).toList());
    }

    private static String gl(@Nullable String gpu) {
        try (Studio studio = Studio.open(gpu)) {
            return studio.renderer() + ", textures up to " + studio.limits().textureSize()
                    + (studio.software() ? "; drawn by the CPU: draft tier by default" : "");
        }
    }

    private static String encoders() {
        List<String> there = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (Codec codec : Codec.values()) {
            boolean found = avcodec.avcodec_find_encoder_by_name(codec.encoder()) != null;
            (found ? there : missing).add(codec.label() + " (" + codec.encoder() + ")");
        }
        String version = "FFmpeg " + avutil.av_version_info().getString();
        if (!missing.isEmpty()) {
            throw Fault.world(version + " has no " + String.join(", ", missing));
        }
        return version + ": " + String.join(", ", there);
    }

    private static String cache() {
        Path folder = CacheFolder.path();
        if (Files.exists(folder) && !Files.isWritable(folder)) {
            throw Fault.world(folder + " cannot be written; set XDG_CACHE_HOME to a folder that can");
        }
        return folder.toString();
    }
}
