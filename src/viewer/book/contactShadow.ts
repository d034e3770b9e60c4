import {
  DataTexture,
  LinearFilter,
  Mesh,
  NoColorSpace,
  PlaneGeometry,
  RedFormat,
  ShaderMaterial,
  UnsignedByteType,
} from 'three'
import type { Part } from '../../scenes/forms/parts.ts'
import { paintShadow, SHADOW_PIXELS } from './shadow.ts'

/** Below the table, so that the thread under a sewn volume does not stick through it, metres. */
const UNDER = 0.001

const VERTEX = `
varying vec2 place;
void main() {
  place = uv;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
}`

const FRAGMENT = `
uniform sampler2D shadow;
varying vec2 place;
void main() {
  gl_FragColor = vec4(0.05, 0.035, 0.02, 0.62 * texture2D(shadow, place).r);
}`

/** The soft dark under what lies on a table, or behind what hangs when it is turned with it. */
export class ContactShadow {
  readonly mesh: Mesh
  readonly #material: ShaderMaterial
  readonly #texture: DataTexture
  readonly #pixels = new Uint8Array(SHADOW_PIXELS ** 2)

  constructor() {
    this.#texture = new DataTexture(this.#pixels, SHADOW_PIXELS, SHADOW_PIXELS, RedFormat, UnsignedByteType)
    this.#texture.colorSpace = NoColorSpace
    this.#texture.magFilter = LinearFilter
    this.#texture.minFilter = LinearFilter
    this.#material = new ShaderMaterial({
      vertexShader: VERTEX,
      fragmentShader: FRAGMENT,
      transparent: true,
      depthWrite: false,
      uniforms: { shadow: { value: this.#texture } },
    })
    // The texture begins at the head's left corner and runs along x, then towards the reader.
    this.mesh = new Mesh(new PlaneGeometry(1, 1).scale(1, -1, 1).rotateX(Math.PI / 2), this.#material)
    this.mesh.position.y = -UNDER
  }

  /** Lies under these parts, which have been given for one pose. */
  lieUnder(parts: readonly Part[]): void {
    const { x, z, width, depth } = paintShadow(parts, this.#pixels)
    this.#texture.needsUpdate = true
    this.mesh.position.x = x + width / 2
    this.mesh.position.z = z + depth / 2
    this.mesh.scale.set(width, 1, depth)
  }

  dispose(): void {
    this.mesh.geometry.dispose()
    this.#material.dispose()
    this.#texture.dispose()
  }
}
