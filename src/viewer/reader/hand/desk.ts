import { Color, Group, Mesh, PlaneGeometry, ShaderMaterial, Vector3 } from 'three'
import type { Part } from '../../../scenes/forms/parts.ts'
import { ContactShadow } from '../../book/contactShadow.ts'
import type { Box } from './framing.ts'

/** The reader's desk (look.md §6). */
export const DESK = new Color('#2a2521')
/** Metres: below the shadow, and large enough for any view. */
const BELOW = 0.002
const REACH = 60
/** Of the lamp's pool to the larger side of what lies there. */
const POOL = 0.9

const VERTEX = `
varying vec2 place;
void main() {
  vec4 world = modelMatrix * vec4(position, 1.0);
  place = world.xz;
  gl_Position = projectionMatrix * viewMatrix * world;
}`

// Without a little noise so dark a slope would show its steps.
const FRAGMENT = `
uniform vec3 colour;
uniform vec3 lamp;
varying vec2 place;
void main() {
  float away = length(place - lamp.xy) / lamp.z;
  float light = 0.6 + 0.8 * exp(-away * away);
  gl_FragColor = vec4(colour * light, 1.0);
  #include <colorspace_fragment>
  gl_FragColor.rgb += (fract(sin(dot(gl_FragCoord.xy, vec2(12.9898, 78.233))) * 43758.5453) - 0.5) / 255.0;
}`

/** A calm, dark surface in the light of a lamp, with the shadow of what lies on it. */
export class Desk {
  readonly group = new Group()
  readonly #shadow = new ContactShadow()
  readonly #lamp = new Vector3(0, 0, 1)
  readonly #surface: Mesh<PlaneGeometry, ShaderMaterial>

  constructor() {
    const material = new ShaderMaterial({
      vertexShader: VERTEX,
      fragmentShader: FRAGMENT,
      uniforms: { colour: { value: DESK }, lamp: { value: this.#lamp } },
    })
    this.#surface = new Mesh(new PlaneGeometry(REACH, REACH), material)
    this.#surface.rotation.x = -Math.PI / 2
    this.#surface.position.y = -BELOW
    this.#surface.frustumCulled = false
    this.group.add(this.#surface, this.#shadow.mesh)
  }

  /** The lamp stands over this. */
  light({ min, max }: Box): void {
    const size = Math.max(max[0] - min[0], max[2] - min[2])
    this.#lamp.set((min[0] + max[0]) / 2, (min[2] + max[2]) / 2, size * POOL)
  }

  /** What lies on it now. */
  lay(parts: readonly Part[]): void {
    this.#shadow.lieUnder(parts)
  }

  dispose(): void {
    this.#shadow.dispose()
    this.#surface.geometry.dispose()
    this.#surface.material.dispose()
  }
}
