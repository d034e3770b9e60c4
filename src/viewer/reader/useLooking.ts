import { useState } from 'react'
import type { Folding } from './FoldTools.tsx'
import type { PicturesState, Surface, SurfaceView } from './surface.ts'
import { CSS_PIXELS_PER_METRE } from './tools/rulerFor.ts'

export interface Looking {
  readonly view: SurfaceView
  readonly pictures: PicturesState
  /** The sheet that is folded, if one is. */
  readonly folding: Folding | null
  /** Quarter turns, clockwise. */
  readonly quarters: number
  readonly isRealSize: boolean
  onFolding(folding: Folding | null): void
  onSurface(surface: Surface | null): void
  onView(view: SurfaceView): void
  onPictures(state: PicturesState): void
  closer(factor: number): void
  fit(): void
  pan(dx: number, dy: number): void
  rotate(): void
  /** Real size, or all of it again. */
  toggleRealSize(): void
  retry(): void
}

/** How one looks at what lies on the desk, however it lies there. */
export function useLooking(): Looking {
  const [surface, onSurface] = useState<Surface | null>(null)
  const [view, onView] = useState<SurfaceView>({ isFit: true })
  const [pictures, onPictures] = useState<PicturesState>({ isLoading: true, missing: [] })
  const [folding, onFolding] = useState<Folding | null>(null)
  const [quarters, setQuarters] = useState(0)
  const [isRealSize, setRealSize] = useState(false)
  return {
    view,
    pictures,
    folding,
    quarters,
    isRealSize,
    onSurface(next) {
      onSurface(next)
      if (next === null) onPictures({ isLoading: true, missing: [] })
      setRealSize(false)
    },
    onView,
    onFolding,
    onPictures,
    closer(factor) {
      setRealSize(false)
      surface?.zoomBy(factor)
    },
    fit() {
      setRealSize(false)
      surface?.fit()
    },
    pan: (dx, dy) => surface?.pan(dx, dy),
    rotate: () => setQuarters(quarters + 1),
    toggleRealSize() {
      if (isRealSize) surface?.fit()
      else surface?.realSize(CSS_PIXELS_PER_METRE)
      setRealSize(!isRealSize)
    },
    retry: () => surface?.retry?.(),
  }
}
