import type { Scene } from '../../scenes/schema/scene.ts'
import { NOTHING, type Selection, selectionIn } from '../state/selection.ts'

type SelectedKind = Exclude<Selection, { kind: 'none' }>['kind']

const KINDS: Readonly<Record<string, SelectedKind>> = {
  exhibit: 'shown',
  text: 'shown',
  furniture: 'furniture',
  wall: 'wall',
  room: 'room',
  opening: 'opening',
  object: 'object',
  media: 'media',
}

/** The selection that a record's id stands for; nothing for what cannot be selected or is not in the scene. */
export function selectionOf(scene: Scene, id: string | null): Selection {
  const kind = id && KINDS[id.slice(0, id.indexOf('_'))]
  return kind ? selectionIn(scene, { kind, id }) : NOTHING
}

/** The record that a selection names. */
export function idOf(selection: Selection): string | null {
  return selection.kind === 'none' ? null : selection.id
}
