import { FOV_VERTICAL } from '../../../src/scenes/layout/projecting.ts'
import type { Bench } from '../bench.ts'
import { median, quantile, round } from '../numbers.ts'
import type { BenchPage } from '../page.ts'
import type { FrameRecord } from '../probe/state.ts'
import type { Move, Subject } from '../subjects.ts'
import { canvasOf, holdKey, lookAround } from './drive.ts'

/** Milliseconds of the frames of a loaded page. Cost is script and drain. */
export interface Frames {
  readonly script: number
  readonly drain: number
  readonly cost: number
  readonly p95: number
  /** Of the first look around. */
  readonly worst: number
  readonly draws: number
  readonly mostDraws: number
  readonly triangles: number
  readonly count: number
}

export const OUR_FOV = FOV_VERTICAL
export const OUR_FOV_DEGREES = (FOV_VERTICAL * 180) / Math.PI

const FRAMES = 120
const LIMIT = 40_000
const WALK_SECONDS = 6
const QUIET_SECONDS = 180

interface FramesOptions {
  readonly move: Move
  /** CSS pixels: a baseline's canvas fills its window; ours leaves room for the bar above it. */
  readonly size?: { readonly width: number; readonly height: number }
}

/** Frames of a loaded hall while its visitor looks around, or walks ahead; one that moves itself is only told to begin. */
export async function measureFrames(
  bench: Bench,
  subject: Subject,
  { move, size }: FramesOptions,
): Promise<Frames> {
  const page = await bench.open({ ...size, isSynced: true })
  try {
    await page.go(subject.address(bench.server))
    await page.marked('first-wall-sharp', QUIET_SECONDS)
    await page.quiet(QUIET_SECONDS)
    const isOurs = subject.name === 'ours'
    const taken = move === 'look' ? await look(page, isOurs) : await walk(page, isOurs)
    const frames = framesOf(taken)
    bench.note(`${move} in ${subject.name}, ${subject.count} pictures`, frames)
    return frames
  } finally {
    await page.close()
  }
}

interface Taken {
  readonly first: readonly FrameRecord[]
  readonly frames: readonly FrameRecord[]
}

async function look(page: BenchPage, isOurs: boolean): Promise<Taken> {
  const looking = isOurs ? lookAround(page, await canvasOf(page), OUR_FOV) : undefined
  const first = await sample(page, FRAMES, LIMIT)
  const frames = await sample(page, FRAMES, LIMIT)
  await looking?.stop()
  return { first, frames }
}

async function walk(page: BenchPage, isOurs: boolean): Promise<Taken> {
  const walking = isOurs ? holdKey(page, 'KeyW', WALK_SECONDS) : undefined
  const frames = await sample(page, 10_000, WALK_SECONDS * 1000)
  await walking
  return { first: frames, frames }
}

/** Frames in which something was drawn. The first is left out: it began before the sample. */
async function sample(page: BenchPage, count: number, limit: number): Promise<FrameRecord[]> {
  const frames = await page.evaluate<FrameRecord[]>(
    `(dispatchEvent(new Event('bench-go')), jisrBench.sample(${count}, ${limit}))`,
  )
  return frames.slice(1).filter(({ draws }) => draws > 0)
}

function framesOf({ first, frames }: Taken): Frames {
  const costs = frames.map(costOf)
  const all = [...first, ...frames]
  return {
    script: round(median(frames.map(({ script }) => script)), 2),
    drain: round(median(frames.map(({ drain }) => drain)), 2),
    cost: round(median(costs), 2),
    p95: round(quantile(costs, 0.95), 2),
    worst: round(Math.max(...first.map(costOf))),
    draws: median(frames.map(({ draws }) => draws)),
    mostDraws: Math.max(...all.map(({ draws }) => draws)),
    triangles: Math.round(median(frames.map(({ triangles }) => triangles))),
    count: frames.length,
  }
}

const costOf = ({ script, drain }: FrameRecord): number => script + drain

/** CSS pixels of our canvas, so that the baselines can be given as many. */
export async function ourCanvas(bench: Bench, subject: Subject): Promise<{ width: number; height: number }> {
  const page = await bench.open()
  try {
    await page.go(subject.address(bench.server))
    await page.marked('first-frame', QUIET_SECONDS)
    const { width, height } = await canvasOf(page)
    return { width, height }
  } finally {
    await page.close()
  }
}
