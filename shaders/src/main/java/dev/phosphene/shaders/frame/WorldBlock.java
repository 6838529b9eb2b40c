package dev.phosphene.shaders.frame;

import dev.phosphene.shaders.block.Block;
import dev.phosphene.shaders.block.Length;
import org.joml.Vector4f;

/**
 * What the moment says of every phenomenon, in scene light and metres.
 *
 * @param sunDirection xyz towards the sun (below the horizon at twilight), w level of the sky as a factor
 * @param skyShape x horizon band strength, y sun elevation in radians, z sun azimuth in radians, w star kindle
 * @param keyDirection xyz towards the key light (the bright horizon band as one soft light), w 1 when it casts shadows
 * @param keyColour rgb irradiance of the key at normal incidence
 * @param skyAmbient rgb irradiance from above
 * @param groundAmbient rgb irradiance from below
 * @param airShape x extinction per metre at base, y base height m, z fall-off height m, w patches
 * @param airTint rgb, w phase anisotropy
 * @param airMist x extinction per metre of mist that lies on the ground, y its height m, z strength of shafts, w 0
 * @param wind x,z heading, y strength 0 .. 3, w share of gusts
 * @param mossShape x glow, y breath depth, z pulse of the last heartbeats 0 .. 1, w sapphire share
 * @param mossFront xyz first-moss mark, w radius within which moss is lit
 * @param mossPhase x breath phase in turns, y,z,w 0
 * @param fireflies x amount, y gather, z glow, w spores
 * @param stone x sheen, y wake, z 0, w 0
 * @param stageShape xyz centre of the stage's top, w radius
 * @param stageState x rise 0 .. 1, y rings, z dust, w heart strength
 * @param ringColour rgb
 * @param beats age in seconds of the last eight heartbeats, newest first, as x; y strength; unborn ones have age 1e6
 * @param thunders the same for the last four thunder laughs
 * @param notes the same for the last notes of harps that are seen; z the scale step it plays, w which of four harps plays it
 * @param crowd x presence, y attention, z embers, w wings
 * @param crowdJoy x joy, y twilight, z,w 0
 * @param dreamer xyz feet, w facing in radians
 * @param dreamerState x fear, y reach, z calm, w presence
 * @param sphere xyz centre, w radius
 * @param sphereState x presence, y harmony, z swirl phase in turns, w glow
 * @param sphereLight rgb radiant intensity averaged over directions, w range in metres
 * @param flood xyz origin, w radius of the front
 * @param floodColour rgb, w strength
 * @param shatter xyz impact, w age in seconds
 * @param ash x amount, y drift seconds, z kindle, w shatter presence
 * @param star xyz direction to the star, w seconds since flash
 * @param memory x amount, y weave, z flash, w 0
 */
@Block(binding = 1)
public record WorldBlock(
        Vector4f sunDirection,
        Vector4f skyShape,
        Vector4f keyDirection,
        Vector4f keyColour,
        Vector4f skyAmbient,
        Vector4f groundAmbient,
        Vector4f airShape,
        Vector4f airTint,
        Vector4f airMist,
        Vector4f wind,
        Vector4f mossShape,
        Vector4f mossFront,
        Vector4f mossPhase,
        Vector4f fireflies,
        Vector4f stone,
        Vector4f stageShape,
        Vector4f stageState,
        Vector4f ringColour,
        @Length(8) Vector4f[] beats,
        @Length(4) Vector4f[] thunders,
        @Length(24) Vector4f[] notes,
        Vector4f crowd,
        Vector4f crowdJoy,
        Vector4f dreamer,
        Vector4f dreamerState,
        Vector4f sphere,
        Vector4f sphereState,
        Vector4f sphereLight,
        Vector4f flood,
        Vector4f floodColour,
        Vector4f shatter,
        Vector4f ash,
        Vector4f star,
        Vector4f memory) {}
