import { createContext, use } from 'react'
import type { Point } from './view.ts'

/** What the parts of a drawing need to know of the sheet they are drawn on. */
export interface Surface {
  /** Pixels per metre. */
  readonly scale: number
  /** The point of the drawing under the pointer, metres. */
  pointOf(event: { readonly clientX: number; readonly clientY: number }): Point
}

export const SurfaceContext = createContext<Surface>({ scale: 1, pointOf: () => [0, 0] })

export function useSurface(): Surface {
  return use(SurfaceContext)
}
