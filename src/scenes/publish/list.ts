import { roomsInOrder, type ShownId, visitingOrder } from '../layout/visiting.ts'
import type { Scene } from '../schema/scene.ts'
import type { LanguageMap } from '../schema/text.ts'

/** One line of the list of what is shown. */
export interface Line {
  readonly id: ShownId
  /** In its space, from 1. */
  readonly number: number
  readonly title: LanguageMap
  readonly date: LanguageMap | undefined
}

/** The exhibits of a room, or of a gallery, under its title. */
export interface ListSection {
  readonly title: LanguageMap | undefined
  readonly lines: readonly Line[]
}

/** Every exhibit of every space, in visiting order. */
export function listOf(scene: Scene): ListSection[] {
  return scene.order.flatMap((space) => {
    let number = 0
    return shownBySection(scene, space).flatMap(({ title, shown }) => {
      const lines = shown.flatMap((id): Line[] => {
        const object = scene.objects[scene.exhibits[id]?.object ?? '']
        if (!object) return []
        number += 1
        return [{ id, number, title: object.title, date: object.date?.display }]
      })
      return lines.length > 0 ? [{ title, lines }] : []
    })
  })
}

function shownBySection(
  scene: Scene,
  space: string,
): { readonly title: LanguageMap | undefined; readonly shown: readonly ShownId[] }[] {
  const record = scene.spaces[space]
  if (record?.kind === 'hall')
    return roomsInOrder(scene, space).map(({ room, shown }) => ({ title: scene.rooms[room]?.title, shown }))
  return record ? [{ title: record.title, shown: visitingOrder(scene, space) }] : []
}

/** So many lines from a place in the list, with the titles of the sections that they are in. @param from line, from 0 */
export function slicedList(list: readonly ListSection[], from: number, count: number): ListSection[] {
  let at = 0
  return list.flatMap(({ title, lines }) => {
    const picked = lines.slice(Math.max(0, from - at), Math.max(0, from + count - at))
    at += lines.length
    return picked.length > 0 ? [{ title, lines: picked }] : []
  })
}

export function lengthOf(list: readonly ListSection[]): number {
  return list.reduce((sum, { lines }) => sum + lines.length, 0)
}
