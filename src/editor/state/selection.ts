import { wallIdsOf } from '../../scenes/records/references.ts'
import type { Place } from '../../scenes/schema/exhibit.ts'
import type { Scene } from '../../scenes/schema/scene.ts'
import type { FURNITURE_KINDS, Opening, PlanPoint } from '../../scenes/schema/space.ts'

/** The one thing whose properties are shown. `shown` is an exhibit or a text. */
export type Selection =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'shown' | 'furniture' | 'wall' | 'room' | 'opening' | 'object' | 'media'
      readonly id: string
    }

export const NOTHING: Selection = { kind: 'none' }

/** What is about to be put somewhere. */
export type Placing =
  | { readonly kind: 'exhibit'; readonly object: string }
  | { readonly kind: 'text' }
  | { readonly kind: 'furniture'; readonly furniture: (typeof FURNITURE_KINDS)[number] }
  | { readonly kind: 'opening'; readonly shape: Opening['shape'] }

/**
 * What the hand is doing: one thing at a time. None of it is in the document; letting go runs one command,
 * Escape goes back to `idle`. Points are metres in the view's own axes: plan [x, z], elevation [x, y].
 */
export type Interaction =
  | { readonly kind: 'idle' }
  /** `at` is where it would land; absent while the pointer is over nothing that takes it. */
  | { readonly kind: 'placing'; readonly what: Placing; readonly at?: Place | PlanPoint }
  | {
      readonly kind: 'moving'
      /** Exhibits, texts, one room, one piece of furniture or one opening, by id. */
      readonly ids: readonly string[]
      /** Where the pointer took hold. */
      readonly origin: PlanPoint
      /** How far it has gone since, after snapping. */
      readonly offset: PlanPoint
      /** Where each would land, by id; empty for what has no place (rooms, furniture, openings). */
      readonly places: Readonly<Record<string, Place>>
    }
  | {
      readonly kind: 'resizing'
      readonly id: string
      /** The edge or corner in the hand: a corner of a room by its vertex's id, an edge by the view's own name. */
      readonly handle: string
      readonly origin: PlanPoint
      readonly offset: PlanPoint
    }
  | { readonly kind: 'drawing'; readonly space: string; readonly points: readonly PlanPoint[] }

export const IDLE: Interaction = { kind: 'idle' }

/** The selection, or nothing when what it names is not in the scene (any more). */
export function selectionIn(scene: Scene, selection: Selection): Selection {
  return selection.kind === 'none' || isThere(scene, selection) ? selection : NOTHING
}

function isThere(scene: Scene, { kind, id }: Exclude<Selection, { kind: 'none' }>): boolean {
  switch (kind) {
    case 'shown':
      return id in scene.exhibits || id in scene.texts
    case 'furniture':
      return id in scene.furniture
    case 'wall':
      return wallIdsOf(scene).some((wall) => wall.id === id)
    case 'room':
      return id in scene.rooms
    case 'opening':
      return id in scene.openings
    case 'object':
      return id in scene.objects
    case 'media':
      return id in scene.media
  }
}
