package dev.phosphene.app.film;

import static org.assertj.core.api.Assertions.assertThat;

import dev.phosphene.models.mesh.Mesh;
import dev.phosphene.models.scene.ImpostorAtlas;
import dev.phosphene.models.scene.Instances;
import dev.phosphene.models.scene.Level;
import dev.phosphene.models.scene.Material;
import dev.phosphene.models.scene.Model;
import dev.phosphene.models.scene.Planting;
import dev.phosphene.models.scene.Scene;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SceneFileTest {
    @Test
    void whatWasSharedIsSharedAgain(@TempDir Path folder) throws IOException {
        Mesh mesh = new Mesh(
                new float[] {0, 0, 0, 1, 0, 0, 0, 1, 0},
                new float[] {0, 0, 1, 0, 0, 1, 0, 0, 1},
                new float[6],
                new float[12],
                new int[] {0, 1, 2});
        Instances together = new Instances();
        together.add(1, 2, 3, 4, 0, 0, 0, 1, 5, 6, 7, 8);
        Instances alone = new Instances();
        alone.add(1, 2, 3, 4, 0, 0, 0, 1, 5, 6, 7, 8);
        Scene built = new Scene(
                List.of(
                        planting("body", mesh, together),
                        planting("head", mesh, together),
                        planting("other", mesh, alone)),
                new ImpostorAtlas(1, 1, new byte[4]),
                new float[] {1, 2, 3, 4},
                new float[6]);

        Path file = folder.resolve("place.scene");
        SceneFile.write(built, file);
        List<Planting> read = SceneFile.read(file).plantings();

        assertThat(read).extracting(p -> p.model().name()).containsExactly("body", "head", "other");
        assertThat(read.get(1).instances()).isSameAs(read.get(0).instances());
        assertThat(read.get(2).instances()).isNotSameAs(read.get(0).instances());
        assertThat(read.get(1).model().levels().getFirst().mesh())
                .isSameAs(read.get(0).model().levels().getFirst().mesh());
        assertThat(read.get(0).instances().count()).isEqualTo(1);
        assertThat(read.get(0).instances().values()).startsWith(1, 2, 3, 4, 0, 0, 0, 1, 5, 6, 7, 8);
    }

    private static Planting planting(String name, Mesh mesh, Instances instances) {
        return new Planting(new Model(name, Material.FIGURE, List.of(new Level(mesh, 10))), instances);
    }
}
