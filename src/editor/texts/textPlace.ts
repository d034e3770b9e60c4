import type { Scene, TableName } from '../../scenes/schema/scene.ts'
import type { LanguageMap } from '../../scenes/schema/text.ts'

/** Where a text lies in the scene: a record (or the exhibition itself) and its field, `caption` or `date.display`. */
export interface TextPlace {
  readonly table: TableName | 'exhibition'
  /** Record id; the scene's own id for the exhibition. */
  readonly id: string
  readonly field: string
}

const NOTHING: LanguageMap = {}

/** The text at a place in all its languages; empty where nothing has been written or the record is gone. */
export function textAt(scene: Scene, { table, id, field }: TextPlace): LanguageMap {
  const record: unknown = table === 'exhibition' ? scene : scene[table][id]
  const value = field
    .split('.')
    .reduce<unknown>((inside, key) => (isObject(inside) ? inside[key] : undefined), record)
  return isLanguageMap(value) ? value : NOTHING
}

/** The path of a place, as findings write it: `exhibits/exhibit_x/caption`, `objects/object_x/date/display`. */
export function placeKey({ table, id, field }: TextPlace): string {
  return `${table}/${id}/${field.replaceAll('.', '/')}`
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function isLanguageMap(value: unknown): value is LanguageMap {
  return isObject(value) && Object.values(value).every((text) => typeof text === 'string')
}
