import { useCallback, useEffect, useRef, useState } from 'react'
import type { Finding } from '../../scenes/check/finding.ts'
import { type ManifestPlan, manifestAddress, readManifest } from '../../scenes/interchange/iiif/manifest.ts'
import type { PagePlan } from '../../scenes/interchange/iiif/pages.ts'
import { type Choices, objectOf } from '../../scenes/interchange/iiif/record.ts'
import type { Media } from '../../scenes/schema/media.ts'
import { importBook } from '../commands/importBook.ts'
import { useWorkbench } from '../shell/WorkbenchContext.tsx'
import { useEditorStore } from '../state/EditorContext.tsx'
import { mintId } from '../state/ids.ts'
import { type Fetched, fetchPages, NOTHING_FETCHED, type PageTrouble, troubleOf } from './fetchPages.ts'
import { fetchRemote } from './remote.ts'

/** What the curator has decided to import. */
interface Order {
  readonly plan: ManifestPlan
  readonly choices: Choices
  readonly pages: readonly PagePlan[]
}

/** How far the import of one book is. */
export type Step =
  /** `trouble` and `findings` say why the last manifest was not read. */
  | { readonly kind: 'asking'; readonly trouble?: PageTrouble; readonly findings?: readonly Finding[] }
  | { readonly kind: 'wrongAddress' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'reviewing'; readonly plan: ManifestPlan; readonly findings: readonly Finding[] }
  | { readonly kind: 'fetching'; readonly order: Order; readonly fetched: Fetched }
  /** Interrupted, or some pages could not be had. */
  | { readonly kind: 'stopped'; readonly order: Order; readonly fetched: Fetched }

export interface BookImport {
  readonly step: Step
  read(address: string): void
  open(file: File): void
  /** Back to another manifest. */
  restart(): void
  fetch(order: Order): void
  /** Fetches what is not here yet. */
  retry(): void
  stop(): void
  /** Takes in what is here; the other pages become missing ones. */
  finish(): void
}

/** Imports a book from an IIIF manifest, in one step of the history. @param onDone told the id of the new object */
export function useBookImport(onDone: (object: string) => void): BookImport {
  const { storage } = useWorkbench()
  const store = useEditorStore()
  const [step, setStep] = useState<Step>({ kind: 'asking' })
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])

  const begin = () => {
    running.current?.abort()
    running.current = new AbortController()
    return running.current.signal
  }

  const show = useCallback((text: string) => {
    const read = readManifest(text)
    if (read.ok) setStep({ kind: 'reviewing', plan: read.plan, findings: read.findings })
    else setStep({ kind: 'asking', findings: read.findings })
  }, [])

  const read = async (typed: string) => {
    const address = manifestAddress(typed)
    if (!address) return setStep({ kind: 'wrongAddress' })
    const signal = begin()
    setStep({ kind: 'reading' })
    try {
      show(await (await fetchRemote(address, signal)).text())
    } catch (cause) {
      if (!signal.aborted) setStep({ kind: 'asking', trouble: troubleOf(cause) })
    }
  }

  const complete = ({ plan, choices, pages }: Order, { media: records }: Fetched) => {
    const ids = new Map<string, string>()
    const media: Record<string, Media> = {}
    for (const record of records.values()) {
      if (ids.has(record.hash)) continue
      const id = mintId('media')
      ids.set(record.hash, id)
      media[id] = record
    }
    const idOf = (page: PagePlan) => ids.get(records.get(page)?.hash ?? '')
    const object = objectOf(
      plan,
      choices,
      pages.map((page) => ({ page, media: idOf(page) })),
    )
    const id = mintId('object')
    const result = store.getState().run(importBook, { id, object, media })
    if (result.kind === 'refused') setStep({ kind: 'asking', findings: result.findings })
    else onDone(id)
  }

  const fetch = async (order: Order, before: Fetched) => {
    const signal = begin()
    setStep({ kind: 'fetching', order, fetched: before })
    const fetched = await fetchPages(order.pages, order.plan, before, {
      storage,
      signal,
      onProgress: (so) => !signal.aborted && setStep({ kind: 'fetching', order, fetched: so }),
    })
    const isWhole = order.pages.every((page) => !page.picture || fetched.media.has(page))
    if (running.current?.signal !== signal) return
    if (isWhole && !signal.aborted) complete(order, fetched)
    else setStep({ kind: 'stopped', order, fetched })
  }

  return {
    step,
    read: (address) => void read(address),
    open: (file) => void file.text().then(show, () => show('')),
    restart: () => setStep({ kind: 'asking' }),
    fetch: (order) => void fetch(order, NOTHING_FETCHED),
    retry: () => step.kind === 'stopped' && void fetch(step.order, step.fetched),
    stop: () => running.current?.abort(),
    finish: () => step.kind === 'stopped' && complete(step.order, step.fetched),
  }
}
