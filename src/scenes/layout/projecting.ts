import type { Point3 } from './vectors.ts'

/** Metres above the floor at which a standing visitor sees (look.md §5 of the project's reference). */
export const EYE_HEIGHT = 1.58

const degrees = (value: number): number => (value * Math.PI) / 180

/** Vertical field of view, and the least that is kept across, radians (look.md §5 of the project's reference). */
export const FOV_VERTICAL = degrees(52)
export const FOV_ACROSS_LEAST = degrees(45)

/** A point of view. Looks along −z at yaw 0; yaw turns counter-clockwise seen from above, pitch upwards. Radians. */
export interface Camera {
  readonly position: Point3
  readonly yaw: number
  readonly pitch: number
  /** Vertical field of view. */
  readonly fovY: number
  /** Width to height of the picture. */
  readonly aspect: number
}

export interface Ray {
  readonly origin: Point3
  readonly direction: Point3
}

/** Vertical field of view for a picture of this width to height: wider only where an upright phone would be too narrow. */
export function verticalFov(aspect: number): number {
  return Math.max(FOV_VERTICAL, 2 * Math.atan(Math.tan(FOV_ACROSS_LEAST / 2) / aspect))
}

/**
 * Where a point of the hall appears: −1…1 across and up, as in clip space. `inFront` is false behind the camera, where
 * x and y mean nothing.
 */
export function project(camera: Camera, point: Point3): { x: number; y: number; inFront: boolean } {
  const { yaw, pitch } = camera
  const [dx, dy, dz] = [0, 1, 2].map((i) => (point[i] ?? 0) - (camera.position[i] ?? 0)) as [
    number,
    number,
    number,
  ]
  const right = dx * Math.cos(yaw) - dz * Math.sin(yaw)
  const level = -dx * Math.sin(yaw) - dz * Math.cos(yaw)
  const ahead = level * Math.cos(pitch) + dy * Math.sin(pitch)
  const up = -level * Math.sin(pitch) + dy * Math.cos(pitch)
  const half = Math.tan(camera.fovY / 2)
  return { x: right / (ahead * half * camera.aspect), y: up / (ahead * half), inFront: ahead > 0 }
}

/** The ray from the camera through a point of its picture (−1…1 across and up). Its direction has length 1. */
export function rayThrough(camera: Camera, x: number, y: number): Ray {
  const { yaw, pitch } = camera
  const half = Math.tan(camera.fovY / 2)
  const right = x * half * camera.aspect
  const up = y * half
  const level = Math.cos(pitch) - up * Math.sin(pitch)
  const direction: Point3 = [
    right * Math.cos(yaw) - level * Math.sin(yaw),
    Math.sin(pitch) + up * Math.cos(pitch),
    -right * Math.sin(yaw) - level * Math.cos(yaw),
  ]
  const length = Math.hypot(...direction)
  return {
    origin: camera.position,
    direction: [direction[0] / length, direction[1] / length, direction[2] / length],
  }
}
