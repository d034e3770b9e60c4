import { describe, expect, it } from 'vitest'
import { GLASS_HEIGHT } from '../../../../../src/scenes/layout/mesh/furnitureMesh.ts'
import { exhibitSize } from '../../../../../src/scenes/layout/sizes.ts'
import { picturesIn } from '../../../../../src/scenes/publish/sheets.ts'
import type { Exhibit } from '../../../../../src/scenes/schema/exhibit.ts'
import { type CatalogueObject, FORMS, type Form } from '../../../../../src/scenes/schema/object.ts'
import type { Scene } from '../../../../../src/scenes/schema/scene.ts'
import { buildRoom } from '../../../../../src/viewer/hall/rooms/buildRoom.ts'
import { extentOf } from '../../../../../src/viewer/hall/rooms/face.ts'
import { PALETTES } from '../../../../../src/viewer/hall/rooms/palette.ts'
import { sliceOf } from '../../../../../src/viewer/hall/rooms/roomSlice.ts'
import { picture, twoRoomScene } from '../../../../support/scenes.ts'

const POSES = ['open', 'closed', 'extended', 'enclosed'] as const
const palette = PALETTES.jiangnanAcademy.day

/** One exhibit of eight pages in the vitrine of room a, its surface 0.9 m high. */
function lying(
  form: Form,
  shown: Pick<Exhibit, 'pose' | 'page'>,
  more: Partial<CatalogueObject> = {},
): Scene {
  const scene = twoRoomScene()
  const pages = Array.from({ length: 8 }, (_, i) => ({ media: `media_${i}` }))
  return {
    ...scene,
    objects: {
      object_one: { title: { ar: 'كتاب' }, form, viewingDirection: 'right-to-left', pages, ...more },
    },
    exhibits: {
      exhibit_one: {
        object: 'object_one',
        place: { kind: 'furniture', furniture: 'furniture_vitrine', x: 0, z: 0, yaw: 0 },
        ...shown,
      },
    },
    texts: {},
    media: Object.fromEntries(pages.map(({ media }, i) => [media, picture(`${i}`, 1000, 1500)])),
  }
}

const built = (scene: Scene, shown = ['exhibit_one']) =>
  buildRoom(sliceOf(scene, 'room_a', shown), 'room_a', shown, palette)

/** Least and most of a list of x, y, z, from the first corner on where it differs from a room without the thing. */
function heightsOf(scene: Scene): [number, number] {
  const { positions } = built(scene).solids
  const rest = built(scene, []).solids.positions
  const own = positions.subarray(0, positions.length - rest.length).filter((_, i) => i % 3 === 1)
  return [Math.min(...own), Math.max(...own)]
}

describe('what lies in a vitrine', () => {
  it.each(FORMS.flatMap((form) => POSES.map((pose) => [form, pose] as const)))(
    '%s, %s: rests on its surface, under the glass, and its pictures are those of the room’s sheet',
    (form, pose) => {
      const small = { structure: { enclosure: 'case4', volumes: 3 } } as const
      const tall = form === 'stele' ? { dimensions: { height: 0.4, width: 0.2, depth: 0.05 } } : {}
      const scene = lying(form, { pose, page: 2 }, { ...small, ...tall })
      const [low, high] = heightsOf(scene)
      expect(low).toBeGreaterThan(0.9 - 0.001)
      expect(high).toBeLessThan(0.9 + GLASS_HEIGHT)
      const pictures = built(scene).pictures
      expect(new Set(pictures.map(({ media }) => media))).toEqual(new Set(picturesIn(scene, 'room_a')))
      for (const face of pictures) {
        const { centre, normal } = extentOf(face)
        expect(centre[1]).toBeGreaterThan(0.9)
        expect(normal[1]).toBeGreaterThan(0)
      }
    },
  )

  it('costs no more than 200 triangles closed, with its slope', () => {
    const scene = lying('threadBound', { pose: 'closed' })
    const count = built(scene).solids.indices.length - built(scene, []).solids.indices.length
    expect(count / 3).toBeLessThanOrEqual(200 + 24)
  })

  it('shows half of a whole sheet on each page, the earlier at the right', () => {
    const scene = lying('threadBound', { page: 1 }, { structure: { imaging: 'wholeLeaf' } })
    const [right, left] = ['exhibit_one/0', 'exhibit_one/1'].map((id) =>
      built(scene).pictures.find((face) => face.id === id),
    )
    const us = (face: typeof right) => [...(face?.uvs ?? [])].filter((_, i) => i % 2 === 0)
    expect([Math.min(...us(right)), Math.max(...us(right))]).toEqual([0, expect.closeTo(0.5)])
    expect([Math.min(...us(left)), Math.max(...us(left))]).toEqual([expect.closeTo(0.5), 1])
  })

  it('is as large as it is drawn, also where it is enlarged', () => {
    const scene = lying('codexWestAsian', { page: 3 })
    const one = scene.exhibits.exhibit_one
    if (!one) throw new Error('It is there')
    const size = exhibitSize(scene, one)
    const twice = exhibitSize(scene, { ...one, scale: 2 })
    expect(twice.width).toBeCloseTo(size.width * 2)
  })

  it('leaves paper blank where a picture is not in the exhibition', () => {
    const scene = lying('threadBound', { page: 1 })
    const missing = {
      ...scene,
      media: { media_0: scene.media.media_0, media_1: scene.media.media_1 },
    } as Scene
    expect(built(missing).pictures.map(({ id }) => id)).toEqual(['exhibit_one/1'])
  })
})
