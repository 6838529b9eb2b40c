package dev.phosphene.app.video;

import dev.phosphene.app.draw.PrintReader;
import dev.phosphene.app.picture.Picture;
import dev.phosphene.core.curve.Colour;
import dev.phosphene.core.parameter.Grade;
import dev.phosphene.core.parameter.Memory;
import dev.phosphene.render.gl.Format;
import dev.phosphene.render.gl.Gpu;
import dev.phosphene.render.gl.Target;
import dev.phosphene.render.gl.UploadRing;
import dev.phosphene.render.pass.Development;
import dev.phosphene.render.pass.Development.Print;
import dev.phosphene.render.pass.Look;
import dev.phosphene.render.pass.Weave;
import dev.phosphene.shaders.source.Programs;
import dev.phosphene.shaders.source.ShaderSources;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** A night sky as the lab develops it: grey light from 0.05 above to 0.001 below, equal in each row, in equal ratios from row to row. */
final class NightRamp implements AutoCloseable {
    private static final double LEAST = 0.001;
    private static final double MOST = 0.05;

    private final int width;
    private final int height;
    private final Print print;
    private final Look look;
    private final UploadRing ring;
    private final Target light;
    private final Development development;

    /**
     * Sets up the light and the lab.
     *
     * @param grain standard deviation in percent
     */
    NightRamp(Gpu gpu, Print print, int width, int height, double grain) {
        this.width = width;
        this.height = height;
        this.print = print;
        look = new Look(
                new Grade(Colour.WHITE, Colour.BLACK, Colour.WHITE, 1, 0, 0, grain),
                new Memory(0, 0, 0),
                Weave.NONE,
                0);
        ring = new UploadRing(gpu, "ring", 1 << 16);
        light = Target.of(gpu, "night", width, height, null, Format.RGBA16F);
        light.colour().upload(0, texels());
        development = new Development(gpu, new Programs(ShaderSources.standard()), print, width, height);
    }

    private ByteBuffer texels() {
        ByteBuffer halves = ByteBuffer.allocateDirect(width * height * 8).order(ByteOrder.nativeOrder());
        for (int y = 0; y < height; y++) {
            float value = (float) (LEAST * StrictMath.pow(MOST / LEAST, y / (height - 1.0)));
            for (int i = 0; i < width * 4; i++) {
                halves.putShort(Float.floatToFloat16(value));
            }
        }
        return halves.flip();
    }

    /** Develops one frame. */
    void develop(int frame, Picture into) {
        ByteBuffer pixels =
                ByteBuffer.allocateDirect(width * height * print.format().bytes());
        development.develop(ring, light, light, look, frame).colour().read(pixels);
        PrintReader reader = new PrintReader(width, height);
        if (print == Print.EIGHT_BIT) {
            reader.eightBits(pixels, into);
        } else {
            reader.sixteenBits(pixels, into);
        }
    }

    /** Sets each row to the one code nearest to its mean: the ramp as it were without grain and dither. */
    void flatten(Picture picture) {
        int codes = print == Print.EIGHT_BIT ? 255 : 1023;
        short[] row = new short[width * 4];
        for (int y = 0; y < height; y++) {
            picture.readRow(y, row);
            double sum = 0;
            for (int x = 0; x < width; x++) {
                sum += row[4 * x + 1] & 0xffff;
            }
            long code = Math.round(sum / width / 65_535 * codes);
            Arrays.fill(row, (short) Math.round(code * 65_535.0 / codes));
            picture.writeRow(y, row);
        }
    }

    @Override
    public void close() {
        development.close();
        light.close();
        ring.close();
    }
}
