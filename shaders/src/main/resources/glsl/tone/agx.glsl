// AgX (Troy Sobotka 2022; base curve after EaryChow): light is drawn towards white in a wider set of primaries before each channel is
// compressed, so that emerald, sapphire and ember roll off without turning in hue. The curve is the closed form, which is monotone;
// the polynomial in common use is not. Rows of both matrices add up to one, so grey stays grey.

const mat3 AGX_FROM_REC709 = mat3(
    0.8423642, 0.0423298, 0.0423777,
    0.0784229, 0.8785011, 0.0784373,
    0.0792129, 0.0791691, 0.8791850);
const mat3 REC709_FROM_AGX = mat3(
    1.1970423, -0.0529041, -0.0529789,
    -0.0980173, 1.1518605, -0.0980398,
    -0.0990250, -0.0989564, 1.1510187);

// Stops around the ends of the film: 12.47 below one, 4.03 above.
const float AGX_LOW = -12.47393;
const float AGX_HIGH = 4.026069;

// Scene light to stops within the film, 0 .. 1.
vec3 agxStops(vec3 light) {
    vec3 inset = AGX_FROM_REC709 * max(light, vec3(0.0));
    return (clamp(log2(max(inset, vec3(1e-10))), AGX_LOW, AGX_HIGH) - AGX_LOW) / (AGX_HIGH - AGX_LOW);
}

// Stops to what a display is told, middle grey at one half.
vec3 agxCurve(vec3 stops) {
    vec3 x = clamp(stops, 0.0, 1.0) - 0.60606061;
    bvec3 above = greaterThanEqual(x, vec3(0.0));
    vec3 base = 1.0 + mix(vec3(59.507875), vec3(69.862789), above) * pow(abs(x), mix(vec3(3.0), vec3(3.25), above));
    return 0.5 + 2.0 * x * pow(base, mix(vec3(-1.0 / 3.0), vec3(-4.0 / 13.0), above));
}

vec3 agxDisplay(vec3 compressed) {
    return REC709_FROM_AGX * compressed;
}
