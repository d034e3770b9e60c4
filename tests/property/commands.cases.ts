import fc from 'fast-check'
import type { CommandKey } from '../../src/editor/commands/index.ts'
import type { Place } from '../../src/scenes/schema/exhibit.ts'
import type { Scene } from '../../src/scenes/schema/scene.ts'
import type { PlanPoint } from '../../src/scenes/schema/space.ts'
import { picture, rectangularRoom, twoRoomScene } from '../support/scenes.ts'

/** Everything that the format knows: two rooms with all sorts of things in them, a gallery, a tour, a cover. */
export function fullScene(): Scene {
  const scene = twoRoomScene()
  return {
    ...scene,
    cover: 'media_leaf',
    order: ['space_hall', 'space_gallery'],
    spaces: {
      ...scene.spaces,
      space_gallery: {
        kind: 'gallery',
        title: { 'zh-Hans': '长卷', ar: 'اللفافة' },
        layout: 'handscroll',
        order: ['exhibit_section'],
      },
    },
    exhibits: {
      ...scene.exhibits,
      exhibit_section: { object: 'object_scroll', place: { kind: 'section', space: 'space_gallery' } },
      exhibit_floor: {
        object: 'object_map',
        place: { kind: 'floor', room: 'room_b', x: -2, z: -5, yaw: 0 },
        unknown: 'kept',
      },
    },
    tours: {
      tour_first: {
        title: { ar: 'جولة' },
        stops: [{ exhibit: 'exhibit_leaf', narration: { ar: 'هنا' } }, { exhibit: 'exhibit_map' }],
      },
    },
  }
}

const scene = fullScene()
const ids = (table: Exclude<keyof Scene, 'format'>) => Object.keys(scene[table] as object)
const one = (table: keyof Scene) => fc.constantFrom(...ids(table as 'objects'))
const fresh = (kind: string) => fc.constantFrom('new-1', 'new-2').map((tail) => `${kind}_${tail}`)
const metres = fc.integer({ min: 1, max: 500 }).map((centimetres) => centimetres / 100)
const yaw = fc.integer({ min: -314, max: 314 }).map((hundredths) => hundredths / 100)
const point = fc.tuple(metres, metres).map(([x, z]): PlanPoint => [x, -z])
const language = fc.constantFrom('zh-Hans', 'ar', 'en', 'lzh')
const text = fc.oneof(fc.constantFrom('', ' ', '书', 'كتاب'), fc.string({ maxLength: 30 }))
const walls = ['wall_a-n', 'wall_a-e', 'wall_b-s', 'wall_screen-back'] as const
const orNull = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null })

const place: fc.Arbitrary<Place> = fc.oneof(
  fc.record({ kind: fc.constant('wall' as const), wall: fc.constantFrom(...walls), x: metres, y: metres }),
  fc.record({
    kind: fc.constant('furniture' as const),
    furniture: one('furniture'),
    x: metres,
    z: metres,
    yaw,
  }),
  fc.record({ kind: fc.constant('floor' as const), room: one('rooms'), x: metres, z: metres, yaw }),
  fc.record({ kind: fc.constant('section' as const), space: fc.constant('space_gallery') }),
)
const shownId = fc.constantFrom(...ids('exhibits'), ...ids('texts'))
const size = fc.record({ width: metres, height: metres, depth: metres })
const words = fc.dictionary(language, fc.string({ minLength: 1, maxLength: 9 }))
const page = fc.record({ media: one('media'), label: fc.constantFrom('一a', '١و') })
/** Pages as a caller sends them, some with a picture made for the purpose, some with none. */
const pagesArgs = fc.record(
  {
    id: one('objects'),
    pages: fc.array(
      fc.oneof(
        page,
        fc.record({ without: fc.constantFrom('inserted', 'missing'), label: fc.constant('二b') }),
        fc.record({ media: fresh('media'), imaging: fc.constant('wholeLeaf'), splitAt: fc.constant(0.4) }),
      ),
      { maxLength: 4 },
    ),
    from: fc.array(orNull(fc.integer({ min: -1, max: 5 })), { maxLength: 5 }),
    media: fc.constant({
      'media_new-1': {
        ...picture('e', 300, 400),
        view: { x: 1, y: 2, width: 400, height: 300, rotation: 90 },
      },
      'media_new-2': picture('f', 300, 400),
    }),
  },
  { requiredKeys: ['id', 'pages', 'from'] },
)

/** Fields as a caller sends them: absent ones are left alone, never `undefined` (arguments are JSON). */
const fields = <Model extends object>(model: { [Key in keyof Model]: fc.Arbitrary<Model[Key]> }) =>
  fc.record(model, { requiredKeys: [] })
const withFields = <Model extends object>(
  table: keyof Scene,
  model: { [Key in keyof Model]: fc.Arbitrary<Model[Key]> },
) => fc.record({ id: one(table), fields: fields(model) })

