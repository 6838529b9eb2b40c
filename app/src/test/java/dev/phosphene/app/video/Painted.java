package dev.phosphene.app.video;

import dev.phosphene.app.picture.Picture;

/** Pictures for tests: a gradient and a bar that moves with the frame number, in values that ten bits can hold. */
final class Painted {
    private Painted() {}

    static Picture frame(int width, int height, int number) {
        Picture picture = new Picture(width, height);
        short[] row = new short[width * 4];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int bar = Math.floorMod(x - number * 3, width) < 8 ? 1023 : 0;
                row[x * 4] = tenBits(x * 1023 / width);
                row[x * 4 + 1] = tenBits(y * 1023 / height);
                row[x * 4 + 2] = tenBits(bar);
                row[x * 4 + 3] = -1;
            }
            picture.writeRow(y, row);
        }
        return picture;
    }

    private static short tenBits(int value) {
        return (short) (value << 6 | value >> 4);
    }
}
