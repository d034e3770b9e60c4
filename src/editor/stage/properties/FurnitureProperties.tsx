import { useTranslation } from 'react-i18next'
import type { Furniture } from '../../../scenes/schema/space.ts'
import { moveFurniture, resizeFurniture } from '../../commands/furniture.ts'
import { NumberInput } from '../../shell/fields/NumberInput.tsx'
import { useEditorStore } from '../../state/EditorContext.tsx'
import { Group, Heading } from './Heading.tsx'
import { RemoveButton } from './RemoveButton.tsx'

const SIDES = ['width', 'depth', 'height'] as const
/** Metres: from a label stand to a wall of glass. */
const [LEAST, MOST] = [0.1, 20]

export function FurnitureProperties({
  id,
  furniture,
}: {
  readonly id: string
  readonly furniture: Furniture
}) {
  const { t } = useTranslation('stage')
  const store = useEditorStore()
  const { position, yaw, size, kind } = furniture
  const move = (fields: Partial<Pick<Furniture, 'position' | 'yaw'>>) =>
    void store.getState().run(moveFurniture, { id, fields })
  return (
    <>
      <Heading kind={t('kind.furniture')}>
        <h2>{t(`select.${kind}`)}</h2>
      </Heading>
      <Group title={t('group.place')}>
        <div className="properties__pair">
          <NumberInput
            label={t('field.x')}
            unit="metres"
            value={position[0]}
            onCommit={(x) => move({ position: [x, position[1]] })}
          />
          <NumberInput
            label={t('field.z')}
            unit="metres"
            value={position[1]}
            onCommit={(z) => move({ position: [position[0], z] })}
          />
          <NumberInput
            label={t('field.turn')}
            unit="degrees"
            value={yaw}
            onCommit={(next) => move({ yaw: next })}
          />
        </div>
      </Group>
      <Group title={t('group.size')}>
        <div className="properties__pair">
          {SIDES.map((side) => (
            <NumberInput
              key={side}
              label={t(side === 'height' && kind === 'vitrine' ? 'field.surfaceHeight' : `field.${side}`)}
              unit="centimetres"
              value={size[side]}
              least={LEAST}
              most={MOST}
              onCommit={(value) =>
                void store
                  .getState()
                  .run(resizeFurniture, { id, fields: { size: { ...size, [side]: value } } })
              }
            />
          ))}
        </div>
      </Group>
      <RemoveButton label={t('remove.furniture')} />
    </>
  )
}
