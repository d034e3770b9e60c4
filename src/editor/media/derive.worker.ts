import { derive } from './derive.ts'
import type { ImportRule } from './importing.ts'
import { inspect } from './inspect.ts'
import type { Progress, Reply, Request } from './messages.ts'

const post = (message: Reply | Progress) => self.postMessage(message)
const refused = (rule: ImportRule): Reply => ({ kind: 'refused', refusal: { rule, params: {} } })

self.addEventListener('message', async ({ data }: MessageEvent<Request>) => {
  post(data.kind === 'inspect' ? await inspected(data.file) : await derived(data))
})

async function inspected(file: Blob): Promise<Reply> {
  let buffer: ArrayBuffer
  try {
    buffer = await file.arrayBuffer()
  } catch {
    return refused('unreadable')
  }
  const found = inspect(new Uint8Array(buffer))
  if (!found.ok) return { kind: 'refused', refusal: found.refusal }
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', buffer))
  const hash = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return { kind: 'inspected', hash, type: found.type }
}

async function derived({ file, view }: Extract<Request, { kind: 'derive' }>): Promise<Reply> {
  post({ kind: 'progress', step: 'decoding', done: 0 })
  try {
    const result = await derive(file, view, (done) => post({ kind: 'progress', step: 'deriving', done }))
    return { kind: 'derived', ...result }
  } catch {
    return refused('undecodable')
  }
}
