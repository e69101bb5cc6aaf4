#version 440
// The globe in dots: one quad, one texel read for each pixel. The lattice is that of kiosk/ui/art/globe.py.
layout(location = 0) in vec2 qt_TexCoord0;
layout(location = 0) out vec4 fragColor;
layout(std140, binding = 0) uniform buf {
    mat4 qt_Matrix;
    float qt_Opacity;
    float longitude; // what is turned to the visitor, radians
    float latitude;
    float rows;      // rows of dots from pole to pole
    float pixel;     // one device pixel in radii of the ball
    float share;     // a dot's width as a share of its cell
    float night;     // how bright a dot is at night, 1 where there is no night
    vec3 sun;        // towards the sun: right, up, to the visitor
    vec4 land;
    vec4 sea;
    vec4 ball;
};
layout(binding = 1) uniform sampler2D mask; // one texel a dot, rows from the north; white is land

const float PI = 3.14159265359;
const float DUSK = 0.14;

void main() {
    vec2 p = vec2(qt_TexCoord0.x * 2.0 - 1.0, 1.0 - qt_TexCoord0.y * 2.0);
    float square = dot(p, p);
    if (square >= 1.0) {
        fragColor = vec4(0.0);
        return;
    }
    vec3 seen = vec3(p, sqrt(1.0 - square));
    float up = cos(latitude), tilt = sin(latitude);
    vec3 place = vec3(seen.x, seen.y * up + seen.z * tilt, seen.z * up - seen.y * tilt);
    float row = clamp(floor((asin(clamp(place.y, -1.0, 1.0)) / PI + 0.5) * rows), 0.0, rows - 1.0);
    float rowLatitude = ((row + 0.5) / rows - 0.5) * PI;
    float count = max(1.0, floor(2.0 * rows * cos(rowLatitude) + 0.5));
    float shift = 0.5 * mod(row, 2.0);
    float along = fract((atan(place.x, place.z) + longitude) / (2.0 * PI) + 0.5) * count - shift;
    float cell = mod(floor(along), count);
    float away = ((cell + 0.5 + shift) / count - 0.5) * 2.0 * PI - longitude;
    vec3 centre = vec3(cos(rowLatitude) * sin(away), sin(rowLatitude), cos(rowLatitude) * cos(away));
    vec3 facing = vec3(centre.x, centre.y * up - centre.z * tilt, centre.y * tilt + centre.z * up);
    float radius = share * PI / rows * 0.5;
    float soft = pixel / max(seen.z, 0.25);
    float inside = 1.0 - smoothstep(radius - soft, radius + soft, distance(place, centre));
    float isLand = step(0.5, textureLod(mask, vec2((cell + 0.5) / (2.0 * rows), (rows - row - 0.5) / rows), 0.0).r);
    vec4 ink = mix(sea, land, isLand);
    float depth = 0.3 + 0.7 * min(1.0, facing.z / 0.5);
    float day = clamp(dot(facing, sun) / (2.0 * DUSK) + 0.5, 0.0, 1.0);
    float strength = ink.a * inside * depth * mix(night, 1.0, day) * step(0.03, facing.z);
    float edge = 1.0 - smoothstep(1.0 - 2.0 * pixel, 1.0, sqrt(square));
    vec3 colour = mix(ball.rgb, ink.rgb, strength);
    fragColor = vec4(colour, 1.0) * ball.a * edge * qt_Opacity;
}
