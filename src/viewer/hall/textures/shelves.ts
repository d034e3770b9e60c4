/** Sizes in pixels. */
export interface Size {
  readonly width: number
  readonly height: number
}

export interface Shelf {
  readonly top: number
  readonly height: number
}

/** Where each of the given sizes lies, in their order. */
export interface Shelved extends Size {
  readonly places: readonly (readonly [x: number, y: number])[]
  readonly shelves: readonly Shelf[]
}

/**
 * Sets rectangles on shelves from the top, the highest first, in a sheet that is about square.
 * @param sizes whole pixels @param gap pixels kept free around each @param most pixels of width; a wider one widens it
 */
export function shelve(sizes: readonly Size[], gap: number, most: number): Shelved {
  const padded = sizes.map(({ width, height }) => ({ width: width + 2 * gap, height: height + 2 * gap }))
  const area = padded.reduce((sum, { width, height }) => sum + width * height, 0)
  const widest = Math.max(0, ...padded.map(({ width }) => width))
  const limit = Math.max(widest, Math.min(most, Math.ceil(Math.sqrt(area))))
  const places: [number, number][] = sizes.map(() => [0, 0])
  const shelves: Shelf[] = []
  let [x, top, height, reached] = [0, 0, 0, 0]
  const order = padded.map((size, index) => ({ ...size, index })).sort((a, b) => b.height - a.height)
  for (const size of order) {
    if (x > 0 && x + size.width > limit) {
      shelves.push({ top, height })
      top += height
      x = 0
    }
    if (x === 0) height = size.height
    places[size.index] = [x + gap, top + gap]
    x += size.width
    reached = Math.max(reached, x)
  }
  if (order.length > 0) shelves.push({ top, height })
  return { width: reached, height: top + (order.length > 0 ? height : 0), places, shelves }
}
