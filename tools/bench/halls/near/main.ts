/**
 * The same hall near the limit of plain three: instanced, light baked into vertices, thumbnails in one atlas, only what
 * the doors let see is fetched, four at a time. No labels, no collision, no accessibility, no words, no data.
 */
import { Color, PerspectiveCamera, Scene, WebGLRenderer } from 'three'
import { EYE, layoutOf } from '../layout.ts'
import { COUNT, FOV, MOVES, mark, nextPose } from '../page.ts'
import { Atlas } from './atlas.ts'
import { addBlocks } from './blocks.ts'
import { shellOf } from './shell.ts'
import { Stream } from './stream.ts'

const MOST_PIXEL_RATIO = 2
/** Milliseconds between two looks at what is in view, while moving. */
const RETHINK = 150

const hall = layoutOf(COUNT)
const renderer = new WebGLRenderer({ antialias: true, powerPreference: 'high-performance' })
const pixelRatio = Math.min(MOST_PIXEL_RATIO, devicePixelRatio)
document.body.append(renderer.domElement)
renderer.setPixelRatio(pixelRatio)
renderer.setSize(innerWidth, innerHeight)

const scene = new Scene()
scene.background = new Color('#dfd9cd')
const camera = new PerspectiveCamera(FOV, innerWidth / innerHeight, 0.1, 400)
camera.position.set(EYE.x, EYE.y, EYE.z)

let isDirty = true
const invalidate = () => {
  isDirty = true
}
scene.add(shellOf(hall))
const plane = addBlocks(scene, hall)
const atlas = new Atlas(renderer, hall, plane, invalidate)
scene.add(atlas.mesh)
const stream = new Stream({ hall, scene, camera, plane, atlas, pixelRatio, invalidate })

let drawn = 0
let thought = 0
function frame(time: number) {
  requestAnimationFrame(frame)
  if (MOVES) {
    const { z, yaw } = nextPose()
    camera.rotation.y = yaw
    camera.position.z = z
    isDirty = true
    if (time - thought > RETHINK) {
      thought = time
      stream.look()
    }
  }
  if (!isDirty) return
  isDirty = false
  const wasSharp = stream.isSharp
  renderer.render(scene, camera)
  if (drawn++ === 0) {
    mark('first-frame')
    stream.look()
  } else if (wasSharp) mark('first-wall-sharp')
}
requestAnimationFrame(frame)
