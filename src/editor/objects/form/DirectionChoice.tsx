import './DirectionChoice.css'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { measuredOf } from '../../../scenes/forms/structureFields.ts'
import { type CatalogueObject, VIEWING_DIRECTIONS } from '../../../scenes/schema/object.ts'
import { setObject } from '../../commands/objects.ts'
import { useEditor, useEditorStore } from '../../state/EditorContext.tsx'

/** Where the book is held and which way one goes through it: pictures of the closed book, front up. */
export function DirectionChoice({ id, object }: { readonly id: string; readonly object: CatalogueObject }) {
  const { t } = useTranslation('formEditor')
  const store = useEditorStore()
  const readOnly = useEditor((state) => state.readOnly)
  const name = useId()
  const hintId = useId()
  const side = measuredOf(object).extent === 'volume' ? 'opens' : 'begins'
  return (
    <fieldset className="direction-choice" disabled={readOnly} aria-describedby={hintId}>
      <legend className="form-field__label">{t('workbench:direction.label')}</legend>
      <div className="direction-choice__cards">
        {VIEWING_DIRECTIONS.map((direction) => (
          <label key={direction} className="form-card direction-choice__card">
            <input
              type="radio"
              className="form-card__input"
              name={name}
              checked={object.viewingDirection === direction}
              onChange={() => {
                const fields = { viewingDirection: direction }
                store.getState().run(setObject, { id, fields }, { merge: 'direction' })
              }}
            />
            <svg
              viewBox="0 0 40 40"
              className="direction-choice__book"
              data-direction={direction}
              aria-hidden="true"
            >
              <path className="direction-choice__spine" d="M28 7h5v26h-5z" />
              <path d="M9 7h24v26H9zM28 7v26M24 20H13M16.500 16L13 20l3.500 4" />
            </svg>
            <span className="direction-choice__name">{t(`${side}.${direction}`)}</span>
          </label>
        ))}
      </div>
      <p id={hintId} className="form-field__hint">
        {t('workbench:direction.hint')}
      </p>
    </fieldset>
  )
}
