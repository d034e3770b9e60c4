/**
 * Something that can be a texture, in one size or several: a room's sheet, a picture's ladder of derivatives, a text
 * drawn on demand.
 */
export interface TextureSource<Texture> {
  /** The same key is the same texture, wherever it is shown. */
  readonly key: string
  /** Long edges in pixels, ascending; at least one. */
  readonly rungs: readonly number[]
  /** Bytes of graphics memory at a rung, mipmaps included. */
  bytes(rung: number): number
  /** Nobody misses it: what is coarser stands for it. */
  readonly isSpare?: boolean
  /** @throws when it cannot be had; whatever was made for it is then freed already */
  load(rung: number, signal: AbortSignal): Promise<Texture>
}

/**
 * What is loaded before what: the sheet of the room one stands in, pictures of the wall one looks at, what else is in
 * view, the sheets of other rooms in view, those of rooms that may be next. What is only `kept` is not loaded: it says
 * how far away it is, should memory be wanted.
 */
export const RANK = { here: 0, wall: 1, view: 2, room: 3, next: 4, kept: 5, unwished: 6 } as const
export type Rank = (typeof RANK)[keyof typeof RANK]

/** What the camera asks of one source now. */
export interface Wish<Texture> {
  readonly source: TextureSource<Texture>
  readonly rank: Exclude<Rank, typeof RANK.unwished>
  /** Long edge on the screen, device pixels; 0 asks for the first rung. */
  readonly pixels: number
  /** Metres from the camera. */
  readonly distance: number
}

export interface Held<Texture> {
  readonly texture: Texture
  readonly rung: number
}

export interface Entry<Texture> {
  readonly source: TextureSource<Texture>
  rank: Rank
  pixels: number
  distance: number
  held?: Held<Texture> | undefined
  flight?: { readonly rung: number; readonly abort: AbortController } | undefined
  failed: boolean
}

export interface Load<Texture> {
  readonly entry: Entry<Texture>
  readonly rung: number
}

/** Texels a pixel from which a picture counts as sharp (issue 3, "sharp means"). */
export const SHARP = 0.95
/** A texture so many times finer than the screen asks for may be taken away to make room, as if it were out of view. */
const FAR_TOO_FINE = 4

/** The smallest rung that is sharp for the pixels on screen, else the largest. */
export function targetOf({ source, pixels }: Pick<Entry<unknown>, 'source' | 'pixels'>): number {
  const { rungs } = source
  return rungs.find((rung) => rung >= pixels * SHARP) ?? rungs.at(-1) ?? 0
}

export const isInView = ({ rank }: Pick<Entry<unknown>, 'rank'>): boolean => rank <= RANK.room

/** How firmly an entry's texture is held, 0 firmest: only for something held more firmly may it be let go of. */
export function holdOf(entry: Entry<unknown>): number {
  if (entry.flight) return 0
  if (!isInView(entry)) return entry.rank
  return (entry.held?.rung ?? 0) >= targetOf(entry) * FAR_TOO_FINE ? RANK.kept : 0
}

/** How firmly what is loaded for an entry would be held. */
export const holdOfLoad = (entry: Entry<unknown>): number => (isInView(entry) ? 0 : entry.rank)

/**
 * The rung that an entry would load next, if any.
 * @param room bytes that a load held so firmly may take
 */
export function nextRung<Texture>(entry: Entry<Texture>, room: (hold: number) => number): number | undefined {
  if (entry.rank > RANK.next || entry.flight || entry.failed) return undefined
  const target = targetOf(entry)
  const held = entry.held?.rung ?? 0
  if (held >= target) return undefined
  const space = room(holdOfLoad(entry))
  return entry.source.rungs.findLast(
    (rung) => rung > held && rung <= target && entry.source.bytes(rung) <= space,
  )
}

/** By rank, then by size on screen, then by nearness. */
export function comesBefore<Texture>(a: Entry<Texture>, b: Entry<Texture>): boolean {
  if (a.rank !== b.rank) return a.rank < b.rank
  if (a.pixels !== b.pixels) return a.pixels > b.pixels
  return a.distance < b.distance
}
