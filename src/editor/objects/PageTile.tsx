import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { pictureOf } from '../../scenes/records/pages.ts'
import type { Page } from '../../scenes/schema/object.ts'
import type { Imaging } from '../../scenes/schema/structure.ts'
import { useEditor } from '../state/EditorContext.tsx'
import { PagePicture } from './PagePicture.tsx'

interface PageTileProps {
  readonly page: Page
  /** Place in the order, from 0. */
  readonly index: number
  /** What its picture shows. */
  readonly imaging: Imaging
  /** Whether a picture of two pages is split along its height. */
  readonly upright: boolean
  readonly chosen: boolean
  /** Whether the tab key leads here. */
  readonly current: boolean
  readonly dragged: boolean
  /** Beside which of its edges, in the book's direction, dragged pages would go. */
  readonly caret: 'before' | 'after' | undefined
  readonly draggable: boolean
}

const HEIGHT = 128

/** One page of the sequence. What is done to it is heard by the list around it. */
export const PageTile = memo(function PageTile(props: PageTileProps) {
  const { page, index, imaging, upright, chosen, current, dragged, caret, draggable } = props
  const { t } = useTranslation('pages')
  const media = useEditor((state) => pictureOf(state.scene, page))
  const number = index + 1
  const what = page.without && t(`without.${page.without}`)
  const ratio = media ? media.width / media.height : 0.66
  const split = imaging === 'halfLeaf' || !media ? undefined : (page.splitAt ?? 0.5)
  return (
    <li
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: an option of the list box around it
      role="option"
      aria-selected={chosen}
      aria-label={[t('page', { number }), page.label, what].filter(Boolean).join(' · ')}
      tabIndex={current ? 0 : -1}
      data-index={index}
      data-caret={caret}
      data-dragged={dragged || undefined}
      draggable={draggable}
      className="page-tile"
      style={{ inlineSize: Math.round(Math.min(224, Math.max(80, HEIGHT * ratio))) + 16 }}
    >
      <span className="page-tile__picture">
        <PagePicture media={media} without={page.without} size={HEIGHT} split={split} upright={upright} />
      </span>
      <span className="page-tile__foot" aria-hidden="true">
        <span className="page-tile__number">{number}</span>
        <bdi className="page-tile__folio">{page.label}</bdi>
      </span>
    </li>
  )
})
