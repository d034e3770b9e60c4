import type { Media } from '../../scenes/schema/media.ts'
import type { MediaFacts } from '../../storage/database.ts'
import type { MediaStorage } from '../../storage/media.ts'
import { asked, derivingClient, findingOf, Refused } from './asking.ts'
import type { ImportOutcome, ImportProgress } from './importing.ts'
import { refusalOfSize } from './inspect.ts'
import type { Progress, Reply, Request } from './messages.ts'
import type { WorkerClient } from './workerClient.ts'

export interface ImportOptions {
  readonly storage: { readonly media: MediaStorage }
  readonly onProgress?: (progress: ImportProgress) => void
  /** Stops at once: the file under way and those after it are `cancelled`, those before it stay. */
  readonly signal?: AbortSignal
  readonly client?: WorkerClient
}

/**
 * Takes files into storage, one decoded at a time, in a worker. A file that is refused is told of and the others go
 * on; nothing is thrown. A file that storage has already is neither decoded nor stored again.
 * @returns an outcome for every file, in their order
 */
export async function importFiles(files: readonly File[], options: ImportOptions): Promise<ImportOutcome[]> {
  const client = options.client ?? derivingClient()
  const outcomes: ImportOutcome[] = []
  try {
    for (const [index, file] of files.entries()) {
      outcomes.push(await importFile(file, index, client, options))
    }
    return outcomes
  } finally {
    client.close()
  }
}

async function importFile(
  file: File,
  index: number,
  client: WorkerClient,
  { storage, onProgress, signal }: ImportOptions,
): Promise<ImportOutcome> {
  const progress = (step: ImportProgress['step'], done: number) =>
    onProgress?.({ index, file: file.name, step, done })
  const ask = <Kind extends Reply['kind']>(kind: Request['kind'], answer: Kind) =>
    asked(client, { kind, file }, answer, (news: Progress) => progress(news.step, news.done), signal)

  try {
    signal?.throwIfAborted()
    if (!globalThis.crypto?.subtle) throw new Refused({ rule: 'insecure', params: {} })
    const tooBig = refusalOfSize(file.size)
    if (tooBig) throw new Refused(tooBig)

    progress('reading', 0)
    const { hash, type } = await ask('inspect', 'inspected')
    const known = await storage.media.find(hash)
    if (known?.original)
      return { kind: 'stored', file: file.name, media: mediaOf(known, file.name), reused: true }

    const { kind: _kind, derivatives, tiles, ...picture } = await ask('derive', 'derived')
    progress('storing', 1)
    const facts = { hash, bytes: file.size, type, ...picture }
    await storage.media.put({ ...facts, original: file, derivatives, tiles })
    return { kind: 'stored', file: file.name, media: mediaOf(facts, file.name), reused: false }
  } catch (cause) {
    if (signal?.aborted) return { kind: 'cancelled', file: file.name }
    return { kind: 'refused', file: file.name, finding: findingOf(cause, file.name) }
  }
}

/** A media record for a picture in storage; what it shows and who may use it is the curator's to say. */
function mediaOf(facts: Omit<MediaFacts, 'original'>, fileName: string): Media {
  const { hash, bytes, type, width, height, derivative, tile } = facts
  // macOS hands out names taken apart into letters and marks.
  const name = fileName.normalize('NFC').slice(0, 255)
  return {
    kind: 'image',
    hash,
    bytes,
    type,
    width,
    height,
    derivative,
    ...(tile !== undefined && { tile }),
    ...(name !== '' && { name }),
    alt: {},
  }
}
