import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon.tsx'
import { warningIcon } from '../../ui/icons.ts'
import { useLanguageName } from '../shell/fields/languageNames.ts'
import { TextInput } from '../shell/fields/TextInput.tsx'
import { Picture } from '../shell/Picture.tsx'
import { useEditor, useEditorStore } from '../state/EditorContext.tsx'
import { LengthMark } from './LengthMark.tsx'
import { isMissing, type TextEntry } from './spreads.ts'
import { placeKey, textAt } from './textPlace.ts'
import { writeText } from './writeText.ts'

interface EntryRowProps {
  readonly entry: TextEntry
  /** The facing languages in reading order of the interface. */
  readonly pages: readonly string[]
  readonly others: readonly string[]
  /** On a small screen: the one language that is shown. */
  readonly only: string | null
}

/** One text on both pages at the same height, its name in the centre strip; further languages below. */
export function EntryRow({ entry, pages, others, only }: EntryRowProps) {
  const { t } = useTranslation('workbench')
  const nameId = useId()
  const media = useEditor((state) => (entry.media ? state.scene.media[entry.media] : undefined))
  const [first, ...rest] = pages
  const field = t(`texts.field.${entry.place.field}`)
  const side = (language: string) => (
    <Side
      key={language}
      entry={entry}
      language={language}
      nameId={nameId}
      hidden={only !== null && only !== language}
    />
  )
  return (
    <div className={`entry-row entry-row--${entry.role ?? 'alt'}`}>
      {first && side(first)}
      <div className="entry-row__strip">
        <p id={nameId} className="entry-row__name">
          {field}
        </p>
        {media && (
          <>
            <Picture media={media} size={72} alt="" className="entry-row__picture" />
            <bdi className="entry-row__file">{media.name}</bdi>
          </>
        )}
      </div>
      {rest.map(side)}
      {others.length > 0 && <div className="entry-row__others">{others.map(side)}</div>}
    </div>
  )
}

interface SideProps {
  readonly entry: TextEntry
  readonly language: string
  readonly nameId: string
  readonly hidden: boolean
}

function Side({ entry, language, nameId, hidden }: SideProps) {
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
    <div className="entry-row__side" data-hidden={hidden || undefined}>
      <label htmlFor={id} className="entry-row__label">
        <span className="visually-hidden">{t(`texts.field.${entry.place.field}`)} · </span>
        {languageName(language)}
      </label>
      <TextInput
        id={id}
        name={`${placeKey(entry.place)}/${language}`}
        describedBy={nameId}
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
          <span className="entry-row__missing">
            <Icon shape={warningIcon} />
            {t('texts.missing')}
          </span>
        )}
        {entry.role && <LengthMark text={typed ?? value} language={language} textRole={entry.role} />}
      </div>
    </div>
  )
}
