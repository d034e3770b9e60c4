import { isWhole } from '../../scenes/records/views.ts'
import type { Media, View } from '../../scenes/schema/media.ts'
import type { MediaFacts } from '../../storage/database.ts'
import type { MediaStorage } from '../../storage/media.ts'
import { asked, derivingClient, findingOf, Refused } from './asking.ts'
import type { ImportFinding } from './importing.ts'
import type { WorkerClient } from './workerClient.ts'

/** A picture that is wanted of the file of another. */
export interface WantedView {
  readonly media: Media
  readonly view: View
}

export type ViewsOutcome =
  /** A record for each, in their order. */
  | { readonly kind: 'derived'; readonly media: readonly Media[] }
  | { readonly kind: 'refused'; readonly finding: ImportFinding }
  | { readonly kind: 'cancelled' }

interface DeriveOptions {
  readonly storage: { readonly media: MediaStorage }
  /** Told how many are done, fractions of one included. */
  readonly onProgress: (done: number) => void
  readonly signal: AbortSignal
  readonly client?: WorkerClient
}

/**
 * Makes pictures of parts of files, from the pixels of the files as they came, and stores them: all of them, or none
 * is given. What a picture is called and who may use it is taken over from the one that it is made of.
 */
export async function deriveViews(
  wanted: readonly WantedView[],
  options: DeriveOptions,
): Promise<ViewsOutcome> {
  const client = options.client ?? derivingClient()
  const made: Media[] = []
  try {
    for (const [index, each] of wanted.entries()) {
      try {
        made.push(await deriveView(each, index, client, options))
      } catch (cause) {
        if (options.signal.aborted) return { kind: 'cancelled' }
        const { name, hash } = each.media
        return { kind: 'refused', finding: findingOf(cause, name ?? hash.slice(0, 12)) }
      }
    }
    return { kind: 'derived', media: made }
  } finally {
    client.close()
  }
}

async function deriveView(
  { media, view }: WantedView,
  index: number,
  client: WorkerClient,
  { storage, onProgress, signal }: DeriveOptions,
): Promise<Media> {
  signal.throwIfAborted()
  const { hash, bytes, type } = media
  const whole = await storage.media.find(hash)
  if (whole && isWhole(view, whole)) return madeFrom(media, whole)

  const file = await storage.media.original(hash)
  if (!file) throw new Refused({ rule: 'noOriginal', params: {} })
  const progressed = ({ done }: { readonly done: number }) => onProgress(index + done)
  const reply = await asked(client, { kind: 'derive', file, view }, 'derived', progressed, signal)
  const { kind: _kind, derivatives, tiles, ...picture } = reply
  await storage.media.put({ hash, bytes, type, view, ...picture, derivatives, tiles })
  onProgress(index + 1)
  return { ...madeFrom(media, picture), view }
}

/** What a record says that is not of the very part which its picture shows, and the picture that is made now. */
function madeFrom(
  media: Media,
  picture: Pick<MediaFacts, 'width' | 'height' | 'derivative' | 'tile'>,
): Media {
  const { view: _view, tile: _tile, service: _service, ...shared } = media
  const { width, height, derivative, tile } = picture
  return { ...shared, width, height, derivative, ...(tile !== undefined && { tile }) }
}
