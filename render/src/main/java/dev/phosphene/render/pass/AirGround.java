package dev.phosphene.render.pass;

import dev.phosphene.render.gl.Format;
import dev.phosphene.render.gl.Gpu;
import dev.phosphene.render.gl.Sampling;
import dev.phosphene.render.gl.Texture;
import dev.phosphene.shaders.air.AirVolume;
import dev.phosphene.shaders.inputs.Input;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.function.DoubleBinaryOperator;
import org.jspecify.annotations.Nullable;

/** Height of a place's ground, smoothed over some metres, as mist knows it that lies on it. */
public final class AirGround implements AutoCloseable {
    private static final int SIDE = 128;
    /** Half the side of the square in metres; the same number stands in air/density.glsl. */
    private static final double HALF = 128;
    /** Cells of {@code 2 HALF / SIDE} metres to each side that a height is averaged over. */
    private static final int SMOOTH = 2;
    /** The same for what is around a place: hills are told from hollows over 44 m. */
    private static final int WIDE = 11;
    /** Metres above what is around at which ground keeps no mist. */
    private static final double DRY = 1.6;

    private final Texture heights;
    private @Nullable AirVolume volume;

    /** The ground of a place: height in metres by x and z. */
    public AirGround(Gpu gpu, String place, DoubleBinaryOperator ground) {
        double[] near = smoothed(sampled(ground), SMOOTH);
        double[] wide = smoothed(near, WIDE);
        ByteBuffer halves =
                ByteBuffer.allocateDirect(near.length * 2 * Short.BYTES).order(ByteOrder.nativeOrder());
        for (int i = 0; i < near.length; i++) {
            halves.putShort(Float.floatToFloat16((float) near[i]));
            halves.putShort(Float.floatToFloat16((float) kept(near[i] - wide[i])));
        }
        heights = Texture.plane(gpu, place + " ground", Format.RG16F, SIDE, SIDE);
        heights.upload(0, halves.flip());
    }

    /** Share of mist that stays on ground so many metres above what is around it. */
    private static double kept(double above) {
        double share = Math.clamp((DRY - above) / DRY, 0, 1);
        return share * share * (3 - 2 * share);
    }

    private static double[] sampled(DoubleBinaryOperator ground) {
        double[] heights = new double[SIDE * SIDE];
        for (int j = 0; j < SIDE; j++) {
            for (int i = 0; i < SIDE; i++) {
                heights[j * SIDE + i] = ground.applyAsDouble(at(i), at(j));
            }
        }
        return heights;
    }

    private static double at(int cell) {
        return ((cell + 0.5) / SIDE * 2 - 1) * HALF;
    }

    /** Means over the square of so many cells to each side. */
    private static double[] smoothed(double[] of, int cells) {
        return smoothed(smoothed(of, 1, cells), SIDE, cells);
    }

    /** Means over neighbours that are {@code stride} apart. */
    private static double[] smoothed(double[] of, int stride, int cells) {
        double[] means = new double[of.length];
        for (int i = 0; i < of.length; i++) {
            int along = i / stride % SIDE;
            double sum = 0;
            for (int d = -cells; d <= cells; d++) {
                sum += of[i + (Math.clamp(along + d, 0, SIDE - 1) - along) * stride];
            }
            means[i] = sum / (2 * cells + 1);
        }
        return means;
    }

    /** The air of this place, of which {@code veil} and {@code light} are the cells. */
    AirVolume under(Input.Sampler3D veil, Input.Sampler3D light) {
        if (volume == null || volume.airVeil() != veil) {
            volume = new AirVolume(veil, light, heights.as2D(Sampling.LINEAR));
        }
        return volume;
    }

    @Override
    public void close() {
        heights.close();
    }
}
