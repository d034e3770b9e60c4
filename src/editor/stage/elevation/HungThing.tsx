import type { PointerEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { reachOf } from '../../../scenes/layout/hanging.ts'
import type { Scene } from '../../../scenes/schema/scene.ts'
import { DrawnButton } from '../drawing/DrawnButton.tsx'
import { useSurface } from '../drawing/Surface.ts'
import { isolated, titleOf } from '../names.ts'
import { HungPicture } from './HungPicture.tsx'
import { HungText } from './HungText.tsx'
import type { Hung } from './neighbours.ts'

export interface HungThingProps {
  readonly scene: Scene
  readonly thing: Hung
  readonly number: number | undefined
  readonly selected: boolean
  onSelect(): void
  onGrab(event: PointerEvent): void
}

/** A work or a panel of text on the wall, at its real size. */
export function HungThing({ scene, thing, number, selected, onSelect, onGrab }: HungThingProps) {
  const { t, i18n } = useTranslation('stage')
  const { scale } = useSurface()
  const { id, x, y, width, height } = thing
  const exhibit = scene.exhibits[id]
  const text = scene.texts[id]
  const title = isolated(titleOf(scene, id, i18n.language) ?? t('untitled'))
  const reach = reachOf(thing)
  const slack = 3 / scale
  return (
    <DrawnButton
      className="elevation__thing"
      transform={`translate(${x} ${-y})`}
      label={t(exhibit ? 'select.exhibit' : 'select.text', { number, title })}
      selected={selected}
      onSelect={onSelect}
      onGrab={onGrab}
    >
      {exhibit && <HungPicture scene={scene} exhibit={exhibit} width={width} height={height} />}
      {text && <HungText text={text} languages={scene.languages} width={width} height={height} />}
      <rect
        className="drawn-button__reach"
        x={-reach.side - slack}
        y={-reach.above - slack}
        width={2 * (reach.side + slack)}
        height={reach.above + reach.below + 2 * slack}
      />
      {number !== undefined && (
        <g transform={`translate(0 ${reach.below}) scale(${1 / scale})`}>
          <text className="elevation__number" y={16} textAnchor="middle">
            {number}
          </text>
        </g>
      )}
    </DrawnButton>
  )
}
