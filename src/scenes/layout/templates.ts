import type { IdKind } from '../schema/ids.ts'
import type { Scene } from '../schema/scene.ts'
import type { PlanPoint, Room } from '../schema/space.ts'

/** A hall to begin with. Its name in the interface is `template.<key>`. */
export interface Template {
  readonly key: 'oneRoom' | 'twoRooms'
  /** The scene with one more hall, last in its order. */
  create(args: { scene: Scene; newId: (kind: IdKind) => string }): Scene
}

const WIDTH = 8
const DEPTH = 6
const HEIGHT = 4
/** Metres of wall between two rooms. */
const THICKNESS = 0.3
const DOORWAY = { width: 1.8, height: 2.6, shape: 'rectangular' } as const
/** Metres from the far wall at which a visit begins, so that its first work stands 4 to 5 m away. */
const START_DISTANCE = 4.5

/** A room 8 m wide and 6 m deep whose far wall is the first of its outline. */
function roomAround(centre: PlanPoint, newId: (kind: IdKind) => string): Room {
  const [x, z] = centre
  const corners: PlanPoint[] = [
    [x - WIDTH / 2, z - DEPTH / 2],
    [x + WIDTH / 2, z - DEPTH / 2],
    [x + WIDTH / 2, z + DEPTH / 2],
    [x - WIDTH / 2, z + DEPTH / 2],
  ]
  return { outline: corners.map(([cx, cz]) => ({ id: newId('wall'), x: cx, z: cz })), height: HEIGHT }
}

function withHall(
  scene: Scene,
  rooms: Readonly<Record<string, Room>>,
  newId: (kind: IdKind) => string,
): Scene {
  const space = newId('space')
  return {
    ...scene,
    order: [...scene.order, space],
    rooms: { ...scene.rooms, ...rooms },
    spaces: {
      ...scene.spaces,
      [space]: {
        kind: 'hall',
        title: scene.title,
        theme: 'whiteGallery',
        light: 'day',
        start: { position: [0, START_DISTANCE - DEPTH / 2], yaw: 0 },
        rooms: Object.keys(rooms),
        order: [],
      },
    },
  }
}

export const TEMPLATES: readonly Template[] = [
  {
    key: 'oneRoom',
    create: ({ scene, newId }) => withHall(scene, { [newId('room')]: roomAround([0, 0], newId) }, newId),
  },
  {
    key: 'twoRooms',
    create: ({ scene, newId }) => {
      const near = roomAround([0, 0], newId)
      const far = roomAround([0, -DEPTH - THICKNESS], newId)
      const built = withHall(scene, { [newId('room')]: near, [newId('room')]: far }, newId)
      const [nearWall, farWall] = [near.outline[0]?.id ?? '', far.outline[2]?.id ?? '']
      const doorway = { walls: [nearWall, farWall] satisfies [string, string], x: WIDTH / 2, ...DOORWAY }
      return { ...built, openings: { ...built.openings, [newId('opening')]: doorway } }
    },
  },
]
