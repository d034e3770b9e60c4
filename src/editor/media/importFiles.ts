import type { Media } from '../../scenes/schema/media.ts'
import type { MediaFacts } from '../../storage/database.ts'
import { StorageError } from '../../storage/errors.ts'
import type { MediaStorage } from '../../storage/media.ts'
import {
  type ImportFinding,
  type ImportOutcome,
  type ImportProgress,
  type ImportRule,
  importFinding,
} from './importing.ts'
import { type Refusal, refusalOfSize } from './inspect.ts'
import type { Progress, Reply, Request } from './messages.ts'
import { createWorkerClient, type WorkerClient, WorkerCrash } from './workerClient.ts'

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
  const client = options.client ?? createWorkerClient(startWorker)
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

function startWorker(): Worker {
  return new Worker(new URL('./derive.worker.ts', import.meta.url), { type: 'module' })
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

class Refused extends Error {
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super(refusal.rule)
    this.refusal = refusal
  }
}

async function asked<Kind extends Reply['kind']>(
  client: WorkerClient,
  request: Request,
  answer: Kind,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal | undefined,
): Promise<Extract<Reply, { kind: Kind }>> {
  const reply = await client.ask(request, onProgress, signal)
  if (reply.kind === 'refused') throw new Refused(reply.refusal)
  if (reply.kind !== answer) throw new WorkerCrash()
  return reply as Extract<Reply, { kind: Kind }>
}

const OF_STORAGE: Readonly<Record<string, ImportRule>> = {
  full: 'storageFull',
  forbidden: 'storageForbidden',
}

function findingOf(cause: unknown, file: string): ImportFinding {
  if (cause instanceof Refused) return importFinding(cause.refusal.rule, file, cause.refusal.params)
  if (cause instanceof StorageError) return importFinding(OF_STORAGE[cause.code] ?? 'storageFailed', file)
  return importFinding('crashed', file)
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
