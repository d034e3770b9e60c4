import { describe, expect, it, vi } from 'vitest'
import { importFiles } from '../../../../src/editor/media/importFiles.ts'
import type { ImportProgress } from '../../../../src/editor/media/importing.ts'
import type { Progress, Reply, Request } from '../../../../src/editor/media/messages.ts'
import { createWorkerClient, type WorkerLike } from '../../../../src/editor/media/workerClient.ts'
import { StorageError } from '../../../../src/storage/errors.ts'
import { emptyStorage } from '../../../support/drafts.ts'

const HASH = 'e'.repeat(64)
const derived: Reply = {
  kind: 'derived',
  width: 40,
  height: 20,
  derivative: 'image/webp',
  derivatives: new Map([[128, new Blob(['small'])]]),
  tiles: new Map(),
}
const inspected = (hash = HASH): Reply => ({ kind: 'inspected', hash, type: 'image/png' })
const jpg = (name: string, content = name) => new File([content], name)

type Answer = Reply | 'crash' | 'silence'

/** A worker that answers by a script; an event target like the real one. */
class ScriptedWorker extends EventTarget {
  readonly terminate = vi.fn()
  readonly #answer: (request: Request) => Answer

  constructor(answer: (request: Request) => Answer) {
    super()
    this.#answer = answer
  }

  postMessage(request: Request) {
    const answer = this.#answer(request)
    queueMicrotask(() => {
      if (request.kind === 'derive') this.#say({ kind: 'progress', step: 'deriving', done: 0.5 })
      if (answer === 'crash') this.dispatchEvent(new Event('error'))
      else if (answer !== 'silence') this.#say(answer)
    })
  }

  #say(data: Reply | Progress) {
    this.dispatchEvent(new MessageEvent('message', { data }))
  }
}

function scripted(
  answer: (request: Request) => Answer = ({ kind }) => (kind === 'inspect' ? inspected() : derived),
) {
  const workers: ScriptedWorker[] = []
  const start = () => {
    const worker = new ScriptedWorker(answer)
    workers.push(worker)
    return worker as unknown as WorkerLike
  }
  return { workers, client: createWorkerClient(start) }
}

