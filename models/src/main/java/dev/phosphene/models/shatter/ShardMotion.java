package dev.phosphene.models.shatter;

import dev.phosphene.core.curve.Point;
import dev.phosphene.core.hash.Pcg;

/**
 * Where a shard is at a given age, seconds since impact: the twin of {@code shaders/shard/motion.glsl}, for ash, sound and tests.
 *
 * <p>Before impact the ball falls freely from a hand at 1.35 m; after it each shard bursts outward, falls, bounces four times with less
 * speed each time, and lies. A function of age alone: run backwards, it puts the sphere together again. Metres from the impact point.
 */
public final class ShardMotion {
    public static final int SHARDS = 120;
    /** Seconds from the hand to the ground. */
    public static final double FREE_FALL = 0.4926;

    public static final double GRAVITY = 9.81;
    private static final int FLIGHTS = 5;

    private ShardMotion() {}

    /**
     * A shard at one age.
     *
     * @param centre metres from the impact point
     * @param speed metres a second
     * @param flight 0 the burst, 1 .. 4 bounces, 5 lying
     */
    public record State(Point centre, double speed, int flight) {}

    /** Hashed chance of a shard, equal to {@code shardChance} in GLSL. */
    static double chance(int shard, int channel) {
        return Pcg.unit(Pcg.hash(shard + Pcg.hash(channel + 7919)));
    }

    /** Seed of the shard's cell in the unit ball, thick about −y. */
    public static Point seed(int shard) {
        double azimuth = 2 * StrictMath.PI * chance(shard, 0);
        double cosine = 1 - 2 * chance(shard, 2);
        double sine = StrictMath.sqrt(Math.max(0, 1 - cosine * cosine));
        double reach = StrictMath.cbrt(chance(shard, 1)) * 0.96;
        Point within = new Point(
                sine * StrictMath.cos(azimuth) * reach, cosine * reach, sine * StrictMath.sin(azimuth) * reach);
        return chance(shard, 3) < 0.5 ? new Point(0, -0.85, 0).mix(within, 0.32) : within;
    }

    static Point velocity(int shard, Point seed) {
        double near = new Point(seed.x(), seed.y() + 1, seed.z()).length();
        double ox = seed.x() + 0.35 * (chance(shard, 4) - 0.5) + 1e-4;
        double oz = seed.z() + 0.35 * (chance(shard, 5) - 0.5) + 1e-4;
        double o = StrictMath.hypot(ox, oz);
        double outward = StrictMath.hypot(seed.x(), seed.z());
        double speed = 3.4 * (0.55 + 0.9 * chance(shard, 6)) / (0.35 + near) * (0.35 + outward);
        double lift = 0.4 + 3.6 * chance(shard, 7) * chance(shard, 8) / (0.45 + 0.5 * near);
        return new Point(ox / o * speed, lift, oz / o * speed);
    }

    /** The shard at an age, for a sphere of this radius in metres. */
    public static State at(int shard, double age, double radius) {
        Point seed = seed(shard);
        Point start = new Point(0, radius, 0).plus(seed.times(radius));
        if (age <= 0) {
            double fallen = Math.clamp(age + FREE_FALL, 0, FREE_FALL);
            double height = 0.5 * GRAVITY * (FREE_FALL * FREE_FALL - fallen * fallen);
            return new State(start.plus(new Point(0, height, 0)), age > -FREE_FALL ? GRAVITY * fallen : 0, 0);
        }
        return flying(shard, age, radius, start, velocity(shard, seed));
    }

    private static State flying(int shard, double age, double radius, Point start, Point velocity) {
        double lying = radius * (0.03 + 0.07 * chance(shard, 9));
        double drag = 0.6 + 0.8 * chance(shard, 10);
        double restitution = 0.28 + 0.22 * chance(shard, 11);
        double up = velocity.y();
        double from = start.y();
        double flight = (up + StrictMath.sqrt(up * up + 2 * GRAVITY * Math.max(from - lying, 0))) / GRAVITY;
        double strike = GRAVITY * flight - up;
        double left = age;
        double x = start.x();
        double z = start.z();
        double vx = velocity.x();
        double vz = velocity.z();
        for (int bounce = 0; bounce < FLIGHTS; bounce++) {
            double spent = Math.min(left, flight);
            double eased = (1 - StrictMath.exp(-drag * spent)) / drag;
            x += vx * eased;
            z += vz * eased;
            if (left <= flight) {
                double slowed = StrictMath.exp(-drag * spent);
                double vy = up - GRAVITY * spent;
                double speed = StrictMath.sqrt((vx * vx + vz * vz) * slowed * slowed + vy * vy);
                return new State(new Point(x, from + up * spent - 0.5 * GRAVITY * spent * spent, z), speed, bounce);
            }
            left -= flight;
            double kept = StrictMath.exp(-drag * flight) * 0.55;
            vx *= kept;
            vz *= kept;
            up = strike * restitution;
            strike = up;
            flight = 2 * up / GRAVITY;
            from = lying;
        }
        return new State(new Point(x, lying, z), 0, FLIGHTS);
    }
}
