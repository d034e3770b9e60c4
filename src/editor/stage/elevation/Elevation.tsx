import './elevation.css'
import { useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { wallMap } from '../../../scenes/layout/walls.ts'
import { useEditor, useEditorStore } from '../../state/EditorContext.tsx'
import { Drawing } from '../drawing/Drawing.tsx'
import { isolated, namedWalls, roomName } from '../names.ts'
import { currentWall, type HallEntry, useChangeSession, useSession } from '../session.ts'
import { usePending } from '../usePending.ts'
import { useSelectionKeys } from '../useSelectionKeys.ts'
import { useWallPlacing } from './useWallPlacing.ts'
import { SLAB } from './WallFace.tsx'
import { WallSheet } from './WallSheet.tsx'
import { WallTools } from './WallTools.tsx'

/** Pixels kept free around a wall, for its dimension strings and the tools above it. */
const MARGIN = 64

/** One wall as a visitor inside the room faces it, to hang on. */
export function Elevation({ entry }: { readonly entry: HallEntry }) {
  const { t, i18n } = useTranslation('stage')
  const store = useEditorStore()
  const scene = useEditor((state) => state.scene)
  const selection = useEditor((state) => state.selection)
  const session = useSession()
  const change = useChangeSession()
  const pending = usePending()
  const wallId = currentWall(scene, session, selection)
  const selectionKeys = useSelectionKeys({ view: 'elevation', wall: wallId ?? '' })
  const wall = wallId === undefined ? undefined : wallMap(pending.scene).get(wallId)
  const placer = useWallPlacing(scene, wall, pending)

  // What is selected next may hang nowhere: the elevation then stays at the wall where one is.
  useEffect(() => {
    if (wallId !== undefined) change({ wall: wallId, space: entry.id })
  }, [wallId, entry.id, change])

  const [length, height] = [wall?.length ?? 1, wall?.height ?? 1]
  const bounds = useMemo(
    () => ({ minU: -SLAB, minV: -height - SLAB, maxU: length + SLAB, maxV: SLAB }),
    [length, height],
  )
  if (!wall) return <p className="stage__none">{t('noHall')}</p>

  const letter =
    namedWalls(scene, wall.room, t('wall.letters')).find((named) => named.wall.id === wall.id)?.letter ?? ''
  const room = roomName(scene, wall.room, i18n.language)
  const number = entry.hall.rooms.indexOf(wall.room) + 1
  const name = t('select.wall', { letter, room: isolated(room ?? t('room.unnamed', { number })) })
  return (
    <Drawing
      label={t('elevation.label', { wall: name })}
      bounds={bounds}
      subject={wall.id}
      margin={MARGIN}
      placing={placer.placing}
      tools={<WallTools entry={entry} wall={wall.id} />}
      onPressEmpty={() => store.getState().select({ kind: 'wall', id: wall.id })}
      onPointAt={placer.pointAt}
      onPlace={placer.place}
      onKey={selectionKeys}
    >
      <WallSheet document={scene} wall={wall} pending={pending} figure={session.figure} />
    </Drawing>
  )
}
