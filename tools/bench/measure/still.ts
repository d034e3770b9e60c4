import type { Bench } from '../bench.ts'
import { sleep } from '../chromium.ts'
import type { Subject } from '../subjects.ts'

const PATIENCE = 180
const SECONDS = 5

/** Draw calls of five seconds in which the visitor stands still, once everything has come. */
export async function measureStill(bench: Bench, subject: Subject): Promise<number> {
  const page = await bench.open()
  try {
    await page.go(subject.address(bench.server))
    await page.marked('first-wall-sharp', PATIENCE)
    await page.quiet(PATIENCE)
    const before = (await page.report()).draws
    await sleep(SECONDS * 1000)
    const draws = (await page.report()).draws - before
    bench.note(`standing still in ${subject.name}, ${subject.count} pictures`, { seconds: SECONDS, draws })
    return draws
  } finally {
    await page.close()
  }
}
