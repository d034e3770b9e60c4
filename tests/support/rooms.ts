import fc from 'fast-check'
import { distance, step } from '../../src/scenes/layout/vectors.ts'
import type { Scene } from '../../src/scenes/schema/scene.ts'
import { type Hall, type Opening, type PlanPoint, type Room, THEMES } from '../../src/scenes/schema/space.ts'
import { bareScene, picture } from './scenes.ts'

const metres = (min: number, max: number) => fc.double({ min, max, noNaN: true })

/** Corners of a room: a rectangle, an L, or a star of any angles, clockwise from above. */
const outline: fc.Arbitrary<PlanPoint[]> = fc.oneof(
  fc.tuple(metres(3, 14), metres(3, 14)).map(([w, d]): PlanPoint[] => [
    [0, -d],
    [w, -d],
    [w, 0],
    [0, 0],
  ]),
  fc.tuple(metres(3, 6), metres(3, 6), metres(1.5, 5), metres(1.5, 5)).map(([w, d, cw, cd]): PlanPoint[] => [
    [0, -d - cd],
    [w, -d - cd],
    [w, -d],
    [w + cw, -d],
    [w + cw, 0],
    [0, 0],
  ]),
  fc.array(metres(2.5, 7), { minLength: 3, maxLength: 8 }).map((radii) =>
    radii.map((radius, i): PlanPoint => {
      const angle = (i / radii.length) * 2 * Math.PI
      return [radius * Math.cos(angle), radius * Math.sin(angle)]
    }),
  ),
)

/** Corners of a room 4.7 m deep behind a wall 0.3 m thick, its first wall back to back with that one. */
function behind(corners: readonly PlanPoint[], at: number, name: string): Room['outline'] {
  const from = corners[at] ?? ([0, 0] as const)
  const to = corners[(at + 1) % corners.length] ?? from
  const length = distance(from, to)
  const out: PlanPoint = [(to[1] - from[1]) / length, (from[0] - to[0]) / length]
  const moved = [step(to, out, 0.3), step(from, out, 0.3), step(from, out, 5), step(to, out, 5)]
  return moved.map(([x, z], i) => ({ id: `${name}-${i}`, x, z }))
}

/** A room of any form and theme with works, texts, and doorways of any form in its walls, each into a room of its own. */
export const dressedScenes: fc.Arbitrary<Scene> = fc
  .record({
    corners: outline,
    height: metres(2.6, 5),
    theme: fc.constantFrom(...THEMES),
    light: fc.constantFrom<Hall['light']>('day', 'evening'),
    hung: fc.array(
      fc.record({
        wall: fc.nat(7),
        share: metres(0, 1),
        y: metres(0.5, 2.4),
        width: metres(0.1, 2),
        height: metres(0.1, 1.6),
      }),
      { maxLength: 6 },
    ),
    doors: fc.array(
      fc.record({
        wall: fc.nat(7),
        share: metres(0.2, 0.8),
        width: metres(0.9, 2.4),
        height: metres(1.9, 3),
        shape: fc.constantFrom<Opening['shape']>('rectangular', 'moonGate', 'pointedArch', 'horseshoeArch'),
      }),
      { maxLength: 3 },
    ),
  })
  .map(({ corners, height, theme, light, hung, doors }) => {
    const scene = bareScene()
    scene.media.media_any = picture('a', 1000, 1000)
    scene.rooms.room_s = { outline: corners.map(([x, z], i) => ({ id: `wall_${i}`, x, z })), height }
    scene.spaces.space_hall = {
      kind: 'hall',
      title: scene.title,
      theme,
      light,
      start: { position: [0, 0], yaw: 0 },
      rooms: ['room_s'],
      order: [],
    }
    const lengthOf = (i: number) => {
      const from = corners[i] ?? ([0, 0] as const)
      const to = corners[(i + 1) % corners.length] ?? from
      return distance(from, to)
    }
    const taken = new Set<number>()
    for (const [i, door] of doors.entries()) {
      const at = door.wall % corners.length
      const length = lengthOf(at)
      if (taken.has(at) || length < door.width + 1.2) continue
      taken.add(at)
      scene.rooms[`room_far${i}`] = { outline: behind(corners, at, `wall_far${i}`), height }
      scene.openings[`opening_${i}`] = {
        walls: [`wall_${at}`, `wall_far${i}-0`],
        x: Math.min(Math.max(length * door.share, door.width / 2 + 0.5), length - door.width / 2 - 0.5),
        width: door.width,
        height: Math.min(door.height, height - 0.1),
        shape: door.shape,
      }
    }
    for (const [i, thing] of hung.entries()) {
      const wall = thing.wall % corners.length
      const [low, high] = [thing.height / 2 + 0.3, height - thing.height / 2 - 0.3]
      scene.objects[`object_${i}`] = {
        title: scene.title,
        form: 'map',
        viewingDirection: 'right-to-left',
        dimensions: { width: thing.width, height: thing.height },
        pages: [],
      }
      scene.exhibits[`exhibit_${i}`] = {
        object: `object_${i}`,
        place: {
          kind: 'wall',
          wall: `wall_${wall}`,
          x: lengthOf(wall) * thing.share,
          y: Math.min(Math.max(thing.y, low), high),
        },
      }
    }
    return scene
  })
