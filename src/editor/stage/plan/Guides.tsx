import type { Bounds } from '../drawing/view.ts'
import type { PlanGuide } from './snapPoint.ts'

/** The lines that something has been drawn to, across the whole plan. */
export function Guides({
  guides,
  bounds,
}: {
  readonly guides: readonly PlanGuide[]
  readonly bounds: Bounds
}) {
  const far = 1
  return guides.map(({ axis, at }) => (
    <path
      key={`${axis}${at}`}
      className="plan__guide"
      d={
        axis === 'u'
          ? `M${at} ${bounds.minV - far}V${bounds.maxV + far}`
          : `M${bounds.minU - far} ${at}H${bounds.maxU + far}`
      }
    />
  ))
}
