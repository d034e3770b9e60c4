import { useTranslation } from 'react-i18next'
import { type CatalogueObject, FORMS, VIEWING_DIRECTIONS } from '../../scenes/schema/object.ts'
import { setObject } from '../commands/objects.ts'
import { SelectInput } from '../shell/fields/SelectInput.tsx'
import { useEditor, useEditorStore } from '../state/EditorContext.tsx'

/** How the book is made, and which way its pages follow each other in the hand. */
export function FormFields({ id, object }: { readonly id: string; readonly object: CatalogueObject }) {
  const { t } = useTranslation('workbench')
  const store = useEditorStore()
  const readOnly = useEditor((state) => state.readOnly)
  return (
    <div className="fact-row__pair">
      <SelectInput
        label={t('fact.form')}
        value={object.form}
        disabled={readOnly}
        choices={FORMS.map((form) => ({ value: form, label: t(`forms:form.${form}`) }))}
        onChange={(value) => {
          const form = FORMS.find((each) => each === value)
          if (form) store.getState().run(setObject, { id, fields: { form } })
        }}
      />
      <SelectInput
        label={t('direction.label')}
        hint={t('direction.hint')}
        value={object.viewingDirection}
        disabled={readOnly}
        choices={VIEWING_DIRECTIONS.map((direction) => ({
          value: direction,
          label: t(`direction.${direction}`),
        }))}
        onChange={(value) => {
          const viewingDirection = VIEWING_DIRECTIONS.find((each) => each === value)
          if (viewingDirection) store.getState().run(setObject, { id, fields: { viewingDirection } })
        }}
      />
    </div>
  )
}
