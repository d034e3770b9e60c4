import { type Camera, EYE_HEIGHT, verticalFov } from '../../../scenes/layout/projecting.ts'
import type { VisitorPlace } from '../../visitStore.ts'

/** Metres. Near enough to stand before a page, far enough for the largest hall. */
export const NEAR = 0.06
export const FAR = 250

/** The camera of a visitor who stands at `place`. @param aspect width to height of the picture */
export function cameraAt(place: VisitorPlace, aspect: number): Camera {
  const [x, z] = place.position
  return {
    position: [x, EYE_HEIGHT, z],
    yaw: place.yaw,
    pitch: place.pitch,
    fovY: verticalFov(aspect),
    aspect,
  }
}

/** Pixels on screen of one metre, one metre from the eye. @param height of the picture, pixels */
export function pixelsPerMetre(fovY: number, height: number): number {
  return height / (2 * Math.tan(fovY / 2))
}

/** The same direction between −π and π. */
export function wrapAngle(angle: number): number {
  return Math.atan2(Math.sin(angle), Math.cos(angle))
}
