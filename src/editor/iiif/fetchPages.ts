import type { Finding } from '../../scenes/check/finding.ts'
import type { ManifestPlan } from '../../scenes/interchange/iiif/manifest.ts'
import type { PagePlan } from '../../scenes/interchange/iiif/pages.ts'
import { LADDER } from '../../scenes/publish/names.ts'
import type { Media } from '../../scenes/schema/media.ts'
import type { MediaStorage } from '../../storage/media.ts'
import { importFiles } from '../media/importFiles.ts'
import type { ImportFinding } from '../media/importing.ts'
import type { WorkerClient } from '../media/workerClient.ts'
import { type FetchedPicture, fetchPicture, ServiceError } from './fetchPicture.ts'
import { type RemoteCode, RemoteError } from './remote.ts'

/** Why a page's picture is not here. */
export type PageTrouble =
  | { readonly kind: 'remote'; readonly code: RemoteCode; readonly host: string }
  | { readonly kind: 'service'; readonly finding: Finding }
  | { readonly kind: 'file'; readonly finding: ImportFinding }

/** What has come of a book's pages so far. It is kept over an interruption, and what is here is not fetched again. */
export interface Fetched {
  readonly media: ReadonlyMap<PagePlan, Media>
  readonly troubles: ReadonlyMap<PagePlan, PageTrouble>
}

export const NOTHING_FETCHED: Fetched = { media: new Map(), troubles: new Map() }

/** Pages asked for at a time: a reading room's server is not ours to exhaust. */
const PARALLEL = 4
const LONG_EDGE = Math.max(...LADDER)

interface FetchOptions {
  readonly storage: { readonly media: MediaStorage }
  /** Told after each page. */
  readonly onProgress: (fetched: Fetched) => void
  /** Stops at once; what has come stays. */
  readonly signal: AbortSignal
  readonly client?: WorkerClient
}

/**
 * Fetches the pictures of pages and stores them as files that were dropped are stored. Nothing is thrown: what could not
 * be had is among the troubles. A host that lets nobody in is asked no further.
 */
export async function fetchPages(
  pages: readonly PagePlan[],
  plan: Pick<ManifestPlan, 'rights' | 'credit'>,
  before: Fetched,
  options: FetchOptions,
): Promise<Fetched> {
  const { storage, onProgress, signal } = options
  const media = new Map<PagePlan, Media>()
  for (const [page, record] of before.media)
    if (await storage.media.has(record).catch(() => true)) media.set(page, record)
  const troubles = new Map<PagePlan, PageTrouble>()
  const closed = new Map<string, PageTrouble>()
  const fetched = (): Fetched => ({ media: new Map(media), troubles: new Map(troubles) })
  const waiting = pages.filter((page) => page.picture && !media.has(page))
  // Pictures are fetched side by side, and decoded one after another.
  let decoding: Promise<unknown> = Promise.resolve()

  const take = async (page: PagePlan) => {
    const host = hostOf(page)
    const trouble = closed.get(host)
    if (trouble) return void troubles.set(page, trouble)
    try {
      const picture = await fetchPicture(page.picture ?? {}, LONG_EDGE, signal)
      const stored = decoding.then(() => store(picture, options))
      decoding = stored.catch(() => undefined)
      const outcome = await stored
      if ('hash' in outcome) media.set(page, { ...outcome, ...rightsOf(plan) })
      else troubles.set(page, outcome)
    } catch (cause) {
      if (signal.aborted) return
      const known = troubleOf(cause)
      troubles.set(page, known)
      if (known.kind === 'remote' && (known.code === 'forbidden' || known.code === 'policy'))
        closed.set(host, known)
    }
  }
  const worker = async () => {
    for (let page = waiting.shift(); page && !signal.aborted; page = waiting.shift()) {
      await take(page)
      onProgress(fetched())
    }
  }
  await Promise.all(Array.from({ length: PARALLEL }, worker))
  return fetched()
}

async function store(
  { file, service }: FetchedPicture,
  { storage, signal, client }: FetchOptions,
): Promise<Media | PageTrouble> {
  const [outcome] = await importFiles([file], { storage, signal, ...(client && { client }) })
  if (outcome?.kind === 'refused') return { kind: 'file', finding: outcome.finding }
  if (outcome?.kind !== 'stored') throw signal.reason
  const { media } = outcome
  const isFiner =
    service?.tile && Math.max(service.width, service.height) > Math.max(media.width, media.height)
  return { ...media, ...(isFiner && { service }) }
}

function rightsOf({ rights, credit }: Pick<ManifestPlan, 'rights' | 'credit'>): Partial<Media> {
  return { ...(rights && { rights }), ...(Object.keys(credit).length > 0 && { credit }) }
}

function hostOf({ picture }: PagePlan): string {
  const address = picture?.service?.address ?? picture?.address
  return address ? new URL(address).host : ''
}

/** @throws what is no trouble of a page's */
export function troubleOf(cause: unknown): PageTrouble {
  if (cause instanceof RemoteError) return { kind: 'remote', code: cause.code, host: cause.host }
  if (cause instanceof ServiceError) return { kind: 'service', finding: cause.finding }
  throw cause
}
