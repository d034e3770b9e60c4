import { createStore, type StoreApi } from 'zustand/vanilla'
import { roomOfStandIn } from '../scenes/layout/standIns.ts'
import type { ShownId } from '../scenes/layout/visiting.ts'
import { addPart, arrived, isToCome } from '../scenes/publish/mergeParts.ts'
import type { Scene } from '../scenes/schema/scene.ts'
import type { PlanPoint } from '../scenes/schema/space.ts'
import type { InterfaceLanguage } from '../scenes/text/language.ts'
import type { PartFiles } from './partFiles.ts'
import { createPartQueue } from './partQueue.ts'

export type VisitView = 'hall' | 'gallery'

/** Where a visitor stands, metres, and looks, radians: yaw counter-clockwise from above, pitch upwards. */
export interface VisitorPlace {
  readonly position: PlanPoint
  readonly yaw: number
  readonly pitch: number
}

export interface VisitState {
  /** Grows while parts arrive: what is there stays the same, what is to come has its stand-ins in the order. */
  readonly scene: Scene
  /** Rooms and spaces whose parts were asked for and did not come. */
  readonly missing: ReadonlySet<string>
  readonly space: string
  readonly view: VisitView
  readonly language: InterfaceLanguage
  /** What the visitor stands before: shown as such, and announced. */
  readonly focus: ShownId | null
  /** What lies open in the dialog. */
  readonly open: ShownId | null
  /** Position of the page at which the reader has what lies open; null while it is not read. */
  readonly read: number | null
  /** Where the visitor last stood still. */
  readonly place: VisitorPlace
  /** On the way: `place` follows when they stand. */
  readonly isWalking: boolean
  /**
   * In the hall: whether what the visitor came to is there, or they have walked on from it. Until then nothing else is
   * fetched: on a slow line whatever is for later would be in its way.
   */
  readonly hasArrived: boolean
  /** Where the hall is to walk to. A new object for every wish, so that asking twice walks twice. */
  readonly destination: { readonly shown: ShownId } | null

  /** Another state of the same exhibition, as in the workbench's preview: the visitor stays where they are. */
  setScene(scene: Scene): void
  /** Enters another space at its beginning. */
  enterSpace(space: string): void
  setView(view: VisitView): void
  setLanguage(language: InterfaceLanguage): void
  focusOn(id: ShownId | null): void
  openExhibit(id: ShownId | null): void
  /** Takes what lies open into the reader, turns to a page there, or leaves the reader. */
  readPage(page: number | null): void
  walkTo(id: ShownId): void
  /** The hall has arrived, or the visitor has taken another way. */
  endWalk(): void
  setPlace(place: VisitorPlace): void
  setWalking(isWalking: boolean): void
  arrive(): void
  /**
   * Asks for the parts of rooms, or of spaces, the most urgent first. Cheap: may be called at every look around. Those
   * that are there or on their way are passed over; in a scene that is whole, all are.
   */
  want(ids: readonly string[]): void
  /** Asks again for what is missing. */
  wantMissing(): void
}

export type VisitStore = StoreApi<VisitState>

interface VisitBeginning {
  readonly scene: Scene
  readonly space: string
  readonly view: VisitView
  readonly language: InterfaceLanguage
  /** Opens at once. */
  readonly exhibit?: ShownId | null
  /** And is read from this page on. */
  readonly read?: number | null
  /** Where parts come from; absent for a scene that is whole. */
  readonly files?: PartFiles | undefined
}

/** A store per visit, never a global: the workbench's preview is another visit. */
export function createVisitStore({
  scene,
  space,
  view,
  language,
  exhibit = null,
  read = null,
  files,
}: VisitBeginning): VisitStore {
  return createStore<VisitState>()((set, get) => {
    const parts = createPartQueue({
      isToCome: (id) => files !== undefined && isToCome(get().scene, id),
      onMissing: (missing) => set({ missing }),
      async load(id) {
        const isSpace = id in get().scene.spaces
        const part = isSpace ? await files?.space(id) : await files?.room(id, get().scene)
        if (part) get().setScene(addPart(get().scene, part))
      },
    })
    return {
      scene,
      missing: new Set(),
      space,
      view,
      language,
      focus: exhibit,
      open: exhibit,
      read,
      place: startOf(scene, space),
      isWalking: false,
      hasArrived: false,
      destination: null,

      setScene: (next) => set((visit) => withScene(visit, next)),
      enterSpace: (next) => {
        if (next === get().space) return
        set({
          space: next,
          focus: null,
          open: null,
          read: null,
          hasArrived: false,
          destination: null,
          place: startOf(get().scene, next),
        })
        get().want([next])
      },
      setView: (next) => set({ view: next, destination: null }),
      setLanguage: (next) => set({ language: next }),
      focusOn: (id) => set({ focus: id }),
      openExhibit: (id) => {
        set(id === null ? { open: null, read: null } : { open: id, focus: id, read: null })
        const room = id === null ? undefined : roomOfStandIn(id)
        if (room !== undefined) get().want([room])
      },
      readPage: (page) => set({ read: page }),
      walkTo: (id) => set({ destination: { shown: id } }),
      endWalk: () => set({ destination: null }),
      setPlace: (next) => set({ place: next }),
      setWalking: (next) =>
        next !== get().isWalking && set({ isWalking: next, hasArrived: next || get().hasArrived }),
      arrive: () => get().hasArrived || set({ hasArrived: true }),
      want: (ids) => parts.want(ids),
      wantMissing: () => parts.retry(),
    }
  })
}

/** The visit goes on in another state of the scene; stand-ins become the things that have come in their places. */
function withScene(visit: VisitState, next: Scene): Partial<VisitState> {
  const { scene: before, space: here, destination } = visit
  const kept = (id: ShownId | null) => (id === null ? null : (arrived(before, next, id) ?? null))
  const shown = kept(destination?.shown ?? null)
  const isDiscovered = isToCome(before, here) && !isToCome(next, here)
  return {
    scene: next,
    space: here in next.spaces ? here : (next.order[0] ?? here),
    focus: kept(visit.focus),
    open: kept(visit.open),
    destination: shown === null ? null : shown === destination?.shown ? destination : { shown },
    place: isDiscovered ? startOf(next, here) : visit.place,
  }
}

/** Where a visitor comes into a space. A gallery has no floor to stand on: any place will do. */
function startOf(scene: Scene, id: string): VisitorPlace {
  const space = scene.spaces[id]
  if (space?.kind !== 'hall') return { position: [0, 0], yaw: 0, pitch: 0 }
  return { position: space.start.position, yaw: space.start.yaw, pitch: 0 }
}
