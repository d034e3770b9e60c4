import './StructureFields.css'
import { useTranslation } from 'react-i18next'
import { structureFieldsOf, unreadFieldsOf } from '../../../scenes/forms/structureFields.ts'
import type { CatalogueObject } from '../../../scenes/schema/object.ts'
import { setStructure } from '../../commands/objects.ts'
import { useFormats } from '../../shell/useFormats.ts'
import { useEditor, useEditorStore } from '../../state/EditorContext.tsx'
import { StructureField } from './StructureField.tsx'
import { useFieldNames } from './useFieldNames.ts'

interface StructureFieldsProps {
  readonly id: string
  readonly object: CatalogueObject
}

/** Measures that one seldom knows: they lie under a heading of their own. */
const FINE: ReadonlySet<string> = new Set(['thickness', 'core', 'step', 'growth'])

/** How this object differs from others of its form: only what its form has. */
export function StructureFields({ id, object }: StructureFieldsProps) {
  const { t } = useTranslation('formEditor')
  const hasCase = object.structure?.enclosure !== undefined || object.structure?.volumes !== undefined
  const fields = structureFieldsOf(object).filter((field) => field !== 'volumes' || hasCase)
  const fine = fields.filter((field) => FINE.has(field))
  const draw = (field: (typeof fields)[number]) => (
    <StructureField key={field} id={id} object={object} field={field} />
  )
  return (
    <div className="structure-fields">
      <div className="structure-fields__grid">{fields.filter((field) => !FINE.has(field)).map(draw)}</div>
      {fine.length > 0 && (
        <details className="structure-fields__fine">
          <summary>{t('fine')}</summary>
          <div className="structure-fields__grid">{fine.map(draw)}</div>
        </details>
      )}
      <Unread id={id} object={object} />
    </div>
  )
}

/** What another form has left in the record: kept until the curator lets it go. */
function Unread({ id, object }: StructureFieldsProps) {
  const { t } = useTranslation('formEditor')
  const store = useEditorStore()
  const { list } = useFormats()
  const nameOf = useFieldNames(object)
  const readOnly = useEditor((state) => state.readOnly)
  const unread = unreadFieldsOf(object)
  if (unread.length === 0) return null
  return (
    <p className="structure-fields__unread">
      {t('unread', { fields: list(unread.map(nameOf)) })}{' '}
      {!readOnly && (
        <button
          type="button"
          className="workbench-link"
          onClick={() => {
            const fields = Object.fromEntries(unread.map((field) => [field, null]))
            store.getState().run(setStructure, { id, fields })
          }}
        >
          {t('unread.remove')}
        </button>
      )}
    </p>
  )
}
