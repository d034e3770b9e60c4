import { frameBorder, frameOf } from '../../../scenes/layout/frames.ts'
import type { Exhibit } from '../../../scenes/schema/exhibit.ts'
import type { CatalogueObject } from '../../../scenes/schema/object.ts'

export interface MountingProps {
  readonly exhibit: Exhibit
  readonly object: CatalogueObject
  /** Metres, of the work inside it. */
  readonly width: number
  readonly height: number
}

/** Share of a frame's breadth that is timber; the rest is mount. */
const TIMBER = 0.25

/** What the hall hangs a work in, seen from the front: a timber frame with its mount, or silk. */
export function Mounting({ exhibit, object, width, height }: MountingProps) {
  const mounting = frameOf(exhibit, object)
  if (mounting === 'none') return null
  const { side, above, below } = frameBorder(exhibit, object)
  const bar = mounting === 'timber' ? side * TIMBER : 0
  const box = (inset: number) => ({
    x: -width / 2 - side + inset,
    y: -height / 2 - above + inset,
    width: width + 2 * (side - inset),
    height: height + above + below - 2 * inset,
  })
  return (
    <>
      <rect className={`elevation__mounting elevation__mounting--${mounting}`} {...box(0)} />
      {bar > 0 && <rect className="elevation__mount" {...box(bar)} />}
    </>
  )
}
