/** Surfaces that repeat, each a layer of a hall's one array texture. */
export type LayerName =
  | 'leaves'
  | 'plaster'
  | 'boards'
  | 'brick'
  | 'stone'
  | 'timber'
  | 'silk'
  | 'paper'
  | 'lattice'
  | 'tile'

/** Pixels along either side of a layer. */
export const LAYER_SIZE = 512

/** Edges of leaves that lie upon each other in a layer. */
export const LEAVES = 64

/**
 * Metres along u and v that one repetition covers: boards of 0.18 m, bricks of 0.4, slabs of 0.9 × 0.6, two by two cells
 * of a lattice. The tiles' layer holds in its lower half a band of them 0.5 m high, in its upper half a turned screen.
 * Along v, the edges of a book's leaves are counted and not measured; the corner of their layer is white, and what is
 * plain is drawn from there.
 */
export const LAYER_METRES: Readonly<Record<LayerName, readonly [number, number]>> = {
  leaves: [0.25, LEAVES],
  plaster: [2.6, 2.6],
  boards: [5.6, 1.44],
  brick: [2.4, 2.4],
  stone: [3.6, 3.6],
  timber: [2.4, 0.6],
  silk: [0.4, 0.4],
  paper: [1.2, 1.2],
  lattice: [0.6, 0.8],
  tile: [0.9, 1],
}
