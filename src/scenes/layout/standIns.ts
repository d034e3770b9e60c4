import type { Scene } from '../schema/scene.ts'

/**
 * What holds the place of a thing in a space's order until its records have come: `exhibit~room_a~0`. No id of the
 * format has a tilde, so a stand-in is never taken for a thing, nor a thing for a stand-in.
 */
const STAND_IN = /^(exhibit|text)~([^~]+)~\d+$/

export type ShownKind = 'exhibit' | 'text'

/** @param index counts the things of this kind in this room, from 0: no two stand-ins of a space are equal */
export function standIn(kind: ShownKind, room: string, index: number): string {
  return `${kind}~${room}~${index}`
}

/** The room that a stand-in's thing is in; undefined for an id. */
export function roomOfStandIn(shownId: string): string | undefined {
  return STAND_IN.exec(shownId)?.[2]
}

export function isStandIn(shownId: string): boolean {
  return shownId.includes('~')
}

/** Whether something shown is an exhibit, and so has a number; its records may be still to come. */
export function isExhibit(scene: Scene, shownId: string): boolean {
  return Object.hasOwn(scene.exhibits, shownId) || shownId.startsWith('exhibit~')
}
