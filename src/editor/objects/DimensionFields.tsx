import { useTranslation } from 'react-i18next'
import type { Dimensions } from '../../scenes/schema/object.ts'
import { setObject } from '../commands/objects.ts'
import { NumberInput } from '../shell/fields/NumberInput.tsx'
import { useEditor, useEditorStore } from '../state/EditorContext.tsx'

const MEASURES = ['height', 'width', 'depth', 'length'] as const
/** Metres: what is no thicker than paper, and the format's limit. */
const [LEAST, MOST] = [0.0001, 1000]

interface DimensionFieldsProps {
  readonly id: string
  readonly dimensions: Dimensions | undefined
}

/** Written in centimetres, kept in metres. */
export function DimensionFields({ id, dimensions = {} }: DimensionFieldsProps) {
  const { t } = useTranslation('workbench')
  const store = useEditorStore()
  const readOnly = useEditor((state) => state.readOnly)

  const set = (next: Dimensions) =>
    void store
      .getState()
      .run(setObject, { id, fields: { dimensions: Object.keys(next).length > 0 ? next : null } })

  return (
    <>
      <div className="fact-row__measures">
        {MEASURES.map((measure) => {
          const { [measure]: metres, ...others } = dimensions
          return (
            <NumberInput
              key={measure}
              label={t(`measure.${measure}`)}
              value={metres}
              unit="centimetres"
              decimals={2}
              least={LEAST}
              most={MOST}
              readOnly={readOnly}
              onCommit={(value) => set({ ...dimensions, [measure]: value })}
              onClear={() => set(others)}
            />
          )
        })}
      </div>
      <p className="form-field__hint">{t('measure.hint')}</p>
    </>
  )
}
