import { useTranslation } from 'react-i18next'
import { directionOf, type InterfaceLanguage } from '../../scenes/text/language.ts'
import { Icon } from '../../ui/Icon.tsx'
import { backIcon, forwardIcon } from '../../ui/icons.ts'
import { useLanguageName } from '../shell/fields/languageNames.ts'
import { sideBySide } from '../shell/fields/languages.ts'
import { Picture } from '../shell/Picture.tsx'
import { formatRoute } from '../shell/route.ts'
import { selectionOf } from '../shell/selectionOf.ts'
import { useRoute } from '../shell/useRoute.ts'
import { useEditor } from '../state/EditorContext.tsx'
import { EntryRow } from './EntryRow.tsx'
import { facingLanguages } from './facing.ts'
import type { Spread } from './spreads.ts'
import { placeKey } from './textPlace.ts'

interface SpreadViewProps {
  readonly spread: Spread
  /** On a small screen: the one language that is shown; null shows both. */
  readonly only: string | null
  readonly onOnly: (language: string | null) => void
  /** Turn to the neighbours in the list; `undefined` at its ends. */
  readonly onBack: (() => void) | undefined
  readonly onForward: (() => void) | undefined
}

/**
 * Two facing pages that open in the middle, with the object between them: Chinese at the left and Arabic at the
 * right in every interface, as on a bilingual label.
 */
export function SpreadView({ spread, only, onOnly, onBack, onForward }: SpreadViewProps) {
  const { t, i18n } = useTranslation('workbench')
  const scene = useEditor((state) => state.scene)
  const languageName = useLanguageName()
  const { pages, others } = facingLanguages(scene.languages)
  const order = sideBySide(pages, directionOf(i18n.language as InterfaceLanguage))
  const [first, second] = order

  return (
    <article className="spread">
      <header className="spread__head">
        <p className="spread__kind">
          {t(`texts.kind.${spread.kind}`)}
          {spread.number !== undefined && <span className="spread__number">{spread.number}</span>}
        </p>
        <SeeInPlace id={spread.id} />
        <div className="spread__turn">
          <button
            type="button"
            className="icon-button"
            aria-label={t('texts.back')}
            disabled={!onBack}
            onClick={onBack}
          >
            <Icon shape={backIcon} />
          </button>
          <button
            type="button"
            className="icon-button"
            aria-label={t('texts.forward')}
            disabled={!onForward}
            onClick={onForward}
          >
            <Icon shape={forwardIcon} />
          </button>
        </div>
      </header>
      <fieldset className="spread__toggle">
        <legend className="visually-hidden">{t('texts.show')}</legend>
        {[null, ...order].map((language) => (
          <button
            key={language ?? 'all'}
            type="button"
            className="spread__side-button"
            aria-pressed={only === language}
            onClick={() => onOnly(language)}
          >
            {language ? languageName(language) : t('texts.both')}
          </button>
        ))}
      </fieldset>
      <div className="spread__sheet">
        <div className="spread__top">
          <h3 className="spread__language">{first && languageName(first)}</h3>
          <div className="spread__plate">
            {spread.picture && (
              <Picture media={scene.media[spread.picture]} size={176} alt="" className="spread__picture" />
            )}
            <FishTail />
          </div>
          <h3 className="spread__language">{second && languageName(second)}</h3>
        </div>
        {spread.entries.map((entry) => (
          <EntryRow key={placeKey(entry.place)} entry={entry} pages={order} others={others} only={only} />
        ))}
      </div>
    </article>
  )
}

/** The way from a text to the thing itself. */
function SeeInPlace({ id }: { readonly id: string }) {
  const { t } = useTranslation('workbench')
  const route = useRoute()
  const kind = useEditor(({ scene }) => selectionOf(scene, id).kind)
  if (kind === 'none') return null
  const page = kind === 'object' ? 'objects' : 'hall'
  return (
    <a className="spread__place" href={formatRoute({ ...route, page, id, field: null })}>
      {t(page === 'objects' ? 'texts.seeRecord' : 'texts.seeInHall')}
    </a>
  )
}

/** 鱼尾: the mark in the centre strip at which a printed leaf was folded. */
function FishTail() {
  return (
    <svg viewBox="0 0 24 12" width="24" height="12" aria-hidden="true" className="spread__fish-tail">
      <path d="M0 0h24v12l-12-7-12 7z" />
    </svg>
  )
}
