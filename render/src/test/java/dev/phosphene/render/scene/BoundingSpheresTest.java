package dev.phosphene.render.scene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.phosphene.models.scene.Instances;
import dev.phosphene.models.scene.Level;
import dev.phosphene.models.scene.Material;
import dev.phosphene.models.scene.Model;
import dev.phosphene.models.scene.Planting;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class BoundingSpheresTest {
    @Test
    void spheresFollowPlaceTurnAndScale() {
        Model cube = new Model("cube", Material.ROCK, List.of(new Level(TestScenes.cube(), 10)));
        float[] spheres = BoundingSpheres.of(new Planting(
                cube, new Instances().add(1, 2, 3, 2, 1.2, 0, 0, 0, 0).add(-1, 0, 0, 1, 0, 0, 0, 0, 0)));
        assertThat(spheres).hasSize(8);
        assertThat(spheres[0]).isEqualTo(1);
        assertThat(spheres[1]).isEqualTo(2);
        assertThat(spheres[2]).isEqualTo(3);
        assertThat(spheres[3]).isCloseTo(2 * (float) Math.sqrt(3), Offset.offset(1e-5f));
        assertThat(spheres[4]).isEqualTo(-1);
    }
}
