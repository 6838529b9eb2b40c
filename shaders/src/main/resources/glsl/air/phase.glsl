// Share of light, per steradian, that mist turns by an angle: Draine's function with its second parameter 1 (Cornette and Shanks 1992),
// forward like Henyey and Greenstein's, with a little of the light thrown back. Its integral over all directions is 1.
float phase(float cosine, float g) {
    float k = max(1.0 + g * g - 2.0 * g * cosine, 1e-4);
    return 0.1193662 * (1.0 - g * g) / (2.0 + g * g) * (1.0 + cosine * cosine) / (k * sqrt(k));
}
