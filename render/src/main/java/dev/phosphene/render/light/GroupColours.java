package dev.phosphene.render.light;

import dev.phosphene.models.light.LightGroup;
import dev.phosphene.shaders.frame.WorldBlock;
import org.joml.Vector4f;

/** How strongly each light group shines in a moment: the volumes hold unit light, this is what stands for one unit. */
final class GroupColours {
    /** Mean radiance of a unit of moss coverage: tufts, velvet and mottling of moss/moss.glsl, averaged. */
    private static final float MOSS = 0.65f;
    /** The hues of light/moss.glsl. */
    private static final float[] EMERALD = {0.0048f, 0.397f, 0.138f};

    private static final float[] SAPPHIRE = {0.011f, 0.098f, 0.510f};
    /** Radiance of the horizon lobe for a unit of key irradiance: the lobe's solid angle is 0.19 sr. */
    private static final float HORIZON = 1 / 0.19f;
    /** The stage's veins and rings cover about a tenth of its disc. */
    private static final float STAGE = 0.1f;
    /** The volume was traced for a sphere over the stage; its bounces fade as it leaves, metres. */
    private static final float SPHERE_REACH = 7;

    private static final float[] EMBER = {1.0f, 0.145f, 0.014f};
    private static final float CROWD = 0.06f;

    void write(WorldBlock world, Vector4f[] colours) {
        float moss = MOSS * world.mossShape().x * (1 + 0.6f * world.mossShape().z);
        float sapphire = world.mossShape().w;
        set(colours, LightGroup.MOSS_EMERALD, EMERALD, 2 * (1 - sapphire) * moss);
        set(colours, LightGroup.MOSS_SAPPHIRE, SAPPHIRE, 2 * sapphire * moss);
        set(colours, LightGroup.SKY, world.skyAmbient(), 1 / (float) StrictMath.PI);
        set(colours, LightGroup.HORIZON, world.keyColour(), HORIZON);
        set(colours, LightGroup.STAGE, world.ringColour(), STAGE * world.stageState().y * pulse(world.beats()));
        set(colours, LightGroup.SPHERE, world.sphereLight(), world.sphereState().x * nearness(world.sphere()));
        set(colours, LightGroup.CROWD, EMBER, CROWD * world.crowd().z * world.crowd().x);
    }

    private static float nearness(Vector4f sphere) {
        float dy = (sphere.y - 2.4f) / SPHERE_REACH;
        float flat = (sphere.x * sphere.x + sphere.z * sphere.z) / (SPHERE_REACH * SPHERE_REACH);
        return 1 / (1 + flat + dy * dy);
    }

    private static float pulse(Vector4f[] beats) {
        float sum = 0;
        for (Vector4f beat : beats) {
            sum += beat.x < 5 ? beat.y * (float) StrictMath.exp(-beat.x / 0.5f) : 0;
        }
        return sum;
    }

    private static void set(Vector4f[] colours, LightGroup group, float[] rgb, float strength) {
        colours[group.ordinal()].set(rgb[0] * strength, rgb[1] * strength, rgb[2] * strength, 0);
    }

    private static void set(Vector4f[] colours, LightGroup group, Vector4f rgb, float strength) {
        colours[group.ordinal()].set(rgb.x * strength, rgb.y * strength, rgb.z * strength, 0);
    }
}
