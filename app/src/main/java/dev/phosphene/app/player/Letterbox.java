package dev.phosphene.app.player;

import dev.phosphene.render.gl.Target;

/**
 * Where a picture lies in a window of another shape: as large as fits, in the middle.
 *
 * @param left pixels
 * @param bottom pixels
 * @param width pixels
 * @param height pixels
 */
record Letterbox(int left, int bottom, int width, int height) {
    static Letterbox of(Target picture, Target window) {
        return of(picture.width(), picture.height(), window.width(), window.height());
    }

    static Letterbox of(int pictureWidth, int pictureHeight, int windowWidth, int windowHeight) {
        double scale = Math.min((double) windowWidth / pictureWidth, (double) windowHeight / pictureHeight);
        int width = Math.max(1, (int) Math.round(pictureWidth * scale));
        int height = Math.max(1, (int) Math.round(pictureHeight * scale));
        return new Letterbox((windowWidth - width) / 2, (windowHeight - height) / 2, width, height);
    }
}