describe('importFiles', () => {
  it('stores a file with its derivatives and gives a record for it', async () => {
    const storage = await emptyStorage()
    const { workers, client } = scripted()
    const steps: ImportProgress[] = []
    const outcomes = await importFiles([jpg('scan.png', 'four')], {
      storage,
      client,
      onProgress: (progress) => steps.push(progress),
    })
    expect(outcomes).toEqual([
      {
        kind: 'stored',
        file: 'scan.png',
        reused: false,
        media: {
          kind: 'image',
          hash: HASH,
          bytes: 4,
          type: 'image/png',
          width: 40,
          height: 20,
          derivative: 'image/webp',
          name: 'scan.png',
          alt: {},
        },
      },
    ])
    expect(await (await storage.media.original(HASH))?.text()).toBe('four')
    expect(await (await storage.media.derivative({ hash: HASH }, 128))?.text()).toBe('small')
    expect(steps.map(({ step }) => step)).toEqual(['reading', 'deriving', 'storing'])
    expect(workers.map((worker) => worker.terminate.mock.calls.length)).toEqual([1])
  })

  it('neither decodes nor stores a file a second time', async () => {
    const storage = await emptyStorage()
    await importFiles([jpg('first.png', 'same')], { storage, client: scripted().client })
    const put = vi.spyOn(storage.media, 'put')
    const asked: string[] = []
    const { client } = scripted(({ kind }) => {
      asked.push(kind)
      return inspected()
    })
    const outcomes = await importFiles([jpg('again.png', 'same')], { storage, client })
    expect(outcomes).toMatchObject([
      { kind: 'stored', reused: true, media: { hash: HASH, name: 'again.png', width: 40 } },
    ])
    expect(asked).toEqual(['inspect'])
    expect(put).not.toHaveBeenCalled()
  })

  it('goes on after a refusal, which names the file and says why', async () => {
    const storage = await emptyStorage()
    const { client } = scripted(({ kind, file }) => {
      if ((file as File).name === 'notes.jpg')
        return { kind: 'refused', refusal: { rule: 'notAnImage', params: {} } }
      return kind === 'inspect' ? inspected() : derived
    })
    const huge = Object.defineProperty(jpg('huge.tif'), 'size', { value: 300 * 1024 * 1024 })
    const outcomes = await importFiles([huge, jpg('notes.jpg'), jpg('scan.png')], { storage, client })
    expect(outcomes).toMatchObject([
      {
        kind: 'refused',
        finding: { rule: 'tooManyBytes', file: 'huge.tif', params: { megabytes: 300, limit: 200 } },
      },
      { kind: 'refused', finding: { rule: 'notAnImage', file: 'notes.jpg' } },
      { kind: 'stored', file: 'scan.png' },
    ])
  })

  it('starts another worker after one has crashed', async () => {
    const { workers, client } = scripted(({ kind, file }) => {
      if (kind === 'derive' && (file as File).name === 'vast.png') return 'crash'
      return kind === 'inspect' ? inspected() : derived
    })
    const outcomes = await importFiles([jpg('vast.png'), jpg('scan.png')], {
      storage: await emptyStorage(),
      client,
    })
    expect(outcomes).toMatchObject([
      { kind: 'refused', finding: { rule: 'crashed', file: 'vast.png' } },
      { kind: 'stored', file: 'scan.png' },
    ])
    expect(workers).toHaveLength(2)
  })

  it('stops at once when it is cancelled; what was stored stays', async () => {
    const storage = await emptyStorage()
    const abort = new AbortController()
    const { workers, client } = scripted(({ kind, file }) => {
      if ((file as File).name === 'second.png') {
        queueMicrotask(() => abort.abort())
        return 'silence'
      }
      return kind === 'inspect' ? inspected() : derived
    })
    const files = [jpg('first.png'), jpg('second.png'), jpg('third.png')]
    const outcomes = await importFiles(files, { storage, client, signal: abort.signal })
    expect(outcomes.map(({ kind }) => kind)).toEqual(['stored', 'cancelled', 'cancelled'])
    expect(workers).toHaveLength(1)
    expect(workers[0]?.terminate).toHaveBeenCalled()
    expect(await storage.media.has({ hash: HASH })).toBe(true)
  })

  it.each([
    ['full', 'storageFull'],
    ['forbidden', 'storageForbidden'],
    ['unknown', 'storageFailed'],
  ] as const)('says of storage that is %s: %s', async (code, rule) => {
    const storage = await emptyStorage()
    vi.spyOn(storage.media, 'put').mockRejectedValueOnce(new StorageError(code))
    const { client } = scripted()
    const outcomes = await importFiles([jpg('scan.png'), jpg('scan.png')], { storage, client })
    expect(outcomes).toMatchObject([
      { kind: 'refused', finding: { rule, file: 'scan.png' } },
      { kind: 'stored' },
    ])
  })

  it('says that a page without SHA-256 is insecure, before anything is read', async () => {
    const { workers, client } = scripted()
    vi.stubGlobal('crypto', { getRandomValues: () => undefined })
    try {
      const outcomes = await importFiles([jpg('scan.png')], { storage: await emptyStorage(), client })
      expect(outcomes).toMatchObject([{ kind: 'refused', finding: { rule: 'insecure', file: 'scan.png' } }])
    } finally {
      vi.unstubAllGlobals()
    }
    expect(workers).toEqual([])
  })

  it('gives names as people write them, whatever the file system made of them', async () => {
    const { client } = scripted()
    const name = `${'e\u0301'.normalize('NFD')}${'长'.repeat(300)}.jpg`
    const [outcome] = await importFiles([jpg(name)], { storage: await emptyStorage(), client })
    expect(outcome).toMatchObject({ media: { name: `\u00e9${'长'.repeat(254)}` } })
  })
})
