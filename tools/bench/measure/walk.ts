import type { Camera } from '../../../src/scenes/layout/projecting.ts'
import type { Bench } from '../bench.ts'
import { ROOM } from '../halls/layout.ts'
import { megabytes, round } from '../numbers.ts'
import type { BenchPage } from '../page.ts'
import type { Subject } from '../subjects.ts'
import { holdKey, turn } from './drive.ts'
import { OUR_FOV } from './frames.ts'
import { heapOf } from './load.ts'

/** What a page holds at one time of a walk. */
export interface Held {
  readonly minutes: number
  readonly heapBytes: number
  readonly textureBytes: number
}

/** Corners of a lap through eight rooms, by the middles of the rooms: columns to the right, rows ahead. */
const LAP = [
  [0, 2],
  [2, 2],
  [2, 0],
  [0, 0],
] as const
const METRES_A_SECOND = 1.7
/** Metres from a corner that count as having reached it, and the longest stretch walked without looking up. */
const NEAR = 0.8
const STRETCH = 6
const PATIENCE = 60

/**
 * Walks laps by the keys and the mouse, looking up at every few metres where the visitor has come to.
 * @returns what the page held after each minute, the first included
 */
export async function measureWalk(bench: Bench, subject: Subject, minutes: number): Promise<Held[]> {
  const page = await bench.open()
  try {
    await page.go(subject.address(bench.server))
    await page.marked('first-wall-sharp', PATIENCE)
    const start = Date.now()
    const elapsed = () => (Date.now() - start) / 60_000
    const held: Held[] = []
    let corners = 0
    while (elapsed() < minutes + 1) {
      const [column, row] = LAP[corners % LAP.length] ?? [0, 0]
      if (await walkTo(page, column * ROOM, -row * ROOM)) corners++
      if (elapsed() >= held.length + 1) held.push(await holdOf(bench, page, round(elapsed(), 2)))
    }
    bench.note(`walk through ${subject.name}, ${subject.count} pictures`, { minutes, corners })
    return held
  } finally {
    await page.close()
  }
}

async function holdOf(bench: Bench, page: BenchPage, minutes: number): Promise<Held> {
  const held = {
    minutes,
    heapBytes: await heapOf(page),
    textureBytes: (await page.report()).textureBytes,
  }
  bench.note('walking', {
    minutes,
    heapMB: megabytes(held.heapBytes),
    textureMB: megabytes(held.textureBytes),
  })
  return held
}

/** One stretch towards a point. @returns whether it has been reached */
async function walkTo(page: BenchPage, x: number, z: number): Promise<boolean> {
  const { position, yaw } = await cameraOf(page)
  const [dx, dz] = [x - position[0], z - position[2]]
  const metres = Math.hypot(dx, dz)
  if (metres < NEAR) return true
  const away = Math.atan2(-dx, -dz) - yaw
  await turn(page, Math.atan2(Math.sin(away), Math.cos(away)), OUR_FOV)
  await holdKey(page, 'KeyW', Math.min(STRETCH, metres) / METRES_A_SECOND)
  return false
}

/** Where the visitor last came to rest. */
async function cameraOf(page: BenchPage): Promise<Camera> {
  await page.quiet(2)
  return JSON.parse(await page.evaluate<string>(`document.querySelector('.hall').dataset.camera`)) as Camera
}
