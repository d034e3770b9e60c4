import './ExhibitionLanguages.css'
import { useTranslation } from 'react-i18next'
import { INTERFACE_LANGUAGES } from '../../scenes/text/language.ts'
import { Icon } from '../../ui/Icon.tsx'
import { upIcon } from '../../ui/icons.ts'
import { setExhibition } from '../commands/exhibition.ts'
import { useLanguageName } from '../shell/fields/languageNames.ts'
import { moved } from '../shell/moved.ts'
import { useEditor, useEditorStore } from '../state/EditorContext.tsx'

/** In which languages the exhibition is to be complete, and which of them stands in first for a missing text. */
export function ExhibitionLanguages() {
  const { t } = useTranslation('workbench')
  const store = useEditorStore()
  const languageName = useLanguageName()
  const languages = useEditor((state) => state.scene.languages)
  const readOnly = useEditor((state) => state.readOnly)
  const offered = [...languages, ...INTERFACE_LANGUAGES.filter((language) => !languages.includes(language))]
  const set = (next: readonly string[]) =>
    store.getState().run(setExhibition, { fields: { languages: [...next] } })

  return (
    <fieldset className="exhibition-languages">
      <legend className="language-fields__legend">{t('languages.title')}</legend>
      <ol className="exhibition-languages__list">
        {offered.map((language, index) => {
          const chosen = languages.includes(language)
          return (
            <li key={language} className="exhibition-languages__language">
              <label>
                <input
                  type="checkbox"
                  checked={chosen}
                  // An exhibition in no language could not be read by anyone.
                  disabled={readOnly || (chosen && languages.length === 1)}
                  onChange={() =>
                    set(chosen ? languages.filter((each) => each !== language) : [...languages, language])
                  }
                />
                {languageName(language)}
              </label>
              {chosen && index > 0 && (
                <button
                  type="button"
                  className="icon-button"
                  aria-label={t('languages.earlier', { language: languageName(language) })}
                  disabled={readOnly}
                  onClick={() => set(moved(languages, index, index - 1))}
                >
                  <Icon shape={upIcon} />
                </button>
              )}
            </li>
          )
        })}
      </ol>
      <p className="form-field__hint">{t('languages.hint')}</p>
    </fieldset>
  )
}
