import { patchRecord } from '../../scenes/records/changes.ts'
import { sameValue } from '../../scenes/records/equal.ts'
import type { RecordOf, Scene, TableName } from '../../scenes/schema/scene.ts'
import type { LanguageMap } from '../../scenes/schema/text.ts'
import type { Command } from './command.ts'

/** The fields of records that are texts in several languages. An object's date has its own command, `setDate`. */
export const WORDS = {
  exhibition: ['title', 'summary'],
  objects: ['title', 'maker', 'holder', 'credit'],
  media: ['alt', 'credit'],
  spaces: ['title'],
  rooms: ['title'],
  exhibits: ['caption'],
  texts: ['title', 'body'],
  tours: ['title'],
} as const satisfies Partial<Record<TableName | 'exhibition', readonly string[]>>

type WordsTable = keyof typeof WORDS

/** Which text: of one record (`id` means nothing for the exhibition itself), one field, one language. */
export type WordsOf = {
  [Table in WordsTable]: {
    readonly table: Table
    readonly id: string
    readonly field: (typeof WORDS)[Table][number]
    readonly language: string
  }
}[WordsTable]

/** Fields whose map may be empty, but must be there. */
const REQUIRED: ReadonlySet<string> = new Set(['title', 'alt', 'body'])

/**
 * Sets one text in one language. An emptied text means "not translated": the language leaves the map, and a map
 * that nothing is left of leaves the record where the format lets it.
 */
export const setWords: Command<WordsOf & { readonly text: string }> = {
  key: 'setWords',
  apply(scene, args) {
    const record = args.table === 'exhibition' ? scene : scene[args.table][args.id]
    if (!record || !WORDS[args.table].some((field) => field === args.field)) return scene
    const words = withWords(
      (record as Record<string, LanguageMap | undefined>)[args.field],
      args.language,
      args.text,
    )
    const value = words ?? (isRequired(args) ? {} : undefined)
    return args.table === 'exhibition'
      ? patchExhibition(scene, { [args.field]: value })
      : patchRecord(scene, args.table, args.id, { [args.field]: value } as Partial<RecordOf<TableName>>)
  },
}

/** Rooms and texts can do without a title. */
function isRequired({ table, field }: WordsOf): boolean {
  return REQUIRED.has(field) && !(field === 'title' && (table === 'rooms' || table === 'texts'))
}

/** A language map with one text set, or without it when it is blank; nothing when no language is left. */
export function withWords(
  words: LanguageMap | undefined,
  language: string,
  text: string,
): LanguageMap | undefined {
  const { [language]: _replaced, ...others } = words ?? {}
  const next = text.trim() === '' ? others : { ...words, [language]: text }
  return Object.keys(next).length === 0 ? undefined : next
}

/** The scene with some of its own fields set; `undefined` removes one. The same scene when nothing changes. */
export function patchExhibition(
  scene: Scene,
  patch: Partial<Record<'title' | 'summary' | 'languages' | 'cover' | 'order', unknown>>,
): Scene {
  const next = Object.fromEntries(
    Object.entries({ ...scene, ...patch }).filter(([, value]) => value !== undefined),
  )
  return sameValue(scene, next) ? scene : (next as Scene)
}
