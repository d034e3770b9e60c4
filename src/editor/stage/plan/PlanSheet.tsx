import { type KeyboardEvent, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { numberOf, placeOf, visitingOrder } from '../../../scenes/layout/visiting.ts'
import { wallMap } from '../../../scenes/layout/walls.ts'
import type { Scene } from '../../../scenes/schema/scene.ts'
import { moveCorner } from '../../commands/rooms.ts'
import { setHall } from '../../commands/spaces.ts'
import { toMillimetres } from '../../numbers.ts'
import { goTo } from '../../shell/useRoute.ts'
import { useEditor, useEditorStore } from '../../state/EditorContext.tsx'
import type { Bounds } from '../drawing/view.ts'
import { roomName } from '../names.ts'
import { stepOf } from '../nudge.ts'
import type { HallEntry } from '../session.ts'
import type { Pending } from '../usePending.ts'
import { Corners } from './Corners.tsx'
import { patchOf, patchOfStart } from './footprint.ts'
import { Guides } from './Guides.tsx'
import { normalYaw, TURN } from './moves.ts'
import { OuterDimensions } from './OuterDimensions.tsx'
import { PlanFurniture } from './PlanFurniture.tsx'
import { PlanOpenings } from './PlanOpenings.tsx'
import { PlanShown } from './PlanShown.tsx'
import { PlanWalls } from './PlanWalls.tsx'
import { RoomNames } from './RoomNames.tsx'
import { Rooms } from './Rooms.tsx'
import { StartMark } from './StartMark.tsx'
import { usePlanDrags } from './usePlanDrags.ts'
import { WallGaps } from './WallGaps.tsx'

export interface PlanSheetProps {
  readonly entry: HallEntry
  /** The scene without what is in the hand. */
  readonly document: Scene
  readonly pending: Pending
  readonly bounds: Bounds
}

/** What is drawn on the sheet of a plan, from the building up to the handles. Tab follows the visit. */
export function PlanSheet({ entry, document, pending, bounds }: PlanSheetProps) {
  const { t, i18n } = useTranslation('stage')
  const store = useEditorStore()
  const selection = useEditor((state) => state.selection)
  const drags = usePlanDrags(document, entry, pending)
  const { scene } = pending
  const { rooms } = entry.hall
  const walls = useMemo(() => wallMap(scene), [scene])
  const shown = visitingOrder(scene, entry.id)
  const furniture = Object.entries(scene.furniture).filter(([, piece]) => rooms.includes(piece.room))
  const { select } = store.getState()
  // What is in the hand does not push the names about.
  const taken = useMemo(
    () => [patchOfStart(entry.hall.start), ...Object.values(document.furniture).map(patchOf)],
    [document.furniture, entry.hall.start],
  )

  const chosen = selection.kind === 'none' ? undefined : selection.id
  const room = selection.kind === 'room' ? scene.rooms[selection.id] : undefined
  const place = selection.kind === 'shown' ? placeOf(scene, selection.id) : undefined
  const gapWall = pending.inHand && place?.kind === 'wall' ? walls.get(place.wall) : undefined
  const space = scene.spaces[entry.id]
  const start = space?.kind === 'hall' ? space.start : entry.hall.start

  const cornerKey = (corner: string, event: KeyboardEvent) => {
    const step = stepOf(event)
    const vertex = room?.outline.find(({ id }) => id === corner)
    if (!step || !vertex || selection.kind !== 'room') return
    event.preventDefault()
    event.stopPropagation()
    const to: [number, number] = [
      toMillimetres(vertex.x + step[0] * 10),
      toMillimetres(vertex.z + step[1] * 10),
    ]
    store.getState().run(moveCorner, { room: selection.id, corner, to }, { merge: `corner/${corner}` })
  }
  const startKey = (event: KeyboardEvent) => {
    const step = stepOf(event)
    const way = event.key === '[' ? 1 : event.key === ']' ? -1 : 0
    if (!step && way === 0) return
    event.preventDefault()
    event.stopPropagation()
    const [x, z] = start.position
    const moved = {
      position: [toMillimetres(x + (step?.[0] ?? 0)), toMillimetres(z + (step?.[1] ?? 0))] as [
        number,
        number,
      ],
      yaw: normalYaw(start.yaw + way * TURN),
    }
    store
      .getState()
      .run(setHall, { id: entry.id, fields: { start: { ...start, ...moved } } }, { merge: 'start' })
  }

  return (
    <>
      <Rooms scene={scene} rooms={rooms} walls={walls} />
      <OuterDimensions scene={scene} rooms={rooms} />
      <RoomNames
        scene={scene}
        rooms={rooms}
        selected={selection.kind === 'room' ? chosen : undefined}
        taken={taken}
        onSelect={(id) => select({ kind: 'room', id })}
      />
      {rooms.map((id, index) => (
        <PlanWalls
          key={id}
          scene={scene}
          room={id}
          roomName={roomName(scene, id, i18n.language) ?? t('room.unnamed', { number: index + 1 })}
          selected={selection.kind === 'wall' ? chosen : undefined}
          onSelect={(wall) => select({ kind: 'wall', id: wall })}
          onOpen={(wall) => {
            select({ kind: 'wall', id: wall })
            goTo({ tab: 'elevation' })
          }}
        />
      ))}
      <PlanOpenings
        scene={scene}
        rooms={rooms}
        selected={selection.kind === 'opening' ? chosen : undefined}
        onSelect={(id) => select({ kind: 'opening', id })}
        onGrab={drags.opening}
      />
      <StartMark start={start} onGrab={drags.start} onTurn={drags.turnStart} onKey={startKey} />
      {furniture.map(([id, piece]) => (
        <PlanFurniture
          key={id}
          furniture={piece}
          selected={selection.kind === 'furniture' && chosen === id}
          onSelect={() => select({ kind: 'furniture', id })}
          onGrab={(event) => drags.furniture(id, event)}
          onTurn={(event) => drags.turnFurniture(id, event)}
        />
      ))}
      {shown.map((id) => (
        <PlanShown
          key={id}
          scene={scene}
          id={id}
          number={numberOf(scene, id)}
          selected={selection.kind === 'shown' && chosen === id}
          onSelect={() => select({ kind: 'shown', id })}
          onGrab={(event) => drags.shown(id, event)}
          onOpen={() => placeOf(scene, id)?.kind === 'wall' && goTo({ tab: 'elevation' })}
        />
      ))}
      {room && selection.kind === 'room' && (
        <Corners
          room={room}
          onGrab={(corner, event) => drags.corner(selection.id, corner, event)}
          onKey={cornerKey}
        />
      )}
      <Guides guides={drags.guides} bounds={bounds} />
      {gapWall && place?.kind === 'wall' && chosen && (
        <WallGaps scene={scene} id={chosen} wall={gapWall} place={place} guides={drags.wallGuides} />
      )}
    </>
  )
}
