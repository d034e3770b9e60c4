import type { Chromium, Params } from './chromium.ts'
import type { Line } from './page.ts'

export type Kind = 'script' | 'json' | 'font' | 'picture' | 'style' | 'page' | 'other'

const KINDS: Readonly<Record<string, Kind>> = {
  js: 'script',
  json: 'json',
  woff2: 'font',
  webp: 'picture',
  jpg: 'picture',
  svg: 'picture',
  css: 'style',
  html: 'page',
}

/** One thing that a page asked for. Times are milliseconds of the epoch. */
export interface Asked {
  readonly address: string
  readonly kind: Kind
  readonly start: number
  end?: number
  status?: number
  /** Bytes on the wire, with head, until now. */
  wire: number
  failed: boolean
}

/** Bytes as they came. */
interface Piece {
  readonly time: number
  readonly bytes: number
  readonly kind: Kind
}

export interface NetworkLog {
  readonly asked: ReadonlyMap<string, Asked>
  /** Bytes that came until a time, milliseconds of the epoch. */
  wireUntil(time: number, ofKind?: (kind: Kind) => boolean): number
  /** Milliseconds since anything was under way; 0 while something is. */
  idleFor(): number
  attach(session: string): Promise<void>
}

/** Counts what pages and their workers fetch, through a slow line where one is wanted. The cache is empty and stays so. */
export function watchNetwork(browser: Chromium, line: Line | undefined): NetworkLog {
  const asked = new Map<string, Asked>()
  const pieces: Piece[] = []
  const pending = new Set<string>()
  let last = Date.now()
  /** From the protocol's monotonic seconds to the epoch's. */
  let epoch = 0

  async function attach(session: string): Promise<void> {
    const send = (method: string, params?: Params) => browser.send(method, params, session)
    await send('Target.setAutoAttach', {
      autoAttach: true,
      waitForDebuggerOnStart: true,
      flatten: true,
    }).catch(() => undefined)
    // Workers may refuse: what their page fetches for them is slow already.
    await limit(send).catch(() => undefined)
    await send('Runtime.runIfWaitingForDebugger').catch(() => undefined)
  }

  async function limit(send: (method: string, params?: Params) => Promise<Params>): Promise<void> {
    await send('Network.enable')
    await send('Network.setCacheDisabled', { cacheDisabled: true })
    if (line)
      await send('Network.emulateNetworkConditions', {
        offline: false,
        latency: line.roundTrip,
        downloadThroughput: line.down,
        uploadThroughput: line.up,
      })
  }

  const add = (request: Asked, bytes: number, timestamp: number) => {
    if (bytes <= 0) return
    request.wire += bytes
    pieces.push({ time: (timestamp + epoch) * 1000, bytes, kind: request.kind })
  }
  const handlers: Readonly<Record<string, (params: Params) => void>> = {
    'Network.requestWillBeSent': ({ request, wallTime, timestamp, requestId }) => {
      if (/^(data|blob):/.test(request.url)) return
      epoch ||= wallTime - timestamp
      const start = (timestamp + epoch) * 1000
      const kind = kindOf(request.url)
      asked.set(requestId, {
        address: request.url,
        kind,
        start,
        wire: 0,
        failed: false,
      })
      pending.add(requestId)
    },
    'Network.responseReceived': ({ requestId, response }) => {
      const request = asked.get(requestId)
      if (request) Object.assign(request, { status: response.status })
    },
    'Network.dataReceived': ({ requestId, encodedDataLength, timestamp }) => {
      const request = asked.get(requestId)
      if (request) add(request, encodedDataLength, timestamp)
    },
    'Network.loadingFinished': ({ requestId, encodedDataLength, timestamp }) => {
      const request = asked.get(requestId)
      if (!request) return
      add(request, encodedDataLength - request.wire, timestamp)
      request.end = (timestamp + epoch) * 1000
      pending.delete(requestId)
    },
    'Network.loadingFailed': ({ requestId }) => {
      const request = asked.get(requestId)
      if (request) request.failed = true
      pending.delete(requestId)
    },
  }
  browser.on((method, params) => {
    if (method === 'Target.attachedToTarget' && params.targetInfo.type !== 'page')
      void attach(params.sessionId).catch(() => undefined)
    const handle = handlers[method]
    if (!handle) return
    last = Date.now()
    handle(params)
  })
  return {
    asked,
    attach,
    idleFor: () => (pending.size > 0 ? 0 : Date.now() - last),
    wireUntil: (time, ofKind = () => true) =>
      pieces.reduce((sum, piece) => sum + (piece.time <= time && ofKind(piece.kind) ? piece.bytes : 0), 0),
  }
}

function kindOf(address: string): Kind {
  const { pathname } = new URL(address)
  return pathname.endsWith('/') ? 'page' : (KINDS[pathname.split('.').at(-1) ?? ''] ?? 'other')
}
