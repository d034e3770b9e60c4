import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { fetchPages, NOTHING_FETCHED } from '../../../../src/editor/iiif/fetchPages.ts'
import { parsePages } from '../../../../src/editor/iiif/pageRanges.ts'
import type { Reply, Request } from '../../../../src/editor/media/messages.ts'
import type { WorkerClient } from '../../../../src/editor/media/workerClient.ts'
import type { PagePlan } from '../../../../src/scenes/interchange/iiif/pages.ts'
import { emptyStorage } from '../../../support/drafts.ts'

const HOST = 'https://images.example'
const PLAN = { rights: 'http://creativecommons.org/publicdomain/mark/1.0/', credit: { zh: '某馆藏' } }
const page = (number: number, more: Partial<PagePlan> = {}): PagePlan => ({
  number,
  picture: { service: { address: `${HOST}/iiif/${number}`, api: 3, level: 2 } },
  ...more,
})
const info = {
  '@context': 'http://iiif.io/api/image/3/context.json',
  profile: 'level2',
  width: 4000,
  height: 6000,
}

type Answer = (path: string, init: RequestInit | undefined) => Response | Promise<Response>

/** Every file is a picture of 1365 × 2048 whose hash is what it says. */
const client: WorkerClient = {
  close: () => undefined,
  async ask({ kind, file }: Request): Promise<Reply> {
    const hash = (await file.text()).padEnd(64, '0')
    if (kind === 'inspect') return { kind: 'inspected', hash, type: 'image/jpeg' }
    const picture = { width: 1365, height: 2048, derivative: 'image/webp' } as const
    return {
      kind: 'derived',
      ...picture,
      derivatives: new Map([[128, file]]),
      tiles: new Map(),
    } as unknown as Reply
  },
}

const healthy: Answer = (path) =>
  path.endsWith('/info.json') ? Response.json(info) : new Response(path.match(/\/iiif\/(\d+)/)?.[1] ?? 'x')

function serve(answer: Answer) {
  const asked: string[] = []
  vi.stubGlobal('fetch', async (address: string, init?: RequestInit) => {
    asked.push(`${init?.mode === 'no-cors' ? 'probe ' : ''}${address.replace(HOST, '')}`)
    return answer(address.replace(HOST, ''), init)
  })
  return asked
}

async function fetched(pages: readonly PagePlan[], before = NOTHING_FETCHED, abort = new AbortController()) {
  const storage = await emptyStorage()
  return fetchPages(pages, PLAN, before, {
    storage,
    client,
    signal: abort.signal,
    onProgress: () => undefined,
  })
}

beforeEach(() => {
  vi.stubGlobal('document', new EventTarget())
  // A host that is busy is waited for no time at all.
  vi.stubGlobal('setTimeout', (done: () => void) => setImmediate(done))
  vi.stubGlobal('clearTimeout', clearImmediate)
})
afterEach(() => {
  vi.unstubAllGlobals()
})

