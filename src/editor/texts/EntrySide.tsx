import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon.tsx'
import { warningIcon } from '../../ui/icons.ts'
import { useLanguageName } from '../shell/fields/languageNames.ts'
import { TextInput } from '../shell/fields/TextInput.tsx'
import { useEditor, useEditorStore } from '../state/EditorContext.tsx'
import { LengthMark } from './LengthMark.tsx'
import { isMissing, type TextEntry } from './spreads.ts'
import { placeKey, textAt } from './textPlace.ts'
import { writeText } from './writeText.ts'

interface EntrySideProps {
  readonly entry: TextEntry
  readonly language: string
  /** Only on a small screen is a language put away. */
  readonly isShown: boolean
}

/** One text in one language, with its length, or the word that it is missing. */
export function EntrySide({ entry, language, isShown }: EntrySideProps) {
  const { t } = useTranslation('workbench')
  const store = useEditorStore()
  const readOnly = useEditor((state) => state.readOnly)
  const languageName = useLanguageName()
  const id = useId()
  const map = useEditor((state) => textAt(state.scene, entry.place))
  const value = map[language] ?? ''
  const [typed, setTyped] = useState<string | null>(null)
  const missing = isMissing({ ...entry, map }, language) && !typed
  return (
    <div className="entry-row__side" data-hidden={!isShown || undefined}>
      <label htmlFor={id} className="entry-row__label">
        <span className="visually-hidden">{t(`texts.field.${entry.place.field}`)} · </span>
        {languageName(language)}
      </label>
      <TextInput
        id={id}
        name={`${placeKey(entry.place)}/${language}`}
        value={value}
        language={language}
        lines={entry.role === 'label' ? 1 : 2}
        readOnly={readOnly}
        className="entry-row__text"
        onCommit={(text) => writeText(store, entry.place, language, text)}
        onType={setTyped}
        onLeave={() => setTyped(null)}
      />
      <div className="entry-row__foot">
        {missing && (
          <span className="texts__missing">
            <Icon shape={warningIcon} />
            {t('texts.missing')}
          </span>
        )}
        {entry.role && <LengthMark text={typed ?? value} language={language} textRole={entry.role} />}
      </div>
    </div>
  )
}
