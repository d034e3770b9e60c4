import './SpreadView.css'
import { useTranslation } from 'react-i18next'
import { directionOf, type InterfaceLanguage } from '../../scenes/text/language.ts'
import { Icon } from '../../ui/Icon.tsx'
import { backIcon, forwardIcon } from '../../ui/icons.ts'
import { useLanguageName } from '../shell/fields/languageNames.ts'
import { facingLanguages } from '../shell/fields/languages.ts'
import { formatRoute } from '../shell/route.ts'
import { selectionOf } from '../shell/selectionOf.ts'
import { useRoute } from '../shell/useRoute.ts'
import { useEditor } from '../state/EditorContext.tsx'
import { EntryRow } from './EntryRow.tsx'
import { EntrySide } from './EntrySide.tsx'
import { ExhibitionLanguages } from './ExhibitionLanguages.tsx'
import type { Spread } from './spreads.ts'
import { placeKey } from './textPlace.ts'

interface SpreadViewProps {
  readonly spread: Spread
  /** On a small screen: the one language that is shown; null shows all. */
  readonly only: string | null
  readonly onOnly: (language: string | null) => void
  /** Turn to the neighbours in the list; `undefined` at its ends. */
  readonly onBack: (() => void) | undefined
  readonly onForward: (() => void) | undefined
}

/**
 * Two facing pages that open in the middle, with the object between them: Chinese at the left and Arabic at the
 * right in every interface, as on a bilingual label. Further languages have a sheet of their own below.
 */
export function SpreadView({ spread, only, onOnly, onBack, onForward }: SpreadViewProps) {
  const { t, i18n } = useTranslation('workbench')
  const scene = useEditor((state) => state.scene)
  const languageName = useLanguageName()
  const { pages, others } = facingLanguages(scene.languages, directionOf(i18n.language as InterfaceLanguage))
  const shown = (language: string) => only === null || only === language
  // The picture lies beside the longest text.
  const longest = spread.entries.find(({ role }) => role && role !== 'label') ?? spread.entries[0]

  return (
    <article className="spread">
      <header className="spread__head">
        <p className="spread__kind">
          {t(`texts.kind.${spread.kind}`)}
          {spread.number !== undefined && <span className="spread__number">{spread.number}</span>}
        </p>
        <SeeInPlace id={spread.id} />
        <div className="spread__turn">
          <TurnButton icon={backIcon} label={t('texts.back')} onTurn={onBack} />
          <TurnButton icon={forwardIcon} label={t('texts.forward')} onTurn={onForward} />
        </div>
      </header>
      <fieldset className="spread__toggle">
        <legend className="visually-hidden">{t('texts.show')}</legend>
        {[null, ...pages, ...others].map((language) => (
          <button
            key={language ?? 'all'}
            type="button"
            className="spread__side-button"
            aria-pressed={only === language}
            onClick={() => onOnly(language)}
          >
            {language ? languageName(language) : t('texts.all')}
          </button>
        ))}
      </fieldset>
      <div className="spread__sheet">
        <div className="spread__top">
          <h3 className="spread__language">{pages[0] && languageName(pages[0])}</h3>
          <FishTail />
          <h3 className="spread__language">{pages[1] && languageName(pages[1])}</h3>
        </div>
        {spread.entries.map((entry) => (
          <EntryRow
            key={placeKey(entry.place)}
            entry={entry}
            pages={pages}
            plate={entry === longest && spread.picture ? scene.media[spread.picture] : undefined}
            isShown={shown}
          />
        ))}
      </div>
      {others.map((language) => (
        <section
          key={language}
          className="spread__sheet spread__further"
          data-hidden={!shown(language) || undefined}
        >
          <h3 className="spread__language">{languageName(language)}</h3>
          {spread.entries.map((entry) => (
            <div key={placeKey(entry.place)} className="spread__further-row">
              <p className="entry-row__name">{t(`texts.field.${entry.place.field}`)}</p>
              <EntrySide entry={entry} language={language} isShown />
            </div>
          ))}
        </section>
      ))}
      {spread.kind === 'exhibition' && <ExhibitionLanguages />}
    </article>
  )
}

interface TurnButtonProps {
  readonly icon: typeof backIcon
  readonly label: string
  readonly onTurn: (() => void) | undefined
}

function TurnButton({ icon, label, onTurn }: TurnButtonProps) {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      title={label}
      disabled={!onTurn}
      onClick={onTurn}
    >
      <Icon shape={icon} />
    </button>
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
    <div className="spread__strip">
      <svg viewBox="0 0 24 12" width="24" height="12" aria-hidden="true" className="spread__fish-tail">
        <path d="M0 0h24v12l-12-7-12 7z" />
      </svg>
    </div>
  )
}
