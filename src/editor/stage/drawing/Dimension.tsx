import { lettered } from '../../numbers.ts'
import { useSurface } from './Surface.ts'
import type { Point } from './view.ts'

export interface DimensionProps {
  readonly from: Point
  readonly to: Point
  /** Pixels from the measured line to the string, to its left when one looks from `from` to `to`. */
  readonly offset?: number
  /** Drawn while something moves: in the colour of guides. */
  readonly live?: boolean
  /** Lettering; the length in centimetres when it is not given. */
  readonly text?: string
}

/** Pixels that a string must have before its number fits on it; a shorter one carries it above. */
const ROOM_FOR_NUMBER = 26
const ABOVE = 11

/** A dimension string: a thin line with slashed ends and the length lettered on it, readable from below or the right. */
export function Dimension({ from, to, offset = 0, live = false, text }: DimensionProps) {
  const { scale } = useSurface()
  const length = Math.hypot(to[0] - from[0], to[1] - from[1])
  if (length === 0) return null
  const angle = (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI
  const pixels = length * scale
  const upsideDown = angle > 90 || angle <= -90
  const letters = text ?? lettered(length)
  const narrow = pixels < Math.max(ROOM_FOR_NUMBER, letters.length * 7)
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it can be focused
    <g
      className={live ? 'dimension dimension--live' : 'dimension'}
      aria-hidden="true"
      transform={`translate(${from[0]} ${from[1]}) rotate(${angle}) scale(${1 / scale}) translate(0 ${-offset})`}
    >
      {offset !== 0 && (
        <path
          className="dimension__witness"
          d={`M0 ${offset - Math.sign(offset) * 4}V${-Math.sign(offset) * 4}M${pixels} ${offset - Math.sign(offset) * 4}V${-Math.sign(offset) * 4}`}
        />
      )}
      <path className="dimension__line" d={`M0 0H${pixels}M-3 3L3 -3M${pixels - 3} 3L${pixels + 3} -3`} />
      <text
        className="dimension__text"
        textAnchor="middle"
        dominantBaseline="central"
        transform={`translate(${pixels / 2} ${narrow ? -ABOVE : 0})${upsideDown ? ' rotate(180)' : ''}`}
      >
        {letters}
      </text>
    </g>
  )
}
