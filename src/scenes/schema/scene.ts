import * as z from 'zod/mini'
import { Exhibit, PanelText, Tour } from './exhibit.ts'
import { id } from './ids.ts'
import { Media } from './media.ts'
import { CatalogueObject } from './object.ts'
import { Furniture, Opening, Partition, Room, Space } from './space.ts'
import { LanguageMap, LanguageTag } from './text.ts'

export const SCENE_FORMAT = 'jisr-scene'
/** The shape of the file that this build reads and writes. A *revision* is another thing: one publication. */
export const SCENE_VERSION = 1

const table = <Value extends z.core.SomeType>(kind: Parameters<typeof id>[0], value: Value) =>
  z.record(id(kind), value)

/** The whole exhibition: records in flat maps by stable id. Unknown fields are kept. */
export const Scene = z.looseObject({
  format: z.literal(SCENE_FORMAT),
  version: z.literal(SCENE_VERSION),
  id: id('exhibition'),
  /** The exhibition's own order of languages: decides which text stands in for a missing one. */
  languages: z.array(LanguageTag).check(z.minLength(1)),
  title: LanguageMap,
  summary: z.optional(LanguageMap),
  cover: z.optional(id('media')),
  /** Spaces in visiting order; the first is where a visit begins. */
  order: z.array(id('space')),
  objects: table('object', CatalogueObject),
  media: table('media', Media),
  spaces: table('space', Space),
  rooms: table('room', Room),
  openings: table('opening', Opening),
  partitions: table('partition', Partition),
  furniture: table('furniture', Furniture),
  exhibits: table('exhibit', Exhibit),
  texts: table('text', PanelText),
  tours: table('tour', Tour),
})
export type Scene = z.infer<typeof Scene>

/** Names of the record maps of a scene, in the order in which one refers to the other. */
export const TABLES = [
  'media',
  'objects',
  'spaces',
  'rooms',
  'openings',
  'partitions',
  'furniture',
  'exhibits',
  'texts',
  'tours',
] as const
export type TableName = (typeof TABLES)[number]
export type RecordOf<Table extends TableName> = Scene[Table][string]
