package dev.phosphene.app.film;

import dev.phosphene.app.picture.WholeFile;
import dev.phosphene.core.curve.Point;
import dev.phosphene.core.fault.Fault;
import dev.phosphene.core.output.Tier;
import dev.phosphene.models.light.LightCache;
import dev.phosphene.models.light.LightVolume;
import dev.phosphene.models.place.Place;
import dev.phosphene.models.scene.Scene;
import dev.phosphene.render.frame.Places;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.tinylog.Logger;

/** Places as they are built, kept on disk: the second time a place takes as long as reading its file. */
public final class BuiltPlaces implements Places {
    private static final String ENDING = ".scene";

    private final Path folder;
    private final String makers;

    /** Kept in a folder, under names that change whenever the code that makes places does. */
    public BuiltPlaces(Path folder, String makers) {
        this.folder = folder;
        this.makers = makers;
    }

    /** The user's. */
    public static BuiltPlaces ofUser() {
        return new BuiltPlaces(CacheFolder.path().resolve("places"), Makers.hash());
    }

    @Override
    public Map<String, Point> marks(String name) {
        return KnownPlaces.named(name).marks();
    }

    @Override
    public LightVolume light(String name, Tier tier, Scene scene) {
        int rays =
                switch (tier) {
                    case DRAFT -> 64;
                    case PREVIEW -> 128;
                    case CINEMA -> 256;
                };
        return new LightCache(folder).volume(scene, KnownPlaces.named(name).lightGrid(), rays);
    }

    @Override
    public Scene scene(String name, Tier tier) {
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

    /** Deletes what older code built of the same place. */
    private void forget(String kin) throws IOException {
        try (DirectoryStream<Path> old = Files.newDirectoryStream(folder, kin + "*" + ENDING)) {
            for (Path file : old) {
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
