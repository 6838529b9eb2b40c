package dev.phosphene.app.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SoundCacheTest {
    @Test
    void keepsTheTenUsedLast(@TempDir Path sounds) throws IOException {
        for (int i = 1; i <= 14; i++) {
            sound(sounds, "s" + i, Duration.ofDays(i));
        }
        SoundCache.use(sounds, sounds.resolve("mine"));
        assertThat(names(sounds)).containsExactly("mine", "s1", "s2", "s3", "s4", "s5", "s6", "s7", "s8", "s9");
    }

    @Test
    void keepsWhatMayBeInUse(@TempDir Path sounds) throws IOException {
        for (int i = 1; i <= 14; i++) {
            sound(sounds, "s" + i, Duration.ofMinutes(i));
        }
        SoundCache.use(sounds, sounds.resolve("mine"));
        assertThat(names(sounds)).hasSize(15);
    }

    private static void sound(Path sounds, String name, Duration ago) throws IOException {
        Path folder = Files.createDirectory(sounds.resolve(name));
        Path used = Files.writeString(folder.resolve("used"), "");
        Instant now = Files.getLastModifiedTime(used).toInstant();
        Files.setLastModifiedTime(used, FileTime.from(now.minus(ago)));
    }

    private static List<String> names(Path sounds) throws IOException {
        try (Stream<Path> all = Files.list(sounds)) {
            return all.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }
}
