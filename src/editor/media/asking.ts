import { StorageError } from '../../storage/errors.ts'
import { type ImportFinding, type ImportRule, importFinding } from './importing.ts'
import type { Refusal } from './inspect.ts'
import type { Progress, Reply, Request } from './messages.ts'
import { createWorkerClient, type WorkerClient, WorkerCrash } from './workerClient.ts'

/** The worker that decodes pictures; closed by whoever asked for it. */
export function derivingClient(): WorkerClient {
  return createWorkerClient(
    () => new Worker(new URL('./derive.worker.ts', import.meta.url), { type: 'module' }),
  )
}

/** A file that is not taken, or of which no picture can be made; `refusal` says why. */
export class Refused extends Error {
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super(refusal.rule)
    this.refusal = refusal
  }
}

/** @throws Refused, WorkerCrash, or the signal's reason when cancelled */
export async function asked<Kind extends Reply['kind']>(
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

/** What is said of a file for which this was thrown. */
export function findingOf(cause: unknown, file: string): ImportFinding {
  if (cause instanceof Refused) return importFinding(cause.refusal.rule, file, cause.refusal.params)
  if (cause instanceof StorageError) return importFinding(OF_STORAGE[cause.code] ?? 'storageFailed', file)
  return importFinding('crashed', file)
}
