import { ShaderMaterial } from 'three'
import type { Palette } from './palette.ts'
import { createSurfaces } from './surfaces.ts'

/** What a hall is made of. Light is in the vertex colours, so nothing here needs a lamp. */
export interface Materials {
  /** The faces of a solid pool. */
  readonly solids: ShaderMaterial
  /** What lies over other things and lets them through: the shadows and glass of a veil pool. */
  readonly veils: ShaderMaterial
  /** Puts the surfaces' texture on. @param pixels as `paintLayers` gives them */
  paint(pixels: Uint8Array<ArrayBuffer>): void
  dispose(): void
}

const PLACE = 'projectionMatrix * viewMatrix * vec4(position, 1.0)'

const SOLID_VERTEX = `
attribute vec4 colour;
varying vec3 texel;
varying mediump vec3 light;
void main() {
  texel = vec3(uv, floor(colour.a * 65535.0 + 0.5));
  light = colour.rgb;
  gl_Position = ${PLACE};
}`

// Colour, light and layer are multiplied as the screen is told them and not as amounts of light: for factors near one
// the product is the same, and no pixel costs a power. The noise of less than a step hides the steps (Jorge Jimenez's
// interleaved gradient noise): a wall's light falls so gently that they would show as bands.
const SOLID_FRAGMENT = `
uniform mediump sampler2DArray layers;
varying vec3 texel;
varying mediump vec3 light;
void main() {
  gl_FragColor = vec4(light * texture(layers, texel).rgb, 1.0);
#ifdef DITHERED
  float noise = fract(52.9829189 * fract(dot(gl_FragCoord.xy, vec2(0.06711056, 0.00583715))));
  gl_FragColor.rgb += (noise - 0.5) / 255.0;
#endif
}`

const VEIL_VERTEX = `
attribute vec4 colour;
varying mediump vec4 tint;
void main() {
  tint = colour;
  gl_Position = ${PLACE};
}`

const VEIL_FRAGMENT = `
varying mediump vec4 tint;
void main() {
  gl_FragColor = tint;
}`

/** @param isFrugal as cheap as can be: for a device on which every sample is felt */
export function createMaterials(palette: Palette, isFrugal: boolean): Materials {
  const surfaces = createSurfaces(palette, isFrugal)
  const solids = new ShaderMaterial({
    vertexShader: SOLID_VERTEX,
    fragmentShader: SOLID_FRAGMENT,
    defines: isFrugal ? {} : { DITHERED: '' },
    uniforms: { layers: { value: surfaces.layers } },
  })
  const veils = new ShaderMaterial({
    vertexShader: VEIL_VERTEX,
    fragmentShader: VEIL_FRAGMENT,
    transparent: true,
    depthWrite: false,
  })
  return {
    solids,
    veils,
    paint: surfaces.paint,
    dispose() {
      solids.dispose()
      veils.dispose()
      surfaces.dispose()
    },
  }
}
