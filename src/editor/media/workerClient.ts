import type { Progress, Reply, Request } from './messages.ts'

/** The part of a worker that is used here. */
export type WorkerLike = Pick<
  Worker,
  'postMessage' | 'terminate' | 'addEventListener' | 'removeEventListener'
>

export interface WorkerClient {
  /**
   * Asks the worker, which is started when it is needed. One request at a time.
   * @throws the signal's reason when it is aborted, `WorkerCrash` when the worker ends; the next request starts another
   */
  ask(request: Request, onProgress: (progress: Progress) => void, signal?: AbortSignal): Promise<Reply>
  close(): void
}

/** The worker ended without an answer: most likely the browser ran out of memory. */
export class WorkerCrash extends Error {
  override readonly name = 'WorkerCrash'
}

export function createWorkerClient(start: () => WorkerLike): WorkerClient {
  let worker: WorkerLike | undefined

  const close = () => {
    worker?.terminate()
    worker = undefined
  }

  return {
    close,
    async ask(request, onProgress, signal) {
      signal?.throwIfAborted()
      worker ??= start()
      const asked = worker
      const listening = new AbortController()
      const { signal: until } = listening
      try {
        return await new Promise<Reply>((resolve, reject) => {
          const listen = asked.addEventListener as EventTarget['addEventListener']
          const on = (type: string, listener: (event: Event) => void) =>
            listen.call(asked, type, listener, { signal: until })
          on('message', (event) => {
            const { data } = event as MessageEvent<Reply | Progress>
            if (data.kind === 'progress') onProgress(data)
            else resolve(data)
          })
          on('error', () => reject(new WorkerCrash()))
          on('messageerror', () => reject(new WorkerCrash()))
          signal?.addEventListener('abort', () => reject(signal.reason), { signal: until })
          asked.postMessage(request)
        })
      } catch (cause) {
        // A worker that was cancelled is still at work, and one that crashed is of no use.
        close()
        throw cause
      } finally {
        listening.abort()
      }
    },
  }
}
