import { DataTexture, ShaderMaterial, SRGBColorSpace, type Texture } from 'three'
import { MATERIALS } from '../../scenes/forms/parts.ts'
import { PAPER } from '../hall/rooms/palette.ts'
import { LAYER_GAIN } from './layers.ts'
import { COLOURS_OF_MATERIALS, LOOKS_OF_MATERIALS } from './looks.ts'
import { bookSurfaces } from './surfaces.ts'

/** Pictures of one draw call for pages that have no part of their own: a graphics card has sixteen places at least. */
export const CELLS = 12
/** What a picture is multiplied by, in linear light, where its page faces the light: neutral (look.md §5). */
export const PAGE_LIGHT = 0.97

const VERTEX = `
varying vec3 facing;
varying float height;
varying vec2 place;
`
const PLACE = `
  facing = normal;
  height = position.y;
  place = uv;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);`

// One soft light at the upper left of what lies open, and what the room gives back. Both belong to the thing itself and
// not to the room: a page that lies or hangs open is in full light from wherever it is looked at.
const LIGHT = `
varying vec3 facing;
varying float height;
varying vec2 place;
const vec3 KEY = vec3(-0.36, 0.84, -0.405);
float towardsKey() { return dot(normalize(facing), KEY); }
float lightFrom(float key) { return mix(0.46, 1.0, smoothstep(-0.35, 0.72, key)); }
`

// The edge of a sheet, where its picture ends: a pixel's width of shade, so that leaf lies on leaf.
const EDGES = `
float edges(vec2 at) {
  vec2 apart = min(at, 1.0 - at) / max(fwidth(at), vec2(1e-5));
  return 1.0 - 0.2 * (1.0 - smoothstep(0.4, 1.6, min(apart.x, apart.y)));
}
`

const MATERIALS_VERTEX = `
attribute float material;
uniform vec3 colours[${MATERIALS.length}];
uniform vec4 looks[${MATERIALS.length}];
${VERTEX}
varying mediump vec3 colour;
varying vec3 texel;
varying mediump float leaves;
void main() {
  int which = int(material + 0.5);
  vec4 look = looks[which];
  colour = colours[which];
  texel = vec3(uv * look.yz, look.x);
  leaves = look.w;
  ${PLACE}
}`

// The edges of leaves: each has a tone of its own and a line of shadow to its neighbour. What is finer than a pixel is
// not drawn, bundles of four and thirteen are, so that a block reads as leaves from near and from afar. At the end of a
// roll u is the turn, so that the lines are a spiral.
const MATERIALS_FRAGMENT = `
uniform mediump sampler2DArray layers;
varying mediump vec3 colour;
varying vec3 texel;
varying mediump float leaves;
${LIGHT}
float random(float n) { return fract(sin(n * 12.9898) * 43758.5453); }
float tones(float v, float width) {
  float seen = 1.0 - smoothstep(0.35, 0.9, width);
  float at = fract(v);
  float soft = max(width, 0.12);
  float gap = smoothstep(0.0, soft, at) * smoothstep(0.0, soft, 1.0 - at);
  return seen * ((random(floor(v)) - 0.5) * 0.22 - 0.3 * (1.0 - gap));
}
void main() {
  float shade = texture(layers, vec3(texel.xy, floor(texel.z + 0.5))).r * ${LAYER_GAIN.toFixed(4)};
  float v = place.y - place.x;
  float width = fwidth(v);
  float edge = tones(v, width) + 0.6 * tones(v / 3.7, width / 3.7) + 0.5 * tones(v / 13.0, width / 13.0);
  shade += leaves * max(-0.5, edge);
  float under = mix(0.72 + 0.28 * smoothstep(0.0, 0.008, height), 1.0, clamp(2.0 * facing.y, 0.0, 1.0));
  gl_FragColor = vec4(colour * shade * shade * under * lightFrom(towardsKey()) * ${PAGE_LIGHT}, 1.0);
  #include <colorspace_fragment>
}`

