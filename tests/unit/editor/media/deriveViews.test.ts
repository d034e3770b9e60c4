import { expect, it, vi } from 'vitest'
import { deriveViews } from '../../../../src/editor/media/deriveViews.ts'
import type { Reply, Request } from '../../../../src/editor/media/messages.ts'
import type { WorkerClient } from '../../../../src/editor/media/workerClient.ts'
import { emptyStorage } from '../../../support/drafts.ts'
import { picture } from '../../../support/scenes.ts'

const whole = { ...picture('a', 3000, 2000), name: '1.jpg' }
const view = { x: 100, y: 0, width: 1400, height: 2000, rotation: 90 } as const
const noted = { onProgress: vi.fn(), signal: new AbortController().signal }

function workerThat(answer: (request: Request) => Reply) {
  const asked: Request[] = []
  const client: WorkerClient = {
    ask: async (request) => {
      asked.push(request)
      return answer(request)
    },
    close: vi.fn(),
  }
  return { asked, client }
}
const makes = () =>
  workerThat(() => ({
    kind: 'derived',
    width: 2000,
    height: 1400,
    derivative: 'image/webp',
    derivatives: new Map([[128, new Blob(['part'])]]),
    tiles: new Map(),
  }))

async function storageWithFile() {
  const storage = await emptyStorage()
  const { hash, bytes, type, width, height, derivative } = whole
  await storage.media.put({
    ...{ hash, bytes, type, width, height, derivative },
    derivatives: new Map([[128, new Blob(['whole'])]]),
    tiles: new Map(),
    original: new Blob(['the file']),
  })
  return storage
}

it('makes a picture from the file as it came, stores it, and keeps what is known of the file', async () => {
  const storage = await storageWithFile()
  const { asked, client } = makes()
  const outcome = await deriveViews([{ media: whole, view }], { storage, client, ...noted })
  expect(asked).toMatchObject([{ kind: 'derive', view }])
  expect(await asked[0]?.file.text()).toBe('the file')
  const { rights, alt, hash } = whole
  const made = { hash, rights, alt, name: '1.jpg', width: 2000, height: 1400, view }
  expect(outcome).toMatchObject({ kind: 'derived', media: [made] })
  expect(await (await storage.media.derivative({ hash, view }, 128))?.text()).toBe('part')
  expect(client.close).toHaveBeenCalled()
})

it('makes nothing of a view of all of the file: that is the file', async () => {
  const storage = await storageWithFile()
  const { asked, client } = makes()
  const all = { x: 0, y: 0, width: 3000, height: 2000, rotation: 0 } as const
  const part = { ...whole, width: 2000, height: 1400, view }
  const outcome = await deriveViews([{ media: part, view: all }], { storage, client, ...noted })
  expect(asked).toEqual([])
  expect(outcome).toMatchObject({ kind: 'derived', media: [{ width: 3000, height: 2000 }] })
  expect(outcome.kind === 'derived' && outcome.media[0]).not.toHaveProperty('view')
})

it('says of a file that was never here that it was not, and gives none of the pictures', async () => {
  const storage = await storageWithFile()
  const other = { ...picture('b', 10, 10), name: '2.jpg' }
  const outcome = await deriveViews(
    [
      { media: whole, view },
      { media: other, view },
    ],
    { storage, client: makes().client, ...noted },
  )
  expect(outcome).toEqual({ kind: 'refused', finding: { rule: 'noOriginal', file: '2.jpg', params: {} } })
})

it('stops when it is told to', async () => {
  const abort = new AbortController()
  abort.abort()
  const options = { storage: await storageWithFile(), client: makes().client, onProgress: vi.fn() }
  expect(await deriveViews([{ media: whole, view }], { ...options, signal: abort.signal })).toEqual({
    kind: 'cancelled',
  })
})
