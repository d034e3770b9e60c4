import { patchRecord, putRecord, removeRecord } from '../../scenes/records/changes.ts'
import { mediaIdsOf } from '../../scenes/records/pages.ts'
import type { CatalogueObject } from '../../scenes/schema/object.ts'
import { Structure } from '../../scenes/schema/structure.ts'
import type { Command } from './command.ts'
import { withoutShown } from './removal.ts'
import { type FieldsOf, fieldsCommand, patchOf } from './setFields.ts'
import { withWords } from './setWords.ts'

/** Adds a catalogue record under a fresh id. */
export const addObject: Command<{ readonly id: string; readonly object: CatalogueObject }> = {
  key: 'addObject',
  apply(scene, { id, object }) {
    if (id in scene.objects || !mediaIdsOf(object).every((media) => media in scene.media)) return scene
    return putRecord(scene, 'objects', id, object)
  },
}

/** Sets facts of a record that are not texts in several languages, nor its date or pages. */
export const setObject = fieldsCommand('setObject', 'objects', [
  'dimensions',
  'callNumber',
  'rights',
  'form',
  'viewingDirection',
  'sources',
  'evidence',
  'homepage',
])

const STRUCTURE_FIELDS = Object.keys(Structure.shape) as (keyof typeof Structure.shape)[]

/** Sets how an object differs from others of its form. A structure of which nothing is left leaves the record. */
export const setStructure: Command<{
  readonly id: string
  readonly fields: FieldsOf<Structure, keyof typeof Structure.shape>
}> = {
  key: 'setStructure',
  apply(scene, { id, fields }) {
    const merged = { ...scene.objects[id]?.structure, ...patchOf(STRUCTURE_FIELDS, fields) }
    const known = Object.entries(merged).filter(([, value]) => value !== undefined)
    const structure = known.length > 0 ? (Object.fromEntries(known) as Structure) : undefined
    return patchRecord(scene, 'objects', id, { structure })
  },
}

type ObjectDate = NonNullable<CatalogueObject['date']>

/** One part of an object's date: what is read in one language, or the date for sorting, or its calendar. */
export type DatePart =
  | { readonly part: 'display'; readonly language: string; readonly text: string }
  | { readonly part: 'edtf'; readonly edtf: string | null }
  | { readonly part: 'calendar'; readonly calendar: NonNullable<ObjectDate['calendar']> | null }

/** Sets one part of an object's date. A date of which nothing is left leaves the record. */
export const setDate: Command<{ readonly id: string } & DatePart> = {
  key: 'setDate',
  apply(scene, { id, ...part }) {
    const date = withPart(scene.objects[id]?.date ?? { display: {} }, part)
    const { display, ...others } = date
    const isEmpty =
      Object.keys(display).length === 0 && Object.values(others).every((value) => value === undefined)
    return patchRecord(scene, 'objects', id, { date: isEmpty ? undefined : date })
  },
}

function withPart(date: ObjectDate, part: DatePart): ObjectDate {
  switch (part.part) {
    case 'display':
      return { ...date, display: withWords(date.display, part.language, part.text) ?? {} }
    case 'edtf': {
      const { edtf: _edtf, ...others } = date
      return part.edtf ? { ...others, edtf: part.edtf } : others
    }
    case 'calendar': {
      const { calendar: _calendar, ...others } = date
      return part.calendar ? { ...others, calendar: part.calendar } : others
    }
  }
}

/** Removes a record and its exhibits. */
export const removeObject: Command<{ readonly id: string }> = {
  key: 'removeObject',
  apply(scene, { id }) {
    const shown = Object.keys(scene.exhibits).filter((exhibit) => scene.exhibits[exhibit]?.object === id)
    return removeRecord(withoutShown(scene, shown), 'objects', id)
  },
}
