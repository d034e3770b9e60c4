import type { Bench } from '../bench.ts'
import type { Asked, Kind } from '../network.ts'
import { kilobytes, megabytes, round } from '../numbers.ts'
import { type BenchPage, type Line, SLOW_4G } from '../page.ts'
import type { Report } from '../probe/state.ts'
import type { Protocol, Subject } from '../subjects.ts'

/** How a page loaded: milliseconds from its address to the marks, bytes up to them. */
export interface Load {
  readonly firstFrame: number
  readonly sharp: number
  /** The first wall never became sharp in the time that it was given. */
  readonly gaveUp: boolean
  readonly requests: number
  readonly wireAtFirstFrame: number
  readonly wireAtSharp: number
  /** Of the scripts that had come before the first frame, each packed by brotli. */
  readonly scriptBrotli: number
  /** Up to the sharp wall, by kind. */
  readonly byKind: Readonly<Partial<Record<Kind, number>>>
  /** JSON that had come before the first frame. */
  readonly jsonAtFirstFrame: number
}

interface LoadOptions {
  readonly protocol?: Protocol
  readonly isSlow?: boolean
}

/** Seconds after which waiting for a sharp wall ends. */
const PATIENCE = { slow: 240, unthrottled: 120 }

/** Opens a hall with an empty cache and waits until its first wall is sharp. */
export async function measureLoad(
  bench: Bench,
  subject: Subject,
  { protocol = 'http1', isSlow = false }: LoadOptions = {},
): Promise<Load> {
  const line: Line | undefined = isSlow ? SLOW_4G : undefined
  const page = await bench.open({ line })
  try {
    await page.go(subject.address(bench.server, protocol))
    const isSharp = await page.marked('first-wall-sharp', isSlow ? PATIENCE.slow : PATIENCE.unthrottled)
    const report = await page.report()
    const load = loadOf(bench, page, report, isSharp)
    const values = {
      ...load,
      scriptBrotliKB: kilobytes(load.scriptBrotli),
      heapMB: megabytes(await heapOf(page)),
      textureMB: megabytes(report.textureBytes),
      programs: report.programs,
      blockedMs: round(blocked(report)),
      errors: report.errors.slice(0, 5),
    }
    const what = `${subject.name}, ${subject.count} pictures, ${isSlow ? 'slow 4G' : 'unthrottled'}, ${protocol}`
    bench.note(`load of ${what}`, values, { asked: askedOf(page, report) })
    return load
  } finally {
    await page.close()
  }
}

function loadOf(bench: Bench, { network }: BenchPage, report: Report, isSharp: boolean): Load {
  const firstFrame = report.marks['first-frame'] ?? report.firstPicture ?? Number.POSITIVE_INFINITY
  const sharp = isSharp ? (report.marks['first-wall-sharp'] ?? 0) : Number.POSITIVE_INFINITY
  const wall = (time: number) => report.origin + time
  const asked = [...network.asked.values()]
  const early = (request: Asked) => request.end !== undefined && request.end <= wall(firstFrame) + 1
  const scripts = asked.filter((request) => request.kind === 'script' && early(request))
  const kinds = [...new Set(asked.map(({ kind }) => kind))]
  return {
    firstFrame: round(firstFrame),
    sharp: round(sharp),
    gaveUp: !isSharp,
    requests: asked.filter(({ start }) => start <= wall(sharp)).length,
    wireAtFirstFrame: network.wireUntil(wall(firstFrame)),
    wireAtSharp: network.wireUntil(wall(sharp)),
    scriptBrotli: scripts.reduce((sum, { address }) => sum + bench.server.size(address), 0),
    byKind: Object.fromEntries(
      kinds.map((kind) => [kind, network.wireUntil(wall(sharp), (each) => each === kind)]),
    ),
    jsonAtFirstFrame: network.wireUntil(wall(firstFrame), (kind) => kind === 'json'),
  }
}

/** Everything that was asked for, and when: milliseconds from the page's beginning. */
function askedOf({ network }: BenchPage, { origin }: Report): object[] {
  return [...network.asked.values()].map(({ address, wire, status, start, end }) => ({
    path: new URL(address).pathname,
    wire,
    status,
    from: round(start - origin),
    to: end === undefined ? null : round(end - origin),
  }))
}

/** Milliseconds by which tasks were longer than 50. */
const blocked = ({ longTasks }: Report): number =>
  longTasks.reduce((sum, [, duration]) => sum + Math.max(0, duration - 50), 0)

/** Bytes of the heap after a collection. */
export async function heapOf(page: BenchPage): Promise<number> {
  await page.send('HeapProfiler.collectGarbage')
  const { usedSize } = await page.send('Runtime.getHeapUsage')
  return usedSize as number
}
