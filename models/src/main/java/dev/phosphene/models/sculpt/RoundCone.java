package dev.phosphene.models.sculpt;

/**
 * A limb: the hull of two balls, metres. Exact distance (Quilez, "Distance functions", round cone).
 *
 * @param ra radius at a
 * @param rb radius at b
 */
public record RoundCone(double ax, double ay, double az, double ra, double bx, double by, double bz, double rb)
        implements Field {
    @Override
    public double at(double x, double y, double z) {
        double bax = bx - ax;
        double bay = by - ay;
        double baz = bz - az;
        double l2 = bax * bax + bay * bay + baz * baz;
        double rr = ra - rb;
        double a2 = l2 - rr * rr;
        double pax = x - ax;
        double pay = y - ay;
        double paz = z - az;
        double pa2 = pax * pax + pay * pay + paz * paz;
        if (a2 <= 1e-12) {
            // One ball holds the other.
            return ra >= rb
                    ? Math.sqrt(pa2) - ra
                    : Math.sqrt((x - bx) * (x - bx) + (y - by) * (y - by) + (z - bz) * (z - bz)) - rb;
        }
        double along = pax * bax + pay * bay + paz * baz;
        double beyond = along - l2;
        double across2 = Math.max(0, pa2 * l2 - along * along) * l2;
        double il2 = 1 / l2;
        double y2 = along * along * l2;
        double z2 = beyond * beyond * l2;
        double k = Math.signum(rr) * rr * rr * across2;
        if (Math.signum(beyond) * a2 * z2 > k) {
            return Math.sqrt(across2 + z2) * il2 - rb;
        }
        if (Math.signum(along) * a2 * y2 < k) {
            return Math.sqrt(across2 + y2) * il2 - ra;
        }
        return (Math.sqrt(across2 * a2 * il2) + along * rr) * il2 - ra;
    }
}
