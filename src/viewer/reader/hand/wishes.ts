import { LADDER } from '../../../scenes/publish/names.ts'
import { RANK, type TextureSource, targetOf, type Wish } from '../../hall/textures/loadOrder.ts'
import type { TextureLedger } from '../../hall/textures/textures.ts'

/** Long edge in pixels of a page's first texture: little to fetch, something to see, and the ground under its tiles. */
const GROUND = 512
/** Long edge of the largest derivative, pixels. */
const TOP = Math.max(...LADDER)

/** What a page is dressed in: its own texture, and until that has come, or under tiles, a coarse one. */
export interface Dress<Texture> {
  readonly source: TextureSource<Texture>
  readonly ground: TextureSource<Texture>
}

export interface SeenPage<Texture> extends Dress<Texture> {
  /** Device pixels of the picture's long edge. */
  readonly pixels: number
  /** Whether tiles lie on it. */
  readonly isTiled: boolean
}

export interface Asked<Texture> {
  readonly seen: readonly SeenPage<Texture>[]
  /** Drawn, but beyond the edge of the picture. */
  readonly beyond: readonly Dress<Texture>[]
  /** Of what may be opened next, the likeliest first. */
  readonly nearby: readonly Dress<Texture>[]
  /** Metres from the eye. */
  readonly distance: number
}

type Ledger<Texture extends { dispose(): void }> = Pick<TextureLedger<Texture>, 'get' | 'failures'>

/** A page's textures. The ground is the same picture under another key, so that it outlasts the finer. */
export function dressOf<Texture>(source: TextureSource<Texture>): Dress<Texture> {
  const { rungs } = source
  const rung = rungs.findLast((each) => each <= GROUND) ?? rungs[0] ?? 0
  return { source, ground: { ...source, key: `${source.key} ground`, rungs: [rung] } }
}

/** What a book in the hand asks of the ledger. */
export function wishesOf<Texture extends { dispose(): void }>(
  { seen, beyond, nearby, distance }: Asked<Texture>,
  ledger: Pick<Ledger<Texture>, 'get'>,
): Wish<Texture>[] {
  const own = seen.flatMap(({ source, ground, pixels, isTiled }): Wish<Texture>[] => {
    const isDressed = !isTiled && ledger.get(source.key) !== undefined
    return [
      ...(isDressed ? [] : [{ source: ground, rank: RANK.here, pixels: GROUND, distance }]),
      // Under tiles it stays for as long as they do not need its room.
      { source, rank: isTiled ? RANK.kept : RANK.wall, pixels, distance },
    ]
  })
  // Who is close to a page does not turn it soon.
  const isClose = seen.some(({ isTiled }) => isTiled)
  const next = isClose ? GROUND : Math.min(TOP, Math.max(0, ...seen.map(({ pixels }) => pixels)))
  return [
    ...own,
    ...beyond.map(({ source }) => ({ source, rank: RANK.next, pixels: GROUND, distance })),
    ...nearby.map(({ source }, i) => ({ source, rank: RANK.next, pixels: next, distance: distance + i })),
  ]
}

/** Whether every page that is seen is as sharp as the screen, or as it can be had; tiles are asked for by themselves. */
export function areSharp<Texture extends { dispose(): void }>(
  seen: readonly SeenPage<Texture>[],
  ledger: Ledger<Texture>,
): boolean {
  const failures = ledger.failures()
  return seen.every(
    ({ source, pixels, isTiled }) =>
      isTiled ||
      failures.includes(source.key) ||
      (ledger.get(source.key)?.rung ?? 0) >= targetOf({ source, pixels }),
  )
}
