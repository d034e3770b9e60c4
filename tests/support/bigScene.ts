import { createHash } from 'node:crypto'
import type { Place } from '../../src/scenes/schema/exhibit.ts'
import type { Scene } from '../../src/scenes/schema/scene.ts'
import type { Hall } from '../../src/scenes/schema/space.ts'
import { bareScene } from './scenes.ts'

const ZH =
  '纸墨笔砚书卷册页刻印抄写装裱经史子集山水云月江河城驿舟车商旅丝绸茶瓷驼铃沙海绿洲星图历法医方药草诗词曲赋碑帖题跋印章藏家流传东西南北古今往来远近'
const AR = (
  'الورق الحبر القلم الكتاب اللفافة الصفحة النسخة الطباعة الخط التجليد القصيدة الطريق القافلة الميناء السفينة ' +
  'المدينة النهر الجبل الصحراء الواحة الحرير الشاي الخزف النجوم التقويم الطب الدواء الحكمة المكتبة الناسخ ' +
  'التاجر الرحالة المترجم العالم الملك القرن السنة البيت المدرسة السوق وصل كتب نقل قرأ جمع حفظ رسم ترجم باع حمل'
).split(' ')

/** Rooms in a row: the whole stays within the format's limits. */
const ROW = 20

/** Metres from the middle of a room to its walls; between the walls of two rooms there are 0.2. */
const HALF = 5.9

/** The middle of a room: rows run one way, then the other. */
function middleOf(room: number): [number, number] {
  const row = Math.floor(room / ROW)
  const column = row % 2 === 0 ? room % ROW : ROW - 1 - (room % ROW)
  return [12 * column + HALF, 12 * row]
}

/** Numbers in [0, 1), the same at every run: mulberry32. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

export interface BigSceneOptions {
  readonly exhibits: number
  /** Exhibits in each room; the last takes what is left. */
  readonly perRoom?: number
  readonly spaces?: number
  /** Pictures by hash, for exhibitions that are looked at; made up if absent. */
  readonly hash?: (index: number) => string
}

type Invention = ReturnType<typeof inventing>

/** Ids and sentences out of nothing, the same at every run. */
function inventing(seed: number) {
  const random = randomFrom(seed)
  const pick = <Item>(items: ArrayLike<Item>) => items[Math.floor(random() * items.length)] as Item
  const zh = (length: number) => Array.from({ length }, () => pick(ZH)).join('')
  const ar = (length: number) => Array.from({ length }, () => pick(AR)).join(' ')
  return {
    random,
    zh,
    ar,
    id: (kind: string) =>
      `${kind}_${Array.from({ length: 16 }, () => pick('0123456789abcdefghijklmnopqrstuvwxyz')).join('')}`,
    words: (length: number) => ({ 'zh-Hans': `${zh(length)}。`, ar: `${ar(Math.ceil(length / 2))}.` }),
    title: (length: number) => ({ 'zh-Hans': zh(length), ar: ar(Math.ceil(length / 2)) }),
  }
}

/**
 * A hall of many rooms, row after row, each with a text and its exhibits along the walls, in Chinese and Arabic:
 * real-length random ids, and no sentence twice. Deterministic.
 */
export function bigScene({ exhibits, perRoom = 12, spaces = 1, hash }: BigSceneOptions): Scene {
  const invent = inventing(exhibits * 31 + perRoom)
  const sha = (index: number) => createHash('sha256').update(`${exhibits} ${index}`).digest('hex')
  const scene: Scene = { ...bareScene(), id: invent.id('exhibition'), summary: invent.words(40) }
  const rooms = Math.ceil(exhibits / perRoom)
  const spaceOf = (room: number) => Math.floor((room * spaces) / rooms)
  for (let index = 0; index < spaces; index++) addHall(scene, invent, Math.ceil((index * rooms) / spaces))
  let onwards: string | undefined
  for (let index = 0; index < rooms; index++) {
    const hall = scene.spaces[scene.order[spaceOf(index)] ?? '']
    if (hall?.kind !== 'hall') throw new Error('the hall is there')
    const walls = addRoom(scene, hall, invent, index)
    const back = index % ROW === 0 ? walls.north : walls.behind
    if (onwards && spaceOf(index) === spaceOf(index - 1))
      scene.openings[invent.id('opening')] = {
        walls: [onwards, back],
        x: HALF,
        width: 2,
        height: 2.6,
        shape: 'rectangular',
      }
    onwards = (index + 1) % ROW === 0 ? walls.south : walls.ahead
    for (let number = index * perRoom; number < Math.min(exhibits, (index + 1) * perRoom); number++)
      hangExhibit(scene, hall, invent, {
        hash: (hash ?? sha)(number),
        place: placeOn(walls, number - index * perRoom),
      })
  }
  scene.cover = Object.keys(scene.media)[0] ?? ''
  return scene
}

