import { describe, expect, it } from 'vitest'
import { axesOf, fromAxes } from '../../../../src/scenes/layout/axes.ts'
import { labelPoseOf } from '../../../../src/scenes/layout/labels.ts'
import { exhibitSize, poseOf, roomOfPlace, viewpointOf } from '../../../../src/scenes/layout/placing.ts'
import {
  EYE_HEIGHT,
  FOV_ACROSS_LEAST,
  FOV_VERTICAL,
  project,
} from '../../../../src/scenes/layout/projecting.ts'
import { isWalkable, walkableArea } from '../../../../src/scenes/layout/walking.ts'
import type { Exhibit } from '../../../../src/scenes/schema/exhibit.ts'
import type { CatalogueObject } from '../../../../src/scenes/schema/object.ts'
import type { Scene } from '../../../../src/scenes/schema/scene.ts'
import { picture, twoRoomScene } from '../../../support/scenes.ts'

const onWall: Exhibit['place'] = { kind: 'wall', wall: 'wall_a-n', x: 1, y: 1.5 }
const inVitrine: Exhibit['place'] = { kind: 'furniture', furniture: 'furniture_vitrine', x: 0, z: 0, yaw: 0 }

/** An object with `sheets` pictures, each of these pixels, shown somewhere. */
function shown(object: Partial<CatalogueObject>, place: Exhibit['place'], sheets: [number, number][] = []) {
  const scene: Scene = twoRoomScene()
  scene.media = Object.fromEntries(sheets.map(([w, h], i) => [`media_${i}`, picture('d', w, h)]))
  scene.objects.object_x = {
    title: { en: 'x' },
    form: 'threadBound',
    viewingDirection: 'right-to-left',
    pages: sheets.map((_, i) => ({ media: `media_${i}` })),
    ...object,
  }
  return (scale?: number) => exhibitSize(scene, { object: 'object_x', place, ...(scale ? { scale } : {}) })
}

interface Sized {
  readonly name: string
  readonly object: Partial<CatalogueObject>
  readonly place: Exhibit['place']
  readonly sheets?: [number, number][]
  readonly width: number
  readonly height: number
}

describe('exhibitSize', () => {
  it.each([
    {
      name: 'a page at its recorded size',
      object: { dimensions: { height: 0.3, width: 0.2 } },
      place: onWall,
      width: 0.2,
      height: 0.3,
    },
    {
      name: 'an open book two pages wide',
      object: { dimensions: { height: 0.3, width: 0.2 } },
      place: inVitrine,
      sheets: [
        [2000, 3000],
        [2000, 3000],
      ],
      // On a cradle, its halves raised.
      width: 0.364,
      height: 0.3,
    },
    {
      name: 'a book of which no page is known: closed',
      object: { dimensions: { height: 0.3, width: 0.2 } },
      place: inVitrine,
      width: 0.2,
      height: 0.3,
    },
    {
      name: 'a scroll by its length',
      object: { form: 'handscroll', dimensions: { height: 0.3, length: 2 } },
      place: onWall,
      width: 2,
      height: 0.3,
    },
    {
      name: 'a scroll as far as the surface allows',
      object: { form: 'handscroll', dimensions: { height: 0.3, length: 5 } },
      place: inVitrine,
      width: 1.06,
      height: 0.308,
    },
    {
      name: 'a map that does not open',
      object: { form: 'map', dimensions: { height: 0.3, width: 0.2 } },
      place: inVitrine,
      width: 0.2,
      height: 0.3,
    },
  ] as Sized[])('gives $name', ({ object, place, sheets, width, height }) => {
    const size = shown(object, place, sheets)()
    expect(size.width).toBeCloseTo(width)
    expect(size.height).toBeCloseTo(height)
    expect(size.assumed).toBe(false)
  })

  it('assumes 0.3 m in the proportions of the picture when nothing is measured', () => {
    expect(shown({}, onWall, [[1000, 2000]])()).toMatchObject({ width: 0.15, height: 0.3, assumed: true })
  })

  it('never stretches a picture: it fits it into what was measured', () => {
    const narrow = shown({ dimensions: { height: 0.3, width: 0.3 } }, onWall, [[1000, 2000]])()
    expect([narrow.width, narrow.height]).toEqual([0.15, 0.3])
    const wide = shown({ dimensions: { height: 0.3, width: 0.3 } }, onWall, [[2000, 1000]])()
    expect([wide.width, wide.height]).toEqual([0.3, 0.15])
  })

  it('lays a concertina out by its pictures, whatever the width of the closed book', () => {
    const size = shown({ form: 'concertina', dimensions: { height: 0.3, width: 0.11 } }, onWall, [
      [1000, 2000],
      [1000, 2000],
    ])()
    expect([size.width, size.height]).toEqual([0.3, 0.3])
  })

  it('multiplies by the scale of the exhibit', () => {
    const size = shown({ dimensions: { height: 0.3, width: 0.2, depth: 0.01 } }, onWall)(2)
    expect([size.width, size.height, size.depth]).toEqual([0.4, 0.6, 0.008])
  })
})

