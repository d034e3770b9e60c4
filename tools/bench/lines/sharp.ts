import type { Bench, Figure } from '../bench.ts'
import { measureLoad } from '../measure/load.ts'
import { seconds, times } from '../numbers.ts'
import { aframe, near, ours, type Protocol, r3fBest, r3fUsual } from '../subjects.ts'
import { type Line, notTaken } from './line.ts'

const FIGURE = 'first wall sharp at slow 4G'
const MUST = '≤ 1.5× near-limit; at 200 ≤ 0.5× R3F at its best, ≤ 0.03× R3F usual; both protocols'
const MOST = { near: 1.5, best: 0.5, usual: 0.03 }
const PROTOCOLS: readonly Protocol[] = ['http1', 'http2']
const TUTORIAL_SIZES = [50, 200]
/** The size at which the tutorials' halls are compared. */
const COMPARED = 200

export const sharpLine: Line = {
  name: 'sharp',
  async run(bench: Bench): Promise<Figure[]> {
    if (bench.options.isQuick) return [notTaken(FIGURE, MUST)]
    const words: string[] = []
    let holds = true
    for (const protocol of PROTOCOLS) {
      for (const count of bench.options.counts) {
        const { said, isWithin } = await compare(bench, count, protocol)
        words.push(`${protocol} ${count}: ${said}`)
        holds &&= isWithin
      }
    }
    return [{ figure: FIGURE, must: MUST, measured: words.join('; '), holds }]
  },
}

async function compare(bench: Bench, count: number, protocol: Protocol) {
  const slow = { protocol, isSlow: true }
  const own = await measureLoad(bench, ours(count), slow)
  const limit = await measureLoad(bench, near(count), slow)
  let said = `${seconds(own.sharp)} = ${times(own.sharp, limit.sharp)} near-limit`
  let isWithin = own.sharp <= MOST.near * limit.sharp
  if (!TUTORIAL_SIZES.includes(count)) return { said, isWithin }
  const best = await measureLoad(bench, r3fBest(count), slow)
  const usual = await measureLoad(bench, r3fUsual(count), slow)
  await measureLoad(bench, aframe(count), slow)
  said += `, ${times(own.sharp, best.sharp)} best, ${times(own.sharp, usual.sharp)} usual`
  if (count === COMPARED)
    isWithin &&= own.sharp <= MOST.best * best.sharp && own.sharp <= MOST.usual * usual.sharp
  return { said, isWithin }
}
