import './PageViewer.css'
import { type CSSProperties, type KeyboardEvent, type PointerEvent, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useWords } from '../../i18n/useWords.ts'
import { joinedSides, pagesOf, type ShownSide } from '../../scenes/reading/reading.ts'
import type { CatalogueObject } from '../../scenes/schema/object.ts'
import { cropStyle } from '../picture/cropStyle.ts'
import { Picture } from '../picture/Picture.tsx'
import { READER_WORDS } from '../reader/readerWords.ts'
import { sideName, stepName } from '../reader/saying.ts'
import { TurnButtons } from '../reader/tools/TurnButtons.tsx'
import { stepAfter, swipeOf, type Turn, turnOfKey, turnOfSwipe } from '../reader/turning.ts'
import { useReading } from '../reader/useReading.ts'
import { useRoomForTwo } from '../reader/useRoomForTwo.ts'
import { useVisit } from '../VisitContext.tsx'

interface PageViewerProps {
  readonly object: CatalogueObject
  /** Position in the pages of what is seen first. */
  readonly first: number
  /** Takes the object in hand, at a page. */
  readonly onTake: (page: number) => void
  /** What takes it may be needed soon. */
  readonly onNear: () => void
}

/** What lies open, as large as there is room, and the way to take it in hand. Nothing here mirrors: it is the object. */
export function PageViewer({ object, first, onTake, onNear }: PageViewerProps) {
  const { t } = useTranslation('reader')
  const hasWords = useWords(READER_WORDS)
  const box = useRef<HTMLElement>(null)
  const press = useRef({ x: 0, y: 0 })
  const { reading, steps, at, step, go } = useReading(object, first, useRoomForTwo())
  const { book } = reading
  // Keys turn and take at once, when the exhibit opens and after a step to the next one.
  useEffect(() => box.current?.focus({ preventScroll: true }), [])

  const after = (turn: Turn) => stepAfter(turn, at, steps.length)
  const turning = (turn: Turn | undefined) => {
    const next = turn && after(turn)
    return next === undefined ? undefined : () => go(next, 'turn')
  }
  const take = () => onTake((step && pagesOf(step)[0]) ?? first)
  const onKeyDown = (event: KeyboardEvent) => {
    const isTake = event.key === 'Enter' && event.target === box.current
    const action = isTake ? take : turning(turnOfKey(event.key, book))
    if (!action || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    action()
  }
  const onPointerUp = (event: PointerEvent) => {
    if (event.button !== 0 || (event.target as Element).closest('button')) return
    const [dx, dy] = [event.clientX - press.current.x, event.clientY - press.current.y]
    if (Math.hypot(dx, dy) < 6) take()
    else turning(turnOfSwipe(swipeOf(dx, dy), book))?.()
  }
  const sides = step ? joinedSides(step, book).filter(({ isCover }) => !isCover) : []
  const shown = sides.length > 0 && book.nextAt === 'left' ? sides.toReversed() : sides
  const said = hasWords ? stepName(object, reading, steps, at, t) : ''
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the box and of the buttons that belong to it
    <div className="page-viewer" dir="ltr" onKeyDown={onKeyDown}>
      <section
        ref={box}
        className={`page-viewer__box page-viewer__box--${book.axis}`}
        style={{ '--ratio': ratioOf(shown, book.axis) } as CSSProperties}
        aria-label={hasWords ? t('view') : undefined}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: keys turn the pages here
        tabIndex={0}
        onPointerEnter={onNear}
        onPointerDown={({ clientX: x, clientY: y }) => {
          press.current = { x, y }
        }}
        onPointerUp={onPointerUp}
      >
        <div className="page-viewer__sheet">
          {shown.map((side, i) => (
            <Side
              key={`${side.page ?? `paper ${i}`} ${side.crop}`}
              object={object}
              side={side}
              words={hasWords && side.page === undefined ? sideName(object, side, t) : ''}
            />
          ))}
        </div>
      </section>
      {hasWords && steps.length > 1 && (
        <TurnButtons book={book} onNext={turning('next')} onPrevious={turning('previous')} />
      )}
      <div className="page-viewer__foot">
        {steps.length > 1 && (
          <p className="page-viewer__position" role="status" dir="auto">
            {said}
          </p>
        )}
        {hasWords && (
          <button
            type="button"
            className="button button--primary"
            dir="auto"
            onFocus={onNear}
            onPointerEnter={onNear}
            onClick={take}
          >
            {t('take')}
          </button>
        )}
      </div>
    </div>
  )
}

/** Width to height of sides that lie together at one height, or, one above the other, at one width. */
function ratioOf(sides: readonly ShownSide[], axis: 'x' | 'y'): number {
  const ratios = sides.map(({ width, height }) => width / height)
  if (axis === 'x') return ratios.reduce((sum, ratio) => sum + ratio, 0)
  return 1 / ratios.reduce((sum, ratio) => sum + 1 / ratio, 0)
}

interface SideProps {
  readonly object: CatalogueObject
  readonly side: ShownSide
  /** What is written on paper without a picture. */
  readonly words: string
}

function Side({ object, side, words }: SideProps) {
  const id = side.page === undefined ? undefined : object.pages[side.page]?.media
  const media = useVisit((visit) => (id === undefined ? undefined : visit.scene.media[id]))
  const ratio = side.width / side.height
  return (
    <div className="page-viewer__page" style={{ aspectRatio: ratio, flexGrow: 100 * ratio }}>
      {id !== undefined && media ? (
        <div style={cropStyle(side.crop)}>
          <Picture
            id={id}
            media={media}
            sizes="(min-width: 900px) 40vw, 100vw"
            pixels={1024}
            className="page-viewer__picture"
            eager
          />
        </div>
      ) : (
        <p className="page-viewer__paper" dir="auto">
          {words}
        </p>
      )}
    </div>
  )
}
