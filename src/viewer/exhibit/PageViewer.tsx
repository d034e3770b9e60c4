import './PageViewer.css'
import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { rungSize, rungsOf } from '../../scenes/publish/names.ts'
import type { Media } from '../../scenes/schema/media.ts'
import type { BookDirections } from '../../scenes/text/directions.ts'
import { Picture } from '../picture/Picture.tsx'
import type { TurnHandlers } from './leaf.ts'
import { usePan } from './usePan.ts'
import { useZoom } from './useZoom.ts'
import { ViewerTools } from './ViewerTools.tsx'
import { actionOf, turnOf } from './viewerKeys.ts'
import type { Size } from './zoom.ts'

export interface SeenPage {
  readonly id: string
  readonly media: Media
}

interface PageViewerProps {
  /** From the left of the screen to the right. */
  readonly pages: readonly SeenPage[]
  readonly book: BookDirections
  /** Which page this is, in words; absent when there is only one. */
  readonly position: string | undefined
  readonly onTurn: TurnHandlers
}

/** What lies open, as large as there is room, with the means to come closer. Nothing here mirrors: it is the object. */
export function PageViewer({ pages, book, position, onTurn }: PageViewerProps) {
  const { t } = useTranslation('visit')
  const box = useRef<HTMLElement>(null)
  const sheet = useMemo(() => sheetOf(pages), [pages])
  const zoom = useZoom(box, sheet.size)
  const pan = usePan(box, zoom.isFit, (swipe) => turnOf(swipe, book, onTurn)?.())

  const onKey = (event: KeyboardEvent) => {
    const scroll = (x: number, y: number) => box.current?.scrollBy(x, y)
    const action = actionOf(event.key, { zoom, book, onTurn, pan: scroll })
    if (!action || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    action()
  }
  // Keys turn and enlarge at once, when the exhibit opens and after a step to the next one.
  useEffect(() => box.current?.focus({ preventScroll: true }), [])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the box and of the tools that belong to it
    <div className="page-viewer" dir="ltr" onKeyDown={onKey}>
      <section
        ref={box}
        className={zoom.isFit ? 'page-viewer__box' : 'page-viewer__box page-viewer__box--zoomed'}
        aria-label={t('picture.view')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keys that scroll it
        tabIndex={0}
        {...pan}
      >
        <div className="page-viewer__sheet">
          {pages.map(({ id, media }, index) => {
            const width = (sheet.widths[index] ?? 0) * zoom.scale
            const height = sheet.size.height * zoom.scale
            return (
              <div key={id} className="page-viewer__page" style={{ inlineSize: width, blockSize: height }}>
                <Picture
                  id={id}
                  media={media}
                  sizes={`${Math.ceil(width)}px`}
                  pixels={Math.max(width, height)}
                  className="page-viewer__picture"
                  eager
                />
              </div>
            )
          })}
        </div>
      </section>
      <ViewerTools zoom={zoom} book={book} position={position} onTurn={onTurn} />
    </div>
  )
}

/** The pages side by side at one height, in pixels of the sharpest derivative. */
function sheetOf(pages: readonly SeenPage[]): { readonly size: Size; readonly widths: readonly number[] } {
  const sizes = pages.map(({ media }) => rungSize(media, rungsOf(media).at(-1) ?? media.width))
  const height = Math.max(0, ...sizes.map((size) => size.height))
  const widths = sizes.map((size) => (size.width * height) / size.height)
  return { size: { width: widths.reduce((sum, width) => sum + width, 0), height }, widths }
}
