import { TEMPLATES, type Template } from '../../scenes/layout/templates.ts'
import { visitingOrder } from '../../scenes/layout/visiting.ts'
import { patchRecord, removeRecord } from '../../scenes/records/changes.ts'
import type { IdKind } from '../../scenes/schema/ids.ts'
import type { Hall } from '../../scenes/schema/space.ts'
import type { Command } from './command.ts'
import { shownAt } from './orders.ts'
import { withoutRooms, withoutShown } from './removal.ts'
import { type FieldsOf, patchOf } from './setFields.ts'
import { patchExhibition } from './setWords.ts'

/**
 * Adds a hall from a template, last in the visit.
 * @param args.seed fresh random letters and digits: begins the random part of every id, so that running it again
 * makes the same hall
 */
export const addHall: Command<{ readonly template: Template['key']; readonly seed: string }> = {
  key: 'addHall',
  apply(scene, { template, seed }) {
    const taken = Object.keys(scene.spaces).some((id) => id.startsWith(`space_${seed}-`))
    let count = 0
    const newId = (kind: IdKind) => `${kind}_${seed}-${++count}`
    const found = taken ? undefined : TEMPLATES.find(({ key }) => key === template)
    return found ? found.create({ scene, newId }) : scene
  },
}

const HALL_FIELDS = ['theme', 'light', 'start'] as const

/** Sets a hall's theme, light or the place where a visit begins. */
export const setHall: Command<{
  readonly id: string
  readonly fields: FieldsOf<Hall, (typeof HALL_FIELDS)[number]>
}> = {
  key: 'setHall',
  apply(scene, { id, fields }) {
    if (scene.spaces[id]?.kind !== 'hall') return scene
    return patchRecord(scene, 'spaces', id, patchOf(HALL_FIELDS, fields))
  },
}

/**
 * Sets the order in which a visitor meets what a space shows. What is not shown there is passed over; what is shown
 * there and not listed keeps its turn after the rest.
 */
export const setVisitingOrder: Command<{ readonly space: string; readonly order: readonly string[] }> = {
  key: 'setVisitingOrder',
  apply(scene, { space, order }) {
    const shown = visitingOrder(scene, space)
    const listed = new Set(order.filter((id) => shown.includes(id)))
    return patchRecord(scene, 'spaces', space, {
      order: [...listed, ...shown.filter((id) => !listed.has(id))],
    })
  },
}

/** Removes a space with all that is in it. */
export const removeSpace: Command<{ readonly id: string }> = {
  key: 'removeSpace',
  apply(scene, { id }) {
    const space = scene.spaces[id]
    if (!space) return scene
    const hung = shownAt(scene, (place) => place.kind === 'section' && place.space === id)
    const emptied = withoutShown(withoutRooms(scene, space.kind === 'hall' ? space.rooms : []), hung)
    return patchExhibition(removeRecord(emptied, 'spaces', id), {
      order: scene.order.filter((other) => other !== id),
    })
  },
}
