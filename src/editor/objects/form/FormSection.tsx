import './FormSection.css'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { bookFindings } from '../../../scenes/check/books.ts'
import { titleOf } from '../../../scenes/check/titles.ts'
import { structureFieldsOf, unreadFieldsOf } from '../../../scenes/forms/structureFields.ts'
import type { CatalogueObject } from '../../../scenes/schema/object.ts'
import { useEditor } from '../../state/EditorContext.tsx'
import { EvidenceInput } from '../EvidenceInput.tsx'
import { FactRow } from '../FactRow.tsx'
import { FormPreview } from '../preview/FormPreview.tsx'
import { DimensionFields } from './DimensionFields.tsx'
import { DirectionChoice } from './DirectionChoice.tsx'
import { FormChoice } from './FormChoice.tsx'
import { FormFindings } from './FormFindings.tsx'
import { StructureFields } from './StructureFields.tsx'

/** The book as a thing: its form, its measures, how it is made; beside them the book itself. */
export function FormSection({ id, object }: { readonly id: string; readonly object: CatalogueObject }) {
  const { t } = useTranslation('workbench')
  const evidence = (field: string) => <EvidenceInput id={id} object={object} field={field} />
  const scene = useEditor((state) => state.scene)
  const findings = useMemo(
    () => bookFindings({ scene, title: (record) => titleOf(scene, record) }, id, object),
    [scene, id, object],
  )
  const about = (field: string) => <FormFindings findings={findings} path={`objects/${id}/${field}`} />
  const hasDetails = structureFieldsOf(object).length > 0 || unreadFieldsOf(object).length > 0
  return (
    <div className="form-section">
      <div className="form-section__facts">
        <FactRow field="form" name={t('fact.form')} evidence={evidence('form')}>
          <FormChoice id={id} object={object} />
          {about('form')}
          <div data-field="viewingDirection">
            <DirectionChoice id={id} object={object} />
            {about('viewingDirection')}
          </div>
        </FactRow>
        <FactRow field="dimensions" name={t('fact.dimensions')} evidence={evidence('dimensions')}>
          <DimensionFields id={id} object={object} />
          {about('dimensions')}
        </FactRow>
        {hasDetails && (
          <FactRow field="structure" name={t('fact.structure')}>
            <StructureFields id={id} object={object} />
            {about('structure')}
          </FactRow>
        )}
      </div>
      <div className="form-section__preview">
        <FormPreview object={object} />
      </div>
    </div>
  )
}
