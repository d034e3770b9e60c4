import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isExhibit, isStandIn } from '../../../src/scenes/layout/standIns.ts'
import { roomsInOrder, visitingOrder } from '../../../src/scenes/layout/visiting.ts'
import { addPart, isToCome, sceneOfParts, sceneOfStart } from '../../../src/scenes/publish/mergeParts.ts'
import { partsOf } from '../../../src/scenes/publish/parts.ts'
import { startOf } from '../../../src/scenes/publish/start.ts'
import { type Scene, TABLES } from '../../../src/scenes/schema/scene.ts'
import { bigScene } from '../../support/bigScene.ts'

/** Spaces whose first rooms fill a part, so that others have parts of their own; some show things twice, some mixed. */
const scenes = fc
  .record({
    exhibits: fc.integer({ min: 1, max: 240 }),
    perRoom: fc.integer({ min: 5, max: 20 }),
    spaces: fc.integer({ min: 1, max: 3 }),
    isMixed: fc.boolean(),
  })
  .map(({ isMixed, ...options }) => {
    const scene = bigScene(options)
    if (isMixed) for (const space of Object.values(scene.spaces)) space.order.reverse().splice(3, 2)
    const [first, ...rest] = Object.values(scene.exhibits)
    for (const [index, exhibit] of rest.entries()) if (first && index % 7 === 0) exhibit.object = first.object
    const used = new Set(Object.values(scene.exhibits).map(({ object }) => object))
    for (const id of Object.keys(scene.objects)) if (!used.has(id)) delete scene.objects[id]
    const pictures = new Set(
      Object.values(scene.objects).flatMap(({ pages }) => pages.map(({ media }) => media)),
    )
    for (const id of Object.keys(scene.media)) if (!pictures.has(id)) delete scene.media[id]
    const stops = Object.keys(scene.exhibits).filter((_id, index) => index % 5 === 0)
    scene.tours.tour_a = { title: { en: 'A' }, stops: stops.map((exhibit) => ({ exhibit })) }
    return scene
  })

const shuffled = <Item>(items: readonly Item[]) =>
  fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length })

const allParts = (scene: Scene) =>
  scene.order.flatMap((id) => {
    const { space, rooms } = partsOf(scene, id)
    return [space, ...rooms]
  })

/** What a visitor counts: rooms with how many exhibits and texts each. */
const counts = (scene: Scene) =>
  scene.order.flatMap((space) =>
    roomsInOrder(scene, space).map(({ room, shown }) => [
      room,
      shown.filter((id) => isExhibit(scene, id)).length,
      shown.length,
    ]),
  )

test('parts in any order together are the published scene', () => {
  fc.assert(
    fc.property(
      scenes.chain((scene) => fc.tuple(fc.constant(scene), shuffled(allParts(scene)))),
      ([scene, parts]) => {
        const whole = sceneOfParts(startOf(scene), parts)
        for (const table of TABLES) if (table !== 'spaces') expect(whole[table], table).toEqual(scene[table])
        for (const id of scene.order) {
          expect(visitingOrder(whole, id)).toEqual(visitingOrder(scene, id))
          expect({ ...whole.spaces[id], order: [] }).toEqual({ ...scene.spaces[id], order: [] })
          expect([id, ...Object.keys(scene.rooms)].filter((each) => isToCome(whole, each))).toEqual([])
        }
        const { id, title, languages, order, cover } = scene
        expect(whole).toMatchObject({ id, title, languages, order, cover })
      },
    ),
    { numRuns: 30 },
  )
})

function expectKept(before: Scene, after: Scene): void {
  for (const space of before.order) {
    const arrived = visitingOrder(after, space)
    const kept = visitingOrder(before, space).map((id, index) => (isStandIn(id) ? id : arrived[index]))
    expect(kept).toEqual(visitingOrder(before, space))
  }
  const others = TABLES.filter((table) => table !== 'spaces')
  const lost = others.flatMap((table) =>
    Object.entries(before[table]).filter(([id, record]) => after[table][id] !== record),
  )
  expect(lost).toEqual([])
}

test('while parts arrive no number changes, and no record that is there', () => {
  fc.assert(
    fc.property(
      scenes.chain((scene) =>
        fc.tuple(
          fc.constant(scene),
          fc
            .tuple(...scene.order.map((id) => shuffled(partsOf(scene, id).rooms)))
            .map((rooms) => rooms.flat()),
        ),
      ),
      ([scene, rooms]) => {
        const begun = scene.order.reduce(
          (known, id) => addPart(known, partsOf(scene, id).space),
          sceneOfStart(startOf(scene)),
        )
        const numbered = counts(scene)
        expect(counts(begun)).toEqual(numbered)
        rooms.reduce((known, part) => {
          const next = addPart(known, part)
          expect(counts(next)).toEqual(numbered)
          expectKept(known, next)
          expect(addPart(next, part)).toBe(next)
          return next
        }, begun)
      },
    ),
    { numRuns: 20 },
  )
})

test('a room whose space has not come waits', () => {
  const scene = bigScene({ exhibits: 200 })
  const [, room] = allParts(scene)
  const begun = sceneOfStart(startOf(scene))
  expect(room && addPart(begun, room)).toBe(begun)
})
