import { roomsInOrder, type ShownId, visitingOrder } from '../layout/visiting.ts'
import { pictureOf } from '../records/pages.ts'
import type { Media } from '../schema/media.ts'
import type { CatalogueObject } from '../schema/object.ts'
import type { Scene } from '../schema/scene.ts'
import type { LanguageMap } from '../schema/text.ts'
import { describeDimensions } from '../text/dimensions.ts'
import { INTERFACE_LANGUAGES } from '../text/language.ts'
import { type Inline, parseMarks } from '../text/marks.ts'

/**
 * What a text is to the eye, which decides its faces: a heading is set in the heavy reading face; the title of a work in
 * both weights; a running text in the light one; a fact of a label there and in the interface's face; a word of the
 * interface in the interface's alone.
 */
export type Use = 'heading' | 'title' | 'reading' | 'fact' | 'word'

/** One text as it is set. */
export interface Lettering {
  readonly use: Use
  readonly language: string
  readonly text: string
}

/** Words of the interface by language, then by namespace and key: `visit:cover.enter`. */
export type InterfaceWords = Readonly<Record<string, Readonly<Record<string, string>>>>

/** Keys of the interface's headings. */
const HEADING_WORDS = new Set([
  'visit:bar.help',
  'visit:bar.list',
  'visit:bar.share',
  'visit:cover.contents',
  'visit:gallery.room',
  'visit:panel.untitled',
  'help:help.exhibit',
  'help:help.keys',
  'help:help.pointer',
])
/** A language's own name, which the interface offers in every language. */
const LANGUAGE_NAME = 'language:name'
const COVER_WORDS = /^visit:cover\.(?!empty)/
/** What i18next puts a value in the place of. */
const PLACEHOLDER = /\{\{.*?\}\}/g
/** Digits and signs that are put together only as they are shown. */
const FIGURES = '0123456789 .,:×–%()+/'

/** Exhibits of the list whose titles count as shown on the first screen. */
const FIRST_LINES = 60

/** What the first screen shows, in the exhibition's languages, the most prominent first. */
export function firstLettering(scene: Scene, words: InterfaceWords): Lettering[] {
  const sections = scene.order.flatMap((space) => sectionsOf(scene, space))
  const exhibits = sections.flatMap(({ shown }) => shown.filter((id) => objectOf(scene, id)))
  return [
    ...inLanguages('heading', scene.title),
    ...inLanguages('reading', scene.summary),
    ...scene.languages.flatMap((language) => wordsOf(words, language, (key) => COVER_WORDS.test(key))),
    ...INTERFACE_LANGUAGES.flatMap((language) => wordsOf(words, language, (key) => key === LANGUAGE_NAME)),
    ...sections.flatMap(({ title }) => inLanguages('heading', title)),
    ...exhibits.slice(0, FIRST_LINES).flatMap((id) => {
      const object = objectOf(scene, id)
      return [...inLanguages('reading', object?.title), ...inLanguages('word', object?.date?.display)]
    }),
  ]
}

/** Every word of the interface. */
export function interfaceLettering(words: InterfaceWords): Lettering[] {
  return INTERFACE_LANGUAGES.flatMap((language) => [
    ...wordsOf(words, language, () => true),
    { use: 'fact' as const, language, text: FIGURES },
  ])
}

/**
 * Every text of a space, in the order in which a visitor meets it: first what hangs in the rooms, then what is read when
 * something is opened, last the words of the pages themselves.
 */
export function spaceLettering(scene: Scene, space: string): Lettering[] {
  return [
    ...[scene.title, scene.spaces[space]?.title].flatMap((title) => inLanguages('title', title)),
    ...inLanguages('reading', scene.summary),
    ...sectionsOf(scene, space).flatMap(({ title, shown }) => [
      ...inLanguages('title', title),
      ...shown.flatMap((id) => hungLettering(scene, id)),
    ]),
    ...visitingOrder(scene, space).flatMap((id) => openedLettering(scene, id)),
    ...visitingOrder(scene, space).flatMap((id) => pageLettering(scene, id)),
    ...pictureLettering(scene.media[scene.cover ?? '']),
    ...Object.values(scene.tours).flatMap((tour) => [
      ...inLanguages('title', tour.title),
      ...tour.stops.flatMap((stop) => inLanguages('reading', stop.narration)),
    ]),
  ]
}

