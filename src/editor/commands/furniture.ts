import { putRecord } from '../../scenes/records/changes.ts'
import type { Scene } from '../../scenes/schema/scene.ts'
import type { Command } from './command.ts'
import { settleOrders, shownAt } from './orders.ts'
import { withoutFurniture } from './removal.ts'
import { fieldsCommand } from './setFields.ts'

type Furniture = Scene['furniture'][string]

const roomIsThere = (scene: Scene, { room }: Furniture) => room in scene.rooms

export const addFurniture: Command<{ readonly id: string; readonly furniture: Furniture }> = {
  key: 'addFurniture',
  apply(scene, { id, furniture }) {
    if (id in scene.furniture || !roomIsThere(scene, furniture)) return scene
    return putRecord(scene, 'furniture', id, furniture)
  },
}

const place = fieldsCommand('moveFurniture', 'furniture', ['room', 'position', 'yaw'], roomIsThere)

/** Moves or turns furniture with what stands on it, also to another room or space. */
export const moveFurniture: typeof place = {
  key: place.key,
  apply(scene, args) {
    const moved = place.apply(scene, args)
    if (moved === scene) return scene
    return settleOrders(
      moved,
      shownAt(moved, (at) => at.kind === 'furniture' && at.furniture === args.id),
    )
  },
}

/** Sizes furniture; with a position, from one of its sides. */
export const resizeFurniture = fieldsCommand('resizeFurniture', 'furniture', ['size', 'position'])

/** Removes furniture and what stands on it. */
export const removeFurniture: Command<{ readonly ids: readonly string[] }> = {
  key: 'removeFurniture',
  apply: (scene, { ids }) => withoutFurniture(scene, ids),
}
