import { putRecord, removeRecord } from '../../scenes/records/changes.ts'
import { wallIdsOf } from '../../scenes/records/references.ts'
import type { Opening } from '../../scenes/schema/space.ts'
import type { Command } from './command.ts'
import { fieldsCommand } from './setFields.ts'

/** Opens two walls to each other. */
export const addOpening: Command<{ readonly id: string; readonly opening: Opening }> = {
  key: 'addOpening',
  apply(scene, { id, opening }) {
    const walls = new Set(wallIdsOf(scene).map((wall) => wall.id))
    const [first, second] = opening.walls
    if (id in scene.openings || first === second || !walls.has(first) || !walls.has(second)) return scene
    return putRecord(scene, 'openings', id, opening)
  },
}

/** Slides an opening along its wall: `x` of its centre, metres from the left end of its first wall. */
export const moveOpening = fieldsCommand('moveOpening', 'openings', ['x'])

/** Sizes or shapes an opening; with `x`, from one of its sides. */
export const setOpening = fieldsCommand('setOpening', 'openings', ['width', 'height', 'shape', 'x'])

export const removeOpening: Command<{ readonly id: string }> = {
  key: 'removeOpening',
  apply: (scene, { id }) => removeRecord(scene, 'openings', id),
}
