import { buildRoom } from './buildRoom.ts'
import { paintLayers } from './layers/paint.ts'
import { PALETTES } from './palette.ts'
import type { LayersReply, LayersRequest, RoomReply, RoomRequest } from './roomWorker.ts'

/** Builds and paints, one thing after another: what takes tens of milliseconds must not stand in the way of a frame. */
addEventListener('message', ({ data }: MessageEvent<RoomRequest | LayersRequest>) => {
  if (data.kind === 'room') build(data)
  else paint(data)
})

function build({ id, scene, room, shown, theme, light }: RoomRequest): void {
  const built = buildRoom(scene, room, shown, PALETTES[theme][light])
  const reply: RoomReply = { kind: 'room', id, room, build: built }
  const lists = [...Object.values(built.solids), ...Object.values(built.veils)]
  postMessage(reply, { transfer: lists.map(({ buffer }) => buffer) })
}

function paint({ names }: LayersRequest): void {
  const reply: LayersReply = { kind: 'layers', names, pixels: paintLayers(names) }
  postMessage(reply, { transfer: [reply.pixels.buffer] })
}
