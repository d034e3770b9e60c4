import { useEffect, useRef, useState } from 'react'
import { pictureKey } from '../../scenes/publish/names.ts'
import { pictureOf } from '../../scenes/records/pages.ts'
import type { Media, View } from '../../scenes/schema/media.ts'
import type { CatalogueObject, Page } from '../../scenes/schema/object.ts'
import type { Scene } from '../../scenes/schema/scene.ts'
import type { Command } from '../commands/command.ts'
import type { PagesArgs } from '../commands/pages.ts'
import { deriveViews, type WantedView } from '../media/deriveViews.ts'
import type { ImportFinding } from '../media/importing.ts'
import { useWorkbench } from '../shell/WorkbenchContext.tsx'
import { useEditorStore } from '../state/EditorContext.tsx'
import { mintId } from '../state/ids.ts'
import { changed, type PageList } from './pageList.ts'

/** Pages that are to show other parts of their files; each gets one or more. */
export type WantedPictures = ReadonlyMap<number, readonly View[]>

export interface PagePictures {
  /** How many pictures of how many are made; null while nothing is going on. */
  readonly working: { readonly done: number; readonly total: number } | null
  /** Why the last ones could not be made. */
  readonly finding: ImportFinding | null
  dismiss(): void
  cancel(): void
  /**
   * Makes the pictures that are wanted and then, as one step, the pages that show them.
   * @param change a page, with the ids of its new pictures
   * @returns what became of the pages; undefined when nothing did
   */
  show(
    command: Command<PagesArgs>,
    wanted: WantedPictures,
    change: (page: Page, media: readonly string[]) => Page | readonly Page[],
  ): Promise<PageList | undefined>
}

/** Makes pictures of parts of files for the pages of one object: one lot at a time, with a way to stop it. */
export function usePagePictures(id: string, { pages }: CatalogueObject): PagePictures {
  const { storage } = useWorkbench()
  const store = useEditorStore()
  const [working, setWorking] = useState<PagePictures['working']>(null)
  const [finding, setFinding] = useState<ImportFinding | null>(null)
  const abort = useRef<AbortController | null>(null)

  useEffect(() => () => abort.current?.abort(), [])

  return {
    working,
    finding,
    dismiss: () => setFinding(null),
    cancel: () => abort.current?.abort(),
    async show(command, wanted, change) {
      if (abort.current) return undefined
      const { scene } = store.getState()
      const asked = missingOf(scene, pages, wanted)
      abort.current = new AbortController()
      setFinding(null)
      setWorking({ done: 0, total: asked.length })
      const outcome = await deriveViews(asked, {
        storage,
        signal: abort.current.signal,
        onProgress: (done) => setWorking({ done, total: asked.length }),
      })
      abort.current = null
      setWorking(null)
      if (outcome.kind === 'refused') setFinding(outcome.finding)
      // An undo in the meantime: the pictures are there, but for other pages.
      const stale = store.getState().scene.objects[id]?.pages !== pages
      if (outcome.kind !== 'derived' || stale) return undefined

      const { media, idOf } = named(store.getState().scene, asked, outcome.media)
      const idsOf = (page: Page, views: readonly View[]) =>
        views.map((view) => idOf(wantedKey(pictureOf(scene, page), view)))
      const list = changed(pages, new Set(wanted.keys()), (page, index) =>
        change(page, idsOf(page, wanted.get(index) ?? [])),
      )
      const result = store.getState().run(command, { id, ...list, media })
      return result.kind === 'done' ? list : undefined
    },
  }
}

const wantedKey = (media: Media | undefined, view: View) => pictureKey({ hash: media?.hash ?? '', view })

/** Each picture once that no record has yet. */
function missingOf(scene: Scene, pages: readonly Page[], wanted: WantedPictures): WantedView[] {
  const known = new Set(Object.values(scene.media).map(pictureKey))
  const missing = new Map<string, WantedView>()
  for (const [index, views] of wanted) {
    const media = pictureOf(scene, pages[index])
    if (!media) continue
    for (const view of views) {
      const key = wantedKey(media, view)
      if (!known.has(key)) missing.set(key, { media, view })
    }
  }
  return [...missing.values()]
}

/** Fresh records for the pictures that are new to the scene, and by what id each picture goes that was wanted. */
function named(scene: Scene, asked: readonly WantedView[], made: readonly Media[]) {
  const ids = new Map(Object.entries(scene.media).map(([id, each]) => [pictureKey(each), id]))
  const media: Record<string, Media> = {}
  for (const [index, picture] of made.entries()) {
    const key = pictureKey(picture)
    const id = ids.get(key) ?? mintId('media')
    if (!ids.has(key)) media[id] = picture
    ids.set(key, id)
    // The whole file was asked for as a view of all of it.
    const { media: source, view } = asked[index] as WantedView
    ids.set(wantedKey(source, view), id)
  }
  return { media, idOf: (key: string) => ids.get(key) as string }
}
