import { Color, DataTexture, ShaderMaterial, SRGBColorSpace, type Texture } from 'three'
import { PAPER } from '../rooms/palette.ts'
import { INK } from '../text/compose.ts'

/** A picture or a text lies on its ground, clear of it for the depth buffer also from afar. */
const CLEAR = { polygonOffset: true, polygonOffsetFactor: -1, polygonOffsetUnits: -1, toneMapped: false }

/** Paper where there is no picture of it yet. */
export function createPaper(): Texture {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(PAPER.slice(at, at + 2), 16))
  const paper = new DataTexture(Uint8Array.of(r ?? 0, g ?? 0, b ?? 0, 255), 1, 1)
  paper.colorSpace = SRGBColorSpace
  paper.needsUpdate = true
  return paper
}

const VERTEX = `
attribute float slot;
varying vec2 texel;
flat varying int from;
void main() {
  texel = uv;
  from = int(slot + 0.5);
  gl_Position = projectionMatrix * viewMatrix * vec4(position, 1.0);
}`

/** Reads the map that a vertex names: a shader may choose among maps only by constants. */
const reading = (maps: number): string => `
uniform sampler2D maps[${maps}];
varying vec2 texel;
flat varying int from;
vec4 map() {
${Array.from({ length: maps - 1 }, (_, i) => `  if (from == ${i}) return texture2D(maps[${i}], texel);`).join('\n')}
  return texture2D(maps[${maps - 1}], texel);
}`

/** For which the shader's result is in linear light. */
const ENCODE = '#include <colorspace_fragment>'

/**
 * For pictures: their own colours times a neutral light, untouched by anything else.
 * @param maps textures of a draw call, at most 16 @param light multiplies in linear light, 0.92 … 1 (look.md §5)
 */
export function pictureMaterial(maps: number, paper: Texture, light: number): ShaderMaterial {
  return new ShaderMaterial({
    ...CLEAR,
    vertexShader: VERTEX,
    fragmentShader: `${reading(maps)}
uniform float light;
void main() {
  gl_FragColor = vec4(map().rgb * light, 1.0);
  ${ENCODE}
}`,
    uniforms: { maps: { value: new Array(maps).fill(paper) }, light: { value: light } },
  })
}

/** For texts: ink where the texture is dark. @param maps textures of a draw call, at most 16 */
export function inkMaterial(maps: number, paper: Texture): ShaderMaterial {
  return new ShaderMaterial({
    ...CLEAR,
    transparent: true,
    depthWrite: false,
    vertexShader: VERTEX,
    fragmentShader: `${reading(maps)}
uniform vec3 ink;
void main() {
  gl_FragColor = vec4(ink, 1.0 - map().r);
  ${ENCODE}
}`,
    uniforms: { maps: { value: new Array(maps).fill(paper) }, ink: { value: new Color(INK) } },
  })
}
