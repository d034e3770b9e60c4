import './RoomToCome.css'
import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { isExhibit, isStandIn } from '../../scenes/layout/standIns.ts'
import type { Section } from '../contents.ts'
import { useVisit, useVisitStore } from '../VisitContext.tsx'

/** CSS pixels before a room comes into view at which its records are asked for. */
const AHEAD = 600

/** Things for which a place is kept: a whole space that is still to come is not left so much emptiness. */
const MOST = 24

interface RoomThingsProps {
  readonly section: Section
  /** Height of one thing on this page, rem: the room is given its place before it comes, so that nothing jumps. */
  readonly height: number
  readonly children: ReactNode
}

/** What a room shows; until its records have come, how much it is. They are asked for when it is near, or by hand. */
export function RoomThings({ section, height, children }: RoomThingsProps) {
  const isToCome = isStandIn(section.shown[0] ?? '')
  const things = useRef<HTMLDivElement>(null)
  const wasAsked = useRef(false)

  useEffect(() => {
    if (isToCome || !wasAsked.current) return
    wasAsked.current = false
    // The button that had the focus is gone: it goes on with the first thing that took its place.
    things.current?.querySelector('a')?.focus()
  }, [isToCome])

  return (
    <div ref={things} className="room-things">
      {isToCome ? (
        <RoomToCome
          section={section}
          height={height}
          onAsk={() => {
            wasAsked.current = true
          }}
        />
      ) : (
        children
      )}
    </div>
  )
}

interface RoomToComeProps extends Omit<RoomThingsProps, 'children'> {
  readonly onAsk: () => void
}

function RoomToCome({ section, height, onAsk }: RoomToComeProps) {
  const { t } = useTranslation('visit')
  const store = useVisitStore()
  const exhibits = useVisit(({ scene }) => section.shown.filter((id) => isExhibit(scene, id)).length)
  const isMissing = useVisit((visit) => visit.missing.has(section.id))
  const element = useRef<HTMLDivElement>(null)
  const { id } = section

  useEffect(() => {
    if (!element.current) return
    const nearness = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) store.getState().want([id])
      },
      { rootMargin: `${AHEAD}px 0px` },
    )
    nearness.observe(element.current)
    return () => nearness.disconnect()
  }, [id, store])

  const ask = () => {
    onAsk()
    if (isMissing) store.getState().wantMissing()
    else store.getState().want([id])
  }
  return (
    <div
      ref={element}
      className="room-to-come"
      style={isMissing ? undefined : { minBlockSize: `${Math.min(section.shown.length, MOST) * height}rem` }}
    >
      <span>{t('cover.exhibits', { count: exhibits })}</span>
      {isMissing && <span>{t('room.missing')}</span>}
      <button type="button" className={isMissing ? 'button' : 'button button--quiet'} onClick={ask}>
        {t(isMissing ? 'common:retry' : 'room.show')}
      </button>
    </div>
  )
}
