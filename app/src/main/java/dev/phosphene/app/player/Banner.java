package dev.phosphene.app.player;

import dev.phosphene.app.picture.Lettering;
import dev.phosphene.app.picture.Picture;
import dev.phosphene.render.gl.Format;
import dev.phosphene.render.gl.Gpu;
import dev.phosphene.render.gl.Target;
import dev.phosphene.render.gl.Texture;
import java.nio.ByteBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lwjgl.system.MemoryUtil;

/** A few lines of text on black, laid over the upper left corner of a window. */
final class Banner implements AutoCloseable {
    private static final int MARGIN = 6;
    private static final int SCALE = 2;
    private static final int INK = 60_000;
    private static final int MOST_LINES = 14;

    private final Gpu gpu;
    private List<String> written = List.of();
    private List<String> lines = List.of();
    private @Nullable Texture texture;
    private @Nullable Target target;

    Banner(Gpu gpu) {
        this.gpu = gpu;
    }

    /** Sets what is written; nothing takes the banner away. */
    void write(List<String> text) {
        if (text.equals(written)) {
            return;
        }
        close();
        written = text;
        lines = List.copyOf(text.subList(0, Math.min(MOST_LINES, text.size())));
        if (lines.isEmpty()) {
            return;
        }
        int widest = lines.stream().mapToInt(Lettering::width).max().orElse(0);
        int width = widest * SCALE + 2 * MARGIN;
        int height = lines.size() * Lettering.LINE * SCALE + 2 * MARGIN;
        texture = Texture.plane(gpu, "banner", Format.RGBA8, width, height);
        upload(texture, width, height);
        target = Target.over(gpu, "banner", List.of(texture), null);
    }

    private void upload(Texture into, int width, int height) {
        ByteBuffer texels = MemoryUtil.memAlloc(width * height * 4);
        try (Picture picture = new Picture(width, height)) {
            picture.fill(0, 0, width, height, 0);
            for (int i = 0; i < lines.size(); i++) {
                Lettering.draw(picture, lines.get(i), MARGIN, MARGIN + i * Lettering.LINE * SCALE, SCALE, INK);
            }
            short[] row = new short[width * 4];
            for (int y = height - 1; y >= 0; y--) {
                picture.readRow(y, row);
                for (short value : row) {
                    texels.put((byte) (value >>> 8));
                }
            }
            into.upload(0, texels.flip());
        } finally {
            MemoryUtil.memFree(texels);
        }
    }

    /** Lays the banner over a window. */
    void drawOn(Target window) {
        if (target != null) {
            window.copyFrom(target, 0, window.height() - target.height(), target.width(), target.height());
        }
    }

    @Override
    public void close() {
        if (target != null && texture != null) {
            target.close();
            texture.close();
        }
        target = null;
        texture = null;
        written = List.of();
        lines = List.of();
    }
}
