import { patchRecord } from '../../scenes/records/changes.ts'
import type { RecordOf, Scene, TableName } from '../../scenes/schema/scene.ts'
import type { Command } from './command.ts'

/** Values for fields: an absent one is left alone, `null` removes one that the format lets be absent. */
export type FieldsOf<Fields, Name extends keyof Fields> = {
  readonly [Key in Name]?: Fields[Key] | (undefined extends Fields[Key] ? null : never)
}

export interface SetFields<Fields, Name extends keyof Fields> {
  readonly id: string
  readonly fields: FieldsOf<Fields, Name>
}

/**
 * A command that sets named fields of one record of a table. Fields of other names are left alone, whatever the
 * arguments say.
 * @param holds whether what the new record names is there; a command whose record does not hold does nothing
 */
export function fieldsCommand<
  Table extends TableName,
  Fields extends RecordOf<Table>,
  Name extends keyof Fields & string,
>(
  key: string,
  table: Table,
  names: readonly Name[],
  holds: (scene: Scene, record: Fields) => boolean = () => true,
): Command<SetFields<Fields, Name>> {
  return {
    key,
    apply(scene, { id, fields }) {
      const next = patchRecord(scene, table, id, patchOf(names, fields) as Partial<RecordOf<Table>>)
      const record = next[table][id] as Fields | undefined
      return next !== scene && record && holds(next, record) ? next : scene
    },
  }
}

/** The named fields that `fields` has, `null` as "remove". */
export function patchOf(names: readonly string[], fields: object): Record<string, unknown> {
  const given = Object.entries(fields).filter(([name]) => names.includes(name))
  return Object.fromEntries(given.map(([name, value]) => [name, value ?? undefined]))
}
