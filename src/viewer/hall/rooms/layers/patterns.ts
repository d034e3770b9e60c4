/** A colour, red, green and blue, as a screen is told it, 0 … 1. */
export type Rgb = readonly [number, number, number]

const LAPIS: Rgb = [0.13, 0.3, 0.5]
const WHITE: Rgb = [0.95, 0.93, 0.88]
const GROUT: Rgb = [0.78, 0.73, 0.64]
const SCREEN_WOOD: Rgb = [0.36, 0.245, 0.16]
const SCREEN_LIGHT: Rgb = [1, 0.965, 0.9]
const LATTICE_WOOD: Rgb = [0.25, 0.175, 0.125]
const LATTICE_PAPER: Rgb = [0.995, 0.985, 0.955]

/** Distance outside an eight-pointed star, two squares one over the other, whose points reach `reach`. */
function outsideStar(x: number, y: number, reach: number): number {
  const [ax, ay] = [Math.abs(x), Math.abs(y)]
  const half = reach * Math.SQRT1_2
  return Math.min(Math.max(ax, ay) - half, (ax + ay) * Math.SQRT1_2 - half)
}

/**
 * A tile of stars and crosses: the stars of neighbours touch, and the crosses are what lies between them.
 * @param x from −1 to 1 across the tile @param y from −1 to 1 up it
 */
export function tileAt(x: number, y: number): Rgb {
  const star = outsideStar(x, y, 1)
  if (Math.abs(star) < 0.022) return GROUT
  if (star > 0) return WHITE
  const inner = outsideStar(x, y, 0.62)
  if (inner > 0) return LAPIS
  if (inner > -0.085) return WHITE
  const core = outsideStar(x, y, 0.26)
  return core > 0 ? LAPIS : WHITE
}

/** The lines that close a band of tiles. @param share from 0 at the tiles to 1 at the plaster */
export const borderAt = (share: number): Rgb => (share > 0.3 && share < 0.72 ? LAPIS : WHITE)

/** A turned screen: rods with a bobbin where they meet and a bead between. @param x, y from −1 to 1 over one mesh */
export function screenAt(x: number, y: number): Rgb {
  const [ax, ay] = [Math.abs(x), Math.abs(y)]
  const isRod = ax < 0.15 || ay < 0.15
  const isBobbin = Math.hypot(ax, ay) < 0.46
  const isBead = Math.hypot(1 - ax, ay) < 0.3 || Math.hypot(ax, 1 - ay) < 0.3
  return isRod || isBobbin || isBead ? SCREEN_WOOD : SCREEN_LIGHT
}

/**
 * A cell of a window lattice: a frame within a frame, tied at the middles of its sides.
 * @param x, y metres from the cell's lower left corner @param width, height of the cell, metres
 */
export function latticeAt(x: number, y: number, width: number, height: number): Rgb {
  const [gapX, gapY] = [Math.min(x, width - x), Math.min(y, height - y)]
  const isOuter = gapX < 0.011 || gapY < 0.011
  const inset = Math.min(gapX, gapY) - 0.07
  const isInner = Math.abs(inset) < 0.008
  const ties = inset < 0 && (Math.abs(x - width / 2) < 0.008 || Math.abs(y - height / 2) < 0.008)
  return isOuter || isInner || ties ? LATTICE_WOOD : LATTICE_PAPER
}
