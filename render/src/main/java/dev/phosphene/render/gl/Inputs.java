package dev.phosphene.render.gl;

import static org.lwjgl.opengl.GL45C.*;

import dev.phosphene.shaders.inputs.Input;
import dev.phosphene.shaders.inputs.InputsLayout;

/** Puts the textures of an inputs record on their units. */
public final class Inputs {
    private Inputs() {}

    /**
     * Binds a record whose units no other record shares, for all draws that follow. Draws bind their own inputs; this is for what many
     * programs read alike, as a shadow map.
     */
    public static void bind(Record inputs) {
        InputsLayout layout = InputsLayout.of(inputs.getClass());
        for (int i = 0; i < layout.count(); i++) {
            int unit = layout.firstUnit() + i;
            switch (layout.at(inputs, i)) {
                case Input.Sampled sampled -> {
                    glBindTextureUnit(unit, sampled.texture());
                    glBindSampler(unit, sampled.sampler());
                }
                case Input.Image2D image ->
                    glBindImageTexture(unit, image.texture(), 0, false, 0, GL_READ_WRITE, GL_RGBA16F);
                case Input.Image3D image ->
                    glBindImageTexture(unit, image.texture(), 0, true, 0, GL_READ_WRITE, GL_RGBA16F);
                case Input.UImage2D image ->
                    glBindImageTexture(unit, image.texture(), 0, false, 0, GL_READ_WRITE, GL_R32UI);
                case Input.UImage2DArray image ->
                    glBindImageTexture(unit, image.texture(), 0, true, 0, GL_READ_WRITE, GL_R32UI);
            }
        }
    }
}
