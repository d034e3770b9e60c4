import type { Scene } from '../../scenes/schema/scene.ts'
import type { Hall } from '../../scenes/schema/space.ts'
import type { RoomBuild } from './buildRoom.ts'

/** What a worker is told to build. */
export interface RoomRequest {
  /** Unlike any other request. */
  readonly id: number
  readonly scene: Scene
  readonly room: string
  readonly shown: readonly string[]
  readonly theme: Hall['theme']
  readonly light: Hall['light']
}

export interface RoomReply {
  readonly id: number
  readonly room: string
  readonly build: RoomBuild
}

/** The part of a worker that is used here. */
export type WorkerLike = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>

let prepared: Worker | undefined

/** Starts the worker of a hall that is about to be entered: its script comes while that of the hall does. */
export function prepareRoomWorker(): void {
  prepared ??= start()
}

/** The worker that was prepared, or a new one. Its user ends it. */
export function takeRoomWorker(): Worker {
  const worker = prepared ?? start()
  prepared = undefined
  return worker
}

function start(): Worker {
  return new Worker(new URL('./room.worker.ts', import.meta.url), { type: 'module' })
}