const PAGE_VERTEX = `
${VERTEX}
void main() {${PLACE}
}`

// A picture in its own colours. Only a leaf that is turned from the light is shaded; against the light it lets some
// through, and with it a hint of what is on its other side.
const PAGE_FRAGMENT = `
uniform sampler2D picture;
uniform sampler2D behind;
uniform vec4 through;
uniform float translucence;
uniform vec2 rows;
${LIGHT}
${EDGES}
vec2 inRows(vec2 at) { return vec2(at.x, at.y * rows.x + rows.y); }
void main() {
  float key = towardsKey();
  vec3 seen = texture2D(picture, inRows(place)).rgb;
  vec3 other = texture2D(behind, inRows(place * through.xy + through.zw)).rgb;
  float against = translucence * smoothstep(0.15, -0.6, key);
  vec3 lit = seen * lightFrom(key);
  vec3 let = seen * mix(vec3(1.0), other, 0.3) * vec3(0.86, 0.8, 0.7);
  gl_FragColor = vec4(mix(lit, let, 0.75 * against) * edges(place) * ${PAGE_LIGHT}, 1.0);
  #include <colorspace_fragment>
}`

const CELLS_VERTEX = `
attribute float cell;
varying float which;
${VERTEX}
void main() {
  which = cell;${PLACE}
}`

const CELLS_FRAGMENT = `
uniform sampler2D pictures[${CELLS}];
uniform vec2 rows;
varying float which;
${LIGHT}
${EDGES}
void main() {
  vec2 at = vec2(place.x, place.y * rows.x + rows.y);
  vec2 dx = dFdx(at);
  vec2 dy = dFdy(at);
  int n = int(which + 0.5);
  vec3 seen = vec3(1.0);
  ${Array.from({ length: CELLS }, (_, i) => `if (n == ${i}) seen = textureGrad(pictures[${i}], at, dx, dy).rgb;`).join('\n  ')}
  gl_FragColor = vec4(seen * lightFrom(towardsKey()) * edges(place) * ${PAGE_LIGHT}, 1.0);
  #include <colorspace_fragment>
}`

/** Paper where there is no picture of it yet. */
export function blankPaper(): Texture {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(PAPER.slice(at, at + 2), 16))
  const paper = new DataTexture(Uint8Array.of(r ?? 0, g ?? 0, b ?? 0, 255), 1, 1)
  paper.colorSpace = SRGBColorSpace
  paper.needsUpdate = true
  return paper
}

export function createThings(): ShaderMaterial {
  return new ShaderMaterial({
    vertexShader: MATERIALS_VERTEX,
    fragmentShader: MATERIALS_FRAGMENT,
    uniforms: {
      layers: { value: bookSurfaces().layers },
      colours: { value: COLOURS_OF_MATERIALS },
      looks: { value: LOOKS_OF_MATERIALS },
    },
  })
}

/** @param paper until a picture is put on @param flipY whether the rows of its textures run downwards */
export function createPage(paper: Texture, flipY: boolean): ShaderMaterial {
  return new ShaderMaterial({
    vertexShader: PAGE_VERTEX,
    fragmentShader: PAGE_FRAGMENT,
    uniforms: {
      picture: { value: paper },
      behind: { value: paper },
      through: { value: [1, 1, 0, 0] },
      translucence: { value: 0 },
      rows: { value: rowsOf(flipY) },
    },
  })
}

export function createPages(paper: Texture, flipY: boolean): ShaderMaterial {
  return new ShaderMaterial({
    vertexShader: CELLS_VERTEX,
    fragmentShader: CELLS_FRAGMENT,
    uniforms: {
      pictures: { value: new Array<Texture>(CELLS).fill(paper) },
      rows: { value: rowsOf(flipY) },
    },
  })
}

const rowsOf = (flipY: boolean): readonly [number, number] => (flipY ? [-1, 1] : [1, 0])
