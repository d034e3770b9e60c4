import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { TEMPLATES } from '../../scenes/layout/templates.ts'
import { emptyScene } from '../../scenes/schema/empty.ts'
import type { LanguageMap } from '../../scenes/schema/text.ts'
import { directionOf, type InterfaceLanguage } from '../../scenes/text/language.ts'
import { type StorageCode, toStorageError } from '../../storage/errors.ts'
import type { Storage } from '../../storage/storage.ts'
import { TemplateDrawing } from '../shell/drawings.tsx'
import { Field } from '../shell/fields/Field.tsx'
import { useLanguageName } from '../shell/fields/languageNames.ts'
import { sideBySide } from '../shell/fields/languages.ts'
import { workbenchAddress } from '../shell/workbenchAddress.ts'
import { mintId } from '../state/ids.ts'

type TemplateKey = (typeof TEMPLATES)[number]['key']

const LANGUAGES = ['zh-Hans', 'ar'] as const

/** A name in Chinese and Arabic, a plan to begin with: that is an exhibition. */
export function NewExhibition({ storage }: { readonly storage: Storage }) {
  const { t, i18n } = useTranslation('workbench')
  const languageName = useLanguageName()
  const [template, setTemplate] = useState<TemplateKey>('oneRoom')
  const [names, setNames] = useState<LanguageMap>({})
  const [trouble, setTrouble] = useState<StorageCode | 'nameless' | null>(null)
  const order = sideBySide(LANGUAGES, directionOf(i18n.language as InterfaceLanguage))

  const create = async (event: FormEvent) => {
    event.preventDefault()
    const title = Object.fromEntries(
      Object.entries(names).flatMap(([tag, name]) => (name.trim() ? [[tag, name.trim()]] : [])),
    )
    if (Object.keys(title).length === 0) return setTrouble('nameless')
    // Who works in Arabic begins in Arabic: that text stands in where another is missing.
    const languages = i18n.language === 'ar' ? ['ar', 'zh-Hans'] : ['zh-Hans', 'ar']
    const empty = emptyScene({ id: mintId('exhibition'), languages, title })
    const scene =
      TEMPLATES.find(({ key }) => key === template)?.create({ scene: empty, newId: mintId }) ?? empty
    try {
      const draft = await storage.drafts.create(scene)
      window.location.assign(workbenchAddress(draft))
    } catch (cause) {
      setTrouble(toStorageError(cause).code)
    }
  }

  return (
    <section aria-labelledby="new-exhibition">
      <h2 id="new-exhibition">{t('new.title')}</h2>
      <form className="new-exhibition" onSubmit={(event) => void create(event)}>
        <fieldset className="new-exhibition__templates">
          <legend className="language-fields__legend">{t('new.template')}</legend>
          {TEMPLATES.map(({ key }) => (
            <label key={key} className="new-exhibition__template">
              <input
                type="radio"
                name="template"
                value={key}
                checked={key === template}
                className="new-exhibition__radio"
                onChange={() => setTemplate(key)}
              />
              <TemplateDrawing template={key} />
              <span>{t(`template.${key}`)}</span>
            </label>
          ))}
        </fieldset>
        <fieldset className="language-fields">
          <legend className="language-fields__legend">{t('new.name')}</legend>
          <div className="language-fields__sides">
            {order.map((language) => (
              <Field key={language} label={languageName(language)}>
                {({ id }) => (
                  <input
                    id={id}
                    type="text"
                    lang={language}
                    dir={directionOf(language)}
                    className="form-control"
                    maxLength={200}
                    autoComplete="off"
                    value={names[language] ?? ''}
                    onChange={({ target }) => setNames((known) => ({ ...known, [language]: target.value }))}
                  />
                )}
              </Field>
            ))}
          </div>
          <p className="form-field__hint">{t('new.nameHint')}</p>
        </fieldset>
        {trouble && (
          <p role="alert" className="form-field__error">
            {t(trouble === 'nameless' ? 'new.nameless' : `storage.${trouble}`)}
          </p>
        )}
        <button type="submit" className="button button--primary new-exhibition__create">
          {t('new.create')}
        </button>
      </form>
    </section>
  )
}
