import type { Bench } from '../bench.ts'
import { sleep } from '../chromium.ts'
import { benchBook, LEAVES } from '../hall/book.ts'
import { megabytes, round } from '../numbers.ts'
import type { BenchPage } from '../page.ts'
import type { FrameRecord } from '../probe/state.ts'

/** How a book is drawn in the hand, and how long it takes from the arrival of its first page until all seen is sharp. */
export interface BookFigures {
  readonly openMs: number
  readonly mostDraws: number
  readonly peakTextureBytes: number
}

/** Leaves turned one after another, and milliseconds for each. */
const TURNS = 4
const A_TURN = 1500
const PATIENCE = 120

const DESK = `document.querySelector('.hand-desk')`

/** Opens the book in the middle, turns some leaves forward, and jumps to its ends. */
export async function measureBook(bench: Bench, density = 1): Promise<BookFigures> {
  const { exhibit, hashes } = benchBook()
  /** Either side of the leaf in the middle: what is asked for of these is asked for by the reader. */
  const middle = hashes.slice(LEAVES - 1, LEAVES + 2)
  const page = await bench.open({ density, isSynced: true })
  try {
    const address = `${bench.server.http1}/book/?view=gallery&quality=high&exhibit=${exhibit}&read=${LEAVES}`
    await page.go(address)
    await waitFor(page, `${DESK}?.dataset.state === 'sharp'`)
    const { origin } = await page.report()
    const sharpAt = origin + (await page.evaluate<number>('performance.now()'))
    const arrivals = [...page.network.asked.values()].flatMap(({ address: asked, end }) =>
      end !== undefined && middle.some((hash) => asked.includes(hash)) ? [end] : [],
    )
    let mostDraws = 0
    for (let turn = 0; turn < TURNS; turn++) {
      const sampling = page.evaluate<FrameRecord[]>(`jisrBench.sample(10000, ${A_TURN})`)
      await press(page, 'ArrowLeft')
      for (const { draws } of await sampling) mostDraws = Math.max(mostDraws, draws)
    }
    for (const key of ['End', 'Home']) {
      await press(page, key)
      await sleep(A_TURN)
    }
    const { peakTextureBytes } = await page.report()
    const figures = { openMs: round(sharpAt - Math.min(...arrivals)), mostDraws, peakTextureBytes }
    bench.note(`a book of ${LEAVES} leaves, ${density}×`, {
      ...figures,
      peakTextureMB: megabytes(peakTextureBytes),
    })
    return figures
  } finally {
    await page.close()
  }
}

async function press(page: BenchPage, key: string): Promise<void> {
  await page.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key, code: key })
  await page.send('Input.dispatchKeyEvent', { type: 'keyUp', key, code: key })
}

async function waitFor(page: BenchPage, condition: string): Promise<void> {
  const isSo = await page.evaluate<boolean>(
    `new Promise((resolve) => { const end = performance.now() + ${PATIENCE * 1000}; const look = () => { if (${condition}) resolve(true); else if (performance.now() > end) resolve(false); else setTimeout(look, 30) }; look() })`,
  )
  if (!isSo) throw new Error(`The book was not there within ${PATIENCE} s`)
}