describe('poseOf', () => {
  it('hangs a work flush with its wall, turned into the room', () => {
    const pose = poseOf(twoRoomScene(), 'exhibit_scroll')
    expect(pose?.position).toEqual([4, 1.5, 0])
    expect(pose).toMatchObject({ yaw: -Math.PI / 2, lean: 0, room: 'room_a' })
  })

  it('lays a book on the surface of its vitrine, turned with it', () => {
    const scene = twoRoomScene()
    const vitrine = scene.furniture.furniture_vitrine
    const exhibit = scene.exhibits.exhibit_vitrine
    if (!vitrine || exhibit?.place.kind !== 'furniture') throw new Error('the vitrine is there')
    vitrine.yaw = Math.PI / 2
    exhibit.place.x = 0.2
    exhibit.place.yaw = 0.1
    const pose = poseOf(scene, 'exhibit_vitrine')
    // Turned a quarter to the left, its front faces +x and its right side is −z.
    expect(pose?.position[0]).toBeCloseTo(-2)
    expect(pose?.position[1]).toBe(0.9)
    expect(pose?.position[2]).toBeCloseTo(0.3)
    expect(pose?.yaw).toBeCloseTo(Math.PI / 2 + 0.1)
    expect(pose?.lean).toBe(Math.PI / 2)
  })

  it('is nowhere in a gallery or on a wall that does not exist', () => {
    const scene = twoRoomScene()
    scene.exhibits.exhibit_lost = {
      object: 'object_map',
      place: { kind: 'wall', wall: 'wall_none', x: 1, y: 1 },
    }
    scene.exhibits.exhibit_flat = { object: 'object_map', place: { kind: 'section', space: 'space_hall' } }
    expect(poseOf(scene, 'exhibit_lost')).toBeUndefined()
    expect(poseOf(scene, 'exhibit_flat')).toBeUndefined()
    expect(poseOf(scene, 'exhibit_none')).toBeUndefined()
    expect(roomOfPlace(scene, { kind: 'floor', room: 'room_none', x: 0, z: 0, yaw: 0 })).toBeUndefined()
  })
})

describe('viewpointOf', () => {
  it.each(['exhibit_leaf', 'exhibit_scroll', 'exhibit_vitrine', 'exhibit_map', 'text_intro'])(
    'stands before %s',
    (id) => {
      const scene = twoRoomScene()
      const viewpoint = viewpointOf(scene, id)
      const pose = poseOf(scene, id)
      if (!viewpoint || !pose) throw new Error('it can be looked at')
      expect(isWalkable(walkableArea(scene, 'space_hall'), viewpoint.position)).toBe(true)
      const [dx, dz] = [pose.position[0] - viewpoint.position[0], pose.position[2] - viewpoint.position[1]]
      expect(Math.sin(pose.yaw) * -dx + Math.cos(pose.yaw) * -dz).toBeGreaterThan(0)
    },
  )

  it('steps back from what is wide, and looks down on what lies', () => {
    const scene = twoRoomScene()
    const far = (id: string) => {
      const at = viewpointOf(scene, id)?.position ?? [0, 0]
      const pose = poseOf(scene, id)?.position ?? [0, 0, 0]
      return Math.hypot(at[0] - pose[0], at[1] - pose[2])
    }
    expect(far('exhibit_scroll')).toBeGreaterThan(far('exhibit_leaf') + 0.5)
    expect(far('exhibit_leaf')).toBeCloseTo(1.15, 1)
    expect(viewpointOf(scene, 'exhibit_vitrine')?.pitch).toBeLessThan(-0.4)
  })

  it.each(['exhibit_leaf', 'exhibit_vitrine'])('has the label of %s in the picture', (id) => {
    const scene = twoRoomScene()
    const [viewpoint, card] = [viewpointOf(scene, id), labelPoseOf(scene, id)]
    if (!viewpoint || !card) throw new Error('it can be looked at')
    const [x, z] = viewpoint.position
    const { yaw, pitch } = viewpoint
    const eye = { position: [x, EYE_HEIGHT, z] as const, yaw, pitch, fovY: FOV_VERTICAL, aspect: 1.5 }
    const axes = axesOf(card.yaw, card.lean)
    for (const across of [-1, 1]) {
      for (const up of [-1, 1]) {
        const corner = fromAxes(card.position, axes, [(across * card.width) / 2, (up * card.height) / 2, 0])
        const seen = project(eye, corner)
        expect([Math.abs(seen.x) < 1, Math.abs(seen.y) < 1]).toEqual([true, true])
      }
    }
  })

  it('stands farther off where the picture is narrow, so that what is wide is seen whole', () => {
    const scene: Scene = { ...twoRoomScene(), furniture: {} }
    const viewpoint = viewpointOf(scene, 'text_intro', 0.46)
    const pose = poseOf(scene, 'text_intro')
    if (!viewpoint || !pose) throw new Error('it can be looked at')
    const half = (scene.texts.text_intro?.width ?? 0) / 2
    const away = Math.hypot(
      viewpoint.position[0] - pose.position[0],
      viewpoint.position[1] - pose.position[2],
    )
    expect(half / away).toBeLessThan(Math.tan(FOV_ACROSS_LEAST / 2))
  })

  it('finds another place when furniture takes the one in front', () => {
    const scene = twoRoomScene()
    const bench = scene.furniture.furniture_bench
    if (!bench) throw new Error('the bench is there')
    scene.furniture.furniture_bench = { ...bench, room: 'room_a', position: [-2.4, -1.8], yaw: 0 }
    const viewpoint = viewpointOf(scene, 'exhibit_leaf')
    expect(viewpoint && isWalkable(walkableArea(scene, 'space_hall'), viewpoint.position)).toBe(true)
  })

  it('is undefined where nobody can stand', () => {
    const scene = twoRoomScene()
    const bench = scene.furniture.furniture_bench
    if (!bench) throw new Error('the bench is there')
    scene.furniture.furniture_bench = {
      ...bench,
      room: 'room_a',
      yaw: 0,
      position: [0, 0],
      size: { width: 8, height: 0.5, depth: 6 },
    }
    expect(viewpointOf(scene, 'exhibit_leaf')).toBeUndefined()
  })
})
