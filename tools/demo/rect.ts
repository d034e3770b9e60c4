/** Inner faces of a room, metres, −z to the north. */
export interface Rect {
  readonly west: number
  readonly east: number
  readonly north: number
  readonly south: number
  readonly height: number
}

export type Side = 'north' | 'east' | 'south' | 'west'

/** Metres from the left end of a wall, as one inside faces it, to a place of the plan (its x, or its z). */
export function along({ west, east, north, south }: Rect, side: Side, at: number): number {
  switch (side) {
    case 'north':
      return at - west
    case 'east':
      return at - north
    case 'south':
      return east - at
    case 'west':
      return south - at
  }
}