function addHall(scene: Scene, { id, title }: Invention, firstRoom: number): void {
  const space = id('space')
  scene.order.push(space)
  scene.spaces[space] = {
    kind: 'hall',
    title: title(6),
    theme: 'whiteGallery',
    light: 'day',
    start: { position: middleOf(firstRoom), yaw: 0 },
    rooms: [],
    order: [],
  }
}

/** A room with its text. @returns its walls: the far and the near one, those towards the rooms before and after it */
function addRoom(scene: Scene, hall: Hall, { id, title, words }: Invention, index: number) {
  const [room, text] = [id('room'), id('text')]
  const walls = { north: id('wall'), east: id('wall'), south: id('wall'), west: id('wall') }
  const [x, z] = middleOf(index)
  hall.rooms.push(room)
  scene.rooms[room] = {
    title: title(5),
    height: 4,
    outline: [
      { id: walls.north, x: x - HALF, z: z - HALF },
      { id: walls.east, x: x + HALF, z: z - HALF },
      { id: walls.south, x: x + HALF, z: z + HALF },
      { id: walls.west, x: x - HALF, z: z + HALF },
    ],
  }
  scene.texts[text] = {
    title: title(5),
    body: words(60),
    width: 0.9,
    place: { kind: 'wall', wall: walls.south, x: 1, y: 1.5 },
  }
  hall.order.push(text)
  const isEastwards = Math.floor(index / ROW) % 2 === 0
  return {
    ...walls,
    ahead: isEastwards ? walls.east : walls.west,
    behind: isEastwards ? walls.west : walls.east,
  }
}

function placeOn({ north, south }: { readonly north: string; readonly south: string }, index: number): Place {
  return { kind: 'wall', wall: index % 2 === 0 ? north : south, x: 1.2 + (index % 12) * 0.8, y: 1.5 }
}

function hangExhibit(
  scene: Scene,
  hall: Hall,
  { id, title, words, zh, ar, random }: Invention,
  { hash, place }: { readonly hash: string; readonly place: Place },
): void {
  const [object, media, exhibit] = [id('object'), id('media'), id('exhibit')]
  scene.media[media] = {
    kind: 'image',
    hash,
    bytes: Math.floor(random() * 4e6) + 1,
    type: 'image/jpeg',
    width: 1000,
    height: 1400,
    derivative: 'image/webp',
    alt: title(10),
    rights: 'http://creativecommons.org/publicdomain/mark/1.0/',
  }
  scene.objects[object] = {
    title: title(6),
    maker: title(3),
    date: {
      edtf: `${1000 + Math.floor(random() * 800)}`,
      display: { 'zh-Hans': `明${zh(2)}年间`, ar: `القرن ${ar(1)}` },
    },
    dimensions: { height: 0.26 + Math.floor(random() * 20) / 100, width: 0.18, depth: 0.02 },
    holder: { 'zh-Hans': '国家图书馆', ar: 'المكتبة الوطنية الصينية' },
    callNumber: `善本 ${Math.floor(random() * 1e5)}`,
    form: 'threadBound',
    viewingDirection: 'right-to-left',
    pages: [{ media }],
  }
  scene.exhibits[exhibit] = { object, place, caption: words(50) }
  hall.order.push(exhibit)
}
