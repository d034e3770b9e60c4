/** Pixels in a sheet, from its upper left: where a picture's cell begins, and its size without the gutter. */
export type Cell = readonly [x: number, y: number, width: number, height: number]

/** Pixels of a cell's long edge: what a picture across the room covers on screen. */
export const CELL_EDGE = 64
/** Pixels around every cell that repeat the picture's own edge, so that filtering brings in nothing of its neighbours. */
export const GUTTER = 2
