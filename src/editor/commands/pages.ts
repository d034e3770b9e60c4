import { patchRecord, putRecord } from '../../scenes/records/changes.ts'
import type { Media } from '../../scenes/schema/media.ts'
import type { CatalogueObject, Heading, Page } from '../../scenes/schema/object.ts'
import type { Scene } from '../../scenes/schema/scene.ts'
import type { Command } from './command.ts'
import { withWords } from './setWords.ts'

/** Where each page was in the list before; `null` for one that was not there. Halves of a page both come from it. */
export type Origins = readonly (number | null)[]

export interface PagesArgs {
  readonly id: string
  /** In reading order. */
  readonly pages: readonly Page[]
  readonly from: Origins
  /** Pictures that are made for the purpose, by fresh id. */
  readonly media?: Readonly<Record<string, Media>>
}

/**
 * Sets an object's pages. What is done to them has a name of its own in the undo menu, so there are several of these;
 * all of them say the pages that there are afterwards, and where each comes from.
 */
function pagesCommand(key: string): Command<PagesArgs> {
  return {
    key,
    apply(scene, { id, pages, from, media = {} }) {
      if (!scene.objects[id]) return scene
      const pictured = Object.entries(media)
        .filter(([fresh]) => !(fresh in scene.media))
        .reduce((current, [fresh, record]) => putRecord(current, 'media', fresh, record), scene)
      const known = pages.every((page) => page.media === undefined || page.media in pictured.media)
      return known ? withPages(pictured, id, pages, from) : scene
    },
  }
}

export const addPages = pagesCommand('addPages')
/** Also pages that are known to be lost. */
export const insertBlank = pagesCommand('insertBlank')
export const movePages = pagesCommand('movePages')
export const removePages = pagesCommand('removePages')
export const turnPages = pagesCommand('turnPages')
export const cropPages = pagesCommand('cropPages')
export const splitPages = pagesCommand('splitPages')
export const labelPages = pagesCommand('labelPages')
/** What their pictures show, and where those of two pages are split. */
export const setPages = pagesCommand('setPages')

/** Sets the words that stand on a page, in one language. An emptied text takes the language away. */
export const setTranscription: Command<{
  readonly id: string
  /** Position in the object's pages. */
  readonly page: number
  readonly language: string
  readonly text: string
}> = {
  key: 'setTranscription',
  apply(scene, { id, page, language, text }) {
    const pages = scene.objects[id]?.pages
    const written = pages?.[page]
    if (!pages || !written) return scene
    const { transcription, ...others } = written
    const words = withWords(transcription, language, text)
    const next = words ? { ...others, transcription: words } : others
    return patchRecord(scene, 'objects', id, { pages: pages.with(page, next) })
  },
}

/** Sets the headings by which one finds one's way in an object; they are kept in the order of the pages. */
export const setContents: Command<{ readonly id: string; readonly contents: readonly Heading[] }> = {
  key: 'setContents',
  apply: (scene, { id, contents }) => patchRecord(scene, 'objects', id, { contents: inOrder(contents) }),
}

const inOrder = (contents: readonly Heading[]) =>
  contents.length === 0 ? undefined : contents.toSorted((a, b) => a.page - b.page)

/**
 * The scene with an object's pages set. Exhibits go on showing the page that they showed, the first where it has gone;
 * headings go with their page, or to the next that is left.
 */
export function withPages(scene: Scene, id: string, pages: readonly Page[], from: Origins): Scene {
  const object = scene.objects[id]
  if (!object) return scene
  const paged = patchRecord(scene, 'objects', id, { pages: [...pages] })
  if (paged === scene) return scene
  const contents = followed(object, pages, from)
  const next = contents ? patchRecord(paged, 'objects', id, { contents }) : paged
  return Object.entries(scene.exhibits)
    .filter(([, exhibit]) => exhibit.object === id && exhibit.page !== undefined)
    .reduce((current, [key, { page = 0 }]) => {
      const index = from.indexOf(page)
      return patchRecord(current, 'exhibits', key, { page: isIn(pages, index) ? index : undefined })
    }, next)
}

const isIn = (pages: readonly Page[], index: number) => index >= 0 && index < pages.length

function followed(object: CatalogueObject, pages: readonly Page[], from: Origins): Heading[] | undefined {
  const last = Math.max(0, pages.length - 1)
  const next = (page: number) => {
    for (let at = page; at < object.pages.length; at++) {
      const index = from.indexOf(at)
      if (isIn(pages, index)) return index
    }
    return last
  }
  return object.contents && inOrder(object.contents.map((each) => ({ ...each, page: next(each.page) })))
}
