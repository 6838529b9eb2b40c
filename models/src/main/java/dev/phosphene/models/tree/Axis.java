package dev.phosphene.models.tree;

/** The wandering middle line of a trunk: where its centre stands at each height, metres from the foot. */
record Axis(double height, double lean, double bend, double heading, double offset) {
    static Axis of(Species species) {
        Dice dice = new Dice(species.seed()).fork(2);
        return new Axis(species.height(), species.lean(), species.bend(), dice.angle(), 40 * dice.unit());
    }

    double x(double y) {
        return StrictMath.cos(heading) * aside(y) + wander(y, 0);
    }

    double z(double y) {
        return StrictMath.sin(heading) * aside(y) + wander(y, 7.7);
    }

    // Leans most low down and rights itself towards the light
    private double aside(double y) {
        double t = Math.max(0, y) / height;
        return lean * (1.5 * t - 0.5 * t * t * t);
    }

    private double wander(double y, double lane) {
        double rise = Grain.step(0.5, 9, y);
        return bend * rise * (Grain.at(offset, y / 9, lane) + 0.35 * Grain.at(offset, y / 3.3, lane + 3));
    }
}
