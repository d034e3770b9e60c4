import './HallView.css'
import { useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MediaResolver } from '../media.ts'
import type { Quality } from '../quality.ts'
import type { VisitStore } from '../visitStore.ts'
import { createHall, type Hall } from './createHall.tsx'
import { useHallInput } from './walk/useHallInput.ts'
import { WalkStick } from './walk/WalkStick.tsx'

/** Milliseconds for which a picture that does not come may keep everything else from being fetched. */
const PATIENCE = 12_000

interface HallViewProps {
  readonly store: VisitStore
  readonly media: MediaResolver
  /** The tier asked for; else the device decides. */
  readonly quality?: Quality | undefined
  readonly onUnavailable: (reason: 'noWebGL' | 'lost') => void
}

/**
 * The hall, to walk in. Its region takes the focus and says how to walk; the canvas is hidden from assistive technology,
 * since the list of exhibits says what hangs where. The region is left-to-right in every language, as rooms are.
 */
export function HallView({ store, media, quality, onUnavailable }: HallViewProps) {
  const { t } = useTranslation('visit')
  const keysId = useId()
  const wrapper = useRef<HTMLDivElement>(null)
  const region = useRef<HTMLDivElement>(null)
  const host = useRef<HTMLDivElement>(null)
  const [hall, setHall] = useState<Hall>()
  const [missing, setMissing] = useState(0)
  const unavailable = useEffectEvent(onUnavailable)
  useHallInput(region, hall)

  useEffect(() => {
    if (!host.current) return
    const data = wrapper.current?.dataset ?? {}
    let isFirst = true
    let isWaiting = true
    const arrive = () => {
      if (store.getState().hasArrived) return
      store.getState().arrive()
      // The next frame looks around for what is for later.
      created?.invalidate()
    }
    const created = createHall({
      host: host.current,
      store,
      media,
      quality,
      onDrawn(sharp) {
        if (isFirst) performance.mark('first-frame')
        isFirst = false
        // An attribute that is written makes the page work out its styles: not in every frame.
        if (data.state !== 'ready') data.state = 'ready'
        if (sharp && isWaiting) performance.mark('first-wall-sharp')
        isWaiting &&= !sharp
        if (sharp) arrive()
      },
      onRest() {
        const camera = JSON.stringify(created?.visit.camera)
        if (data.camera !== camera) data.camera = camera
      },
      onTextures() {
        setMissing(created?.failures() ?? 0)
      },
      onLost: () => unavailable('lost'),
    })
    if (!created) {
      data.state = 'failed'
      unavailable('noWebGL')
      return
    }
    setHall(created)
    const patience = window.setTimeout(arrive, PATIENCE)
    return () => {
      clearTimeout(patience)
      setHall(undefined)
      setMissing(0)
      data.state = 'loading'
      created.dispose()
    }
  }, [store, media, quality])

  return (
    <div ref={wrapper} className="hall" data-state="loading">
      <div
        ref={region}
        className="hall__region"
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application's region takes the keys by which one walks
        tabIndex={0}
        dir="ltr"
        aria-label={t('hall.name')}
        aria-describedby={keysId}
      >
        <div ref={host} className="hall__canvas" aria-hidden="true" />
      </div>
      <p id={keysId} className="hall__keys" hidden>
        {t('hall.keys')}
      </p>
      {hall && <WalkStick hall={hall} />}
      {missing > 0 && (
        <p className="hall__missing" role="status">
          {t('hall.missing', { count: missing })}{' '}
          <button type="button" className="button" onClick={() => hall?.retry()}>
            {t('hall.retry')}
          </button>
        </p>
      )}
    </div>
  )
}
