import { describe, expect, it } from 'vitest'
import { doorwaysOf } from '../../../../src/scenes/layout/doorways.ts'
import { isClockwise, outlineOf } from '../../../../src/scenes/layout/polygon.ts'
import { TEMPLATES } from '../../../../src/scenes/layout/templates.ts'
import { isWalkable, route, walkableArea } from '../../../../src/scenes/layout/walking.ts'
import { wallMap } from '../../../../src/scenes/layout/walls.ts'
import { Scene } from '../../../../src/scenes/schema/scene.ts'
import { bareScene } from '../../../support/scenes.ts'

describe.each(TEMPLATES)('template $key', (template) => {
  let count = 0
  const scene = template.create({ scene: bareScene(), newId: (kind) => `${kind}_${count++}` })
  const [id] = scene.order
  const hall = scene.spaces[id ?? '']
  if (!id || hall?.kind !== 'hall') throw new Error('a template makes a hall')

  it('holds under the schema', () => {
    expect(Scene.safeParse(scene).error?.issues).toBeUndefined()
  })
  it('has clockwise rooms and lets the visitor in 4 to 5 m from the wall ahead', () => {
    for (const room of Object.values(scene.rooms)) expect(isClockwise(outlineOf(room))).toBe(true)
    expect(isWalkable(walkableArea(scene, id), hall.start.position)).toBe(true)
    const ahead = wallMap(scene).get(scene.rooms[hall.rooms[0] ?? '']?.outline[0]?.id ?? '')
    expect(ahead?.yaw).toBe(hall.start.yaw)
    const gap = hall.start.position[1] - (ahead?.start[1] ?? 0)
    expect(gap).toBeGreaterThanOrEqual(4)
    expect(gap).toBeLessThanOrEqual(5)
  })
  it('joins its rooms so that all can be walked to', () => {
    expect(doorwaysOf(scene).length).toBe(hall.rooms.length - 1)
    const last = scene.rooms[hall.rooms.at(-1) ?? '']?.outline ?? []
    const middle: [number, number] = [
      last.reduce((sum, { x }) => sum + x, 0) / last.length,
      last.reduce((sum, { z }) => sum + z, 0) / last.length,
    ]
    expect(route(walkableArea(scene, id), hall.start.position, middle).at(-1)).toEqual(middle)
  })
  it('adds to what is there', () => {
    const twice = template.create({ scene, newId: (kind) => `${kind}_${count++}` })
    expect(twice.order).toHaveLength(2)
    expect(Object.keys(twice.rooms)).toHaveLength(2 * hall.rooms.length)
  })
})
