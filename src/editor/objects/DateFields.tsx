import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CatalogueObject } from '../../scenes/schema/object.ts'
import { setDate } from '../commands/objects.ts'
import { SelectInput } from '../shell/fields/SelectInput.tsx'
import { WordsFields } from '../shell/fields/WordsFields.tsx'
import { useEditor, useEditorStore } from '../state/EditorContext.tsx'
import { isEdtf, normalizeEdtf } from './edtf.ts'
import { PlainField } from './PlainField.tsx'

interface DateFieldsProps {
  readonly id: string
  readonly date: CatalogueObject['date']
}

/** A date as visitors read it, in every language, and once more as machines sort it. */
export function DateFields({ id, date }: DateFieldsProps) {
  const { t } = useTranslation('workbench')
  const store = useEditorStore()
  const readOnly = useEditor((state) => state.readOnly)
  const [refused, setRefused] = useState<string | null>(null)

  const commitEdtf = (text: string) => {
    const edtf = normalizeEdtf(text)
    const fits = edtf === '' || isEdtf(edtf)
    setRefused(fits ? null : edtf)
    if (fits) store.getState().run(setDate, { id, part: 'edtf', edtf: edtf || null })
  }

  return (
    <>
      <WordsFields
        place={{ table: 'objects', id, field: 'date.display' }}
        label={t('fact.date')}
        labelHidden
        textRole="label"
        hint={t('date.displayHint')}
      />
      <div className="fact-row__pair">
        <PlainField
          label={t('date.edtf')}
          value={date?.edtf ?? ''}
          maxLength={40}
          hint={t('date.edtfHint')}
          error={refused === null ? undefined : t('date.edtfRefused', { value: refused })}
          onCommit={commitEdtf}
        />
        <SelectInput
          label={t('date.calendar')}
          value={date?.calendar ?? ''}
          disabled={readOnly}
          choices={[
            { value: '', label: t('date.calendarUnsaid') },
            { value: 'julian', label: t('date.julian') },
            { value: 'gregorian', label: t('date.gregorian') },
          ]}
          onChange={(value) =>
            store.getState().run(setDate, {
              id,
              part: 'calendar',
              calendar: value === 'julian' || value === 'gregorian' ? value : null,
            })
          }
        />
      </div>
    </>
  )
}
