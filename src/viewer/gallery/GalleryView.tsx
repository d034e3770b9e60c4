import './GalleryView.css'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Words } from '../../ui/Words.tsx'
import { type Section, sectionsOf } from '../contents.ts'
import { RoomThings } from '../shell/RoomToCome.tsx'
import { useVisit } from '../VisitContext.tsx'
import { GalleryFigure } from './GalleryFigure.tsx'
import { GalleryPanel } from './GalleryPanel.tsx'

/** Height of a thing with its words, rem, more or less. */
const THING = 28

/** A space as pages of a catalogue: everything that the hall holds, in the order in which one walks past it. */
export function GalleryView() {
  const { t } = useTranslation('visit')
  const scene = useVisit((visit) => visit.scene)
  const space = useVisit((visit) => visit.space)
  const sections = sectionsOf(scene, space)
  const root = useShownFocus()
  return (
    <div ref={root} className="gallery-view" data-space={space}>
      {sections.length === 0 && <p className="gallery-view__empty">{t('cover.empty')}</p>}
      {sections.map((section) => (
        <GallerySection key={section.id} section={section} />
      ))}
    </div>
  )
}

function GallerySection({ section }: { readonly section: Section }) {
  const { t } = useTranslation('visit')
  const scene = useVisit((visit) => visit.scene)
  const language = useVisit((visit) => visit.language)
  const heading = `heading-${section.id}`
  return (
    <section id={section.id} className="gallery-view__room" aria-labelledby={heading}>
      <h2 id={heading} className="gallery-view__room-title">
        {section.title ? (
          <Words map={section.title} language={language} order={scene.languages} />
        ) : (
          t('gallery.room')
        )}
      </h2>
      <RoomThings section={section} height={THING}>
        {section.shown.map((id) =>
          id in scene.exhibits ? <GalleryFigure key={id} id={id} /> : <GalleryPanel key={id} id={id} />,
        )}
      </RoomThings>
    </section>
  )
}

/** Brings what the visitor stands before onto the screen, unless some of it is there already. */
function useShownFocus() {
  const root = useRef<HTMLDivElement>(null)
  const focus = useVisit((visit) => visit.focus)
  useEffect(() => {
    const element = focus === null ? null : root.current?.querySelector(`#${CSS.escape(focus)}`)
    if (!element) return
    const { top, bottom } = element.getBoundingClientRect()
    if (bottom < 100 || top > window.innerHeight - 100) element.scrollIntoView({ block: 'start' })
  }, [focus])
  return root
}
