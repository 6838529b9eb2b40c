package dev.phosphene.app.film;

import dev.phosphene.app.picture.WholeFile;
import dev.phosphene.core.fault.Fault;
import dev.phosphene.core.output.Tier;
import dev.phosphene.models.light.LightCache;
import dev.phosphene.models.light.LightVolume;
import dev.phosphene.models.place.Place;
import dev.phosphene.models.scene.Scene;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.tinylog.Logger;

/** Places as they are built, kept on disk: the second time a place takes as long as reading its file. */
final class PlaceCache {
    private static final String ENDING = ".scene";
    /** Versions of a place that are kept: tens of megabytes each. */
    private static final int VERSIONS = 6;

    private final Path folder;
    private final String makers;

    /** Kept in a folder, under names that change whenever the code that makes places does. */
    PlaceCache(Path folder, String makers) {
        this.folder = folder;
        this.makers = makers;
    }

    /** Light that has bounced in a place: read, or traced and kept. */
    LightVolume light(String name, Tier tier, Scene scene) {
        int rays =
                switch (tier) {
                    case DRAFT -> 64;
                    case PREVIEW -> 128;
                    case CINEMA -> 256;
                };
        return new LightCache(folder).volume(scene, KnownPlaces.named(name).lightGrid(), rays);
    }

    /** A place: read, or built and kept. */
    Scene scene(String name, Tier tier) {
        Place place = KnownPlaces.named(name);
        String kin = name + "-" + tier.name().toLowerCase(Locale.ROOT) + "-";
        Path file = folder.resolve(kin + makers + ENDING);
        if (Files.isRegularFile(file)) {
            try {
                return SceneFile.read(file);
            } catch (IOException e) {
                Logger.debug("Built place {} is of no use: {}", file, e.getMessage());
            }
        }
        Scene scene = place.build(tier);
        keep(scene, file, kin);
        return scene;
    }

    /** Deletes what older code built of the same place, but for a few that other versions of this program may still use. */
    private void forget(String kin) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> oldest = files.filter(
                            file -> file.getFileName().toString().startsWith(kin)
                                    && file.toString().endsWith(ENDING))
                    .sorted(Comparator.comparingLong(
                                    (Path file) -> file.toFile().lastModified())
                            .reversed())
                    .skip(VERSIONS)
                    .toList();
            for (Path file : oldest) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** A cache that cannot be written costs time, never the film. */
    private void keep(Scene scene, Path file, String kin) {
        try {
            Files.createDirectories(folder);
            forget(kin);
            WholeFile.write(file, part -> {
                try {
                    SceneFile.write(scene, part);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (IOException | UncheckedIOException | Fault e) {
            Logger.warn("The built place cannot be kept in {}: {}", folder, e.getMessage());
        }
    }
}
