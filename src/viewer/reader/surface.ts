/** How closely one looks. */
export interface SurfaceView {
  /** Absent where no one scale holds. */
  readonly cssPixelsPerMetre?: number
  readonly isFit: boolean
}

/** What the reader's tools work on: pages laid flat, or the book in the hand. */
export interface Surface {
  zoomBy(factor: number): void
  fit(): void
  realSize(cssPixelsPerMetre: number): void
  /** CSS pixels by which the window moves. */
  pan(dx: number, dy: number): void
  retry?(): void
}

export interface PicturesState {
  readonly isLoading: boolean
  /** Pages whose pictures cannot be had. */
  readonly missing: readonly number[]
}
