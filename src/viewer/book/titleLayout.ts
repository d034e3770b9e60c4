/** Where a character of a title stands, in pixels of its middle. */
export interface PlacedCharacter {
  readonly character: string
  readonly x: number
  readonly y: number
}

export interface TitleLayout {
  /** Pixels of the em. */
  readonly em: number
  readonly characters: readonly PlacedCharacter[]
}

/** Shares of the slip: its frame, and the characters within. */
export const FRAME = 0.07
const LARGEST = 0.62
const PITCH = 1.16

/** Marks that stand about a title in modern print, and not on a book. */
const MARKS = /[《》〈〉「」『』\s]/gu

/**
 * A title down a slip, as on a cover: from the head, one column, no larger than the slip is wide, and smaller where it
 * would not end before the foot. Pure.
 */
export function layTitleDown(title: string, width: number, height: number): TitleLayout {
  const characters = [...title.replace(MARKS, '')]
  const room = height * (1 - 2 * FRAME)
  const em = Math.min(width * LARGEST, room / Math.max(1, characters.length * PITCH))
  const top = height * FRAME + em * 0.35
  return {
    em,
    characters: characters.map((character, i) => ({
      character,
      x: width / 2,
      y: top + em * (PITCH * i + 0.5),
    })),
  }
}

/** A title along the bottom edge of a volume that lies flat: upright characters from the right, beside the spine. Pure. */
export function layTitleAlong(title: string, width: number, height: number): TitleLayout {
  const characters = [...title.replace(MARKS, '')]
  const em = Math.min(height * 0.8, (width * 0.8) / Math.max(1, characters.length * PITCH))
  return {
    em,
    characters: characters.map((character, i) => ({
      character,
      x: width * 0.92 - em * (PITCH * i + 0.5),
      y: height / 2,
    })),
  }
}
