import { readdirSync } from 'node:fs'
import type { Bench } from '../bench.ts'
import { benchScene } from '../hall/scene.ts'
import { ours } from '../subjects.ts'

const COUNT = 50
const PATIENCE = 60
const SLOW_MILLISECONDS = 20_000

export interface Faults {
  /** The hall was drawn though a picture of its first wall was missing, one broken and one slow. */
  readonly isHallThere: boolean
  readonly offersRetry: boolean
  /** With the files back, a retry brings what was missing. */
  readonly isHealed: boolean
}

/** Opens a hall of whose first wall one picture is missing, one is no picture and one takes its time. */
export async function measureFaults(bench: Bench): Promise<Faults> {
  const { faults } = bench.server
  const hashes = Object.values(benchScene(COUNT).media).map(({ hash }) => hash)
  const pathsOf = (index: number) =>
    readdirSync(`${bench.bundle(COUNT)}/media/${hashes[index]}`).map(
      (file) => `/ours-${COUNT}/media/${hashes[index]}/${file}`,
    )
  for (const path of pathsOf(1)) faults.set(path, { kind: 'missing' })
  for (const path of pathsOf(2)) faults.set(path, { kind: 'broken' })
  for (const path of pathsOf(3)) faults.set(path, { kind: 'slow', milliseconds: SLOW_MILLISECONDS })
  const page = await bench.open()
  try {
    await page.go(ours(COUNT).address(bench.server))
    await page.marked('first-frame', PATIENCE)
    await page.quiet(PATIENCE)
    const isHallThere = (await page.report()).draws > 0
    const offersRetry = await page.evaluate<boolean>(
      `document.querySelector('.hall__missing button') !== null`,
    )
    faults.clear()
    await page.evaluate(`document.querySelector('.hall__missing button')?.click()`)
    const isHealed = await page.marked('first-wall-sharp', PATIENCE)
    const result = { isHallThere, offersRetry, isHealed }
    bench.note('one picture missing, one broken, one slow', result)
    return result
  } finally {
    faults.clear()
    await page.close()
  }
}
