import './Captions.css'
import { useTranslation } from 'react-i18next'
import { interfaceLanguageOf, LANGUAGE_NAMES } from '../../i18n/locale.ts'
import type { LanguageMap } from '../../scenes/schema/text.ts'
import { directionOf, pickText, sameLanguage } from '../../scenes/text/language.ts'
import { Marks } from '../../ui/marks.tsx'
import { useVisit } from '../VisitContext.tsx'
import type { Beside } from './useBeside.ts'

interface CaptionsProps {
  readonly map: LanguageMap | undefined
  readonly beside: Beside
}

/** A text in the reader's language, and beside it in those that the reader has asked for: each in its own direction. */
export function Captions({ map, beside }: CaptionsProps) {
  const { t } = useTranslation('visit')
  const scene = useVisit((visit) => visit.scene)
  const language = useVisit((visit) => visit.language)
  const first = pickText(map, language, scene.languages)
  if (!map || !first) return <p className="captions__empty">{t('caption.none')}</p>

  const others = Object.keys(map)
    .filter((tag) => !sameLanguage(tag, first.language))
    .sort((a, b) => rank(scene.languages, a) - rank(scene.languages, b))
  const asked = others.filter((tag) => beside.languages.includes(tag))
  return (
    <div className="captions">
      <div className="captions__texts">
        {[first.language, ...asked].map((tag) => (
          <div key={tag} className="captions__text reading" lang={tag} dir={directionOf(tag)}>
            <Marks text={map[tag] ?? ''} />
          </div>
        ))}
      </div>
      {others.length > 0 && (
        <fieldset className="captions__beside">
          <legend>{t('caption.beside')}</legend>
          {others.map((tag) => (
            <button
              key={tag}
              type="button"
              lang={tag}
              className="captions__language"
              aria-pressed={asked.includes(tag)}
              onClick={() => beside.toggle(tag)}
            >
              {nameOf(tag)}
            </button>
          ))}
        </fieldset>
      )}
    </div>
  )
}

/** Place of a language in the exhibition's own order; unlisted ones last. */
function rank(order: readonly string[], tag: string): number {
  const at = order.findIndex((each) => sameLanguage(each, tag))
  return at < 0 ? order.length : at
}

/** What a language calls itself. */
function nameOf(tag: string): string {
  const own = interfaceLanguageOf(tag)
  return own ? LANGUAGE_NAMES[own] : (new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag)
}
