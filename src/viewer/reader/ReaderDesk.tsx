import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CatalogueObject } from '../../scenes/schema/object.ts'
import { FlatDesk } from './FlatDesk.tsx'
import { FoldWords } from './FoldTools.tsx'
import { HandDesk } from './HandDesk.tsx'
import { ReaderNotes } from './ReaderNotes.tsx'
import { Ruler } from './tools/Ruler.tsx'
import { TurnButtons } from './tools/TurnButtons.tsx'
import { stepAfter, type Turn } from './turning.ts'
import type { Looking } from './useLooking.ts'
import type { Leafing } from './useReading.ts'

interface ReaderDeskProps {
  readonly object: CatalogueObject
  readonly leafing: Leafing
  readonly looking: Looking
  readonly twoAtOnce: boolean
  readonly isHeld: boolean
  /** Whether this browser draws in 3D at all. */
  readonly canBeHeld: boolean
  readonly hasRuler: boolean
  readonly onTurn: (turn: Turn) => void
  readonly onUnavailable: () => void
}

/** The desk itself: the thing on it, what must be said of it, and the buttons at the edges of the book. */
export function ReaderDesk(props: ReaderDeskProps) {
  const { object, leafing, looking, twoAtOnce, isHeld, canBeHeld, hasRuler, onTurn, onUnavailable } = props
  const { t } = useTranslation('reader')
  const desk = useRef<HTMLElement>(null)
  const [canLieFlat, setCanLieFlat] = useState(true)
  const { reading, steps, at } = leafing
  const { view, pictures } = looking
  useEffect(() => desk.current?.focus({ preventScroll: true }), [])

  const handler = (turn: Turn) =>
    stepAfter(turn, at, steps.length) === undefined ? undefined : () => onTurn(turn)
  const shared = { object, leafing, looking, onTurn }
  return (
    <section
      ref={desk}
      className="reader__desk"
      data-loading={pictures.isLoading}
      aria-label={t('desk')}
      aria-describedby="reader-keys"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the place of the keyboard while one reads
      tabIndex={0}
    >
      {isHeld && <HandDesk {...shared} twoAtOnce={twoAtOnce} onUnavailable={onUnavailable} />}
      {!isHeld && canLieFlat && <FlatDesk {...shared} onFailure={() => setCanLieFlat(false)} />}
      {hasRuler && view.cssPixelsPerMetre !== undefined && (
        <Ruler cssPixelsPerMetre={view.cssPixelsPerMetre} room={desk.current?.clientWidth ?? innerWidth} />
      )}
      <ReaderNotes
        object={object}
        pictures={pictures}
        isHeld={isHeld}
        canBeHeld={canBeHeld}
        canLieFlat={canLieFlat}
        isRealSize={looking.isRealSize}
        hidesBlanks={reading.hidesBlanks}
        onRetry={looking.retry}
      />
      {!isHeld && object.structure?.folds && <FoldWords targets={object.structure.folds} />}
      <TurnButtons book={reading.book} onNext={handler('next')} onPrevious={handler('previous')} />
    </section>
  )
}
