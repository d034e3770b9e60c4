import { mediaIdsOf } from '../../scenes/records/pages.ts'
import './PagesEditor.css'
import { useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CatalogueObject, Page } from '../../scenes/schema/object.ts'
import { Icon } from '../../ui/Icon.tsx'
import { plusIcon } from '../../ui/icons.ts'
import { setPages } from '../commands/pages.ts'
import { moved } from '../shell/moved.ts'
import { useEditor, useEditorStore } from '../state/EditorContext.tsx'
import { PageChooser } from './PageChooser.tsx'
import { PageTile } from './PageTile.tsx'

interface PagesEditorProps {
  readonly id: string
  readonly object: CatalogueObject
}

/** The pages as they follow each other in the hand: from the right where the book is read from the right. */
export function PagesEditor({ id, object }: PagesEditorProps) {
  const { t } = useTranslation('workbench')
  const store = useEditorStore()
  const readOnly = useEditor((state) => state.readOnly)
  const [choosing, setChoosing] = useState(false)
  const [dragged, setDragged] = useState<number | null>(null)
  const { pages, viewingDirection } = object
  const dir = viewingDirection === 'left-to-right' ? 'ltr' : 'rtl'

  const set = (next: readonly Page[]) =>
    store.getState().run(setPages, { id, pages: next, from: next.map((page) => pages.indexOf(page)) })
  const list = useRef<HTMLOListElement>(null)
  const followed = useRef<{ readonly index: number; readonly control: string } | null>(null)
  const move = (from: number, to: number, control?: string) => {
    const next = moved(pages, from, to)
    if (next === pages) return
    if (control) followed.current = { index: to, control }
    set(next)
  }

  // The hand stays on the page that it has moved.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a moved page is drawn anew when the pages have changed
  useLayoutEffect(() => {
    const tile = followed.current && list.current?.children[followed.current.index]
    const control = tile?.querySelector<HTMLElement>(`[data-control="${followed.current?.control}"]:enabled`)
    const fallback = tile?.querySelector<HTMLElement>('[data-control="picture"]')
    ;(control ?? fallback)?.focus()
    followed.current = null
  }, [pages])

  return (
    <>
      {pages.length > 0 && (
        <ol ref={list} className="pages-editor" dir={dir}>
          {pages.map((page, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: one picture may be two pages, so a place is its identity
            <li key={`${page.media}/${index}`}>
              <PageTile
                page={page}
                index={index}
                last={index === pages.length - 1}
                dir={dir}
                readOnly={readOnly}
                dragged={dragged === index}
                onDrag={setDragged}
                onDropped={() => {
                  if (dragged !== null) move(dragged, index)
                  setDragged(null)
                }}
                onMove={(by, control) => move(index, index + by, control)}
                onLabel={(label) => {
                  const { label: _replaced, ...rest } = page
                  set(pages.with(index, label ? { ...rest, label } : rest))
                }}
                onRemove={() => set(pages.toSpliced(index, 1))}
              />
            </li>
          ))}
        </ol>
      )}
      <div className="pages-editor__bar">
        <p className="form-field__hint">
          {pages.length === 0 ? t('pages.none') : t('pages.count', { count: pages.length })}
        </p>
        {!readOnly && (
          <button
            type="button"
            className="button"
            aria-expanded={choosing}
            onClick={() => setChoosing((open) => !open)}
          >
            <Icon shape={plusIcon} />
            {t('pages.add')}
          </button>
        )}
      </div>
      {choosing && (
        <PageChooser
          used={mediaIdsOf({ pages })}
          onChoose={(media) => set([...pages, { media }])}
          onClose={() => setChoosing(false)}
        />
      )}
    </>
  )
}
