import { createHash } from 'node:crypto'
import type { Exhibit, Place } from '../../../src/scenes/schema/exhibit.ts'
import { type IdKind, newId } from '../../../src/scenes/schema/ids.ts'
import { SCENE_FORMAT, SCENE_VERSION, type Scene } from '../../../src/scenes/schema/scene.ts'
import type { LanguageMap } from '../../../src/scenes/schema/text.ts'
import { CASE, EYE, type HungPicture, type Layout, layoutOf, PICTURE } from '../halls/layout.ts'
import { below, type Random, randomFrom } from '../random.ts'
import { ARABIC } from './arabic.ts'
import { CHINESE } from './chinese.ts'
import { Writer } from './grammar.ts'
import { openingsOf, placeOf, type RoomIds, roomOf } from './rooms.ts'

/** Pixels of each original, and of the largest picture that is made of it. */
const EDGE = 1024
const CAPTION = ['material', 'provenance', 'content', 'study'] as const

type Mint = <Kind extends IdKind>(kind: Kind) => `${Kind}_${string}`

/**
 * The baselines' hall as an exhibition of this format: the same rooms, places and doors in one space, with what a real
 * one has besides: titles, makers, holders, captions and alternative texts in Chinese and Arabic, no sentence of them
 * twice. The same count gives the same scene.
 */
export function benchScene(count: number): Scene {
  const random = randomFrom(count)
  const mint = minter(random)
  const layout = layoutOf(count)
  const speak = bilingual(random)
  const rooms = layout.rooms.map(
    (): RoomIds => ({
      room: mint('room'),
      walls: [mint('wall'), mint('wall'), mint('wall'), mint('wall')],
    }),
  )
  const space = mint('space')
  const works = layout.pictures.map((picture) =>
    workOf(picture, placeOf(picture, rooms, layout), mint, speak),
  )
  return {
    format: SCENE_FORMAT,
    version: SCENE_VERSION,
    id: mint('exhibition'),
    languages: ['zh-Hans', 'ar'],
    title: speak('title'),
    summary: { 'zh-Hans': paragraph(speak, 'zh-Hans'), ar: paragraph(speak, 'ar') },
    cover: works[0]?.media.id,
    order: [space],
    objects: Object.fromEntries(works.map(({ object }) => [object.id, object.record])),
    media: Object.fromEntries(works.map(({ media }) => [media.id, media.record])),
    spaces: {
      [space]: {
        kind: 'hall',
        title: speak('room'),
        theme: 'whiteGallery',
        light: 'day',
        start: { position: [EYE.x, EYE.z], yaw: 0 },
        rooms: rooms.map(({ room }) => room),
        order: works.map(({ exhibit }) => exhibit.id),
      },
    },
    rooms: Object.fromEntries(
      layout.rooms.map((room, index) => {
        const ids = rooms[index] as RoomIds
        return [ids.room, roomOf(room, ids, speak('room'))]
      }),
    ),
    openings: Object.fromEntries(openingsOf(layout, rooms).map((opening) => [mint('opening'), opening])),
    partitions: {},
    furniture: casesOf(layout, rooms, mint),
    exhibits: Object.fromEntries(works.map(({ exhibit }) => [exhibit.id, exhibit.record])),
    texts: {},
    tours: {},
  }
}

function minter(random: Random): Mint {
  return (kind) =>
    newId(
      kind,
      Uint8Array.from({ length: 16 }, () => below(random, 252)),
    )
}

type Speak = (kind: string) => { 'zh-Hans': string; ar: string }

function bilingual(random: Random): Speak {
  const chinese = new Writer(CHINESE, random)
  const arabic = new Writer(ARABIC, random)
  return (kind) =>
    kind === 'maker' || kind === 'holder' || kind === 'date'
      ? { 'zh-Hans': chinese.words(kind), ar: arabic.words(kind) }
      : { 'zh-Hans': chinese.sentence(kind), ar: arabic.sentence(kind) }
}

function paragraph(speak: Speak, language: 'zh-Hans' | 'ar'): string {
  return CAPTION.map((kind) => speak(kind)[language]).join(language === 'ar' ? ' ' : '')
}

function captionOf(speak: Speak): LanguageMap {
  const sentences = CAPTION.map(speak)
  return {
    'zh-Hans': sentences.map((each) => each['zh-Hans']).join(''),
    ar: sentences.map((each) => each.ar).join(' '),
  }
}

interface Work {
  readonly media: { readonly id: string; readonly record: Scene['media'][string] }
  readonly object: { readonly id: string; readonly record: Scene['objects'][string] }
  readonly exhibit: { readonly id: string; readonly record: Exhibit }
}

function workOf(picture: HungPicture, place: Place, mint: Mint, speak: Speak): Work {
  const [media, object] = [mint('media'), mint('object')]
  return {
    media: {
      id: media,
      record: {
        kind: 'image',
        hash: createHash('sha256').update(`bench ${picture.index}`).digest('hex'),
        bytes: 150_000 + picture.index,
        type: 'image/jpeg',
        width: EDGE,
        height: EDGE,
        derivative: 'image/webp',
        name: `scan-${picture.index}.jpg`,
        alt: speak('alt'),
      },
    },
    object: {
      id: object,
      record: {
        title: speak('title'),
        maker: speak('maker'),
        date: { display: speak('date') },
        dimensions: { height: PICTURE, width: PICTURE },
        holder: speak('holder'),
        callNumber: `善${1000 + picture.index}`,
        form: 'singleSheet',
        viewingDirection: 'right-to-left',
        pages: [{ media }],
      },
    },
    exhibit: {
      id: mint('exhibit'),
      record: { object, place, caption: captionOf(speak), frame: 'timber' },
    },
  }
}

function casesOf({ cases }: Layout, rooms: readonly RoomIds[], mint: Mint): Scene['furniture'] {
  return Object.fromEntries(
    cases.map(({ x, z, room }) => [
      mint('furniture'),
      {
        kind: 'vitrine' as const,
        room: rooms[room]?.room ?? '',
        position: [x, z] as [number, number],
        yaw: 0,
        size: { width: CASE.width, height: CASE.height * 0.75, depth: CASE.depth },
      },
    ]),
  )
}
