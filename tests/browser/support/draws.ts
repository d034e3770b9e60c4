import { expect, type Page } from './test.ts'

const CALLS = [
  'drawArrays',
  'drawArraysInstanced',
  'drawElements',
  'drawElementsInstanced',
  'drawRangeElements',
] as const
/** Frames without a draw call that count as rest. */
const STILL = 60

/** Counts what a page draws by WebGL2. */
export interface DrawCounter {
  count(): Promise<number>
  /** Waits until nothing has been drawn for 60 frames of the screen. */
  rested(): Promise<void>
  /** How many calls 60 frames of the screen make. */
  drawnInRest(): Promise<number>
}

/** To be called before the page is opened. */
export async function countDraws(page: Page): Promise<DrawCounter> {
  await page.addInitScript((calls) => {
    const counter = { draws: 0 }
    Object.assign(window, { counter })
    const prototype = WebGL2RenderingContext.prototype
    for (const name of calls) {
      const draw = prototype[name] as (...args: unknown[]) => void
      Object.assign(prototype, {
        [name](this: WebGL2RenderingContext, ...args: unknown[]) {
          counter.draws++
          draw.apply(this, args)
        },
      })
    }
  }, CALLS)
  const counter: DrawCounter = {
    count: () => page.evaluate(() => (window as unknown as Counting).counter.draws),
    drawnInRest: () =>
      page.evaluate(async (frames) => {
        const { counter } = window as unknown as Counting
        const before = counter.draws
        for (let i = 0; i < frames; i++) await new Promise(requestAnimationFrame)
        return counter.draws - before
      }, STILL),
    rested: () => expect.poll(() => counter.drawnInRest()).toBe(0),
  }
  return counter
}

interface Counting {
  readonly counter: { readonly draws: number }
}
