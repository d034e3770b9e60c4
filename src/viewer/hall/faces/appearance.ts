import { type Camera, project } from '../../../scenes/layout/projecting.ts'
import type { FaceExtent } from '../rooms/face.ts'
import type { Interval } from '../rooms/visibility.ts'
import { pixelsPerMetre, wrapAngle } from '../walk/camera.ts'

/** Beyond the edge of the picture by this share still counts as in view: the next turn of the head brings it there. */
const BEYOND = 1.12
/** Metres: nearer than this nothing is looked at. */
const NEAREST = 0.25

/** How a face appears: long edge in device pixels, 0 when it is out of view, and metres from the eye. */
export interface Appearance {
  readonly pixels: number
  readonly distance: number
}

/**
 * How one face appears to the camera.
 * @param seen directions in which its room is seen; undefined when it is not
 * @param height of the picture, device pixels
 */
export function appearanceOf(
  extent: FaceExtent,
  seen: Interval | undefined,
  camera: Camera,
  height: number,
): Appearance {
  const { centre, normal, longEdge } = extent
  const dx = camera.position[0] - centre[0]
  const dy = camera.position[1] - centre[1]
  const dz = camera.position[2] - centre[2]
  const distance = Math.hypot(dx, dy, dz)
  const isFacing = dx * normal[0] + dy * normal[1] + dz * normal[2] > 0
  const isInView =
    seen !== undefined &&
    isFacing &&
    isWithin(seen, extent, camera, distance) &&
    isInPicture(extent, camera, distance)
  if (!isInView) return { pixels: 0, distance }
  const pixels = (longEdge * pixelsPerMetre(camera.fovY, height)) / Math.max(NEAREST, distance)
  return { pixels, distance }
}

/** Whether some of it may show between the jambs of the doorways through which its room is seen. */
function isWithin({ low, high }: Interval, extent: FaceExtent, camera: Camera, distance: number): boolean {
  const [dx, dz] = [camera.position[0] - extent.centre[0], camera.position[2] - extent.centre[2]]
  const half = Math.atan(extent.longEdge / 2 / Math.max(NEAREST, distance))
  const angle = wrapAngle(Math.atan2(dx, dz) - camera.yaw)
  return angle + half >= low && angle - half <= high
}

function isInPicture(extent: FaceExtent, camera: Camera, distance: number): boolean {
  // Half the thing's size as a share of the picture, whichever way it is turned.
  const reach = extent.longEdge / 2 / Math.max(NEAREST, distance) / Math.tan(camera.fovY / 2)
  if (reach > 1) return true
  const { x, y, inFront } = project(camera, extent.centre)
  return inFront && Math.abs(x) < BEYOND + reach / camera.aspect && Math.abs(y) < BEYOND + reach
}
