import type { Media } from '../schema/media.ts'
import type { Scene } from '../schema/scene.ts'
import { utf8Bytes } from '../schema/utf8.ts'
import { type BundleEntry, MANIFEST } from './bundle.ts'
import type { RoomSheet, SheetType } from './sheets.ts'
import type { Tile } from './tiles.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** Where the bytes of a bundle come from; each may reject, and the first to do so ends the assembly. */
export interface BundleSources {
  derivative(media: Media, rung: number): Promise<Bytes>
  tile(media: Media, tile: Tile): Promise<Bytes>
  /** The thumbnails of a room, painted. @param media holds the pictures in its cells */
  sheet(sheet: RoomSheet, media: Scene['media'], type: SheetType): Promise<Bytes>
  /** @param file a name from `viewer-files.json` */
  viewer(file: string): Promise<Bytes>
  /** SHA-256, as lower-case hex. */
  digest(bytes: Bytes): Promise<string>
}

/** What of an `AbortSignal` is looked at. */
interface Cancellation {
  readonly aborted: boolean
  readonly reason: unknown
}

/** Files read at the same time: enough to hide the wait for one, few enough to hold in memory. */
const LANES = 6

/**
 * The files of a planned bundle, by path in the order of the plan, with the manifest last (`<hex>  <path>` a line,
 * in order of paths).
 * @param onProgress told after each file, with how many of `total` are there
 * @throws the signal's reason when cancelled, or the first failure of a source
 */
export async function assembleBundle(
  plan: readonly BundleEntry[],
  sources: BundleSources,
  onProgress?: (done: number, total: number) => void,
  signal?: Cancellation,
): Promise<Map<string, Bytes>> {
  const files = new Map<string, Bytes>(plan.map(({ path }) => [path, utf8Bytes('')]))
  const sums = new Map<string, string>()
  const waiting = oneByOne(plan)
  async function lane() {
    for (const entry of waiting) {
      if (signal?.aborted) throw signal.reason
      const bytes = await bytesOf(entry, sources)
      files.set(entry.path, bytes)
      sums.set(entry.path, await sources.digest(bytes))
      onProgress?.(sums.size, plan.length)
    }
  }
  await Promise.all(Array.from({ length: LANES }, lane))
  return files.set(MANIFEST, utf8Bytes(manifestOf(sums)))
}

/** A generator, because the lane that throws closes it for the others; an array's own iterator would run on. */
function* oneByOne(plan: readonly BundleEntry[]): Generator<BundleEntry> {
  yield* plan
}

async function bytesOf({ from }: BundleEntry, sources: BundleSources): Promise<Bytes> {
  switch (from.kind) {
    case 'text':
      return utf8Bytes(from.text)
    case 'viewer':
      return sources.viewer(from.file)
    case 'derivative':
      return sources.derivative(from.media, from.rung)
    case 'tile':
      return sources.tile(from.media, from.tile)
    case 'sheet':
      return sources.sheet(from.sheet, from.media, from.type)
    case 'font':
      return from.bytes
  }
}

function manifestOf(sums: ReadonlyMap<string, string>): string {
  return [...sums]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, sum]) => `${sum}  ${path}\n`)
    .join('')
}
