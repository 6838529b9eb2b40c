// A blade cut into leaflets that stand in pairs along its midrib and point forward, as ash, rowan and fern have them.

// inside: below 0 where there is air; rib: 1 on a vein; edge: 1 at a leaflet's margin.
struct Feather {
    float inside;
    float rib;
    float edge;
};

// uv.x across 0 .. 1, uv.y from foot to tip; pairs of leaflets; blur: how many leaflets a pixel spans.
Feather featherAt(vec2 uv, float pairs, float blur) {
    float side = uv.x < 0.5 ? 0.5 : 0.0;
    float across = abs(2.0 * uv.x - 1.0);
    float along = (uv.y - 0.30 * across) * pairs + side;
    float leaflet = abs(fract(along) - 0.5) * 2.0;
    // Out of the midrib each is narrow, widest halfway, and ends in a point
    float wide = mix(0.26, 0.72, smoothstep(0.0, 0.45, across)) * (1.0 - 0.7 * across * across);
    // What a pixel cannot tell apart stays whole, a little narrower
    wide = mix(wide, 1.1, smoothstep(1.0, 2.2, blur));
    float stem = 0.07 - across;
    float inside = max(wide - leaflet, stem);
    return Feather(inside, 1.0 - smoothstep(0.0, 0.22, min(leaflet, across * 3.0)), 1.0 - smoothstep(0.0, 0.35, inside));
}
