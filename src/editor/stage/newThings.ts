import type { Place } from '../../scenes/schema/exhibit.ts'
import type { Scene } from '../../scenes/schema/scene.ts'
import type { Furniture, PlanPoint } from '../../scenes/schema/space.ts'
import { addFurniture } from '../commands/furniture.ts'
import { addExhibit, addText } from '../commands/shown.ts'
import { mintId } from '../state/ids.ts'
import type { Placing, Selection } from '../state/selection.ts'
import { type Edit, edit } from './edit.ts'

/** Metres that furniture is made with. Heights from the NEA and Glasgow guidance (standards.md §1.3 of the reference). */
export const FURNITURE_SIZES: Readonly<Record<Furniture['kind'], Furniture['size']>> = {
  vitrine: { width: 1.6, height: 0.9, depth: 0.7 },
  plinth: { width: 0.5, height: 1, depth: 0.5 },
  bench: { width: 1.6, height: 0.45, depth: 0.45 },
  lectern: { width: 0.7, height: 1, depth: 0.5 },
}

/** Metres that a text panel is made wide: two columns of some thirty Chinese characters to a line. */
export const PANEL_WIDTH = 1.8

/** Furniture that something can lie on. */
export const SURFACES: ReadonlySet<Furniture['kind']> = new Set(['vitrine', 'plinth', 'lectern'])

/** Something that is about to be put into the hall, with the id that it will have. */
export interface NewThing {
  readonly id: string
  /** It hangs or lies: its place is a `Place`. Furniture stands at a point of the plan. */
  readonly selection: Selection
  placed(place: Place): Edit | undefined
  stood(room: string, position: PlanPoint): Edit | undefined
}

/** Fresh things of each kind that the palette offers. */
export function newThing(what: Placing): NewThing | undefined {
  switch (what.kind) {
    case 'exhibit': {
      const id = mintId('exhibit')
      return {
        id,
        selection: { kind: 'shown', id },
        placed: (place) => edit(addExhibit, { id, exhibit: { object: what.object, place } }),
        stood: () => undefined,
      }
    }
    case 'text': {
      const id = mintId('text')
      return {
        id,
        selection: { kind: 'shown', id },
        placed: (place) => edit(addText, { id, text: { body: {}, place, width: PANEL_WIDTH } }),
        stood: () => undefined,
      }
    }
    case 'furniture': {
      const id = mintId('furniture')
      const size = FURNITURE_SIZES[what.furniture]
      return {
        id,
        selection: { kind: 'furniture', id },
        placed: () => undefined,
        stood: (room, position) =>
          edit(addFurniture, { id, furniture: { kind: what.furniture, room, position, yaw: 0, size } }),
      }
    }
    case 'opening':
      return undefined
  }
}

/** Size of a thing before it is in the scene: it is put there, looked at, and forgotten. */
export function sceneWith(scene: Scene, thing: NewThing, place: Place): Scene {
  return thing.placed(place)?.apply(scene) ?? scene
}
