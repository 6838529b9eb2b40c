package dev.phosphene.app.film;

import dev.phosphene.core.curve.Point;
import dev.phosphene.core.fault.Fault;
import dev.phosphene.core.output.Tier;
import dev.phosphene.models.light.LightVolume;
import dev.phosphene.models.scene.Scene;
import dev.phosphene.render.frame.Places;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.DoubleBinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Places for renderers, from the cache or built. What is fetched ahead comes on a thread of its own, while the GPU starts up or the film is
 * still elsewhere.
 */
public final class BuiltPlaces implements Places {
    private final PlaceCache cache;
    private final Map<String, CompletableFuture<Built>> coming = new ConcurrentHashMap<>();

    /** A place with its light. */
    private record Built(Scene scene, LightVolume light) {}

    BuiltPlaces(PlaceCache cache) {
        this.cache = cache;
    }

    /** Places kept in the user's cache folder. */
    public static BuiltPlaces ofUser() {
        return new BuiltPlaces(new PlaceCache(CacheFolder.path().resolve("places"), Makers.hash()));
    }

    /** Begins to bring places here, one after the other. */
    public void fetch(List<String> names, Tier tier) {
        names.forEach(name -> coming.put(key(name, tier), new CompletableFuture<>()));
        Thread thread = new Thread(() -> names.forEach(name -> bring(name, tier)), "places");
        thread.setDaemon(true);
        thread.start();
    }

    private void bring(String name, Tier tier) {
        CompletableFuture<Built> place = coming.get(key(name, tier));
        if (place == null) {
            return;
        }
        try {
            Scene scene = cache.scene(name, tier);
            place.complete(new Built(scene, cache.light(name, tier, scene)));
        } catch (RuntimeException | Error e) {
            place.completeExceptionally(e);
        }
    }

    @Override
    public DoubleBinaryOperator ground(String name) {
        return KnownPlaces.named(name)::groundAt;
    }

    @Override
    public Map<String, Point> marks(String name) {
        return KnownPlaces.named(name).marks();
    }

    @Override
    public Scene scene(String name, Tier tier) {
        Built built = fetched(name, tier);
        return built == null ? cache.scene(name, tier) : built.scene;
    }

    @Override
    public LightVolume light(String name, Tier tier, Scene scene) {
        Built built = fetched(name, tier);
        // A renderer asks for a place once; what it took lies on the GPU, and the heap has its room back.
        coming.remove(key(name, tier));
        return built == null ? cache.light(name, tier, scene) : built.light;
    }

    private @Nullable Built fetched(String name, Tier tier) {
        CompletableFuture<Built> place = coming.get(key(name, tier));
        try {
            return place == null ? null : place.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Fault fault) {
                throw fault;
            }
            throw e;
        }
    }

    private static String key(String name, Tier tier) {
        return name + " " + tier;
    }
}
