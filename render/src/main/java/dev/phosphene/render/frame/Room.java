package dev.phosphene.render.frame;

import dev.phosphene.core.curve.Point;
import dev.phosphene.models.light.LightVolume;
import dev.phosphene.models.scene.Scene;
import dev.phosphene.render.gl.Gpu;
import dev.phosphene.render.gl.Sampling;
import dev.phosphene.render.gl.UploadRing;
import dev.phosphene.render.light.BounceVolumes;
import dev.phosphene.render.light.LampHomes;
import dev.phosphene.render.pass.AirGround;
import dev.phosphene.render.pass.GrainHomes;
import dev.phosphene.render.scene.DrawList;
import dev.phosphene.render.scene.SceneBuffers;
import dev.phosphene.shaders.inputs.Input;
import java.util.Map;

/**
 * A place as the GPU has it.
 *
 * @param scene meshes and instances
 * @param seen what the camera sees of it
 * @param casters what throws shadows
 * @param homes where its grains are at home
 * @param lamps what in it may be a small lamp
 * @param bounces its light that has bounced
 * @param airGround what its mist lies on
 * @param marks its named points
 */
record Room(
        SceneBuffers scene,
        DrawList seen,
        DrawList casters,
        GrainHomes homes,
        LampHomes lamps,
        BounceVolumes bounces,
        AirGround airGround,
        Map<String, Point> marks)
        implements AutoCloseable {
    static Room of(
            Gpu gpu,
            UploadRing ring,
            String name,
            Scene built,
            LightVolume light,
            AirGround ground,
            Map<String, Point> marks) {
        SceneBuffers scene = new SceneBuffers(gpu, name, built, ring);
        return new Room(
                scene,
                new DrawList(scene, ring),
                new DrawList(scene, ring),
                new GrainHomes(gpu, name, built),
                new LampHomes(gpu, name, built),
                new BounceVolumes(gpu, name, light),
                ground,
                marks);
    }

    /** Views of its far trees. */
    Input.Sampler2D impostors() {
        return scene.impostors().as2D(Sampling.TRILINEAR);
    }

    @Override
    public void close() {
        scene.close();
        homes.close();
        lamps.close();
        bounces.close();
        airGround.close();
    }
}
