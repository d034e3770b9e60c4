import { useStore } from 'zustand/react'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { roomOfPlace } from '../../scenes/layout/rooms.ts'
import { placeOf } from '../../scenes/layout/visiting.ts'
import { wallMap, wallsOf } from '../../scenes/layout/walls.ts'
import type { Scene } from '../../scenes/schema/scene.ts'
import type { Hall } from '../../scenes/schema/space.ts'
import { useEditorStore } from '../state/EditorContext.tsx'
import type { EditorStore } from '../state/editorStore.ts'
import type { Selection } from '../state/selection.ts'

/** What the stage and its properties remember while the workbench is open. Nothing of it is saved. */
export interface StageSession {
  /** The hall that is drawn; null or a hall that is gone: the first one. */
  readonly space: string | null
  /** The wall that the elevation shows; null or a wall that is gone: the first one. */
  readonly wall: string | null
  /** A person stands beside the wall, for scale. */
  readonly figure: boolean
  /** What a screen reader is told last. */
  readonly said: string
}

const sessions = new WeakMap<EditorStore, StoreApi<StageSession>>()

function sessionOf(editor: EditorStore): StoreApi<StageSession> {
  const known = sessions.get(editor)
  if (known) return known
  const session = createStore<StageSession>()(() => ({ space: null, wall: null, figure: true, said: '' }))
  sessions.set(editor, session)
  return session
}

export function useSession(): StageSession {
  return useStore(sessionOf(useEditorStore()))
}

export function useChangeSession(): (change: Partial<StageSession>) => void {
  return sessionOf(useEditorStore()).setState
}

export interface HallEntry {
  readonly id: string
  readonly hall: Hall
}

/** The halls of an exhibition, in visiting order. */
export function hallsOf(scene: Scene): HallEntry[] {
  return scene.order.flatMap((id) => {
    const space = scene.spaces[id]
    return space?.kind === 'hall' ? [{ id, hall: space }] : []
  })
}

/** The hall that is drawn: that of what is selected, else the last one, else the first; undefined when there is none. */
export function currentHall(
  scene: Scene,
  session: StageSession,
  selection: Selection,
): HallEntry | undefined {
  const halls = hallsOf(scene)
  const room = roomOfSelection(scene, session, selection)
  const selected = room === undefined ? undefined : halls.find(({ hall }) => hall.rooms.includes(room))
  return selected ?? halls.find(({ id }) => id === session.space) ?? halls[0]
}

/** The wall that the stage is at: the one that is selected or hung on, else the last one, else the first of the hall. */
export function currentWall(scene: Scene, session: StageSession, selection: Selection): string | undefined {
  const hall = currentHall(scene, session, selection)
  const walls = hall?.hall.rooms.flatMap((room) => wallsOf(scene, room).map(({ id }) => id)) ?? []
  const wanted = [wallOfSelection(scene, session, selection), session.wall]
  return wanted.find((id) => id != null && walls.includes(id)) ?? walls[0]
}

function wallOfSelection(
  scene: Scene,
  { wall }: Pick<StageSession, 'wall'>,
  selection: Selection,
): string | undefined {
  if (selection.kind === 'wall') return selection.id
  if (selection.kind === 'opening') {
    // An opening is in two walls: one stays at that from which it was selected.
    const walls = scene.openings[selection.id]?.walls ?? []
    return walls.find((id) => id === wall) ?? walls[0]
  }
  if (selection.kind === 'room') return scene.rooms[selection.id]?.outline[0]?.id
  const place = selection.kind === 'shown' ? placeOf(scene, selection.id) : undefined
  return place?.kind === 'wall' ? place.wall : undefined
}

function roomOfSelection(scene: Scene, session: StageSession, selection: Selection): string | undefined {
  if (selection.kind === 'room') return selection.id
  if (selection.kind === 'furniture') return scene.furniture[selection.id]?.room
  const place = selection.kind === 'shown' ? placeOf(scene, selection.id) : undefined
  if (place) return roomOfPlace(scene, place)
  const wall = wallOfSelection(scene, session, selection)
  return wall === undefined ? undefined : wallMap(scene).get(wall)?.room
}
