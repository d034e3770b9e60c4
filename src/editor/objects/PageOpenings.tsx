import './PageOpenings.css'
import { useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { leavesOf } from '../../scenes/forms/bookOf.ts'
import type { PageSide } from '../../scenes/forms/sides.ts'
import { pictureOf } from '../../scenes/records/pages.ts'
import type { CatalogueObject } from '../../scenes/schema/object.ts'
import { useEditor } from '../state/EditorContext.tsx'
import { PagePicture } from './PagePicture.tsx'
import { chosenAt, type PageSelection } from './pageSelection.ts'

interface PageOpeningsProps {
  readonly object: CatalogueObject
  readonly selection: PageSelection
  readonly onSelect: (selection: PageSelection) => void
}

/** The openings of the book one after another, each with the two pages that face each other in it. */
export function PageOpenings({ object, selection, onSelect }: PageOpeningsProps) {
  const { t } = useTranslation('pages')
  const list = useRef<HTMLOListElement>(null)
  const leaves = useMemo(() => leavesOf(object), [object])
  const { viewingDirection } = object
  const shown = leaves?.openings.findIndex(({ first, second }) =>
    [first.page, second.page].includes(selection.current),
  )

  // The list alone is moved, never the page around it.
  useEffect(() => {
    const box = list.current
    const opening = shown === undefined ? undefined : box?.children[shown]
    if (!box || !(opening instanceof HTMLElement)) return
    const above = opening.offsetTop - box.scrollTop
    if (above < 0 || above + opening.offsetHeight > box.clientHeight) {
      box.scrollTop = opening.offsetTop - (box.clientHeight - opening.offsetHeight) / 2
    }
  }, [shown])

  if (!leaves) return null
  const nameOf = ({ page, blank = 'bound' }: PageSide) =>
    page === undefined ? t(`side.${blank}`) : (object.pages[page]?.label ?? t('page', { number: page + 1 }))
  return (
    <section className="page-openings" aria-label={t('openings')}>
      <ol
        ref={list}
        className="page-openings__list"
        dir={viewingDirection === 'left-to-right' ? 'ltr' : 'rtl'}
      >
        {leaves.openings.map((opening, index) => {
          const sides = [opening.first, opening.second]
          const indexes = [...new Set(sides.flatMap(({ page }) => page ?? []))]
          const names = sides.map(nameOf)
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: an opening is its place in the book
            <li key={index} className="page-openings__opening">
              <button
                type="button"
                className="page-openings__sides"
                data-direction={viewingDirection}
                aria-current={index === shown}
                aria-label={t('opening', { number: index + 1, first: names[0], second: names[1] })}
                disabled={indexes.length === 0}
                onClick={() => onSelect(chosenAt(indexes))}
              >
                <Side side={opening.first} object={object} />
                <Side side={opening.second} object={object} />
              </button>
            </li>
          )
        })}
      </ol>
      {leaves.hidesBlanks && <p className="form-field__hint">{t('hidesBlanks')}</p>}
    </section>
  )
}

function Side({ side, object }: { readonly side: PageSide; readonly object: CatalogueObject }) {
  const page = side.page === undefined ? undefined : object.pages[side.page]
  const media = useEditor((state) => pictureOf(state.scene, page))
  const without = side.blank === 'bound' ? undefined : side.blank
  return (
    <span className="page-openings__side" data-blank={side.blank}>
      <PagePicture media={media} without={without} size={96} part={side.crop} />
      <bdi className="page-openings__name">{page && (page.label ?? (side.page ?? 0) + 1)}</bdi>
    </span>
  )
}
