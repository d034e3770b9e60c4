import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as z from 'zod/mini'
import { Exhibit, PanelText, Place, Tour } from '../src/scenes/schema/exhibit.ts'
import { Media } from '../src/scenes/schema/media.ts'
import { CatalogueObject, Dimensions, Evidence, ObjectDate, Source } from '../src/scenes/schema/object.ts'
import { SCENE_VERSION, Scene } from '../src/scenes/schema/scene.ts'
import { Furniture, Opening, Partition, PlanPoint, Room, Space } from '../src/scenes/schema/space.ts'
import { LanguageMap, LanguageTag } from '../src/scenes/schema/text.ts'

/** Where the published schema lies. */
export const SCHEMA_FILE = fileURLToPath(new URL('../docs/scene.schema.json', import.meta.url))

const NAMED = {
  LanguageMap,
  LanguageTag,
  PlanPoint,
  Place,
  Dimensions,
  ObjectDate,
  Source,
  Evidence,
  CatalogueObject,
  Media,
  Space,
  Room,
  Opening,
  Partition,
  Furniture,
  Exhibit,
  PanelText,
  Tour,
}

/** The format as JSON Schema (2020-12), made from the schema that the program itself reads with. */
export function sceneSchema(): string {
  const names = z.registry<{ id: string }>()
  for (const [id, schema] of Object.entries(NAMED)) names.add(schema, { id })
  const schema = z.toJSONSchema(Scene, { metadata: names, target: 'draft-2020-12', io: 'input' })
  const about = {
    title: `Jisr scene, version ${SCENE_VERSION}`,
    description:
      'What a schema can say of the format. References between records, limits on the whole file and refused ' +
      'addresses and keys are in docs/scene-format.md.',
  }
  return `${JSON.stringify({ ...about, ...schema }, null, 2)}\n`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(SCHEMA_FILE, sceneSchema())
