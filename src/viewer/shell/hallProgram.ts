import { prepareRoomWorker } from '../hall/rooms/roomWorker.ts'
import { later } from '../later.ts'

/** Three dimensions are fetched here, and nowhere before: the hall, and at its side the worker that builds its rooms. */
export const hallProgram = later(() => {
  prepareRoomWorker()
  return import('./HallEntrance.tsx').then((module) => module.HallEntrance)
})
