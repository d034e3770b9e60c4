import { createHash } from 'node:crypto'
import type { Scene } from '../../src/scenes/schema/scene.ts'
import { bareScene } from './scenes.ts'

const ZH =
  '纸墨笔砚书卷册页刻印抄写装裱经史子集山水云月江河城驿舟车商旅丝绸茶瓷驼铃沙海绿洲星图历法医方药草诗词曲赋碑帖题跋印章藏家流传东西南北古今往来远近'
const AR = (
  'الورق الحبر القلم الكتاب اللفافة الصفحة النسخة الطباعة الخط التجليد القصيدة الطريق القافلة الميناء السفينة ' +
  'المدينة النهر الجبل الصحراء الواحة الحرير الشاي الخزف النجوم التقويم الطب الدواء الحكمة المكتبة الناسخ ' +
  'التاجر الرحالة المترجم العالم الملك القرن السنة البيت المدرسة السوق وصل كتب نقل قرأ جمع حفظ رسم ترجم باع حمل'
).split(' ')

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

/**
 * A hall of many rooms in a row, each with a text and its exhibits around the walls, in Chinese and Arabic: real-length
 * random ids, and no sentence twice. Deterministic.
 */
export function bigScene({ exhibits, perRoom = 12, spaces = 1, hash }: BigSceneOptions): Scene {
  const random = randomFrom(exhibits * 31 + perRoom)
  const pick = <Item>(items: ArrayLike<Item>) => items[Math.floor(random() * items.length)] as Item
  const id = (kind: string) =>
    `${kind}_${Array.from({ length: 16 }, () => pick('0123456789abcdefghijklmnopqrstuvwxyz')).join('')}`
  const zh = (length: number) => Array.from({ length }, () => pick(ZH)).join('')
  const ar = (length: number) => Array.from({ length }, () => pick(AR)).join(' ')
  const words = (length: number) => ({ 'zh-Hans': `${zh(length)}。`, ar: `${ar(Math.ceil(length / 2))}.` })
  const title = (length: number) => ({ 'zh-Hans': zh(length), ar: ar(Math.ceil(length / 2)) })
  const sha = (index: number) => createHash('sha256').update(`${exhibits} ${index}`).digest('hex')

  const scene = { ...bareScene(), id: id('exhibition'), summary: words(40) }
  const roomCount = Math.ceil(exhibits / perRoom)
  let east: string | undefined
  for (let index = 0; index < spaces; index++) {
    const space = id('space')
    scene.order.push(space)
    scene.spaces[space] = {
      kind: 'hall',
      title: title(6),
      theme: 'whiteGallery',
      light: 'day',
      start: { position: [12 * Math.floor((index * roomCount) / spaces) + 6, 3], yaw: 0 },
      rooms: [],
      order: [],
    }
  }
  for (let index = 0; index < roomCount; index++) {
    const first = Math.floor((index * spaces) / roomCount) !== Math.floor(((index - 1) * spaces) / roomCount)
    const space = scene.spaces[scene.order[Math.floor((index * spaces) / roomCount)] ?? '']
    if (space?.kind !== 'hall') throw new Error('the space is there')
    const room = id('room')
    const walls = Array.from({ length: 4 }, () => id('wall')) as [string, string, string, string]
    const x = 12 * index
    space.rooms.push(room)
    scene.rooms[room] = {
      title: title(5),
      height: 4,
      outline: [
        { id: walls[0], x, z: -6 },
        { id: walls[1], x: x + 11.8, z: -6 },
        { id: walls[2], x: x + 11.8, z: 6 },
        { id: walls[3], x, z: 6 },
      ],
    }
    if (east && !first)
      scene.openings[id('opening')] = {
        walls: [east, walls[3]],
        x: 6,
        width: 2,
        height: 2.6,
        shape: 'rectangular',
      }
    east = walls[1]
    const text = id('text')
    scene.texts[text] = {
      title: title(5),
      body: words(60),
      width: 0.9,
      place: { kind: 'wall', wall: walls[2], x: 1, y: 1.5 },
    }
    space.order.push(text)
    for (let k = 0; k < Math.min(perRoom, exhibits - index * perRoom); k++) {
      const [object, media, exhibit] = [id('object'), id('media'), id('exhibit')]
      scene.media[media] = {
        kind: 'image',
        hash: (hash ?? sha)(index * perRoom + k),
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
      scene.exhibits[exhibit] = {
        object,
        place: { kind: 'wall', wall: walls[k % 2 === 0 ? 0 : 2], x: 1.2 + (k % 12) * 0.8, y: 1.5 },
        caption: words(50),
      }
      space.order.push(exhibit)
    }
  }
  scene.cover = Object.keys(scene.media)[0] ?? ''
  return scene
}
