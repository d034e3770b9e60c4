/** Surfaces that repeat, each a layer of a hall's one array texture. */
export type LayerName =
  | 'plain'
  | 'plaster'
  | 'boards'
  | 'brick'
  | 'stone'
  | 'timber'
  | 'silk'
  | 'paper'
  | 'tile'

/** Pixels along either side of a layer. */
export const LAYER_SIZE = 512

/** Metres along u and v that one repetition covers. */
export const LAYER_METRES: Readonly<Record<LayerName, readonly [number, number]>> = {
  plain: [1, 1],
  plaster: [2.6, 2.6],
  boards: [5.6, 1.44],
  brick: [1.6, 1.6],
  stone: [3.6, 1.8],
  timber: [2.4, 0.6],
  silk: [0.4, 0.4],
  paper: [1.2, 1.2],
  tile: [0.5, 0.5],
}
