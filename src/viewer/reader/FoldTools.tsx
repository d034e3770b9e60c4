import './FoldTools.css'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FoldTarget } from '../../scenes/forms/foldSheet.ts'
import type { FoldingHand } from './hand/foldingHand.ts'

export interface Folding {
  readonly hand: FoldingHand
  /** 0 the flat sheet, 1 the closed book. */
  readonly progress: number
}

/** Where each step of the way begins: the sheet, its fold, the binding. */
const STEPS = [0, 0.04, 0.5] as const
const stepOf = (progress: number): number => STEPS.findLastIndex((begins) => progress >= begins)

/** Folds the sheet for a binding of choice, as far as one likes, and says what is being done. */
export function FoldTools({ folding: { hand, progress } }: { readonly folding: Folding }) {
  const { t } = useTranslation('reader')
  const [target, setTarget] = useState(hand.target)
  const name = useId()
  const percent = Math.round(progress * 100)
  const step = t(`fold.step.${target}.${stepOf(progress)}`)
  return (
    <div className="fold-tools">
      <fieldset className="fold-tools__targets">
        <legend>{t('fold.choice')}</legend>
        {hand.targets.map((each) => (
          <label key={each} className="fold-tools__target">
            <input
              type="radio"
              name={name}
              checked={each === target}
              onChange={() => {
                setTarget(each)
                hand.choose(each)
              }}
            />
            {t(`fold.${each}`)}
          </label>
        ))}
      </fieldset>
      <input
        type="range"
        className="page-slider"
        min={0}
        max={100}
        value={percent}
        aria-label={t('fold.slider')}
        aria-valuetext={t('fold.percent', { percent, step })}
        onChange={(event) => hand.fold(Number(event.currentTarget.value) / 100, 'jump')}
      />
      <button type="button" className="button" onClick={() => hand.fold(progress < 0.5 ? 1 : 0, 'turn')}>
        {t(progress < 0.5 ? 'fold.up' : 'fold.open')}
      </button>
      <p className="fold-tools__step" role="status">
        {step}
      </p>
    </div>
  )
}

/** The same steps in words, where nothing can be folded. */
export function FoldWords({ targets }: { readonly targets: readonly FoldTarget[] }) {
  const { t } = useTranslation('reader')
  return (
    <div className="fold-words">
      <h3>{t('fold.title')}</h3>
      {targets.map((target) => (
        <section key={target}>
          <h4>{t(`fold.${target}`)}</h4>
          <ol>
            {STEPS.map((begins, i) => (
              <li key={begins}>{t(`fold.step.${target}.${i}`)}</li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}
