import { useTranslation } from 'react-i18next'
import { clampToWall, EYE_LEVEL, hungSize, reachOf } from '../../../scenes/layout/hanging.ts'
import { centroidOf, outlineOf } from '../../../scenes/layout/polygon.ts'
import { wallMap } from '../../../scenes/layout/walls.ts'
import type { Place } from '../../../scenes/schema/exhibit.ts'
import type { Scene } from '../../../scenes/schema/scene.ts'
import { moveShown } from '../../commands/shown.ts'
import { NumberInput } from '../../shell/fields/NumberInput.tsx'
import { type ChoiceGroup, SelectInput } from '../../shell/fields/SelectInput.tsx'
import { useEditor, useEditorStore } from '../../state/EditorContext.tsx'
import { neighboursOn } from '../elevation/neighbours.ts'
import { freePlace } from '../elevation/spacing.ts'
import { isolated, namedWalls, roomName } from '../names.ts'
import { SURFACES } from '../newThings.ts'
import { hallsOf } from '../session.ts'

export interface PlaceFieldsProps {
  readonly id: string
  readonly place: Place
}

/** Where a shown thing is: on which wall or furniture, and how far along it. */
export function PlaceFields({ id, place }: PlaceFieldsProps) {
  const { t } = useTranslation('stage')
  const store = useEditorStore()
  const scene = useEditor((state) => state.scene)
  const groups = usePlaceChoices(scene, id in scene.exhibits)
  const move = (next: Place) => void store.getState().run(moveShown, { places: { [id]: next } })
  const wall = place.kind === 'wall' ? wallMap(scene).get(place.wall) : undefined
  return (
    <>
      <SelectInput
        label={t('field.place')}
        value={placeKey(place)}
        groups={groups}
        onChange={(key) => {
          const next = placeOfKey(scene, id, key)
          if (next) move(next)
        }}
      />
      <div className="properties__pair">
        {place.kind === 'wall' && (
          <>
            <NumberInput
              label={t('field.fromLeft')}
              unit="centimetres"
              value={place.x}
              least={0}
              most={wall?.length ?? 0}
              onCommit={(x) => move({ ...place, x })}
            />
            <NumberInput
              label={t('field.fromFloor')}
              unit="centimetres"
              value={place.y}
              least={0}
              most={wall?.height ?? 0}
              onCommit={(y) => move({ ...place, y })}
            />
          </>
        )}
        {(place.kind === 'furniture' || place.kind === 'floor') && (
          <>
            <NumberInput
              label={t(place.kind === 'floor' ? 'field.x' : 'field.across')}
              unit="centimetres"
              value={place.x}
              onCommit={(x) => move({ ...place, x })}
            />
            <NumberInput
              label={t(place.kind === 'floor' ? 'field.z' : 'field.toFront')}
              unit="centimetres"
              value={place.z}
              onCommit={(z) => move({ ...place, z })}
            />
            <NumberInput
              label={t('field.turn')}
              unit="degrees"
              value={place.yaw}
              onCommit={(yaw) => move({ ...place, yaw })}
            />
          </>
        )}
      </div>
    </>
  )
}

function placeKey(place: Place): string {
  switch (place.kind) {
    case 'wall':
      return place.wall
    case 'furniture':
      return place.furniture
    case 'floor':
      return place.room
    case 'section':
      return place.space
  }
}

/** A fresh place on what the key names: a wall, a piece of furniture, a room's floor. */
function placeOfKey(scene: Scene, id: string, key: string): Place | undefined {
  const wall = wallMap(scene).get(key)
  const size = hungSize(scene, id)
  if (wall && size) {
    const x = freePlace(wall.length, 2 * reachOf(size).side, neighboursOn(scene, wall, id)) ?? wall.length / 2
    return { kind: 'wall', wall: key, ...clampToWall({ wall, size, x, y: EYE_LEVEL }) }
  }
  if (key in scene.furniture) return { kind: 'furniture', furniture: key, x: 0, z: 0, yaw: 0 }
  const room = scene.rooms[key]
  if (!room) return undefined
  const [x, z] = centroidOf(outlineOf(room))
  return { kind: 'floor', room: key, x, z, yaw: 0 }
}

/** Room by room: its walls; for an exhibit also the furniture that something can lie on, and the floor. */
function usePlaceChoices(scene: Scene, lies: boolean): ChoiceGroup[] {
  const { t, i18n } = useTranslation('stage')
  return hallsOf(scene).flatMap(({ hall }) =>
    hall.rooms.map((room, index) => {
      const name = roomName(scene, room, i18n.language) ?? t('room.unnamed', { number: index + 1 })
      const walls = namedWalls(scene, room, t('wall.letters')).map(({ wall, letter }) => ({
        value: wall.id,
        label: t('select.wall', { letter, room: isolated(name) }),
      }))
      const furniture = Object.entries(scene.furniture)
        .filter(([, piece]) => piece.room === room && SURFACES.has(piece.kind))
        .map(([value, { kind }], position) => ({
          value,
          label: t('field.onFurniture', { kind: t(`select.${kind}`), number: position + 1 }),
        }))
      const floor = { value: room, label: t('field.onFloor', { room: isolated(name) }) }
      return { label: name, choices: lies ? [...walls, ...furniture, floor] : walls }
    }),
  )
}
