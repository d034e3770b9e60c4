import './FormChoice.css'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type CatalogueObject, FORMS, type Form } from '../../../scenes/schema/object.ts'
import { setObject } from '../../commands/objects.ts'
import { useEditor, useEditorStore } from '../../state/EditorContext.tsx'
import { FormDrawing } from './FormDrawing.tsx'
import { otherNamesOf } from './formNames.ts'
import { useEra } from './useEra.ts'

interface FormChoiceProps {
  readonly id: string
  readonly object: CatalogueObject
}

/** The form as it is, and the pictures of all to choose another from. */
export function FormChoice({ id, object }: FormChoiceProps) {
  const { t } = useTranslation('formEditor')
  const era = useEra()
  const readOnly = useEditor((state) => state.readOnly)
  const [choosing, setChoosing] = useState(false)
  const listId = useId()
  return (
    <div className="form-choice">
      <div className="form-choice__current">
        <FormDrawing form={object.form} />
        <div className="form-choice__names">
          <p className="form-choice__name">{t(`forms:form.${object.form}`)}</p>
          <OtherNames form={object.form} />
          <p className="form-choice__era">{t('choose.usual', { span: era(object.form) })}</p>
        </div>
        {!readOnly && (
          <button
            type="button"
            className="button"
            aria-expanded={choosing}
            aria-controls={choosing ? listId : undefined}
            onClick={() => setChoosing((open) => !open)}
          >
            {t(choosing ? 'choose.close' : 'choose.change')}
          </button>
        )}
      </div>
      {choosing && <FormList listId={listId} id={id} current={object.form} />}
    </div>
  )
}

function FormList({
  listId,
  id,
  current,
}: {
  readonly listId: string
  readonly id: string
  readonly current: Form
}) {
  const { t } = useTranslation('formEditor')
  const era = useEra()
  const store = useEditorStore()
  return (
    <fieldset id={listId} className="form-choice__list">
      <legend className="visually-hidden">{t('workbench:fact.form')}</legend>
      {FORMS.map((form) => (
        <label key={form} className="form-card">
          <input
            type="radio"
            className="form-card__input"
            name={listId}
            checked={form === current}
            onChange={() => {
              store.getState().run(setObject, { id, fields: { form } }, { merge: 'form' })
            }}
          />
          <FormDrawing form={form} />
          <span className="form-card__name">{t(`forms:form.${form}`)}</span>
          <span className="form-card__era">{era(form)}</span>
        </label>
      ))}
    </fieldset>
  )
}

function OtherNames({ form }: { readonly form: Form }) {
  const { i18n } = useTranslation('formEditor')
  return (
    <p className="form-choice__others">
      {otherNamesOf(form, i18n.language).map(({ language, name }) => (
        <bdi key={language} lang={language}>
          {name}
        </bdi>
      ))}
    </p>
  )
}
