import type { Bench } from '../bench.ts'
import { sleep } from '../chromium.ts'
import type { Subject } from '../subjects.ts'

const PATIENCE = 180
const SECONDS = 5
const WINDOWS = 6

/**
 * Draw calls of five seconds in which the visitor stands still. What still comes late is waited for, a few times over;
 * a hall that draws for ever has its last count.
 */
export async function measureStill(bench: Bench, subject: Subject): Promise<number> {
  const page = await bench.open()
  try {
    await page.go(subject.address(bench.server))
    await page.marked('first-wall-sharp', PATIENCE)
    await page.quiet(PATIENCE)
    const windows: number[] = []
    while (windows.at(-1) !== 0 && windows.length < WINDOWS) {
      const before = (await page.report()).draws
      await sleep(SECONDS * 1000)
      windows.push((await page.report()).draws - before)
    }
    bench.note(`standing still in ${subject.name}, ${subject.count} pictures`, { seconds: SECONDS, windows })
    return windows.at(-1) ?? 0
  } finally {
    await page.close()
  }
}
