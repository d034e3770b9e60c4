import { buildRoom } from './buildRoom.ts'
import { PALETTES } from './palette.ts'
import type { RoomReply, RoomRequest } from './roomWorker.ts'

/** Builds rooms, one after another: what takes tens of milliseconds must not stand in the way of a frame. */
addEventListener('message', ({ data }: MessageEvent<RoomRequest>) => {
  const { id, scene, room, shown, theme, light } = data
  const build = buildRoom(scene, room, shown, PALETTES[theme][light])
  const buffers = [...Object.values(build.solids), ...Object.values(build.veils)].map(({ buffer }) => buffer)
  const reply: RoomReply = { id, room, build }
  postMessage(reply, { transfer: buffers })
})
