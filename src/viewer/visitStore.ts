import { createStore, type StoreApi } from 'zustand/vanilla'
import type { ShownId } from '../scenes/layout/visiting.ts'
import type { Scene } from '../scenes/schema/scene.ts'
import type { PlanPoint } from '../scenes/schema/space.ts'
import type { InterfaceLanguage } from '../scenes/text/language.ts'

export type VisitView = 'hall' | 'gallery'

/** Where a visitor stands, metres, and looks, radians: yaw counter-clockwise from above, pitch upwards. */
export interface VisitorPlace {
  readonly position: PlanPoint
  readonly yaw: number
  readonly pitch: number
}

export interface VisitState {
  readonly scene: Scene
  readonly space: string
  readonly view: VisitView
  readonly language: InterfaceLanguage
  /** What the visitor stands before: shown as such, and announced. */
  readonly focus: ShownId | null
  /** What lies open in the dialog. */
  readonly open: ShownId | null
  /** Where the visitor last stood still. */
  readonly place: VisitorPlace
  /** On the way: `place` follows when they stand. */
  readonly isWalking: boolean
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
  walkTo(id: ShownId): void
  /** The hall has arrived, or the visitor has taken another way. */
  endWalk(): void
  setPlace(place: VisitorPlace): void
  setWalking(isWalking: boolean): void
}

export type VisitStore = StoreApi<VisitState>

interface VisitBeginning {
  readonly scene: Scene
  readonly space: string
  readonly view: VisitView
  readonly language: InterfaceLanguage
  /** Opens at once. */
  readonly exhibit?: ShownId | null
}

/** A store per visit, never a global: the workbench's preview is another visit. */
export function createVisitStore({
  scene,
  space,
  view,
  language,
  exhibit = null,
}: VisitBeginning): VisitStore {
  return createStore<VisitState>()((set, get) => ({
    scene,
    space,
    view,
    language,
    focus: exhibit,
    open: exhibit,
    place: startOf(scene, space),
    isWalking: false,
    destination: null,

    setScene: (next) =>
      set(({ space: here, focus, open, destination }) => ({
        scene: next,
        space: here in next.spaces ? here : (next.order[0] ?? here),
        focus: kept(next, focus),
        open: kept(next, open),
        destination: destination && kept(next, destination.shown) ? destination : null,
      })),
    enterSpace: (next) => {
      if (next === get().space) return
      set({ space: next, focus: null, open: null, destination: null, place: startOf(get().scene, next) })
    },
    setView: (next) => set({ view: next, destination: null }),
    setLanguage: (next) => set({ language: next }),
    focusOn: (id) => set({ focus: id }),
    openExhibit: (id) => set(id === null ? { open: null } : { open: id, focus: id }),
    walkTo: (id) => set({ destination: { shown: id } }),
    endWalk: () => set({ destination: null }),
    setPlace: (next) => set({ place: next }),
    setWalking: (next) => next !== get().isWalking && set({ isWalking: next }),
  }))
}

function kept(scene: Scene, id: ShownId | null): ShownId | null {
  return id !== null && (id in scene.exhibits || id in scene.texts) ? id : null
}

/** Where a visitor comes into a space. A gallery has no floor to stand on: any place will do. */
function startOf(scene: Scene, id: string): VisitorPlace {
  const space = scene.spaces[id]
  if (space?.kind !== 'hall') return { position: [0, 0], yaw: 0, pitch: 0 }
  return { position: space.start.position, yaw: space.start.yaw, pitch: 0 }
}
