import { useTranslation } from 'react-i18next'
import { type Measure, measuredOf, usualMeasure } from '../../../scenes/forms/structureFields.ts'
import type { CatalogueObject, Dimensions } from '../../../scenes/schema/object.ts'
import { setObject } from '../../commands/objects.ts'
import { NumberInput } from '../../shell/fields/NumberInput.tsx'
import { useEditor, useEditorStore } from '../../state/EditorContext.tsx'

const MEASURES: readonly Measure[] = ['height', 'width', 'depth', 'length']
/** Metres: what is no thicker than paper, and the format's limit. */
const [LEAST, MOST] = [0.0001, 1000]

interface DimensionFieldsProps {
  readonly id: string
  readonly object: CatalogueObject
}

/** The measures that a thing of this form has, and any other that is known. Written in centimetres, kept in metres. */
export function DimensionFields({ id, object }: DimensionFieldsProps) {
  const { t } = useTranslation('formEditor')
  const store = useEditorStore()
  const readOnly = useEditor((state) => state.readOnly)
  const { dimensions = {} } = object
  const { extent, measures } = measuredOf(object)

  const set = (next: Dimensions) =>
    void store
      .getState()
      .run(setObject, { id, fields: { dimensions: Object.keys(next).length > 0 ? next : null } })

  return (
    <>
      <div className="fact-row__measures">
        {MEASURES.filter((each) => measures.includes(each) || dimensions[each] !== undefined).map(
          (measure) => {
            const { [measure]: metres, ...others } = dimensions
            return (
              <NumberInput
                key={measure}
                label={t(`workbench:measure.${measure}`)}
                value={metres}
                usual={usualMeasure(object, measure)}
                unit="centimetres"
                decimals={2}
                least={LEAST}
                most={MOST}
                readOnly={readOnly}
                onCommit={(value) => set({ ...dimensions, [measure]: value })}
                onClear={() => set(others)}
              />
            )
          },
        )}
      </div>
      <p className="form-field__hint">{t(`measure.hint.${extent}`)}</p>
    </>
  )
}
