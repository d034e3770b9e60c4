import { useTranslation } from 'react-i18next'
import { EYE_LEVEL } from '../../../scenes/layout/hanging.ts'
import { edgeOf, type OpeningForm } from '../../../scenes/layout/openings.ts'
import type { Wall } from '../../../scenes/layout/walls.ts'
import type { Scene } from '../../../scenes/schema/scene.ts'
import { lettered } from '../../numbers.ts'
import { Dimension } from '../drawing/Dimension.tsx'
import { DrawnButton } from '../drawing/DrawnButton.tsx'
import { closedPath } from '../drawing/path.ts'
import { useSurface } from '../drawing/Surface.ts'

/** Metres that floor, ceiling and the walls at either side are cut with. */
export const SLAB = 0.12

export interface WallFaceProps {
  readonly scene: Scene
  readonly wall: Wall
  readonly selectedOpening: string | undefined
  onSelectOpening(id: string): void
}

/** The wall itself, cut out of the building: floor, ceiling, its openings and the line at the height of the eyes. */
export function WallFace({ scene, wall, selectedOpening, onSelectOpening }: WallFaceProps) {
  const { t } = useTranslation('stage')
  const { scale } = useSurface()
  const { length, height } = wall
  const roomHeight = scene.rooms[wall.room]?.height ?? height
  const isFree = wall.partition !== undefined
  return (
    <>
      <path className="elevation__cut" d={isFree ? floorOnly(length) : aroundWall(length, roomHeight)} />
      <rect className="elevation__wall" x={0} y={-height} width={length} height={height} />
      {wall.openings.map(({ id, x0, x1, height: top, shape }) => (
        <DrawnButton
          key={id}
          className="elevation__opening"
          transform={`translate(${(x0 + x1) / 2} 0)`}
          label={t('select.opening', { shape: t(`shape.${shape}`) })}
          selected={selectedOpening === id}
          onSelect={() => onSelectOpening(id)}
        >
          <path className="drawn-button__reach" d={holePath({ width: x1 - x0, height: top, shape })} />
          <path className="elevation__hole" d={holePath({ width: x1 - x0, height: top, shape })} />
        </DrawnButton>
      ))}
      {EYE_LEVEL < height && (
        <g className="elevation__eye">
          <path d={`M0 ${-EYE_LEVEL}H${length}`} />
          <text
            transform={`translate(${-SLAB} ${-EYE_LEVEL}) scale(${1 / scale})`}
            x={-8}
            textAnchor="end"
            dominantBaseline="central"
          >
            {lettered(EYE_LEVEL)}
          </text>
        </g>
      )}
      <path className="elevation__floor" d={`M${isFree ? -SLAB : 0} 0H${length + (isFree ? SLAB : 0)}`} />
      <Dimension from={[0, SLAB]} to={[length, SLAB]} offset={-18} />
      <Dimension from={[length + SLAB, 0]} to={[length + SLAB, -height]} offset={-18} />
    </>
  )
}

const aroundWall = (length: number, height: number) =>
  `M${-SLAB} ${SLAB}V${-height - SLAB}H${length + SLAB}V${SLAB}ZM0 0H${length}V${-height}H0Z`

const floorOnly = (length: number) => `M${-2 * SLAB} ${SLAB}V0H${length + 2 * SLAB}V${SLAB}Z`

const holePath = (form: OpeningForm) => closedPath(edgeOf(form).map(([x, y]) => [x, -y]))
