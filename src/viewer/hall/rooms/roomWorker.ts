import type { Scene } from '../../../scenes/schema/scene.ts'
import type { Hall } from '../../../scenes/schema/space.ts'
import type { RoomBuild } from './buildRoom.ts'
import type { LayerName } from './layers/layer.ts'

/** What a worker is told to build. */
export interface RoomRequest {
  readonly kind: 'room'
  /** Unlike any other request. */
  readonly id: number
  readonly scene: Scene
  readonly room: string
  readonly shown: readonly string[]
  readonly theme: Hall['theme']
  readonly light: Hall['light']
}

export interface RoomReply {
  readonly kind: 'room'
  readonly id: number
  readonly room: string
  readonly build: RoomBuild
}

/** What a worker is told to paint. */
export interface LayersRequest {
  readonly kind: 'layers'
  readonly names: readonly LayerName[]
}

export interface LayersReply {
  readonly kind: 'layers'
  readonly names: readonly LayerName[]
  readonly pixels: Uint8Array<ArrayBuffer>
}

export type WorkerReply = RoomReply | LayersReply

/** The part of a worker that is used here. */
export type WorkerLike = Pick<Worker, 'postMessage' | 'addEventListener' | 'removeEventListener'>

let prepared: Worker | undefined

/** Starts the worker of a hall that is about to be entered: its script comes while that of the hall does. */
export function prepareRoomWorker(): void {
  prepared ??= start()
}

/** The worker that was prepared, or a new one. */
export function takeRoomWorker(): { readonly worker: Worker; dispose(): void } {
  const worker = prepared ?? start()
  prepared = undefined
  return { worker, dispose: () => worker.terminate() }
}

/** Has layers painted. @param onPainted called once, unless undone before @returns the undo */
export function askForLayers(
  worker: WorkerLike,
  names: readonly LayerName[],
  onPainted: (pixels: Uint8Array<ArrayBuffer>) => void,
): () => void {
  const listen = ({ data }: MessageEvent<WorkerReply>) => {
    if (data.kind !== 'layers' || data.names.join() !== names.join()) return
    stop()
    onPainted(data.pixels)
  }
  const stop = () => worker.removeEventListener('message', listen)
  worker.addEventListener('message', listen)
  const request: LayersRequest = { kind: 'layers', names }
  worker.postMessage(request)
  return stop
}

function start(): Worker {
  return new Worker(new URL('./room.worker.ts', import.meta.url), { type: 'module' })
}
