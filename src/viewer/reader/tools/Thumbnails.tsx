import './Thumbnails.css'
import { type CSSProperties, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { joinedSides, type Reading, type ShownSide, type Step } from '../../../scenes/reading/reading.ts'
import { pictureOf } from '../../../scenes/records/pages.ts'
import type { Media } from '../../../scenes/schema/media.ts'
import type { CatalogueObject } from '../../../scenes/schema/object.ts'
import { cropStyle } from '../../picture/cropStyle.ts'
import { usePicture } from '../../picture/usePicture.ts'
import { useVisit } from '../../VisitContext.tsx'
import { pageName, sideName } from '../saying.ts'
import { thumbnailsInView } from './thumbnailsInView.ts'

interface ThumbnailsProps {
  readonly object: CatalogueObject
  readonly reading: Reading
  readonly steps: readonly Step[]
  readonly at: number
  readonly onChoose: (at: number) => void
}

/** CSS pixels of one thumbnail with the gap after it. */
const PITCH = { single: 68, double: 116 }

/** All steps in the book's order and direction. Only those in view, and some beside them, are in the page. */
export function Thumbnails({ object, reading, steps, at, onChoose }: ThumbnailsProps) {
  const { t } = useTranslation('reader')
  const box = useRef<HTMLElement>(null)
  const [scroll, setScroll] = useState({ from: 0, room: 0 })
  const pitch = steps.some(({ sides }) => sides.length > 1) ? PITCH.double : PITCH.single
  const { first, last } = thumbnailsInView({ ...scroll, pitch, count: steps.length })

  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    const measure = () => setScroll({ from: Math.abs(element.scrollLeft), room: element.clientWidth })
    measure()
    element.addEventListener('scroll', measure, { passive: true })
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => {
      element.removeEventListener('scroll', measure)
      observer.disconnect()
    }
  }, [])
  useEffect(() => {
    const element = box.current
    if (!element) return
    const towards = getComputedStyle(element).direction === 'rtl' ? -1 : 1
    element.scrollLeft = towards * (at * pitch - element.clientWidth / 2 + pitch / 2)
  }, [at, pitch])

  const shown = steps.slice(first, last + 1)
  return (
    <nav
      ref={box}
      id="reader-thumbnails"
      className="thumbnails"
      aria-label={t('thumbnails')}
      dir={reading.book.nextAt === 'left' ? 'rtl' : 'ltr'}
      style={{ '--pitch': `${pitch}px` } as CSSProperties}
    >
      <ol className="thumbnails__list" style={{ inlineSize: steps.length * pitch }}>
        {shown.map((step, i) => {
          const index = first + i
          const ink = inkOf(step, reading)
          const names = [...new Set(step.sides.map((side) => sideName(object, side, t)))]
          return (
            <li
              key={index}
              className="thumbnails__item"
              aria-setsize={steps.length}
              aria-posinset={index + 1}
              style={{ insetInlineStart: index * pitch }}
            >
              <button
                type="button"
                className="thumbnails__button"
                aria-current={index === at ? 'page' : undefined}
                aria-label={names.join(t('separator'))}
                title={names.join(t('separator'))}
                onClick={() => onChoose(index)}
              >
                <span className="thumbnails__sheet" style={{ '--ratio': ratioOf(ink) } as CSSProperties}>
                  {ink.map((side) => (
                    <Side key={`${side.page} ${side.crop}`} object={object} side={side} />
                  ))}
                </span>
                <bdi className="thumbnails__name">{shortName(object, step)}</bdi>
              </button>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}

/** The sides of a step in the order of reading; nothing of what is only the inside of a cover. */
const inkOf = (step: Step, { book }: Reading): readonly ShownSide[] =>
  joinedSides(step, book).filter(({ isCover }) => !isCover)

const ratioOf = (sides: readonly ShownSide[]): number =>
  sides.reduce((sum, { width, height }) => sum + width / height, 0)

function shortName(object: CatalogueObject, { sides }: Step): string {
  const pages = [...new Set(sides.flatMap(({ page }) => (page === undefined ? [] : [page])))]
  const plain = (key: string, params?: Readonly<Record<string, string | number>>) =>
    `${params?.label ?? params?.page ?? key}`
  return pages.map((page) => pageName(object, page, plain)).join(' · ')
}

function Side({ object, side }: { readonly object: CatalogueObject; readonly side: ShownSide }) {
  const media = useVisit((visit) =>
    side.page === undefined ? undefined : pictureOf(visit.scene, object.pages[side.page]),
  )
  const proportion = side.width / side.height
  return (
    <span className="thumbnails__side" style={{ aspectRatio: proportion, flexGrow: 100 * proportion }}>
      {media && <Thumbnail media={media} crop={side.crop} />}
    </span>
  )
}

function Thumbnail({ media, crop }: { readonly media: Media; readonly crop: ShownSide['crop'] }) {
  const source = usePicture(media, 96)
  if (source === undefined || source === 'missing') return null
  return (
    <img className="thumbnails__picture" src={source.src} alt="" draggable={false} style={cropStyle(crop)} />
  )
}
