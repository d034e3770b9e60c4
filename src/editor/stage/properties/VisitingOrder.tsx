import { type DragEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { numberOf, type ShownId } from '../../../scenes/layout/visiting.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { downIcon, upIcon } from '../../../ui/icons.ts'
import { setVisitingOrder } from '../../commands/spaces.ts'
import { moved } from '../../shell/moved.ts'
import { useEditor, useEditorStore } from '../../state/EditorContext.tsx'
import { isolated, titleOf } from '../names.ts'
import { useChangeSession } from '../session.ts'

export interface VisitingOrderProps {
  readonly space: string
  readonly order: readonly ShownId[]
}

/** What a hall shows in the order in which a visitor meets it: moved by its buttons, or dragged. */
export function VisitingOrder({ space, order }: VisitingOrderProps) {
  const { t, i18n } = useTranslation('stage')
  const store = useEditorStore()
  const scene = useEditor((state) => state.scene)
  const change = useChangeSession()
  const [held, setHeld] = useState<number | null>(null)

  const move = (from: number, to: number) => {
    const next = moved(order, from, to)
    if (store.getState().run(setVisitingOrder, { space, order: next }).kind !== 'done') return
    change({ said: t('said.ordered', { number: to + 1, total: order.length }) })
  }
  if (order.length === 0) return <p className="properties__none">{t('order.empty')}</p>
  return (
    <ol className="properties__order">
      {order.map((id, index) => {
        const title = isolated(titleOf(scene, id, i18n.language) ?? t('untitled'))
        return (
          <li
            key={id}
            className={held === index ? 'properties__step properties__step--held' : 'properties__step'}
            draggable
            onDragStart={() => setHeld(index)}
            onDragEnd={() => setHeld(null)}
            onDragOver={(event: DragEvent) => held !== null && event.preventDefault()}
            onDrop={() => held !== null && move(held, index)}
          >
            <span className="properties__number">{numberOf(scene, id) ?? '¶'}</span>
            <button
              type="button"
              className="properties__row"
              onClick={() => store.getState().select({ kind: 'shown', id })}
            >
              {title}
            </button>
            <button
              type="button"
              className="icon-button"
              disabled={index === 0}
              aria-label={t('order.earlier', { title })}
              onClick={() => move(index, index - 1)}
            >
              <Icon shape={upIcon} />
            </button>
            <button
              type="button"
              className="icon-button"
              disabled={index === order.length - 1}
              aria-label={t('order.later', { title })}
              onClick={() => move(index, index + 1)}
            >
              <Icon shape={downIcon} />
            </button>
          </li>
        )
      })}
    </ol>
  )
}
