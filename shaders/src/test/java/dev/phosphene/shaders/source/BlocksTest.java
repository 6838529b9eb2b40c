package dev.phosphene.shaders.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.phosphene.shaders.block.BlockLayout;
import dev.phosphene.shaders.frame.FrameBlock;
import dev.phosphene.shaders.frame.WorldBlock;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Rules over all block records together. */
class BlocksTest {
    /** What every driver of OpenGL 4.5 grants: uniform block bindings, and storage blocks of one stage. */
    private static final int UNIFORM_BINDINGS = 36;

    private static final int STORAGE_BINDINGS = 8;

    @Test
    void bindingsAreUniqueAndWithinWhatEveryDriverGrants() {
        Set<String> taken = new HashSet<>();
        ShaderSources sources = ShaderSources.standard();
        assertThat(sources.blocks()).contains(FrameBlock.class, WorldBlock.class);
        for (Class<? extends Record> type : sources.blocks()) {
            BlockLayout layout = BlockLayout.of(type);
            assertThat(taken.add((layout.storage() ? "storage " : "uniform ") + layout.binding()))
                    .as("binding %d of %s is its own", layout.binding(), layout.name())
                    .isTrue();
            assertThat(layout.binding())
                    .as("binding of %s", layout.name())
                    .isLessThan(layout.storage() ? STORAGE_BINDINGS : UNIFORM_BINDINGS);
        }
    }
}
