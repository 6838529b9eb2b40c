#include <block/WorldBlock>

// Radiant power of the stage as a lamp for hands and sleeves.
const float STAGE_POWER = 19.0;

// The stage before one who stands off it, as a wide low lamp: three places of its floor, as bright as the ring that passes there. Who stands
// on it is lit by the rings themselves (light/lamps).
struct Floor {
    vec3 light[3]; // irradiance
    vec3 to[3]; // unit direction to it
};

Floor floorAt(vec3 p) {
    Floor f;
    vec2 to = stageShape.xz - p.xz;
    float away = length(to);
    vec2 ahead = away > 1.0 ? to / away : vec2(0.0, -1.0);
    float reach = max(away - 0.8 * stageShape.w, 1.1);
    float heard = 0.30;
    float before = smoothstep(stageShape.w - 1.0, stageShape.w + 0.5, away);
    for (int i = 0; i < 2; i++) {
        float late = (beats[i].x - 0.62) / (beats[i].x < 0.62 ? 0.16 : 0.42);
        heard += beats[i].y * exp(-late * late);
    }
    for (int i = 0; i < 3; i++) {
        float aside = 0.95 * float(i - 1);
        vec2 d = vec2(ahead.x - aside * ahead.y, ahead.y + aside * ahead.x);
        vec3 l = vec3(p.x + d.x * reach, stageShape.y, p.z + d.y * reach) - p;
        float squared = dot(l, l);
        f.to[i] = l * inversesqrt(squared);
        f.light[i] = ringColour.rgb * (STAGE_POWER * before * stageState.y * (0.3 + 0.7 * stageState.x) * heard / (0.8 + squared));
    }
    return f;
}
