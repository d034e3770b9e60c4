import './reader.css'
import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useWords } from '../../i18n/useWords.ts'
import { pagesOf } from '../../scenes/reading/reading.ts'
import type { CatalogueObject } from '../../scenes/schema/object.ts'
import type { InterfaceLanguage } from '../../scenes/text/language.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { useVisitStore } from '../VisitContext.tsx'
import { ReaderDesk } from './ReaderDesk.tsx'
import { ReaderFoot } from './ReaderFoot.tsx'
import { type Mode, ReaderHead } from './ReaderHead.tsx'
import { actionOfKey } from './readerKeys.ts'
import { READER_WORDS } from './readerWords.ts'
import { stepName } from './saying.ts'
import { Twin } from './Twin.tsx'
import { Contents } from './tools/Contents.tsx'
import type { Aside } from './tools/Tools.tsx'
import { stepAfter, type Turn } from './turning.ts'
import { useLooking } from './useLooking.ts'
import { useReading } from './useReading.ts'
import { useRoomForTwo } from './useRoomForTwo.ts'

export interface ReaderProps {
  readonly object: CatalogueObject
  readonly onLanguage: ((language: InterfaceLanguage) => void) | undefined
}

/** An object taken in hand: the whole screen, one thing on a desk, and what one needs to go through it. */
export function Reader({ object, onLanguage }: ReaderProps) {
  const { t } = useTranslation('reader')
  const store = useVisitStore()
  const hasWords = useWords(READER_WORDS)
  const close = useCallback(() => store.getState().readPage(null), [store])
  return (
    <Dialog className="reader" labelledBy="reader-title" onClose={close}>
      {hasWords ? (
        <Room object={object} onLanguage={onLanguage} onClose={close} />
      ) : (
        <p id="reader-title" className="reader__note" role="status">
          {t('common:loading')}
        </p>
      )}
    </Dialog>
  )
}

function Room({ object, onLanguage, onClose }: ReaderProps & { readonly onClose: () => void }) {
  const { t } = useTranslation('reader')
  const store = useVisitStore()
  const room = useRef<HTMLDivElement>(null)
  const [mode, setMode] = useState<Mode>('hand')
  const [canBeHeld, setCanBeHeld] = useState(true)
  const [aside, setAside] = useState<Aside | null>(null)
  const [hasRuler, setRuler] = useState(false)
  const twoAtOnce = useRoomForTwo()
  const looking = useLooking()
  const leafing = useReading(object, store.getState().read ?? 0, twoAtOnce)
  const { reading, steps, at, step } = leafing
  const said = stepName(object, reading, steps, at, t)
  const pages = step ? pagesOf(step) : []
  const [first] = pages
  useEffect(() => {
    if (first !== undefined && store.getState().read !== null) store.getState().readPage(first)
  }, [first, store])

  const turn = (way: Turn) => {
    const next = stepAfter(way, at, steps.length)
    if (next !== undefined) leafing.go(next, Math.abs(next - at) > 1 ? 'jump' : 'turn')
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const action = actionOfKey(event.nativeEvent, reading.book, { ...looking, turn })
    if (!action) return
    event.preventDefault()
    action()
  }
  const isHeld = mode === 'hand' && canBeHeld
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of all that lies in it
    <div ref={room} className="reader__room" data-mode={isHeld ? 'hand' : 'flat'} onKeyDown={onKeyDown}>
      <ReaderHead
        object={object}
        mode={isHeld ? 'hand' : 'flat'}
        canBeHeld={canBeHeld}
        room={room}
        onMode={setMode}
        onLanguage={onLanguage}
        onClose={onClose}
      />
      <ReaderDesk
        object={object}
        leafing={leafing}
        looking={looking}
        twoAtOnce={twoAtOnce}
        isHeld={isHeld}
        canBeHeld={canBeHeld}
        hasRuler={hasRuler}
        onTurn={turn}
        onUnavailable={() => setCanBeHeld(false)}
      />
      {aside === 'contents' && (
        <Contents
          headings={object.contents ?? []}
          page={Math.max(-1, ...pages)}
          onChoose={leafing.goToPage}
        />
      )}
      <section
        id="reader-text"
        className={aside === 'text' ? 'reader__aside' : 'reader__aside visually-hidden'}
        aria-label={t('text')}
      >
        <Twin object={object} step={step} said={said} />
      </section>
      <ReaderFoot
        object={object}
        leafing={leafing}
        looking={looking}
        said={said}
        aside={aside}
        hasRuler={hasRuler}
        onAside={setAside}
        onRuler={setRuler}
      />
    </div>
  )
}
