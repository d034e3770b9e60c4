import type { TextRole } from '../../scenes/check/lengths.ts'
import { numberOf, roomsInOrder, visitingOrder } from '../../scenes/layout/visiting.ts'
import { mediaIdsOf } from '../../scenes/records/pages.ts'
import type { Scene } from '../../scenes/schema/scene.ts'
import type { LanguageMap } from '../../scenes/schema/text.ts'
import { sameLanguage } from '../../scenes/text/language.ts'
import { type TextPlace, textAt } from './textPlace.ts'

/** One text that wants every language of the exhibition. */
export interface TextEntry {
  readonly place: TextPlace
  /** Decides its length; a description of a picture (`alt`) has no figure. */
  readonly role: TextRole | undefined
  /** Not missing anywhere as long as nobody has begun it. */
  readonly optional: boolean
  readonly map: LanguageMap
  /** The picture that a description is of. */
  readonly media?: string
}

/** The texts of one thing that a visitor meets, as they lie open together in the caption workbench. */
export interface Spread {
  readonly kind: 'exhibition' | 'space' | 'room' | 'panel' | 'exhibit' | 'object'
  /** Id of the space, room, panel text, exhibit or object; the scene's own for the exhibition. */
  readonly id: string
  /** Number of an exhibit in its space, or of a room in its hall. */
  readonly number?: number
  readonly title: LanguageMap
  /** Media id of the picture between the two pages. */
  readonly picture?: string
  readonly entries: readonly TextEntry[]
}

/**
 * Every text of an exhibition in visiting order: its name, then space by space and room by room what is shown there,
 * then the objects that are not shown anywhere yet. The facts of an object and the description of a picture stand
 * where they are met first, so that nothing is asked twice.
 */
export function spreadsOf(scene: Scene): readonly Spread[] {
  const told = new Set<string>()
  const spreads = [
    exhibitionSpread(scene, told),
    ...scene.order.flatMap((space) => (scene.spaces[space] ? spaceSpreads(scene, space, told) : [])),
  ]
  const unshown = Object.keys(scene.objects).filter((id) => !told.has(id))
  return [...spreads, ...unshown.map((id) => objectSpread(scene, id, told))]
}

/** Whether a text still wants a language: an optional one only once it has been begun in another. */
export function isMissing({ map, optional }: TextEntry, language: string): boolean {
  const written = Object.keys(map)
  if (written.some((tag) => sameLanguage(tag, language))) return false
  return !optional || written.length > 0
}

/** How many of the texts that visitors would meet are written in a language. Objects shown nowhere do not count. */
export function parityOf(spreads: readonly Spread[], language: string): { written: number; wanted: number } {
  const entries = spreads
    .filter(({ kind }) => kind !== 'object')
    .flatMap((spread) => spread.entries)
    .filter(({ optional, map }) => !optional || Object.keys(map).length > 0)
  const missing = entries.filter((entry) => isMissing(entry, language)).length
  return { written: entries.length - missing, wanted: entries.length }
}

function entry(
  scene: Scene,
  place: TextPlace,
  role: TextRole | undefined,
  more: { optional?: boolean; media?: string } = {},
): TextEntry {
  return { place, role, optional: false, ...more, map: textAt(scene, place) }
}

function exhibitionSpread(scene: Scene, told: Set<string>): Spread {
  const at = (field: string): TextPlace => ({ table: 'exhibition', id: scene.id, field })
  return {
    kind: 'exhibition',
    id: scene.id,
    title: scene.title,
    ...(scene.cover && { picture: scene.cover }),
    entries: [
      entry(scene, at('title'), 'label'),
      entry(scene, at('summary'), 'introduction', { optional: true }),
      ...altEntries(scene, scene.cover ? [scene.cover] : [], told),
    ],
  }
}

function spaceSpreads(scene: Scene, id: string, told: Set<string>): Spread[] {
  const shown = (ids: readonly string[]) => ids.flatMap((each) => shownSpread(scene, each, told) ?? [])
  const rooms = roomsInOrder(scene, id)
  return [
    {
      kind: 'space',
      id,
      title: scene.spaces[id]?.title ?? {},
      entries: [entry(scene, { table: 'spaces', id, field: 'title' }, 'label')],
    },
    ...rooms.flatMap(({ room, shown: ids }, index) => [roomSpread(scene, room, index + 1), ...shown(ids)]),
    ...(rooms.length === 0 ? shown(visitingOrder(scene, id)) : []),
  ]
}

function roomSpread(scene: Scene, id: string, number: number): Spread {
  return {
    kind: 'room',
    id,
    number,
    title: scene.rooms[id]?.title ?? {},
    entries: [entry(scene, { table: 'rooms', id, field: 'title' }, 'label', { optional: true })],
  }
}

function shownSpread(scene: Scene, id: string, told: Set<string>): Spread | undefined {
  const text = scene.texts[id]
  if (text) {
    const at = (field: string): TextPlace => ({ table: 'texts', id, field })
    return {
      kind: 'panel',
      id,
      title: text.title ?? {},
      entries: [entry(scene, at('title'), 'label', { optional: true }), entry(scene, at('body'), 'panel')],
    }
  }
  const exhibit = scene.exhibits[id]
  if (!exhibit) return undefined
  const caption = entry(scene, { table: 'exhibits', id, field: 'caption' }, 'caption')
  const [title, ...facts] = objectEntries(scene, exhibit.object, told)
  const number = numberOf(scene, id)
  return {
    kind: 'exhibit',
    id,
    ...(number && { number }),
    title: scene.objects[exhibit.object]?.title ?? {},
    ...pictureOf(scene, exhibit.object, exhibit.page),
    entries: title ? [title, caption, ...facts] : [caption],
  }
}

function objectSpread(scene: Scene, id: string, told: Set<string>): Spread {
  const entries = objectEntries(scene, id, told)
  return { kind: 'object', id, title: scene.objects[id]?.title ?? {}, ...pictureOf(scene, id), entries }
}

/** Title, short facts and pictures' descriptions; nothing that stands in `told`, which takes note of all of them. */
function objectEntries(scene: Scene, id: string, told: Set<string>): TextEntry[] {
  const object = scene.objects[id]
  if (!object || told.has(id)) return []
  told.add(id)
  const at = (field: string): TextPlace => ({ table: 'objects', id, field })
  const facts = ['maker', 'date.display', 'holder', 'credit']
    .map((field) => entry(scene, at(field), 'label', { optional: true }))
    .filter(({ map }) => Object.keys(map).length > 0)
  const pictures = altEntries(scene, mediaIdsOf(object), told)
  return [entry(scene, at('title'), 'label'), ...facts, ...pictures]
}

/** Descriptions of pictures that do not stand in `told` yet. */
function altEntries(scene: Scene, media: readonly string[], told: Set<string>): TextEntry[] {
  return media
    .filter((id) => scene.media[id] && !told.has(id) && told.add(id))
    .map((id) => entry(scene, { table: 'media', id, field: 'alt' }, undefined, { media: id }))
}

function pictureOf(scene: Scene, object: string, page = 0): { picture?: string } {
  const pages = scene.objects[object]?.pages ?? []
  const picture = (pages[page] ?? pages[0])?.media
  return picture ? { picture } : {}
}
