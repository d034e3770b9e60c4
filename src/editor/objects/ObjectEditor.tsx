import './ObjectEditor.css'
import { useTranslation } from 'react-i18next'
import type { CatalogueObject } from '../../scenes/schema/object.ts'
import { setObject } from '../commands/objects.ts'
import { RightsInput } from '../shell/fields/RightsInput.tsx'
import { WordsFields } from '../shell/fields/WordsFields.tsx'
import { useEditor, useEditorStore } from '../state/EditorContext.tsx'
import { DateFields } from './DateFields.tsx'
import { DeleteObject } from './DeleteObject.tsx'
import { EvidenceInput } from './EvidenceInput.tsx'
import { FactRow } from './FactRow.tsx'
import { FormSection } from './form/FormSection.tsx'
import { PagesEditor } from './PagesEditor.tsx'
import { PlainField } from './PlainField.tsx'
import { SourcesEditor } from './SourcesEditor.tsx'

const ORIGINAL = ['lzh']

/** An object's record, in the order of a label; beside each fact, how sure it is and who says so. */
export function ObjectEditor({ id, object }: { readonly id: string; readonly object: CatalogueObject }) {
  const { t } = useTranslation('workbench')
  const store = useEditorStore()
  const readOnly = useEditor((state) => state.readOnly)
  const evidence = (field: string) => <EvidenceInput id={id} object={object} field={field} />
  const at = (field: string) => ({ table: 'objects', id, field }) as const

  return (
    <div className="object-editor">
      <FactRow field="pages" name={t('fact.pages')} wide>
        <PagesEditor id={id} object={object} />
      </FactRow>
      <FactRow field="title" name={t('fact.title')} evidence={evidence('title')}>
        <WordsFields
          place={at('title')}
          label={t('fact.title')}
          labelHidden
          textRole="label"
          also={ORIGINAL}
        />
      </FactRow>
      <FactRow field="maker" name={t('fact.maker')} evidence={evidence('maker')}>
        <WordsFields place={at('maker')} label={t('fact.maker')} labelHidden textRole="label" />
      </FactRow>
      <FactRow field="date" name={t('fact.date')} evidence={evidence('date')}>
        <DateFields id={id} date={object.date} />
      </FactRow>
      <FormSection id={id} object={object} />
      <FactRow field="holder" name={t('fact.holder')} evidence={evidence('holder')}>
        <WordsFields place={at('holder')} label={t('fact.holder')} labelHidden textRole="label" />
        <PlainField
          label={t('fact.callNumber')}
          value={object.callNumber ?? ''}
          maxLength={200}
          onCommit={(text) =>
            store.getState().run(setObject, { id, fields: { callNumber: text.trim() || null } })
          }
        />
      </FactRow>
      <FactRow field="rights" name={t('fact.rights')}>
        <RightsInput
          label={t('objects.rights')}
          hint={t('objects.rightsHint')}
          value={object.rights}
          readOnly={readOnly}
          onChange={(rights) => store.getState().run(setObject, { id, fields: { rights } })}
        />
        <WordsFields place={at('credit')} label={t('field.credit')} textRole="label" />
      </FactRow>
      <FactRow field="sources" name={t('fact.sources')}>
        <SourcesEditor id={id} object={object} />
      </FactRow>
      {!readOnly && <DeleteObject id={id} />}
    </div>
  )
}
