import * as z from 'zod/mini'
import { roomsInOrder, type ShownId, visitingOrder } from '../layout/visiting.ts'
import { id } from '../schema/ids.ts'
import { LIMITS } from '../schema/limits.ts'
import { Media } from '../schema/media.ts'
import type { Scene } from '../schema/scene.ts'
import { LanguageMap, LanguageTag } from '../schema/text.ts'
import { derivativePath, rungFor, rungSize } from './names.ts'

// A strict content-security policy reports even the attempt to compile a function; the schema library probes for it.
z.config({ jitless: true })

/** Lines of the list that a page shows before it has any part: as many as one looks through before asking for more. */
export const START_LINES = 60

const count = z.int().check(z.gte(0), z.lte(LIMITS.records))

const Line = z.object({
  id: id('exhibit'),
  title: LanguageMap,
  /** What a visitor reads as the object's date. */
  date: z.optional(LanguageMap),
})
/** One line of the list of what is shown. */
export type Line = z.infer<typeof Line>

const StartSection = z.object({
  space: id('space'),
  /** The room of a hall; absent for a gallery, which has one section. */
  room: z.optional(id('room')),
  title: z.optional(LanguageMap),
  /** Exhibits in the section, and how many of its space come before them. */
  exhibits: count,
  before: count,
  /** The first of its exhibits, or all. */
  lines: z.array(Line),
})
export type StartSection = z.infer<typeof StartSection>

/**
 * What a visit needs before the scene itself: `start.json`. Derived, never edited, never the truth. Nothing in it
 * grows with the number of exhibits.
 */
export const Start = z.object({
  format: z.literal('jisr-start'),
  version: z.literal(1),
  id: id('exhibition'),
  languages: z.array(LanguageTag).check(z.minLength(1)),
  title: LanguageMap,
  summary: z.optional(LanguageMap),
  cover: z.optional(z.object({ id: id('media'), media: Media })),
  /** In visiting order. The first is where a visit begins. */
  spaces: z.array(
    z.object({
      id: id('space'),
      kind: z.enum(['hall', 'gallery']),
      title: LanguageMap,
      exhibits: count,
      /** Rooms that show something. */
      rooms: count,
    }),
  ),
  /** The list of what is shown, as far as `START_LINES` reach. */
  list: z.array(StartSection),
})
export type Start = z.infer<typeof Start>

export function startOf(scene: Scene): Start {
  const media = scene.cover === undefined ? undefined : scene.media[scene.cover]
  const sections = scene.order.flatMap((space) => sectionsOf(scene, space))
  return {
    format: 'jisr-start',
    version: 1,
    id: scene.id,
    languages: scene.languages,
    title: scene.title,
    ...(scene.summary && { summary: scene.summary }),
    ...(scene.cover !== undefined && media && { cover: { id: scene.cover, media } }),
    spaces: scene.order.flatMap((space) => {
      const record = scene.spaces[space]
      const here = sections.filter((section) => section.space === space)
      const exhibits = here.reduce((sum, section) => sum + section.exhibits, 0)
      const rooms = roomsInOrder(scene, space).filter(({ shown }) => shown.length > 0).length
      return record ? [{ id: space, kind: record.kind, title: record.title, exhibits, rooms }] : []
    }),
    list: firstLines(scene, sections),
  }
}

type Section = Omit<StartSection, 'lines'> & { readonly ids: readonly ShownId[] }

/** The sections of a space that show exhibits. */
function sectionsOf(scene: Scene, space: string): Section[] {
  const record = scene.spaces[space]
  if (!record) return []
  const parts =
    record.kind === 'hall'
      ? roomsInOrder(scene, space).map(({ room, shown }) => ({
          room,
          title: scene.rooms[room]?.title,
          shown,
        }))
      : [{ title: record.title, shown: visitingOrder(scene, space) }]
  let before = 0
  return parts.flatMap(({ shown, ...part }) => {
    const ids = shown.filter((each) => Object.hasOwn(scene.exhibits, each))
    const section = { space, ...given(part), exhibits: ids.length, before, ids }
    before += ids.length
    return ids.length > 0 ? [section] : []
  })
}

/** Without the title that a room may lack. */
function given({ room, title }: { readonly room?: string; readonly title: LanguageMap | undefined }) {
  return { ...(room !== undefined && { room }), ...(title && { title }) }
}

function firstLines(scene: Scene, sections: readonly Section[]): StartSection[] {
  const list: StartSection[] = []
  let left = START_LINES
  for (const { ids, ...section } of sections) {
    if (left === 0) break
    const lines = ids.slice(0, left).map((each) => lineOf(scene, each))
    list.push({ ...section, lines })
    left -= lines.length
  }
  return list
}

/** The line of an exhibit in a list. */
export function lineOf(scene: Scene, exhibit: ShownId): Line {
  const object = scene.objects[scene.exhibits[exhibit]?.object ?? '']
  const date = object?.date?.display
  return { id: exhibit, title: object?.title ?? {}, ...(date && { date }) }
}

/** The cover as a page shows it at a size: address relative to the scene, pixels, words for those who do not see it. */
export interface Cover {
  readonly src: string
  readonly width: number
  readonly height: number
  readonly alt: LanguageMap
}

/** @param pixels wanted along the long edge */
export function coverAt(media: Media, pixels: number): Cover {
  const rung = rungFor(media, pixels)
  return { src: derivativePath(media, rung), ...rungSize(media, rung), alt: media.alt }
}
