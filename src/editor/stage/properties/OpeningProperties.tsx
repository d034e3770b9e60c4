import { useTranslation } from 'react-i18next'
import { wallMap } from '../../../scenes/layout/walls.ts'
import type { Opening } from '../../../scenes/schema/space.ts'
import { moveOpening, setOpening } from '../../commands/openings.ts'
import { NumberInput } from '../../shell/fields/NumberInput.tsx'
import { SelectInput } from '../../shell/fields/SelectInput.tsx'
import { useEditor, useEditorStore } from '../../state/EditorContext.tsx'
import { openingAt } from '../plan/moves.ts'
import { Group, Heading } from './Heading.tsx'
import { RemoveButton } from './RemoveButton.tsx'

const SHAPES = ['rectangular', 'moonGate', 'pointedArch', 'horseshoeArch'] as const
/** Metres. Narrower than this, a wheelchair does not pass (standards.md §1.3 of the reference). */
const NARROWEST = 0.82

export function OpeningProperties({ id, opening }: { readonly id: string; readonly opening: Opening }) {
  const { t } = useTranslation('stage')
  const store = useEditorStore()
  const scene = useEditor((state) => state.scene)
  const walls = wallMap(scene)
  const [first, second] = opening.walls.map((wall) => walls.get(wall))
  const length = Math.min(first?.length ?? 0, second?.length ?? 0)
  const height = Math.min(first?.height ?? 0, second?.height ?? 0)
  const { run } = store.getState()
  return (
    <>
      <Heading kind={t('kind.opening')}>
        <h2>{t(`shape.${opening.shape}`)}</h2>
      </Heading>
      <Group>
        <SelectInput
          label={t('field.shape')}
          value={opening.shape}
          choices={SHAPES.map((value) => ({ value, label: t(`shape.${value}`) }))}
          onChange={(value) => {
            const shape = SHAPES.find((known) => known === value)
            if (shape) run(setOpening, { id, fields: { shape } })
          }}
        />
        <div className="properties__pair">
          <NumberInput
            label={t('field.width')}
            unit="centimetres"
            value={opening.width}
            least={NARROWEST}
            most={length}
            onCommit={(width) => {
              const x = openingAt({ ...opening, width }, walls, opening.x)
              run(setOpening, { id, fields: { width, x } })
            }}
          />
          <NumberInput
            label={t('field.height')}
            unit="centimetres"
            value={opening.height}
            least={1.9}
            most={height}
            onCommit={(next) => run(setOpening, { id, fields: { height: next } })}
          />
          <NumberInput
            label={t('field.fromLeft')}
            unit="centimetres"
            value={opening.x}
            least={0}
            most={first?.length ?? 0}
            onCommit={(x) => run(moveOpening, { id, fields: { x: openingAt(opening, walls, x) } })}
          />
        </div>
      </Group>
      <RemoveButton label={t('remove.opening')} />
    </>
  )
}
