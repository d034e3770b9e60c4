import { TILE_EDGE } from '../../src/scenes/publish/tiles.ts'
import type { Media } from '../../src/scenes/schema/media.ts'
import type { CatalogueObject } from '../../src/scenes/schema/object.ts'
import { SCENE_FORMAT, SCENE_VERSION, type Scene } from '../../src/scenes/schema/scene.ts'
import { TRANSCRIPTIONS } from './data/pages.ts'
import { PANELS, type PanelKey, SUMMARY, TITLE } from './data/panels.ts'
import { ALT, CREDIT, PICTURE_RIGHTS } from './data/pictures.ts'
import type { DemoRecord } from './data/record.ts'
import { ROOM_1 } from './data/room1.ts'
import { ROOM_2 } from './data/room2.ts'
import { ROOM_3 } from './data/room3.ts'
import { ROOM_4 } from './data/room4.ts'
import { ROOM_5 } from './data/room5.ts'
import { ROOM_6 } from './data/room6.ts'
import { EXHIBIT_PLACES, hall, PANEL_PLACES, SPACE } from './hall.ts'

/** What the press room knows of each picture, by media id: the part of its record that is not written by hand. */
export type Manifest = Readonly<Record<string, Pick<Media, 'hash' | 'bytes' | 'width' | 'height'>>>

export const DEMO_RECORDS: readonly DemoRecord[] = [
  ...ROOM_1,
  ...ROOM_2,
  ...ROOM_3,
  ...ROOM_4,
  ...ROOM_5,
  ...ROOM_6,
]

/** The one picture that is larger than the ladder's top: a stone's face, sharp to its single characters. */
export const TILED = 'media_kaicheng'

function found<Value>(map: Readonly<Record<string, Value>>, key: string, what: string): Value {
  const value = map[key]
  if (value === undefined) throw new Error(`${what} of ${key} is missing`)
  return value
}

function mapped<Item, Value>(
  items: readonly Item[],
  entry: (item: Item) => [string, Value],
): Record<string, Value> {
  return Object.fromEntries(items.map(entry))
}

/** The words on each page come from the data that it is set from. */
function transcribed(object: CatalogueObject): CatalogueObject {
  const pages = object.pages.map((page) => {
    const transcription = TRANSCRIPTIONS[page.media ?? '']
    return transcription ? { ...page, transcription } : page
  })
  return { ...object, pages }
}

/**
 * The demo exhibition: what is written in `data`, hung as `hall` says, with the pictures of a manifest.
 * @throws when a picture has no alternative text or an exhibit no place
 */
export function demoScene(manifest: Manifest): Scene {
  return {
    format: SCENE_FORMAT,
    version: SCENE_VERSION,
    id: 'exhibition_paper-road',
    languages: ['zh-Hans', 'ar', 'en'],
    title: TITLE,
    summary: SUMMARY,
    cover: 'media_cover',
    order: [SPACE],
    ...hall(),
    objects: mapped(DEMO_RECORDS, ({ key, object }) => [`object_${key}`, transcribed(object)]),
    media: mapped(Object.entries(manifest), ([id, { hash, bytes, width, height }]) => [
      id,
      {
        kind: 'image' as const,
        hash,
        bytes,
        type: 'image/png' as const,
        width,
        height,
        derivative: 'image/webp' as const,
        ...(id === TILED && { tile: TILE_EDGE }),
        name: `${id.replace('media_', '')}.png`,
        alt: found(ALT, id, 'Alternative text'),
        rights: PICTURE_RIGHTS,
        credit: CREDIT,
      },
    ]),
    exhibits: mapped(DEMO_RECORDS, ({ key, exhibit }) => [
      `exhibit_${key}`,
      { object: `object_${key}`, place: found(EXHIBIT_PLACES, key, 'Place'), ...exhibit },
    ]),
    texts: mapped(Object.keys(PANELS) as PanelKey[], (key) => [
      `text_${key}`,
      { ...PANELS[key], ...PANEL_PLACES[key] },
    ]),
    tours: {},
  }
}
