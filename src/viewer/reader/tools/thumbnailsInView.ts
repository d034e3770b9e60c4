/** How many more than are seen, at either end: enough for a flick of the finger. */
const BESIDE = 6

interface Strip {
  /** CSS pixels from the strip's beginning to what is seen of it, and how much that is. */
  readonly from: number
  readonly room: number
  readonly pitch: number
  readonly count: number
}

/** Positions of the first and the last thumbnail that need be there. */
export function thumbnailsInView({ from, room, pitch, count }: Strip): { first: number; last: number } {
  return {
    first: Math.max(0, Math.floor(from / pitch) - BESIDE),
    last: Math.min(count - 1, Math.ceil((from + room) / pitch) + BESIDE),
  }
}
