import type { Texture } from 'three'
import { type Camera, project } from '../../scenes/layout/projecting.ts'
import { pixelsPerMetre, wrapAngle } from './camera.ts'
import type { Wish } from './loadOrder.ts'
import type { Plane } from './stage.ts'
import type { Interval } from './visibility.ts'

/** Beyond the edge of the picture by this share still counts as in view: the next turn of the head brings it there. */
const BEYOND = 1.12
/** Device pixels of the long edge from which a text is more than a grey patch. */
const LEGIBLE = 48
/** Metres: nearer than this nothing is looked at. */
const NEAREST = 0.25

/**
 * What the camera asks of the ledger for one plane.
 * @param seen directions in which its room is seen; undefined when it is not
 * @param height of the picture, device pixels
 */
export function wishOf(
  plane: Plane,
  seen: Interval | undefined,
  camera: Camera,
  height: number,
): Wish<Texture> {
  const { centre, normal, longEdge } = plane.extent
  const [dx, dy, dz] = [
    camera.position[0] - centre[0],
    camera.position[1] - centre[1],
    camera.position[2] - centre[2],
  ]
  const distance = Math.hypot(dx, dy, dz)
  const unseen: Wish<Texture> = { source: plane.source, pixels: 0, distance }
  const isFacing = dx * normal[0] + dy * normal[1] + dz * normal[2] > 0
  if (!seen || !isFacing || !isWithin(seen, plane, camera, distance)) return unseen
  const pixels = (longEdge * pixelsPerMetre(camera.fovY, height)) / Math.max(NEAREST, distance)
  if (!isInPicture(plane, camera, distance)) return unseen
  if (plane.kind === 'text' && pixels < LEGIBLE) return unseen
  return { source: plane.source, pixels, distance }
}

/** Whether some of it may show between the jambs of the doorways through which its room is seen. */
function isWithin({ low, high }: Interval, { extent }: Plane, camera: Camera, distance: number): boolean {
  const [dx, dz] = [camera.position[0] - extent.centre[0], camera.position[2] - extent.centre[2]]
  const half = Math.atan(extent.longEdge / 2 / Math.max(NEAREST, distance))
  const angle = wrapAngle(Math.atan2(dx, dz) - camera.yaw)
  return angle + half >= low && angle - half <= high
}

function isInPicture({ extent }: Plane, camera: Camera, distance: number): boolean {
  // Half the thing's size as a share of the picture, whichever way it is turned.
  const reach = extent.longEdge / 2 / Math.max(NEAREST, distance) / Math.tan(camera.fovY / 2)
  if (reach > 1) return true
  const { x, y, inFront } = project(camera, extent.centre)
  return inFront && Math.abs(x) < BEYOND + reach / camera.aspect && Math.abs(y) < BEYOND + reach
}
