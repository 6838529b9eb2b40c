#include <block/FrameBlock>
#include <block/WorldBlock>
#include <inputs/AirVolume>
#include <air/grid.glsl>
#include <air/density.glsl>
#include <air/mist.glsl>
#include <air/source.glsl>

// The air between the eye and a point: cell by cell as far as cells go, in closed form beyond.

// Air between two points far off: rgb and a as below. Patches count as their mean.
vec4 airBeyond(vec3 a, vec3 b, vec3 along) {
    float depth = airShape.x * mistBetween(a, b);
    if (airMist.x > 0.0) {
        vec2 ground = airGroundAt(0.5 * (a.xz + b.xz));
        depth += airMist.x * 0.8 * ground.y * bankBetween(a, b, ground.x, airMist.y);
    }
    float through = exp(-depth);
    vec3 around = (skyAmbient.rgb + groundAmbient.rgb) * (0.5 / 6.2831853);
    vec3 source = around * airTint.rgb + openLight(openSky(along), KEY_FAR);
    return vec4(source * (1.0 - through), through);
}

// Light that the air adds (rgb) and the share of the point's own light that it lets through (a). frame: where the point is seen, 0 .. 1.
vec4 airTo(vec2 frame, vec3 positionWorld) {
    vec3 ray = positionWorld - eye.xyz;
    float far = max(length(ray), 1e-3);
    float shells = float(textureSize(airVeil, 0).z);
    // Between two cells' middles by distance, not by shell: what is stored grows evenly with distance.
    float cell = max(floor(shellAt(far) * shells - 0.5), 0.0);
    float low = metresAt((cell + 0.5) / shells);
    float high = metresAt((cell + 1.5) / shells);
    float between = clamp((far - low) / (high - low), 0.0, 1.0);
    vec4 air = textureLod(airVeil, vec3(frame, (cell + 0.5 + between) / shells), 0.0);
    // Before the first cell's middle there is less air than it holds.
    air = mix(vec4(0.0, 0.0, 0.0, 1.0), air, min(far / metresAt(0.5 / shells), 1.0));
    float end = airEnd(shells);
    if (far > end) {
        vec3 along = ray / far;
        vec4 beyond = airBeyond(eye.xyz + along * end, positionWorld, along);
        air = vec4(air.rgb + air.a * beyond.rgb, air.a * beyond.a);
    }
    return air;
}

vec4 airTo(vec3 positionWorld) {
    vec4 clip = clipFromWorld * vec4(positionWorld, 1.0);
    return airTo(clip.xy / max(clip.w, 1e-4) * 0.5 + 0.5, positionWorld);
}

// Light that a grain in the air at a point sends to the eye, per steradian and unit of what it scatters.
vec3 airLightAt(vec3 positionWorld) {
    vec4 clip = clipFromWorld * vec4(positionWorld, 1.0);
    vec2 frame = clip.xy / max(clip.w, 1e-4) * 0.5 + 0.5;
    return textureLod(airLight, vec3(frame, shellAt(distance(positionWorld, eye.xyz))), 0.0).rgb;
}
