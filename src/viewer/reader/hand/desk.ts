import { Color, Mesh, PlaneGeometry, ShaderMaterial, Vector3, Vector4 } from 'three'
import type { Box } from './framing.ts'

/** The reader's desk (look.md §6). */
export const DESK = new Color('#2a2521')
/** Metres: below what is sewn through the covers, and large enough for any view. */
const BELOW = 0.0015
const REACH = 60

const VERTEX = `
varying vec2 place;
void main() {
  vec4 world = modelMatrix * vec4(position, 1.0);
  place = world.xz;
  gl_Position = projectionMatrix * viewMatrix * world;
}`

// The lamp's pool about what lies there, and under it the shadow: a narrow one where it touches, a wide one around it.
const FRAGMENT = `
uniform vec3 colour;
uniform vec4 ground;
uniform vec3 lamp;
uniform float height;
varying vec2 place;
float within(vec2 low, vec2 high, float soft) {
  vec2 a = smoothstep(low - soft, low + soft * 0.4, place);
  vec2 b = smoothstep(high + soft, high - soft * 0.4, place);
  return a.x * a.y * b.x * b.y;
}
void main() {
  vec2 fall = vec2(0.35, 0.4) * height;
  float near = within(ground.xy, ground.zw + fall * 0.5, 0.004 + 0.3 * height);
  float wide = within(ground.xy + fall, ground.zw + fall * 1.6, 0.03 + 1.6 * height);
  float shade = (1.0 - 0.62 * near) * (1.0 - 0.4 * wide);
  float away = length(place - lamp.xy) / lamp.z;
  float light = 0.62 + 0.75 * exp(-away * away);
  float grain = fract(sin(dot(gl_FragCoord.xy, vec2(12.9898, 78.233))) * 43758.5453) - 0.5;
  gl_FragColor = vec4(colour * light * shade, 1.0);
  #include <colorspace_fragment>
  gl_FragColor.rgb += grain / 255.0;
}`

/** A calm, dark surface, with the light and the shadow of what lies on it. */
export class Desk {
  readonly mesh: Mesh
  readonly #material: ShaderMaterial

  constructor() {
    this.#material = new ShaderMaterial({
      vertexShader: VERTEX,
      fragmentShader: FRAGMENT,
      uniforms: {
        colour: { value: DESK },
        ground: { value: new Vector4() },
        lamp: { value: new Vector3(0, 0, 1) },
        height: { value: 0 },
      },
    })
    this.mesh = new Mesh(new PlaneGeometry(REACH, REACH), this.#material)
    this.mesh.rotation.x = -Math.PI / 2
    this.mesh.position.y = -BELOW
    this.mesh.frustumCulled = false
  }

  /** @param box of what lies on it */
  put({ min, max }: Box): void {
    const { ground, lamp, height } = this.#material.uniforms
    const size = Math.max(max[0] - min[0], max[2] - min[2])
    ;(ground?.value as Vector4).set(min[0], min[2], max[0], max[2])
    ;(lamp?.value as Vector3).set((min[0] + max[0]) / 2, (min[2] + max[2]) / 2, size * 0.9)
    if (height) height.value = Math.min(0.05, max[1])
  }

  dispose(): void {
    this.mesh.geometry.dispose()
    this.#material.dispose()
  }
}
