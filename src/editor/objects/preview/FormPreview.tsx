import './FormPreview.css'
import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { bookOf } from '../../../scenes/forms/bookOf.ts'
import { bookSides } from '../../../scenes/forms/leaves.ts'
import type { CatalogueObject } from '../../../scenes/schema/object.ts'
import { leftIcon, minusIcon, plusIcon, rightIcon } from '../../../ui/icons.ts'
import { fitIcon } from '../../../ui/toolIcons.ts'
import { IconTools } from '../../shell/IconTools.tsx'
import { useEditor } from '../../state/EditorContext.tsx'
import { isRolled, type Lying, lyingsOf, poseOf } from './lying.ts'
import { OpeningSlider } from './OpeningSlider.tsx'
import { useBookStage } from './useBookStage.ts'
import { useSeen } from './useSeen.ts'

/** How far a press turns the view, radians, or brings it nearer. */
const TURNS = {
  ArrowLeft: { yaw: -Math.PI / 12 },
  ArrowRight: { yaw: Math.PI / 12 },
  ArrowUp: { pitch: Math.PI / 12 },
  ArrowDown: { pitch: -Math.PI / 12 },
  '+': { zoom: 1.25 },
  '=': { zoom: 1.25 },
  '-': { zoom: 0.8 },
} as const

/** The record as the book that it describes: to be turned about, opened, and compared with the real one. */
export function FormPreview({ object }: { readonly object: CatalogueObject }) {
  const { t } = useTranslation('formEditor')
  const media = useEditor((state) => state.scene.media)
  const book = useMemo(() => bookOf({ media }, object), [media, object])
  const lyings = lyingsOf(book, object)
  const [wanted, setLying] = useState<Lying>('open')
  const [at, setOpening] = useState(1)
  const lying = lyings.includes(wanted) ? wanted : (lyings[0] ?? 'open')
  const opening = Math.min(at, book.openingCount - 1)
  const seen = useSeen(object, book)
  const nameId = useId()
  const keysId = useId()
  const host = useRef<HTMLDivElement>(null)
  const stage = useBookStage(host, {
    media,
    object,
    poseOf: (drawn) => poseOf(drawn, lying, opening),
  })

  const goTo = (next: number) => {
    setOpening(Math.min(book.openingCount - 1, Math.max(0, next)))
    if (lying !== 'onDisplay') setLying('open')
  }
  const pressed = (event: KeyboardEvent) => {
    const { key } = event
    if (event.ctrlKey || event.altKey || event.metaKey) return
    if (isTurn(key)) stage.turn(TURNS[key])
    else if (key === 'Home') stage.reset()
    else if (key === 'PageDown') goTo(opening + 1)
    else if (key === 'PageUp') goTo(opening - 1)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const tools = [
    { name: t('preview.left'), icon: leftIcon, act: () => stage.turn(TURNS.ArrowLeft) },
    { name: t('preview.right'), icon: rightIcon, act: () => stage.turn(TURNS.ArrowRight) },
    { name: t('preview.out'), icon: minusIcon, act: () => stage.turn(TURNS['-']) },
    { name: t('preview.in'), icon: plusIcon, act: () => stage.turn(TURNS['+']) },
    { name: t('preview.reset'), icon: fitIcon, act: stage.reset },
  ]

  return (
    <section className="form-preview" aria-labelledby={nameId}>
      <h4 id={nameId} className="visually-hidden">
        {t('preview.name')}
      </h4>
      {stage.failure ? (
        <p className="form-preview__failure">{t(`preview.${stage.failure}`)}</p>
      ) : (
        <div className="form-preview__frame">
          <div
            className="form-preview__view"
            role="application"
            // biome-ignore lint/a11y/noNoninteractiveTabindex: an application's region takes the keys that turn the view
            tabIndex={0}
            aria-label={t('preview.name')}
            aria-describedby={keysId}
            onKeyDown={pressed}
          >
            <div ref={host} className="form-preview__canvas" aria-hidden="true" />
            {!stage.isReady && <p className="form-preview__wait">{t('preview.loading')}</p>}
          </div>
          <div className="form-preview__tools" dir="ltr">
            <IconTools tools={tools} />
          </div>
        </div>
      )}
      <p id={keysId} className="visually-hidden">
        {t('preview.keys')}
      </p>
      <div className="form-preview__controls">
        {lyings.length > 1 && (
          <fieldset className="form-preview__poses">
            <legend className="visually-hidden">{t('pose.label')}</legend>
            {lyings.map((each) => (
              <label key={each} className="form-preview__pose">
                <input
                  type="radio"
                  name={nameId}
                  className="form-preview__radio"
                  checked={each === lying}
                  onChange={() => setLying(each)}
                />
                <span>{t(poseWord(each, isRolled(object, book)))}</span>
              </label>
            ))}
          </fieldset>
        )}
        {book.openingCount > 1 && (
          <OpeningSlider
            opening={opening}
            count={book.openingCount}
            nextAt={nextSideOf(object)}
            seen={seen.lies(lying === 'onDisplay' ? lying : 'open', opening)}
            onGo={goTo}
          />
        )}
        <p className="form-preview__seen">{seen.book}</p>
        <p className="form-preview__seen" role="status">
          {lyings.length > 0 && seen.lies(lying, opening)}
        </p>
      </div>
    </section>
  )
}

const isTurn = (key: string): key is keyof typeof TURNS => key in TURNS

function poseWord(lying: Lying, rolled: boolean) {
  if (rolled && lying === 'closed') return 'pose.closed.rolled'
  if (rolled && lying === 'open') return 'pose.open.rolled'
  return `pose.${lying}` as const
}

/** The side on which what follows lies; the slider runs towards it. */
const nextSideOf = ({ viewingDirection }: CatalogueObject): 'left' | 'right' =>
  bookSides(viewingDirection).nextAt === 'left' ? 'left' : 'right'
