import { TEMPLATES } from '../../../../src/scenes/layout/templates.ts'
import { emptyScene } from '../../../../src/scenes/schema/empty.ts'
import type { Scene } from '../../../../src/scenes/schema/scene.ts'

/** Two rooms of 8 × 6 m joined by a doorway, with fixed ids: wall_1 is the near room's far wall, wall_7 faces it. */
export function twoRooms(): Scene {
  let count = 0
  const newId = (kind: string) => `${kind}_${++count}`
  const scene = emptyScene({ id: 'exhibition_x', languages: ['zh-Hans', 'ar'], title: { 'zh-Hans': '展' } })
  const template = TEMPLATES.find(({ key }) => key === 'twoRooms')
  if (!template) throw new Error('There is no template of two rooms')
  return template.create({ scene, newId })
}

/** The same with one object hung in the middle of the near room's right-hand wall, 0.4 × 0.6 m. */
export function withOneWork(): { scene: Scene; wall: string; room: string } {
  const bare = twoRooms()
  const space = Object.values(bare.spaces)[0]
  const room = space?.kind === 'hall' ? (space.rooms[0] ?? '') : ''
  const wall = bare.rooms[room]?.outline[1]?.id ?? ''
  const scene: Scene = {
    ...bare,
    objects: {
      object_a: {
        title: { 'zh-Hans': '甲' },
        form: 'singleSheet',
        viewingDirection: 'right-to-left',
        pages: [],
        dimensions: { width: 0.4, height: 0.6 },
      },
    },
    exhibits: { exhibit_a: { object: 'object_a', place: { kind: 'wall', wall, x: 3, y: 1.5 } } },
    furniture: {
      furniture_v: {
        kind: 'vitrine',
        room,
        position: [-2, 1],
        yaw: Math.PI / 2,
        size: { width: 1.6, height: 0.9, depth: 0.7 },
      },
    },
  }
  return { scene, wall, room }
}
