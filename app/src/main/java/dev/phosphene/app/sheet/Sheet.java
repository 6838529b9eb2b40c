package dev.phosphene.app.sheet;

import dev.phosphene.app.picture.Lettering;
import dev.phosphene.app.picture.Picture;

/** A contact sheet being filled, row by row, as near to the shape of a film's frame as whole thumbnails allow. */
public final class Sheet implements AutoCloseable {
    /** A sheet of more thumbnails than this is a film. */
    public static final int MOST = 400;

    private static final int GAP = 6;
    private static final int PAPER = 2_600;
    private static final int INK = 50_000;

    private final int width;
    private final int height;
    private final int columns;
    private final int scale;
    private final Picture picture;
    private int count;

    /** An empty sheet with room for {@code room} thumbnails of one size. */
    public Sheet(int room, int width, int height) {
        this.width = width;
        this.height = height;
        this.scale = width >= 400 ? 2 : 1;
        this.columns = (int) StrictMath.ceil(StrictMath.sqrt(room));
        int rows = (room + columns - 1) / columns;
        this.picture = new Picture(columns * (width + GAP) + GAP, rows * cellHeight() + GAP);
        picture.fill(0, 0, picture.width(), picture.height(), PAPER);
    }

    private int cellHeight() {
        return height + GAP + Lettering.LINE * scale;
    }

    /** Puts the next thumbnail down. */
    public void add(Picture thumbnail, String label) {
        int left = GAP + count % columns * (width + GAP);
        int top = GAP + count / columns * cellHeight();
        picture.place(thumbnail, left, top);
        Lettering.draw(picture, label, left + 2, top + height + 2 * scale, scale, INK);
        count++;
    }

    public Picture picture() {
        return picture;
    }

    @Override
    public void close() {
        picture.close();
    }
}
