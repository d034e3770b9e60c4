import './PageStrip.css'
import { type DragEvent, type KeyboardEvent, type MouseEvent, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CatalogueObject, Page } from '../../scenes/schema/object.ts'
import { PageTile } from './PageTile.tsx'
import { stepOf } from './pageKeys.ts'
import { type Choosing, choose, chooseAll, choosingOf, type PageSelection } from './pageSelection.ts'

interface PageStripProps {
  readonly object: CatalogueObject
  readonly selection: PageSelection
  readonly disabled: boolean
  readonly onSelect: (selection: PageSelection) => void
  /** Into the gap before the page of that number. */
  readonly onMove: (taken: ReadonlySet<number>, gap: number) => void
  readonly onMoveBy: (by: 1 | -1) => void
  readonly onRemove: () => void
}

interface Drag {
  readonly taken: ReadonlySet<number>
  readonly gap: number | null
}

/** The pages as they follow each other, row under row: from the right where the book is read from the right. */
export function PageStrip(props: PageStripProps) {
  const { object, selection, disabled, onSelect, onMove, onMoveBy, onRemove } = props
  const { pages, viewingDirection, structure } = object
  const { t } = useTranslation('pages')
  const list = useRef<HTMLUListElement>(null)
  const isAtKeys = useRef(false)
  const [drag, setDrag] = useState<Drag | null>(null)
  const dir = viewingDirection === 'left-to-right' ? 'ltr' : 'rtl'
  const isUpright = viewingDirection === 'top-to-bottom' || viewingDirection === 'bottom-to-top'

  // The hand stays on the page that it has gone to, or that it has moved.
  useLayoutEffect(() => {
    if (!isAtKeys.current) return
    isAtKeys.current = false
    list.current?.querySelector<HTMLElement>(`[data-index="${selection.current}"]`)?.focus()
  })

  const goTo = (index: number, how: Choosing) => {
    if (index < 0 || index >= pages.length) return
    isAtKeys.current = true
    onSelect(choose(selection, index, how))
  }
  const moveBy = (by: number) => {
    isAtKeys.current = true
    if (!disabled) onMoveBy(by < 0 ? -1 : 1)
  }
  const deedOf = (event: KeyboardEvent, index: number): (() => void) | undefined => {
    const isCommand = event.ctrlKey || event.metaKey
    const how = event.shiftKey ? 'through' : 'alone'
    const by = stepOf(event.key, dir, list.current, index)
    if (by !== 0) return event.altKey ? () => moveBy(by) : () => goTo(index + by, how)
    switch (event.key) {
      case 'a':
        return isCommand ? () => onSelect(chooseAll(pages.length)) : undefined
      case ' ':
      case 'Enter':
        return () => goTo(index, isCommand ? 'toggle' : how)
      case 'Home':
        return () => goTo(0, how)
      case 'End':
        return () => goTo(pages.length - 1, how)
      case 'Delete':
        return disabled
          ? undefined
          : () => {
              isAtKeys.current = true
              onRemove()
            }
      default:
        return undefined
    }
  }
  const keyPressed = (event: KeyboardEvent<HTMLUListElement>) => {
    const index = indexAt(event)
    const deed = index === undefined ? undefined : deedOf(event, index)
    if (!deed) return
    event.preventDefault()
    deed()
  }

  const gapAt = (event: DragEvent<HTMLUListElement>): number | null => {
    const tile = tileAt(event)
    if (!tile) return drag?.gap ?? null
    const { left, width } = tile.getBoundingClientRect()
    const isBefore = event.clientX < left + width / 2 === (dir === 'ltr')
    return Number(tile.dataset.index) + (isBefore ? 0 : 1)
  }
  const caretOf = (index: number) => {
    if (drag?.gap === index) return 'before'
    return drag?.gap === index + 1 && index === pages.length - 1 ? 'after' : undefined
  }
  const keys = keysOf(pages)

  return (
    <ul
      ref={list}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a list of which several can be chosen
      role="listbox"
      aria-multiselectable="true"
      aria-label={t('sequence')}
      aria-orientation="horizontal"
      className="page-strip"
      dir={dir}
      onClick={(event) => {
        const index = indexAt(event)
        if (index !== undefined) onSelect(choose(selection, index, choosingOf(event)))
      }}
      onKeyDown={keyPressed}
      onDragStart={(event) => {
        const index = indexAt(event)
        if (index === undefined) return
        const taken = selection.chosen.has(index) ? selection.chosen : new Set([index])
        if (taken !== selection.chosen) onSelect(choose(selection, index, 'alone'))
        event.dataTransfer.effectAllowed = 'move'
        event.dataTransfer.setData('text/plain', [...taken].map((each) => each + 1).join(' '))
        setDrag({ taken, gap: null })
      }}
      onDragOver={(event) => {
        if (!drag) return
        event.preventDefault()
        const gap = gapAt(event)
        if (gap !== drag.gap) setDrag({ ...drag, gap })
      }}
      onDrop={(event) => {
        event.preventDefault()
        const gap = gapAt(event)
        if (drag && gap !== null) onMove(drag.taken, gap)
        setDrag(null)
      }}
      onDragEnd={() => setDrag(null)}
    >
      {pages.map((page, index) => (
        <PageTile
          key={keys[index]}
          page={page}
          index={index}
          imaging={page.imaging ?? structure?.imaging ?? 'halfLeaf'}
          upright={isUpright}
          chosen={selection.chosen.has(index)}
          current={selection.current === index}
          dragged={drag?.taken.has(index) ?? false}
          caret={caretOf(index)}
          draggable={!disabled}
        />
      ))}
    </ul>
  )
}

const tileAt = ({ target }: { readonly target: EventTarget }) =>
  target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null

function indexAt(event: MouseEvent | KeyboardEvent | DragEvent): number | undefined {
  const tile = tileAt(event)
  return tile ? Number(tile.dataset.index) : undefined
}

/** What a page is known by while it moves: its picture, and which of the pages with that picture it is. */
function keysOf(pages: readonly Page[]): string[] {
  const counts = new Map<string, number>()
  return pages.map(({ media, without }) => {
    const name = media ?? without ?? ''
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    return `${name}/${count}`
  })
}
