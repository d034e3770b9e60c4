import type { Bench } from '../bench.ts'
import { megabytes } from '../numbers.ts'
import type { FrameRecord } from '../probe/state.ts'
import type { Subject } from '../subjects.ts'
import { holdKey, type Key } from './drive.ts'

/** What a hall draws and keeps on the way of a short visit: exact, however slow the machine. */
export interface Counts {
  readonly mostDraws: number
  readonly mostTriangles: number
  readonly programs: number
  readonly peakTextureBytes: number
}

/** All round from where one comes in, ahead through the doorway into the next room, and all round there. */
const WAY: readonly (readonly [Key, seconds: number])[] = [
  ['KeyE', 5],
  ['KeyW', 9],
  ['KeyE', 5],
]
const PATIENCE = 180

/** @param density device pixels to a CSS pixel */
export async function measureCounts(bench: Bench, subject: Subject, density = 1): Promise<Counts> {
  const page = await bench.open({ density, isSynced: true })
  try {
    await page.go(subject.address(bench.server))
    await page.marked('first-wall-sharp', PATIENCE)
    let [mostDraws, mostTriangles] = [0, 0]
    for (const [key, seconds] of WAY) {
      const sampling = page.evaluate<FrameRecord[]>(`jisrBench.sample(10000, ${seconds * 1000})`)
      await holdKey(page, key, seconds)
      for (const { draws, triangles } of await sampling) {
        mostDraws = Math.max(mostDraws, draws)
        mostTriangles = Math.max(mostTriangles, Math.round(triangles))
      }
      await page.quiet(PATIENCE)
    }
    const { programs, peakTextureBytes } = await page.report()
    const counts = { mostDraws, mostTriangles, programs, peakTextureBytes }
    bench.note(`counts of ${subject.name}, ${subject.count} pictures, ${density}×`, {
      ...counts,
      peakTextureMB: megabytes(peakTextureBytes),
    })
    return counts
  } finally {
    await page.close()
  }
}
