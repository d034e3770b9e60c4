import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { embedLine } from '../../scenes/publish/embedLine.ts'
import { pickText } from '../../scenes/text/language.ts'
import { Icon } from '../../ui/Icon.tsx'
import { checkIcon } from '../../ui/icons.ts'
import { Field } from '../shell/fields/Field.tsx'
import { useLanguageName } from '../shell/fields/languageNames.ts'
import { SelectInput } from '../shell/fields/SelectInput.tsx'
import { copyIcon } from '../shell/icons.ts'
import { useEditor } from '../state/EditorContext.tsx'
import { embedAddress } from './embedAddress.ts'

const LANGUAGES = [
  { value: 'zh', tag: 'zh-Hans' },
  { value: 'ar', tag: 'ar' },
  { value: 'en', tag: 'en' },
] as const

/** The one line that a partner's webmaster pastes. */
export function EmbedPanel() {
  const { t } = useTranslation('workbench')
  const languageName = useLanguageName()
  const title = useEditor((state) => state.scene.title)
  const languages = useEditor((state) => state.scene.languages)
  const [typed, setTyped] = useState('')
  const [language, setLanguage] = useState<(typeof LANGUAGES)[number]['value'] | null>(null)

  const address = embedAddress(typed, language)
  const wanted = LANGUAGES.find(({ value }) => value === language)?.tag ?? languages[0] ?? 'zh-Hans'
  const named = pickText(title, wanted, languages)
  const line =
    address && embedLine({ address, title: named?.text ?? '', language: named?.language ?? wanted })

  return (
    <div className="publish__embed">
      <h3 className="publish__heading">{t('embed.title')}</h3>
      <Field
        label={t('embed.address')}
        hint={t('embed.addressHint')}
        error={typed.trim() !== '' && !address ? t('embed.addressRefused') : undefined}
      >
        {({ id, describedBy }) => (
          <input
            id={id}
            type="url"
            dir="ltr"
            className="form-control"
            placeholder="https://"
            aria-describedby={describedBy}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        )}
      </Field>
      <SelectInput
        label={t('embed.language')}
        value={language ?? ''}
        choices={[
          { value: '', label: t('embed.readersLanguage') },
          ...LANGUAGES.map(({ value, tag }) => ({ value, label: languageName(tag) })),
        ]}
        onChange={(value) => setLanguage(LANGUAGES.find((each) => each.value === value)?.value ?? null)}
      />
      {line && <CopyLine line={line} />}
    </div>
  )
}

function CopyLine({ line }: { readonly line: string }) {
  const { t } = useTranslation('workbench')
  const [copied, setCopied] = useState<string | null>(null)
  const [refused, setRefused] = useState(false)
  const copy = () => {
    navigator.clipboard.writeText(line).then(
      () => setCopied(line),
      () => setRefused(true),
    )
  }
  return (
    <Field label={t('embed.line')} error={refused ? t('embed.copyRefused') : undefined}>
      {({ id, describedBy }) => (
        <>
          <textarea
            id={id}
            dir="ltr"
            rows={5}
            readOnly
            className="form-control publish__line"
            aria-describedby={describedBy}
            value={line}
            onFocus={({ target }) => target.select()}
          />
          <button type="button" className="button publish__copy" onClick={copy}>
            <Icon shape={copied === line ? checkIcon : copyIcon} />
            <span role="status">{copied === line ? t('embed.copied') : t('embed.copy')}</span>
          </button>
        </>
      )}
    </Field>
  )
}
