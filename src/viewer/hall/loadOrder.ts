/** Something that can be a texture in several sizes: a picture's ladder of derivatives, or a text drawn on demand. */
export interface TextureSource<Texture> {
  /** The same key is the same texture, wherever it is shown. */
  readonly key: string
  /** Long edges in pixels, ascending. The first is the thumbnail. */
  readonly rungs: readonly number[]
  /** Bytes of graphics memory at a rung, mipmaps included. */
  bytes(rung: number): number
  load(rung: number, signal: AbortSignal): Promise<Texture>
}

/** What the camera asks of one source now. */
export interface Wish<Texture> {
  readonly source: TextureSource<Texture>
  /** Long edge on the screen, device pixels; 0 when it is out of view. */
  readonly pixels: number
  /** Metres from the camera. */
  readonly distance: number
}

export interface Held<Texture> {
  readonly texture: Texture
  readonly rung: number
}

export interface Entry<Texture> {
  wish: Wish<Texture>
  /** False once the scene no longer asks for it; kept until memory is wanted. */
  wished: boolean
  thumbnail?: Held<Texture>
  sharp?: Held<Texture>
  flight?: { readonly rung: number; readonly abort: AbortController }
  failed: boolean
}

export interface Load<Texture> {
  readonly entry: Entry<Texture>
  readonly rung: number
  /** 0 a thumbnail in view, 1 a sharper picture in view, 2 a thumbnail out of view. */
  readonly rank: number
}

/** Texels a pixel from which a picture counts as sharp (issue 3, "sharp means"). */
const SHARP = 0.95

/** The sharpest texture held. */
export function bestOf<Texture>(entry: Entry<Texture>): Held<Texture> | undefined {
  return entry.sharp ?? entry.thumbnail
}

/** The thumbnail's rung. */
export function firstRung<Texture>({ wish }: Entry<Texture>): number {
  return wish.source.rungs[0] ?? 0
}

/** The smallest rung that is sharp for the pixels on screen, else the largest. */
export function targetOf<Texture>({ wish }: Entry<Texture>): number {
  const { rungs } = wish.source
  return rungs.find((rung) => rung >= wish.pixels * SHARP) ?? rungs.at(-1) ?? 0
}

/** What is never let go of to make room for something else. */
export function stays<Texture>(entry: Entry<Texture>): boolean {
  return entry.wish.pixels > 0 || entry.flight !== undefined
}

/** What an entry would load next, if anything, given the bytes that things in view and things anywhere may still take. */
export function loadOf<Texture>(
  entry: Entry<Texture>,
  room: { readonly inView: number; readonly anywhere: number },
): Load<Texture> | undefined {
  if (!entry.wished || entry.flight || entry.failed) return undefined
  const { source, pixels } = entry.wish
  const held = bestOf(entry)
  if (!held) {
    const rung = firstRung(entry)
    const fits = source.bytes(rung) <= (pixels > 0 ? room.inView : room.anywhere)
    return fits ? { entry, rung, rank: pixels > 0 ? 0 : 2 } : undefined
  }
  if (pixels === 0) return undefined
  const rungs = source.rungs.filter((rung) => rung > held.rung && rung <= targetOf(entry))
  const rung = rungs.findLast((r) => source.bytes(r) <= room.inView)
  return rung === undefined ? undefined : { entry, rung, rank: 1 }
}

/** By rank, then by size on screen, then by nearness. */
export function comesBefore<Texture>(a: Load<Texture>, b: Load<Texture>): boolean {
  if (a.rank !== b.rank) return a.rank < b.rank
  if (a.entry.wish.pixels !== b.entry.wish.pixels) return a.entry.wish.pixels > b.entry.wish.pixels
  return a.entry.wish.distance < b.entry.wish.distance
}