const wordsOf = fc.oneof(
  fc.record({
    table: fc.constant('exhibition'),
    id: fc.constant(''),
    field: fc.constantFrom('title', 'summary'),
  }),
  fc.record({
    table: fc.constant('objects'),
    id: one('objects'),
    field: fc.constantFrom('title', 'maker', 'holder', 'credit'),
  }),
  fc.record({ table: fc.constant('media'), id: one('media'), field: fc.constantFrom('alt', 'credit') }),
  fc.record({ table: fc.constant('spaces'), id: one('spaces'), field: fc.constant('title') }),
  fc.record({ table: fc.constant('rooms'), id: one('rooms'), field: fc.constant('title') }),
  fc.record({ table: fc.constant('exhibits'), id: one('exhibits'), field: fc.constant('caption') }),
  fc.record({ table: fc.constant('texts'), id: one('texts'), field: fc.constantFrom('title', 'body') }),
)

/** For every command, arguments that can happen. A command without a case fails the suite. */
export const CASES: Readonly<Record<CommandKey, fc.Arbitrary<unknown>>> = {
  addExhibit: fc.record({
    id: fresh('exhibit'),
    exhibit: fc.record({ object: one('objects'), place, caption: words }),
  }),
  addFurniture: fc.record({
    id: fresh('furniture'),
    furniture: fc.record({
      kind: fc.constantFrom('vitrine', 'plinth'),
      room: one('rooms'),
      position: point,
      yaw,
      size,
    }),
  }),
  addHall: fc.record({ template: fc.constantFrom('oneRoom', 'twoRooms'), seed: fc.constantFrom('k3', 'k4') }),
  addMedia: fc
    .uniqueArray(fresh('media'), { minLength: 1 })
    .map((fresh) => ({ media: Object.fromEntries(fresh.map((id) => [id, picture('d', 800, 600)])) })),
  addObject: fc.record({
    id: fresh('object'),
    object: fc.record({
      title: words,
      form: fc.constantFrom('album', 'map'),
      viewingDirection: fc.constantFrom('right-to-left', 'left-to-right'),
      pages: fc.array(page, { maxLength: 3 }),
    }),
  }),
  addOpening: fc.record({
    id: fresh('opening'),
    opening: fc.record({
      walls: fc.constantFrom(['wall_a-e', 'wall_b-w'], ['wall_b-n', 'wall_a-s']),
      x: metres,
      width: metres,
      height: metres,
      shape: fc.constantFrom('moonGate', 'pointedArch'),
    }),
  }),
  addPages: pagesArgs,
  addRoom: fc.record({
    id: fresh('room'),
    space: fc.constant('space_hall'),
    room: metres.map((depth) => rectangularRoom('new', 5, -2, 9, -2 + depth)),
  }),
  addText: fc.record({ id: fresh('text'), text: fc.record({ body: words, place, width: metres }) }),
  cropPages: pagesArgs,
  importBook: fc.record({
    id: fresh('object'),
    object: fc.record({
      title: words,
      form: fc.constant('threadBound' as const),
      viewingDirection: fc.constant('right-to-left' as const),
      pages: fc.array(
        fc.oneof(
          fc.record({ media: fc.oneof(fresh('media'), one('media')) }),
          fc.record({ without: fc.constant('missing') }),
        ),
        { maxLength: 3 },
      ),
    }),
    media: fc.constant({ 'media_new-1': picture('e', 300, 400), 'media_new-2': picture('f', 300, 400) }),
  }),
  insertBlank: pagesArgs,
  labelPages: pagesArgs,
  moveCorner: fc.constantFrom(...ids('rooms')).chain((room) =>
    fc.record({
      room: fc.constant(room),
      corner: fc.constantFrom(...(scene.rooms[room]?.outline.map(({ id }) => id) ?? [])),
      to: point,
    }),
  ),
  moveFurniture: withFields('furniture', { room: one('rooms'), position: point, yaw }),
  moveOpening: withFields('openings', { x: metres }),
  movePages: pagesArgs,
  moveRoom: fc.record({ id: one('rooms'), by: point }),
  moveShown: fc
    .dictionary(shownId, place, { minKeys: 1, maxKeys: 3 })
    .map((places) => ({ places: { ...places } })),
  removeFurniture: fc.record({ ids: fc.subarray(ids('furniture'), { minLength: 1 }) }),
  removeMedia: fc.record({ ids: fc.subarray(ids('media'), { minLength: 1 }) }),
  removeObject: fc.record({ id: one('objects') }),
  removeOpening: fc.record({ id: one('openings') }),
  removePages: pagesArgs,
  removeRoom: fc.record({ id: one('rooms') }),
  removeShown: fc.record({ ids: fc.subarray([...ids('exhibits'), ...ids('texts')], { minLength: 1 }) }),
  removeSpace: fc.record({ id: one('spaces') }),
  resizeFurniture: withFields('furniture', { size, position: point }),
  setContents: fc.record({
    id: one('objects'),
    contents: fc.array(
      fc.record(
        { title: words, page: fc.nat({ max: 5 }), level: fc.constantFrom(2, 3) },
        { requiredKeys: ['title', 'page'] },
      ),
      { maxLength: 4 },
    ),
  }),
  setDate: one('objects').chain((id) =>
    fc.oneof(
      fc.record({ id: fc.constant(id), part: fc.constant('display'), language, text }),
      fc.record({
        id: fc.constant(id),
        part: fc.constant('edtf'),
        edtf: orNull(fc.constantFrom('0868-05-11', '1562')),
      }),
      fc.record({
        id: fc.constant(id),
        part: fc.constant('calendar'),
        calendar: orNull(fc.constant('julian')),
      }),
    ),
  ),
  setExhibit: withFields('exhibits', {
    scale: orNull(metres),
    frame: orNull(fc.constantFrom('none', 'timber', 'silk')),
    page: orNull(fc.nat({ max: 3 })),
    pose: orNull(fc.constantFrom('closed', 'extended', 'enclosed')),
  }),
  setExhibition: fc.record({
    fields: fields({
      languages: fc.constantFrom(['ar', 'zh-Hans'], ['zh-Hans', 'ar', 'en']),
      cover: orNull(one('media')),
    }),
  }),
  setHall: fc.record({
    id: fc.constant('space_hall'),
    fields: fields({
      theme: fc.constantFrom('jiangnanAcademy', 'houseOfWisdom'),
      light: fc.constantFrom('day', 'evening'),
      start: fc.record({ position: point, yaw }),
    }),
  }),
  setMedia: withFields('media', {
    rights: orNull(fc.constantFrom('http://rightsstatements.org/vocab/InC/1.0/')),
    name: orNull(fc.constantFrom('1.jpg')),
  }),
  setObject: withFields('objects', {
    dimensions: orNull(fields({ height: metres, width: metres, depth: metres, length: metres })),
    callNumber: orNull(fc.constantFrom('Or.8210/P.2')),
    rights: orNull(fc.constantFrom('http://rightsstatements.org/vocab/NKC/1.0/')),
    form: fc.constantFrom('album', 'slips'),
    viewingDirection: fc.constantFrom('left-to-right', 'top-to-bottom'),
    sources: orNull(fc.constant([{ citation: '《千字文》' }])),
    evidence: orNull(fc.constant({ 'title.ar': { certainty: 'B', source: 0 } })),
  }),
  setOpening: withFields('openings', {
    width: metres,
    height: metres,
    shape: fc.constantFrom('moonGate', 'horseshoeArch'),
    x: metres,
  }),
  setPages: pagesArgs,
  setRoom: withFields('rooms', { height: metres }),
  setStructure: withFields('objects', {
    imaging: orNull(fc.constantFrom('wholeLeaf', 'spread')),
    holes: orNull(fc.constantFrom(4, 6, 8)),
    hinge: orNull(metres),
    leafCount: orNull(fc.integer({ min: 1, max: 2000 })),
    cornerSilk: orNull(fc.boolean()),
    enclosure: orNull(fc.constantFrom('case4', 'boxWood')),
    folds: orNull(fc.subarray(['butterfly', 'threadBound'])),
  }),
  setText: withFields('texts', { width: metres }),
  setTranscription: fc.record({ id: one('objects'), page: fc.nat({ max: 2 }), language, text }),
  setVisitingOrder: fc.record({
    space: one('spaces'),
    order: fc.shuffledSubarray([...ids('exhibits'), ...ids('texts'), 'exhibit_gone']),
  }),
  setWords: fc.tuple(wordsOf, language, text).map(([of, language, text]) => ({ ...of, language, text })),
  splitPages: pagesArgs,
  turnPages: pagesArgs,
}

/** Any command that there is, with arguments that can happen. */
export const anyRun: fc.Arbitrary<{ key: CommandKey; args: unknown }> = fc.oneof(
  ...Object.entries(CASES).map(([key, args]) => fc.record({ key: fc.constant(key as CommandKey), args })),
)

/** The same arguments with every id of the scene gone from it: what a command meets when it comes too late. */
export function withIdsGone(args: unknown): unknown {
  const known = new Set([
    ...Object.values(scene).flatMap((table) => (table instanceof Object ? Object.keys(table) : [])),
  ])
  return JSON.parse(JSON.stringify(args), (_key, value) =>
    typeof value === 'string' && (known.has(value) || value.startsWith('wall_')) ? `${value}-gone` : value,
  )
}
