import { useTranslation } from 'react-i18next'
import { areaOf, outlineOf } from '../../../scenes/layout/polygon.ts'
import type { Room } from '../../../scenes/schema/space.ts'
import { plainNumber } from '../../../scenes/text/numerals.ts'
import { Words } from '../../../ui/Words.tsx'
import { moveCorner, setRoom } from '../../commands/rooms.ts'
import { NumberInput } from '../../shell/fields/NumberInput.tsx'
import { WordsFields } from '../../shell/fields/WordsFields.tsx'
import { useEditor, useEditorStore } from '../../state/EditorContext.tsx'
import { hallsOf } from '../session.ts'
import { HallLook } from './HallProperties.tsx'
import { Group, Heading } from './Heading.tsx'

export function RoomProperties({ id, room }: { readonly id: string; readonly room: Room }) {
  const { t, i18n } = useTranslation('stage')
  const store = useEditorStore()
  const scene = useEditor((state) => state.scene)
  const hall = hallsOf(scene).find((entry) => entry.hall.rooms.includes(id))
  const { run } = store.getState()
  return (
    <>
      <Heading kind={t('kind.room')}>
        <Words as="h2" map={room.title} language={i18n.language} order={scene.languages} />
        <p className="properties__facts">
          {t('room.facts', {
            area: plainNumber(areaOf(outlineOf(room)), 1),
            height: plainNumber(room.height, 2),
          })}
        </p>
      </Heading>
      <Group>
        <WordsFields
          place={{ table: 'rooms', id, field: 'title' }}
          label={t('field.title')}
          textRole="label"
        />
        <NumberInput
          label={t('field.roomHeight')}
          unit="metres"
          value={room.height}
          least={2}
          most={30}
          onCommit={(height) => run(setRoom, { id, fields: { height } })}
        />
      </Group>
      <Group title={t('group.corners')}>
        <ol className="properties__corners">
          {room.outline.map((corner, index) => (
            <li key={corner.id} className="properties__pair">
              <NumberInput
                label={t('field.cornerX', { number: index + 1 })}
                unit="metres"
                value={corner.x}
                onCommit={(x) => run(moveCorner, { room: id, corner: corner.id, to: [x, corner.z] })}
              />
              <NumberInput
                label={t('field.cornerZ', { number: index + 1 })}
                unit="metres"
                value={corner.z}
                onCommit={(z) => run(moveCorner, { room: id, corner: corner.id, to: [corner.x, z] })}
              />
            </li>
          ))}
        </ol>
      </Group>
      {hall && <HallLook entry={hall} />}
    </>
  )
}
