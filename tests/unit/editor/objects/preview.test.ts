import { describe, expect, it, test } from 'vitest'
import {
  type Box,
  distanceFor,
  FIRST_EYE,
  moved,
  towardsEye,
} from '../../../../src/editor/objects/preview/eye.ts'
import { type Lying, lyingsOf, poseOf } from '../../../../src/editor/objects/preview/lying.ts'
import { bookOf } from '../../../../src/scenes/forms/bookOf.ts'
import type { CatalogueObject, Form } from '../../../../src/scenes/schema/object.ts'
import type { Structure } from '../../../../src/scenes/schema/structure.ts'

const objectOf = (form: Form, structure: Structure = {}): CatalogueObject => ({
  title: {},
  form,
  viewingDirection: 'right-to-left',
  pages: Array.from({ length: 6 }, () => ({ without: 'inserted' as const })),
  structure,
})

describe('the ways in which the preview lays a book down', () => {
  it.each<[Form, Structure, Lying[]]>([
    ['threadBound', {}, ['closed', 'onDisplay', 'open']],
    ['threadBound', { enclosure: 'case4' }, ['closed', 'onDisplay', 'open', 'enclosed']],
    ['concertina', {}, ['closed', 'onDisplay', 'open', 'extended']],
    ['handscroll', {}, ['closed', 'open', 'extended']],
    ['map', {}, []],
    ['map', { carrier: 'folded' }, ['closed', 'extended']],
    ['stele', {}, []],
  ])('%s %j', (form, structure, lyings) => {
    const object = objectOf(form, structure)
    const book = bookOf({ media: {} }, object)
    expect(lyingsOf(book, object)).toEqual(lyings)
    for (const lying of lyings.filter((each) => each !== 'enclosed'))
      expect(() => book.mesh(poseOf(book, lying, 1) as typeof book.closed)).not.toThrow()
  })
})

test('all of a thing is in sight from wherever one looks', () => {
  const box: Box = { low: [-0.5, 0, -0.1], high: [0.1, 0.05, 0.2] }
  const [field, aspect] = [0.5, 1.2]
  for (const yaw of [0, 0.7, 2, -2.5])
    for (const pitch of [0.2, 0.9, 1.5]) {
      const eye = { yaw, pitch, zoom: 1 }
      const distance = distanceFor(box, eye, field, aspect)
      const back = towardsEye(eye)
      const middle = [-0.2, 0.025, 0.05] as const
      for (const x of [-0.5, 0.1])
        for (const y of [0, 0.05])
          for (const z of [-0.1, 0.2]) {
            const corner = [x - middle[0], y - middle[1], z - middle[2]] as const
            const depth = distance - (corner[0] * back[0] + corner[1] * back[1] + corner[2] * back[2])
            const across = corner[0] * Math.cos(yaw) - corner[2] * Math.sin(yaw)
            expect(Math.abs(across) / depth).toBeLessThanOrEqual(Math.tan(field / 2) * aspect)
            const squared = corner.reduce((sum, each) => sum + each * each, 0)
            const along = Math.sqrt(Math.max(0, squared - across ** 2 - (distance - depth) ** 2))
            expect(along / depth).toBeLessThanOrEqual(Math.tan(field / 2) + 1e-9)
          }
    }
})

test('the view stays above the table and within reach', () => {
  expect(moved(FIRST_EYE, { pitch: -9 }).pitch).toBeGreaterThan(0)
  expect(moved(FIRST_EYE, { pitch: 9 }).pitch).toBeLessThan(Math.PI / 2)
  expect(moved(FIRST_EYE, { zoom: 1e6 }).zoom).toBeLessThan(100)
})
