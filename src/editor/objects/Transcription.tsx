import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CatalogueObject } from '../../scenes/schema/object.ts'
import { setTranscription } from '../commands/pages.ts'
import { Field } from '../shell/fields/Field.tsx'
import { useLanguageName } from '../shell/fields/languageNames.ts'
import { SelectInput } from '../shell/fields/SelectInput.tsx'
import { TextInput } from '../shell/fields/TextInput.tsx'
import { useEditor, useEditorStore } from '../state/EditorContext.tsx'

/** Languages in which the books are written that are shown here. */
const OF_BOOKS = ['lzh', 'ar', 'fa']

interface TranscriptionProps {
  readonly id: string
  readonly object: CatalogueObject
  /** Of the page. */
  readonly index: number
}

/** The words that stand on a page, in the language in which they stand there. */
export function Transcription({ id, object, index }: TranscriptionProps) {
  const { t } = useTranslation('pages')
  const languageName = useLanguageName()
  const store = useEditorStore()
  const readOnly = useEditor((state) => state.readOnly)
  const own = useEditor((state) => state.scene.languages)
  const map = object.pages[index]?.transcription ?? {}
  const written = Object.keys(map)
  const [chosen, setChosen] = useState(written[0] ?? languageOfBook(object))
  const languages = [...new Set([...written, ...OF_BOOKS, ...own])]

  return (
    <div className="page-details__words">
      <SelectInput
        label={t('transcription.language')}
        value={chosen}
        choices={languages.map((value) => ({ value, label: languageName(value) }))}
        onChange={setChosen}
      />
      <Field label={t('transcription')} hint={t('transcription.hint')}>
        {({ id: field, describedBy }) => (
          <TextInput
            key={chosen}
            id={field}
            describedBy={describedBy}
            language={chosen}
            lines={8}
            value={map[chosen] ?? ''}
            readOnly={readOnly}
            className="page-details__transcription"
            onCommit={(text) =>
              store.getState().run(setTranscription, { id, page: index, language: chosen, text })
            }
          />
        )}
      </Field>
    </div>
  )
}

/** The language of the other pages; of an object without any, what its form makes likely. */
function languageOfBook({ pages, form }: CatalogueObject): string {
  const written = pages.findLast(({ transcription }) => transcription)?.transcription
  return Object.keys(written ?? {})[0] ?? (form === 'codexWestAsian' ? 'ar' : 'lzh')
}
