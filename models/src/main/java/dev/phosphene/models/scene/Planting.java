package dev.phosphene.models.scene;

/** A model and everywhere it stands. */
public record Planting(Model model, Instances instances) {}
