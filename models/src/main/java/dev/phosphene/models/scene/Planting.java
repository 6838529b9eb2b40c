package dev.phosphene.models.scene;

import java.util.List;

/** A model and everywhere it stands. */
public record Planting(Model model, Instances instances) {
    /** The same without its {@code first} finest levels; the coarsest stays. */
    public Planting from(int first) {
        List<Level> levels = model.levels();
        int spared = StrictMath.min(first, levels.size() - 1);
        return new Planting(
                new Model(model.name(), model.material(), levels.subList(spared, levels.size())), instances);
    }
}
