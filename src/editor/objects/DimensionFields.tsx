import { useTranslation } from 'react-i18next'
import type { Dimensions } from '../../scenes/schema/object.ts'
import { setObject } from '../commands/objects.ts'
import { NumberInput } from '../shell/fields/NumberInput.tsx'
import { useEditor, useEditorStore } from '../state/EditorContext.tsx'

const MEASURES = ['height', 'width', 'depth', 'length'] as const
const CENTIMETRES = 100
/** 1000 m, the format's limit. */
const GREATEST = 100_000

interface DimensionFieldsProps {
  readonly id: string
  readonly dimensions: Dimensions | undefined
}

/** Written in centimetres, kept in metres. */
export function DimensionFields({ id, dimensions = {} }: DimensionFieldsProps) {
  const { t } = useTranslation('workbench')
  const store = useEditorStore()
  const readOnly = useEditor((state) => state.readOnly)

  const commit = (measure: (typeof MEASURES)[number], centimetres: number | undefined) => {
    const { [measure]: _replaced, ...others } = dimensions
    const next: Dimensions =
      centimetres === undefined
        ? others
        : { ...others, [measure]: Number((centimetres / CENTIMETRES).toFixed(5)) }
    store
      .getState()
      .run(setObject, { id, fields: { dimensions: Object.keys(next).length > 0 ? next : null } })
  }

  return (
    <>
      <div className="fact-row__measures">
        {MEASURES.map((measure) => {
          const metres = dimensions[measure]
          return (
            <NumberInput
              key={measure}
              label={t(`measure.${measure}`)}
              value={metres === undefined ? undefined : metres * CENTIMETRES}
              unit={t('measure.centimetres')}
              decimals={2}
              greatest={GREATEST}
              readOnly={readOnly}
              onCommit={(value) => commit(measure, value)}
            />
          )
        })}
      </div>
      <p className="form-field__hint">{t('measure.hint')}</p>
    </>
  )
}
