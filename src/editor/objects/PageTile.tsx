import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { pictureOf } from '../../scenes/records/pages.ts'
import type { Page } from '../../scenes/schema/object.ts'
import { Icon } from '../../ui/Icon.tsx'
import { closeIcon, leftIcon, rightIcon } from '../../ui/icons.ts'
import { TextInput } from '../shell/fields/TextInput.tsx'
import { Picture } from '../shell/Picture.tsx'
import { formatRoute } from '../shell/route.ts'
import { useRoute } from '../shell/useRoute.ts'
import { useEditor } from '../state/EditorContext.tsx'

interface PageTileProps {
  readonly page: Page
  /** Place in the order, from 0. */
  readonly index: number
  readonly last: boolean
  /** `rtl`: the first page lies at the right. */
  readonly dir: 'ltr' | 'rtl'
  readonly readOnly: boolean
  readonly dragged: boolean
  readonly onDrag: (index: number | null) => void
  readonly onDropped: () => void
  /** `control` is where the hand is: `picture`, `left`, `right`. */
  readonly onMove: (by: number, control: string) => void
  readonly onLabel: (label: string) => void
  readonly onRemove: () => void
}

/** One page: its picture, its folio, and the ways to move it: drag, buttons, or Alt with an arrow key. */
export function PageTile(props: PageTileProps) {
  const { page, index, last, dir, readOnly, dragged, onDrag, onDropped, onMove, onLabel, onRemove } = props
  const { t } = useTranslation('workbench')
  const route = useRoute()
  const media = useEditor((state) => pictureOf(state.scene, page))
  const number = index + 1
  const rightwards = dir === 'rtl' ? -1 : 1

  const keyPressed = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowRight' ? rightwards : event.key === 'ArrowLeft' ? -rightwards : 0
    if (!event.altKey || by === 0 || readOnly) return
    event.preventDefault()
    onMove(by, 'picture')
  }
  const mover = (side: 'left' | 'right') => {
    const by = side === 'right' ? rightwards : -rightwards
    return {
      'data-control': side,
      disabled: readOnly || (by < 0 ? index === 0 : last),
      'aria-label': t(by < 0 ? 'pages.earlier' : 'pages.later', { number }),
      onClick: () => onMove(by, side),
    }
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the buttons in it do the same for the keyboard
    <div
      className="page-tile"
      data-dragged={dragged || undefined}
      draggable={!readOnly}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move'
        event.dataTransfer.setData('text/plain', String(number))
        onDrag(index)
      }}
      onDragEnd={() => onDrag(null)}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        onDropped()
      }}
      onKeyDown={keyPressed}
    >
      <a
        className="page-tile__picture"
        href={formatRoute({ ...route, page: 'media', id: page.media ?? null, field: null })}
        data-control="picture"
        aria-label={t('pages.open', { number })}
        draggable={false}
      >
        <Picture media={media} size={144} alt="" />
      </a>
      <div className="page-tile__label">
        <span className="page-tile__number">{number}</span>
        <TextInput
          label={t('pages.folio', { number })}
          placeholder={t('pages.folioShort')}
          value={page.label ?? ''}
          maxLength={100}
          readOnly={readOnly}
          className="page-tile__folio"
          onCommit={(text) => onLabel(text.trim())}
        />
      </div>
      <div className="page-tile__tools" dir="ltr">
        <button type="button" className="icon-button" {...mover('left')}>
          <Icon shape={leftIcon} />
        </button>
        <button
          type="button"
          className="icon-button"
          disabled={readOnly}
          aria-label={t('pages.remove', { number })}
          onClick={onRemove}
        >
          <Icon shape={closeIcon} />
        </button>
        <button type="button" className="icon-button" {...mover('right')}>
          <Icon shape={rightIcon} />
        </button>
      </div>
    </div>
  )
}
