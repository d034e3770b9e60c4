import { patchRecord, putRecord } from '../../scenes/records/changes.ts'
import type { Exhibit, PanelText, Place } from '../../scenes/schema/exhibit.ts'
import type { Command } from './command.ts'
import { placeHolds, settleOrders } from './orders.ts'
import { withoutShown } from './removal.ts'
import { fieldsCommand } from './setFields.ts'

/** Shows an object: on a wall, in furniture, on the floor, in a gallery. It comes last in the visiting order. */
export const addExhibit: Command<{ readonly id: string; readonly exhibit: Exhibit }> = {
  key: 'addExhibit',
  apply(scene, { id, exhibit }) {
    if (id in scene.exhibits || !(exhibit.object in scene.objects) || !placeHolds(scene, exhibit.place))
      return scene
    return settleOrders(putRecord(scene, 'exhibits', id, exhibit), [id])
  },
}

/** Puts up a text panel. It comes last in the visiting order. */
export const addText: Command<{ readonly id: string; readonly text: PanelText }> = {
  key: 'addText',
  apply(scene, { id, text }) {
    if (id in scene.texts || !placeHolds(scene, text.place)) return scene
    return settleOrders(putRecord(scene, 'texts', id, text), [id])
  },
}

/** Moves exhibits and texts, each to a place of its own; also to another wall, room or space. */
export const moveShown: Command<{ readonly places: Readonly<Record<string, Place>> }> = {
  key: 'moveShown',
  apply(scene, { places }) {
    const moves = Object.entries(places).filter(([, place]) => placeHolds(scene, place))
    const moved = moves.reduce(
      (current, [id, place]) =>
        patchRecord(patchRecord(current, 'exhibits', id, { place }), 'texts', id, { place }),
      scene,
    )
    if (moved === scene) return scene
    return settleOrders(
      moved,
      moves.map(([id]) => id),
    )
  },
}

export const setExhibit = fieldsCommand('setExhibit', 'exhibits', ['scale', 'frame', 'page', 'pose'])

/** Width of a text panel, metres. */
export const setText = fieldsCommand('setText', 'texts', ['width'])

/** Takes exhibits and texts down; off the tours too. The objects stay in the catalogue. */
export const removeShown: Command<{ readonly ids: readonly string[] }> = {
  key: 'removeShown',
  apply: (scene, { ids }) => withoutShown(scene, ids),
}
