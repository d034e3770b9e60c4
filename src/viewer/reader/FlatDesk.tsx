import './FlatDesk.css'
import { useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { deskOf } from '../../scenes/reading/laying.ts'
import { pictureOf } from '../../scenes/records/pages.ts'
import type { CatalogueObject } from '../../scenes/schema/object.ts'
import { later, useLater } from '../later.ts'
import { useMedia, useVisitStore } from '../VisitContext.tsx'
import type { Flat } from './flat/flatTypes.ts'
import { sideName } from './saying.ts'
import { stillness } from './stillness.ts'
import { swipeOf, type Turn, turnOfSwipe, turnOfWheel } from './turning.ts'
import type { Looking } from './useLooking.ts'
import type { Leafing } from './useReading.ts'
import { wheelSteps } from './wheelSteps.ts'

/** OpenSeadragon comes with it, and only when pages are laid flat. */
const flatProgram = later(() => import('./flat/createFlat.ts').then((module) => module.createFlat))

interface FlatDeskProps {
  readonly object: CatalogueObject
  readonly leafing: Leafing
  readonly looking: Looking
  readonly onTurn: (turn: Turn) => void
  readonly onFailure: () => void
}

/** Pages laid flat, as sharp as their scans. Hidden from the accessibility tree: the text beside it says what lies here. */
export function FlatDesk(props: FlatDeskProps) {
  const { object, leafing, looking } = props
  const { quarters } = looking
  const { t } = useTranslation('reader')
  const store = useVisitStore()
  const media = useMedia()
  const host = useRef<HTMLDivElement>(null)
  const flat = useRef<Flat | null>(null)
  const live = useRef({ ...props, t })
  useEffect(() => {
    live.current = { ...props, t }
  })
  const createFlat = useLater(flatProgram, true, props.onFailure)
  const { reading, step } = leafing
  const desk = useMemo(() => (step ? deskOf(reading, step) : undefined), [reading, step])

  useEffect(() => {
    if (!host.current || !createFlat) return
    const turnBy = (turn: Turn | undefined) => turn && live.current.onTurn(turn)
    const onWheel = wheelSteps((dx, dy) => turnBy(turnOfWheel(dx, dy, reading.book)))
    const made = createFlat({
      host: host.current,
      reading,
      media,
      pictureOf: (page) => pictureOf(store.getState().scene, object.pages[page]),
      wordsOf: (side) => sideName(object, side, live.current.t),
      isStill: stillness,
      onView: (view) => live.current.looking.onView(view),
      onPictures: (state) => live.current.looking.onPictures(state),
      onDrag: (dx, dy) => turnBy(turnOfSwipe(swipeOf(dx, dy), reading.book)),
      onWheel,
      onReadAt: ({ page }) => page !== undefined && live.current.leafing.goToPage(page),
    })
    flat.current = made
    live.current.looking.onSurface(made)
    return () => {
      flat.current = null
      live.current.looking.onSurface(null)
      made.dispose()
    }
  }, [createFlat, reading, media, object, store])
  useEffect(() => {
    if (createFlat) flat.current?.turnTo(quarters)
  }, [quarters, createFlat])
  useEffect(() => {
    if (desk && createFlat) flat.current?.show(desk)
  }, [desk, createFlat])
  return <div ref={host} className="flat-desk" dir="ltr" aria-hidden="true" />
}
