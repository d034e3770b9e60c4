import type { Camera } from '../../../scenes/layout/projecting.ts'
import { roomsInOrder } from '../../../scenes/layout/visiting.ts'
import { walkableArea } from '../../../scenes/layout/walking.ts'
import type { Scene } from '../../../scenes/schema/scene.ts'
import type { VisitState, VisitStore } from '../../visitStore.ts'
import type { RoomBuild } from './buildRoom.ts'
import { createSolidPool, createVeilPool, solidPiece, veilPiece } from './roomPools.ts'
import { recordsOf, sliceOf } from './roomSlice.ts'
import { roomOfShown, roomsAhead } from './roomsAhead.ts'
import type { RoomReply, RoomRequest, WorkerLike, WorkerReply } from './roomWorker.ts'
import type { Solids } from './solids.ts'
import type { Veils } from './veil.ts'
import { type Interval, standingIn, visibleRooms } from './visibility.ts'

/** Rooms held at the most, unless more are seen: about 5 MB. */
const MOST_HELD = 20
/** Rooms seen at the most: what lies behind more doorways is a speck. */
const MOST_SEEN = 24
/** Rooms, of those, whose things are drawn: behind more doorways a picture is a few pixels. */
const MOST_SHOWN = 12
/** Rooms, of those, whose shadows and glass are drawn: farther off they are thinner than a pixel. */
const MOST_VEILED = 4
/** Rooms, of those, whose texts are set: farther off they are lines of dots. */
const MOST_READ = 4
/** Rooms in the worker's hands at the same time: one is built while the other is handed over. */
const MOST_BUILDING = 2

/** A room that stands, and what is in it. */
export interface Resident {
  readonly room: string
  /** Ids of the exhibits and texts in it when it was built. */
  readonly shown: readonly string[]
  readonly build: RoomBuild
  /** Whether one has been so near that its texts may be read. */
  readonly isNear: boolean
}

interface Held {
  /** What it is built from, or about to be. */
  slice: Scene
  records: readonly unknown[]
  shown: readonly string[]
  /** The building that was asked for last, as long as it has not come. */
  request?: number
  isStale: boolean
  resident?: Resident
  /** When it was last wanted: counts the changes of what is wanted. */
  wanted: number
}

interface ResidentsOptions {
  readonly store: VisitStore
  readonly worker: WorkerLike
  /** Asks for a frame. */
  readonly invalidate: () => void
}

/**
 * The rooms of a hall that stand: those that the visitor sees and those that they soon may. Built by a worker, held in
 * two pools, let go when they are far. Everything costs as much as what is seen, whatever else the hall has.
 */
export class Residents {
  readonly solids = createSolidPool()
  readonly veils = createVeilPool()
  readonly #store: VisitStore
  readonly #worker: WorkerLike
  readonly #invalidate: () => void
  readonly #held = new Map<string, Held>()
  readonly #listeners = new Set<() => void>()
  #list: readonly Resident[] = []
  #state: VisitState | undefined
  #shown: ReadonlyMap<string, readonly string[]> = new Map()
  #seen: readonly string[] = []
  #wanted: readonly string[] = []
  #building = 0
  #count = 0

