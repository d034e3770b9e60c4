import { EYE, PER_ROOM } from './layout.ts'
import { DISTINCT_ROOMS } from './pool.ts'

/**
 * What the page of a baseline is asked for: `n` pictures, the vertical field of view `fov` (degrees), the camera's own
 * `move` (`look` or `walk`) that begins with the window's event `bench-go`, and what only one engine knows.
 */
export const query = new URLSearchParams(location.search)
export const COUNT = Number(query.get('n') ?? 50)
export const FOV = Number(query.get('fov') ?? 60)
export const MOVES = query.has('move')

const FOLDER = '/pictures/'

/** @param ending `.jpg` for the 1024 pixels of a tutorial, `_256.webp` for a derivative */
export function pictureAddress(index: number, ending = '.jpg'): string {
  return `${FOLDER}${String(index % (DISTINCT_ROOMS * PER_ROOM)).padStart(4, '0')}${ending}`
}

export const sheetAddress = (room: number): string =>
  `${FOLDER}room${String(room % DISTINCT_ROOMS).padStart(3, '0')}.webp`

let began: number | undefined
let frames = 0
addEventListener('bench-go', () => {
  began ??= performance.now()
})

/** A look around is 120 frames: the same poses in every engine, however fast it draws. */
const LOOK = { radians: 0.7, frames: 120 } as const
const METRES_A_SECOND = 1.7

/** The next pose of the camera: where it stands along z, and its yaw. */
export function nextPose(): { z: number; yaw: number } {
  if (began === undefined) return { z: EYE.z, yaw: 0 }
  if (query.get('move') === 'walk')
    return { z: EYE.z - (METRES_A_SECOND * (performance.now() - began)) / 1000, yaw: 0 }
  return { z: EYE.z, yaw: LOOK.radians * Math.sin((frames++ / LOOK.frames) * 2 * Math.PI) }
}

export function mark(name: string): void {
  if (performance.getEntriesByName(name).length === 0) performance.mark(name)
}