describe('the pages of a book', () => {
  test('come with their service, rights and credit, at 2048 pixels', async () => {
    const asked = serve(healthy)
    const first = page(1)
    const { media, troubles } = await fetched([first])
    expect(asked).toEqual(['/iiif/1/info.json', '/iiif/1/full/1365,2048/0/default.jpg'])
    expect(troubles.size).toBe(0)
    expect(media.get(first)).toMatchObject({
      width: 1365,
      name: '1.jpg',
      service: { address: `${HOST}/iiif/1`, api: 3, level: 2, width: 4000, height: 6000 },
      ...PLAN,
    })
  })

  test('are asked for four at a time', async () => {
    let now = 0
    let most = 0
    serve(async (path, init) => {
      most = Math.max(most, ++now)
      await new Promise((resolve) => setTimeout(resolve, 5))
      now--
      return healthy(path, init)
    })
    const { media } = await fetched(Array.from({ length: 9 }, (_, i) => page(i + 1)))
    expect(media.size).toBe(9)
    expect(most).toBe(4)
  })

  test('a service that is no finer than the picture is left out', async () => {
    serve((path, init) =>
      path.endsWith('info.json')
        ? Response.json({ ...info, width: 1365, height: 2048 })
        : healthy(path, init),
    )
    const first = page(1)
    expect((await fetched([first])).media.get(first)?.service).toBeUndefined()
  })

  test('where the service is gone the picture itself is taken', async () => {
    serve((path, init) =>
      path.endsWith('info.json') ? new Response('', { status: 404 }) : healthy(path, init),
    )
    const first = page(1, { picture: { ...page(1).picture, address: `${HOST}/iiif/1/own.png` } })
    expect((await fetched([first])).media.get(first)).toMatchObject({ name: 'own.png' })
  })

  test('one that is not there is named; the others come', async () => {
    serve((path, init) =>
      path.startsWith('/iiif/2/') ? new Response('', { status: 404 }) : healthy(path, init),
    )
    const pages = [page(1), page(2), page(3)]
    const { media, troubles } = await fetched(pages)
    expect([...media.keys()]).toEqual([pages[0], pages[2]])
    expect([...troubles]).toEqual([[pages[1], { kind: 'remote', code: 'missing', host: 'images.example' }]])
  })

  test('a busy host is asked again', async () => {
    let times = 0
    const asked = serve((path, init) =>
      ++times < 3 ? new Response('', { status: 503, headers: { 'retry-after': '2' } }) : healthy(path, init),
    )
    expect((await fetched([page(1)])).media.size).toBe(1)
    expect(asked.filter((path) => path.endsWith('info.json'))).toHaveLength(3)
  })

  test('a host that lets nobody in says so, and is left alone', async () => {
    const asked = serve((_, init) => {
      if (init?.mode === 'no-cors') return new Response()
      throw new TypeError('Failed to fetch')
    })
    const { troubles } = await fetched(Array.from({ length: 20 }, (_, i) => page(i + 1)))
    expect(new Set([...troubles.values()].map((each) => each.kind === 'remote' && each.code))).toEqual(
      new Set(['forbidden']),
    )
    expect(troubles.size).toBe(20)
    expect(asked.length).toBeLessThanOrEqual(8)
  })

  test('a host that is out of reach is told from one that is closed, and from our own policy', async () => {
    const first = page(1)
    const fail = () => {
      throw new TypeError('Failed to fetch')
    }
    serve(fail)
    expect((await fetched([first])).troubles.get(first)).toMatchObject({ code: 'unreachable' })
    serve(() => {
      const event = Object.assign(new Event('securitypolicyviolation'), { effectiveDirective: 'connect-src' })
      document.dispatchEvent(event)
      return fail()
    })
    expect((await fetched([first])).troubles.get(first)).toMatchObject({ code: 'policy' })
  })

  test('what has come before an interruption is kept, and not asked for again', async () => {
    const storage = await emptyStorage()
    const abort = new AbortController()
    const pages = Array.from({ length: 12 }, (_, i) => page(i + 1))
    serve(healthy)
    const some = await fetchPages(pages, PLAN, NOTHING_FETCHED, {
      storage,
      client,
      signal: abort.signal,
      onProgress: ({ media }) => media.size >= 3 && abort.abort(),
    })
    expect(some.media.size).toBeGreaterThanOrEqual(3)
    expect(some.media.size).toBeLessThan(12)
    expect(some.troubles.size).toBe(0)
    const asked = serve(healthy)
    const options = { storage, client, signal: new AbortController().signal, onProgress: () => undefined }
    const all = await fetchPages(pages, PLAN, some, options)
    expect(all.media.size).toBe(12)
    expect(asked.filter((path) => path.endsWith('info.json'))).toHaveLength(12 - some.media.size)
  })

  test('a page without a picture is no trouble', async () => {
    const asked = serve(healthy)
    expect(await fetched([{ number: 1 }])).toEqual(NOTHING_FETCHED)
    expect(asked).toEqual([])
  })
})

test.each<[string, number[] | undefined]>([
  ['1-3, 7', [0, 1, 2, 6]],
  ['٢–٤، ١', [0, 1, 2, 3]],
  ['３，１', [0, 2]],
  ['5', [4]],
  ['1-3-5', undefined],
  ['3-1', undefined],
  ['0', undefined],
  ['1-11', undefined],
  ['1.5', undefined],
  ['a', undefined],
  ['', undefined],
])('the pages %j are %j', (written, positions) => {
  expect(parsePages(written, 10)).toEqual(positions)
})