interface Section {
  readonly title: LanguageMap | undefined
  readonly shown: readonly ShownId[]
}

/** The rooms of a hall; a gallery as a whole. */
function sectionsOf(scene: Scene, space: string): Section[] {
  const record = scene.spaces[space]
  return record?.kind === 'hall'
    ? roomsInOrder(scene, space).map(({ room, shown }) => ({ title: scene.rooms[room]?.title, shown }))
    : [{ title: record?.title, shown: visitingOrder(scene, space) }]
}

/** A panel, or the label beside a work. */
function hungLettering(scene: Scene, id: ShownId): Lettering[] {
  const panel = scene.texts[id]
  if (panel) return [...inLanguages('title', panel.title), ...inLanguages('reading', panel.body)]
  const object = objectOf(scene, id)
  return object
    ? [
        ...inLanguages('title', object.title),
        ...[object.maker, object.date?.display, object.holder].flatMap((map) => inLanguages('fact', map)),
      ]
    : []
}

/** What the opened exhibit says beyond its label. */
function openedLettering(scene: Scene, id: ShownId): Lettering[] {
  const exhibit = scene.exhibits[id]
  const object = objectOf(scene, id)
  if (!exhibit || !object) return []
  const plain = [
    object.callNumber,
    ...object.pages.map((page) => page.label),
    ...(object.sources ?? []).map((source) => source.citation),
  ]
  const evidence = Object.values(object.evidence ?? {}).map(({ note }) => note)
  return [
    ...inLanguages('reading', exhibit.caption),
    ...INTERFACE_LANGUAGES.map((language) => ({
      use: 'word' as const,
      language,
      text: describeDimensions(object.dimensions, language, object.form),
    })),
    ...plain.flatMap((text) => (text ? [{ use: 'word' as const, language: 'und', text }] : [])),
    ...[object.credit, ...evidence].flatMap((map) => inLanguages('word', map)),
    ...object.pages.flatMap((page) => pictureLettering(pictureOf(scene, page))),
  ]
}

/** What the reader shows beside the pages: headings to go by, and what is written on them. */
function pageLettering(scene: Scene, id: ShownId): Lettering[] {
  const { contents = [], pages = [] } = objectOf(scene, id) ?? {}
  return [
    ...contents.flatMap(({ title }) => inLanguages('word', title)),
    ...pages.flatMap(({ transcription }) => inLanguages('reading', transcription)),
  ]
}

/** What stands in the place of a picture that cannot be had, and whose it is. */
function pictureLettering(media: Media | undefined): Lettering[] {
  return [...inLanguages('word', media?.alt), ...inLanguages('word', media?.credit)]
}

function objectOf(scene: Scene, id: ShownId): CatalogueObject | undefined {
  return scene.objects[scene.exhibits[id]?.object ?? '']
}

function inLanguages(use: Use, map: LanguageMap | undefined): Lettering[] {
  return Object.entries(map ?? {}).flatMap(([language, text]): Lettering[] => [
    { use, language, text },
    ...emphasised(text).map((part): Lettering => ({ use: 'heading', language, text: part })),
  ])
}

function wordsOf(words: InterfaceWords, language: string, wanted: (key: string) => boolean): Lettering[] {
  return Object.entries(words[language] ?? {})
    .filter(([key]) => wanted(key))
    .map(([key, text]) => ({
      use: HEADING_WORDS.has(key) ? 'heading' : 'word',
      language,
      text: text.replace(PLACEHOLDER, ''),
    }))
}

/** The parts of a text that are set heavy. */
function emphasised(text: string): string[] {
  if (!text.includes('*')) return []
  return parseMarks(text).flatMap(({ lines }) => lines.flatMap((line) => line.flatMap(heavyIn)))
}

function heavyIn(part: Inline): string[] {
  switch (part.kind) {
    case 'strong':
    case 'emphasis':
      return part.children.map(wordsIn)
    case 'link':
    case 'language':
      return part.children.flatMap(heavyIn)
    case 'ruby':
    case 'text':
      return []
  }
}

function wordsIn(part: Inline): string {
  if (part.kind === 'text') return part.text
  return part.kind === 'ruby' ? part.base : part.children.map(wordsIn).join('')
}