  constructor({ store, worker, invalidate }: ResidentsOptions) {
    this.#store = store
    this.#worker = worker
    this.#invalidate = invalidate
    worker.addEventListener('message', this.#hear)
  }

  /** The rooms that stand. The same list until one comes, changes or goes. */
  readonly list = (): readonly Resident[] => this.#list

  /** Whether everything that is seen stands. */
  get isWhole(): boolean {
    return this.#seen.every((room) => this.#held.get(room)?.resident !== undefined)
  }

  /** Calls back whenever the list changes. Returns the undo. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /**
   * Draws what can be seen from here, as far as it stands, and has the rest built. To be called before every frame.
   * @returns the rooms of which more than specks is seen, nearest first, and in which directions
   */
  look(camera: Camera): ReadonlyMap<string, Interval> {
    const state = this.#store.getState()
    const { scene, space, destination } = state
    const area = walkableArea(scene, space)
    const visible = [...visibleRooms(area, camera)].slice(0, MOST_SEEN)
    const seen = new Map(visible.slice(0, MOST_SHOWN))
    const before = this.#state
    const isNew = scene !== before?.scene || space !== before?.space
    const isSame =
      !isNew &&
      destination === before?.destination &&
      state.hasArrived === before?.hasArrived &&
      isSameList(visible, this.#seen)
    this.#state = state
    if (isNew) this.#read(state)
    this.#approach(seen.keys())
    if (isSame) return seen
    this.#seen = visible.map(([room]) => room)
    const here = standingIn(area, [camera.position[0], camera.position[2]])
    const goal = destination ? roomOfShown(scene, destination.shown) : undefined
    const order = [...this.#shown.keys()]
    const near = this.#seen.slice(0, MOST_SHOWN)
    const ahead = roomsAhead(area, { seen: this.#seen, here, goal, order })
    this.#want([...near, ...ahead, ...this.#seen.slice(MOST_SHOWN)])
    state.want(state.hasArrived ? [...near, ...ahead] : here)
    this.solids.show(keysOf(this.#seen))
    this.veils.show(keysOf(this.#seen.slice(0, MOST_VEILED)))
    return seen
  }

  /** Holds what carries a room's texts, as long as the room stands. */
  putCards(room: string, { solids, veils }: { readonly solids: Solids; readonly veils: Veils }): void {
    if (!this.#held.has(room)) return
    this.solids.put(cardsKey(room), solidPiece(solids))
    this.veils.put(cardsKey(room), veilPiece(veils))
    this.#invalidate()
  }

  dispose(): void {
    this.#worker.removeEventListener('message', this.#hear)
    this.#listeners.clear()
    this.solids.dispose()
    this.veils.dispose()
  }

  /** One room at a time: to set what is to be read in it takes longer than a frame may. */
  #approach(seen: Iterable<string>): void {
    const near = [...seen].slice(0, MOST_READ).flatMap((room) => this.#held.get(room) ?? [])
    const next = near.find(({ resident }) => resident && !resident.isNear)
    if (!next?.resident) return
    next.resident = { ...next.resident, isNear: true }
    this.#tell()
    this.#invalidate()
  }

  /** Another state of the exhibition: what was built from records that have changed is built again. */
  #read({ scene, space }: VisitState): void {
    this.#shown = new Map(roomsInOrder(scene, space).map(({ room, shown }) => [room, shown]))
    for (const [room, held] of this.#held) {
      if (this.#shown.has(room)) this.#compare(room, held, scene)
      else this.#drop(room)
    }
    this.#tell()
  }

  #compare(room: string, held: Held, scene: Scene): void {
    const slice = this.#sliceOf(room, scene)
    const isSame =
      slice.records.length === held.records.length &&
      slice.records.every((record, i) => record === held.records[i])
    if (isSame) return
    Object.assign(held, slice)
    held.isStale = true
  }

  #sliceOf(room: string, scene: Scene): Pick<Held, 'slice' | 'records' | 'shown'> {
    const shown = this.#shown.get(room) ?? []
    const slice = sliceOf(scene, room, shown)
    const look = this.#lookOf()
    return { slice, shown, records: [...recordsOf(slice), look.theme, look.light] }
  }

  #lookOf(): Pick<RoomRequest, 'theme' | 'light'> {
    const { scene, space } = this.#store.getState()
    const record = scene.spaces[space]
    if (record?.kind !== 'hall') return { theme: 'whiteGallery', light: 'day' }
    const { theme, light } = record
    return { theme, light }
  }

  #want(rooms: readonly string[]): void {
    const { scene } = this.#store.getState()
    this.#wanted = rooms.slice(0, Math.max(this.#seen.length, MOST_HELD))
    this.#count++
    for (const room of this.#wanted) {
      const held = this.#held.get(room)
      if (held) held.wanted = this.#count
      else if (this.#shown.has(room))
        this.#held.set(room, { ...this.#sliceOf(room, scene), isStale: true, wanted: this.#count })
    }
    this.#letGo()
    this.#build()
  }

  /** Those not wanted for the longest time go first. */
  #letGo(): void {
    const spare = [...this.#held].filter(([, { wanted }]) => wanted < this.#count)
    spare.sort(([, a], [, b]) => a.wanted - b.wanted)
    const surplus = this.#held.size - Math.max(MOST_HELD, this.#wanted.length)
    for (const [room] of spare.slice(0, Math.max(0, surplus))) this.#drop(room)
    if (surplus > 0) this.#tell()
  }

  #drop(room: string): void {
    this.#held.delete(room)
    for (const key of [room, cardsKey(room)]) {
      this.solids.remove(key)
      this.veils.remove(key)
    }
  }

  #build(): void {
    for (const room of this.#wanted) {
      if (this.#building >= MOST_BUILDING) return
      const held = this.#held.get(room)
      if (!held?.isStale || held.request !== undefined) continue
      const id = ++requests
      held.request = id
      held.isStale = false
      this.#building++
      const { slice, shown } = held
      const request: RoomRequest = { kind: 'room', id, scene: slice, room, shown, ...this.#lookOf() }
      this.#worker.postMessage(request)
    }
  }

  readonly #hear = ({ data }: MessageEvent<WorkerReply>): void => {
    if (data.kind === 'room') this.#take(data)
  }

  #take({ id, room, build }: RoomReply): void {
    this.#building--
    const held = this.#held.get(room)
    if (held?.request === id) {
      delete held.request
      held.resident = { room, shown: held.shown, build, isNear: held.resident?.isNear ?? false }
      this.solids.put(room, solidPiece(build.solids))
      this.veils.put(room, veilPiece(build.veils))
      this.#tell()
      this.#invalidate()
    }
    this.#build()
  }

  #tell(): void {
    this.#list = [...this.#held.values()].flatMap(({ resident }) => resident ?? [])
    for (const listener of this.#listeners) listener()
  }
}

let requests = 0

const cardsKey = (room: string): string => `${room}/cards`
const keysOf = (rooms: readonly string[]): string[] => rooms.flatMap((room) => [cardsKey(room), room])

function isSameList(seen: readonly (readonly [string, Interval])[], before: readonly string[]): boolean {
  return seen.length === before.length && seen.every(([room], i) => room === before[i])
}
