import type { PointerEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { poseOf } from '../../../scenes/layout/poses.ts'
import { shownSize } from '../../../scenes/layout/sizes.ts'
import { placeOf } from '../../../scenes/layout/visiting.ts'
import { pointOnWall, wallMap } from '../../../scenes/layout/walls.ts'
import type { Scene } from '../../../scenes/schema/scene.ts'
import { DrawnButton } from '../drawing/DrawnButton.tsx'
import { useSurface } from '../drawing/Surface.ts'
import type { Point } from '../drawing/view.ts'
import { isolated, titleOf } from '../names.ts'
import { degreesOf } from './footprint.ts'

export interface PlanShownProps {
  readonly scene: Scene
  readonly id: string
  /** Of an exhibit in the visit, from 1; texts have none. */
  readonly number: number | undefined
  readonly selected: boolean
  onSelect(): void
  onGrab(event: PointerEvent): void
  onOpen(): void
}

/** Metres that a hung thing is drawn with, out from the wall, and the least of it in pixels. */
const BAR = { metres: 0.05, pixels: 5 }

/** An exhibit or a text in plan: a bar along its wall, or its outline where it lies, with its number in the visit. */
export function PlanShown({ scene, id, number, selected, onSelect, onGrab, onOpen }: PlanShownProps) {
  const { t, i18n } = useTranslation('stage')
  const { scale } = useSurface()
  const drawn = drawnAt(scene, id, scale)
  if (!drawn) return null
  const { at, turn, width, depth, hung } = drawn
  const top = hung ? 0 : -depth / 2
  const slack = 6 / scale
  const kind = id in scene.texts ? 'text' : 'exhibit'
  const title = isolated(titleOf(scene, id, i18n.language) ?? t('untitled'))
  const numberOut = hung ? depth + 12 / scale : 0
  return (
    <DrawnButton
      className={`plan__shown plan__shown--${kind}${hung ? '' : ' plan__shown--lying'}`}
      transform={`translate(${at.join(' ')}) rotate(${turn})`}
      label={t(`select.${kind}`, { number, title })}
      selected={selected}
      hint={title}
      onSelect={onSelect}
      onGrab={onGrab}
      onOpen={onOpen}
    >
      <rect
        className="drawn-button__reach"
        x={-width / 2 - slack}
        y={top - slack}
        width={width + 2 * slack}
        height={depth + 2 * slack}
      />
      <rect className="plan__bar" x={-width / 2} y={top} width={width} height={depth} />
      <g transform={`translate(0 ${numberOut}) rotate(${-turn}) scale(${1 / scale})`}>
        <text className="plan__number" textAnchor="middle" dominantBaseline="central">
          {number}
        </text>
      </g>
    </DrawnButton>
  )
}

interface DrawnAt {
  readonly at: Point
  /** Degrees, clockwise. */
  readonly turn: number
  readonly width: number
  readonly depth: number
  /** On a wall, out from it; else it lies around its middle. */
  readonly hung: boolean
}

function drawnAt(scene: Scene, id: string, scale: number): DrawnAt | undefined {
  const place = placeOf(scene, id)
  const size = shownSize(scene, id)
  const pose = poseOf(scene, id)
  if (!place || !size || !pose) return undefined
  if (place.kind === 'wall') {
    const wall = wallMap(scene).get(place.wall)
    if (!wall) return undefined
    const turn = (Math.atan2(wall.along[1], wall.along[0]) * 180) / Math.PI
    const depth = Math.max(BAR.metres, BAR.pixels / scale)
    return { at: pointOnWall(wall, place.x), turn, width: size.width, depth, hung: true }
  }
  const [x, , z] = pose.position
  return { at: [x, z], turn: degreesOf(pose.yaw), width: size.width, depth: size.height, hung: false }
}
