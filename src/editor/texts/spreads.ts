import { roomsInOrder } from '../../scenes/layout/visiting.ts'
import type { CatalogueObject } from '../../scenes/schema/object.ts'
import type { Scene } from '../../scenes/schema/scene.ts'
import type { LanguageMap } from '../../scenes/schema/text.ts'
import type { TextRole } from './lengths.ts'
import { type TextPlace, textAt } from './textPlace.ts'

/** One text that wants every language of the exhibition. */
export interface TextEntry {
  readonly place: TextPlace
  readonly role: TextRole
  /** Key of the field's name in the interface strings: `texts.field.<name>`. */
  readonly name: string
  /** Written in every language, or in none: not missing when nobody has begun it. */
  readonly optional: boolean
  readonly map: LanguageMap
  /** The picture that an alt text describes. */
  readonly media?: string
}

/** The texts of one thing that a visitor meets, as they lie open together in the caption workbench. */
export interface Spread {
  readonly kind: 'exhibition' | 'space' | 'room' | 'panel' | 'exhibit' | 'object'
  /** Id of the space, room, panel text, exhibit or object; the scene's own for the exhibition. */
  readonly id: string
  /** Place in the visiting order, from 1; absent for what is not stood before. */
  readonly number?: number
  readonly title: LanguageMap
  /** Media id of the picture between the two pages. */
  readonly picture?: string
  readonly entries: readonly TextEntry[]
}

/**
 * Every text of an exhibition in visiting order: its name, then space by space and room by room what is shown there,
 * then the objects that are not shown anywhere yet. The facts of an object stand with the first exhibit of it.
 */
export function spreadsOf(scene: Scene): readonly Spread[] {
  const told = new Set<string>()
  const spreads: Spread[] = [exhibitionSpread(scene)]
  let number = 0
  for (const spaceId of scene.order) {
    const space = scene.spaces[spaceId]
    if (!space) continue
    spreads.push({
      kind: 'space',
      id: spaceId,
      title: space.title,
      entries: [entry(scene, { table: 'spaces', id: spaceId, field: 'title' }, 'title')],
    })
    for (const { room, shown } of roomsInOrder(scene, spaceId)) {
      const record = scene.rooms[room]
      if (record) {
        spreads.push({
          kind: 'room',
          id: room,
          title: record.title ?? {},
          entries: [entry(scene, { table: 'rooms', id: room, field: 'title' }, 'title', { optional: true })],
        })
      }
      for (const id of shown) {
        number += 1
        const spread = scene.texts[id] ? panelSpread(scene, id, number) : exhibitSpread(scene, id, number, told)
        if (spread) spreads.push(spread)
      }
    }
  }
  for (const [id, object] of Object.entries(scene.objects)) {
    if (told.has(id)) continue
    spreads.push({ kind: 'object', id, title: object.title, ...pictureOf(object), entries: objectEntries(scene, id, object, told) })
  }
  return spreads
}

/** Whether a text still wants a language: an optional one only once it has been begun in another. */
export function isMissing(entry: TextEntry, language: string): boolean {
  if (entry.map[language]) return false
  return !entry.optional || Object.keys(entry.map).length > 0
}

/** How many of the texts that are wanted in a language have been written in it. */
export function parityOf(spreads: readonly Spread[], language: string): { written: number; wanted: number } {
  const entries = spreads.flatMap((spread) => spread.entries)
  const written = entries.filter((entry) => entry.map[language]).length
  return { written, wanted: written + entries.filter((entry) => isMissing(entry, language)).length }
}

function entry(
  scene: Scene,
  place: TextPlace,
  role: TextRole,
  { optional = false, name = place.field, media }: { optional?: boolean; name?: string; media?: string } = {},
): TextEntry {
  return { place, role, name, optional, map: textAt(scene, place), ...(media ? { media } : {}) }
}

function exhibitionSpread(scene: Scene): Spread {
  const at = (field: string): TextPlace => ({ table: 'exhibition', id: scene.id, field })
  return {
    kind: 'exhibition',
    id: scene.id,
    title: scene.title,
    ...(scene.cover ? { picture: scene.cover } : {}),
    entries: [
      entry(scene, at('title'), 'title'),
      entry(scene, at('summary'), 'introduction', { optional: true }),
    ],
  }
}

function panelSpread(scene: Scene, id: string, number: number): Spread {
  const at = (field: string): TextPlace => ({ table: 'texts', id, field })
  const first = number === 1
  return {
    kind: 'panel',
    id,
    number,
    title: scene.texts[id]?.title ?? {},
    entries: [
      entry(scene, at('title'), 'title', { optional: true }),
      entry(scene, at('body'), first ? 'introduction' : 'panel'),
    ],
  }
}

function exhibitSpread(scene: Scene, id: string, number: number, told: Set<string>): Spread | undefined {
  const exhibit = scene.exhibits[id]
  const object = exhibit && scene.objects[exhibit.object]
  if (!exhibit || !object) return undefined
  const facts = told.has(exhibit.object) ? [] : objectEntries(scene, exhibit.object, object, told)
  const caption = entry(scene, { table: 'exhibits', id, field: 'caption' }, 'caption')
  const [title, ...rest] = facts
  return {
    kind: 'exhibit',
    id,
    number,
    title: object.title,
    ...pictureOf(object, exhibit.page),
    entries: title ? [title, caption, ...rest] : [caption],
  }
}

/** Title, short facts and alt texts of an object; notes in `told` what has been listed, so that nothing is asked twice. */
function objectEntries(scene: Scene, id: string, object: CatalogueObject, told: Set<string>): TextEntry[] {
  told.add(id)
  const at = (field: string): TextPlace => ({ table: 'objects', id, field })
  const entries = [
    entry(scene, at('title'), 'title'),
    ...['maker', 'date.display', 'holder', 'credit'].map((field) => entry(scene, at(field), 'label', { optional: true })),
  ]
  for (const { media } of object.pages) {
    if (told.has(media) || !scene.media[media]) continue
    told.add(media)
    entries.push(entry(scene, { table: 'media', id: media, field: 'alt' }, 'alt', { media }))
  }
  return entries.filter(({ optional, map }) => !optional || Object.keys(map).length > 0)
}

function pictureOf(object: CatalogueObject, page = 0): { picture?: string } {
  const picture = (object.pages[page] ?? object.pages[0])?.media
  return picture ? { picture } : {}
}
