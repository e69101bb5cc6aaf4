#version 440
// All strands of the ring on one quad. Beads follow r = startK * q^k, so the bead under a pixel is found with one
// logarithm; nothing is repeated, nothing is laid out.
layout(location = 0) in vec2 qt_TexCoord0;
layout(location = 0) out vec4 fragColor;
layout(std140, binding = 0) uniform buf {
    mat4 qt_Matrix;
    float qt_Opacity;
    float turned;    // radians
    float twist;     // radians at the centre, none at the rim; a spin leaves the strands trailing
    float rim;       // radius of the disc centres, in half widths of the quad
    float startK;    // first bead radius / rim
    float q;         // ratio of successive bead radii
    float fill;      // bead diameter / spacing
    float grow;      // 0 .. 1 strands drawn out from the rim
    float px;        // one device pixel in half widths: 2 / width
};
layout(binding = 1) uniform sampler2D strip;   // 18 x 2 texels: row 0 colours, row 1 red = bead count
const float TAU = 6.28318530718;
void main() {
    vec2 p = qt_TexCoord0 * 2.0 - 1.0;                     // y down, as on the screen
    float r = length(p);
    float a = atan(p.y, p.x) - TAU / 4.0 - turned;         // 0 = the open place at the bottom, clockwise
    float k = floor(log(max(r, 1e-4) / (rim * startK)) / log(q) + 0.5);
    float rk = rim * startK * pow(q, k);
    float trail = twist * (1.0 - rk / rim);
    float w = floor(fract((a - trail) / TAU) * 18.0 + 0.5);
    float place = mod(w, 18.0);
    vec4 tone = textureLod(strip, vec2((place + 0.5) / 18.0, 0.25), 0.0);
    float n = floor(textureLod(strip, vec2((place + 0.5) / 18.0, 0.75), 0.0).r * 255.0 + 0.5);
    float ca = w / 18.0 * TAU + trail + TAU / 4.0 + turned;
    float d = distance(p, rk * vec2(cos(ca), sin(ca)));
    float br = rk * (1.0 - q) * fill * 0.5;
    float on = step(0.5, place) * step(-0.5, k) * step(k + 0.5, floor(n * grow + 0.5));
    float cover = (1.0 - smoothstep(br - px, br + px, d)) * on;
    fragColor = vec4(tone.rgb * cover, cover) * qt_Opacity;
}
