import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Duplex } from 'node:stream'
import { BROWSER_ARGS, getBrowser } from '../browser.ts'

/** A DevTools event: its method, its parameters and the session of the target that it came from. */
export type DevToolsEvent = (method: string, params: Params, session: string | undefined) => void

// biome-ignore lint/suspicious/noExplicitAny: the protocol's messages are as many as its methods
export type Params = Record<string, any>

export interface Chromium {
  send(method: string, params?: Params, session?: string): Promise<Params>
  on(event: DevToolsEvent): void
  close(): Promise<void>
}

const ARGS = [
  '--headless',
  '--disable-dev-shm-usage',
  '--hide-scrollbars',
  '--mute-audio',
  '--ignore-certificate-errors',
  '--remote-debugging-pipe',
]

interface Waiting {
  readonly method: string
  resolve(result: Params): void
  reject(error: Error): void
}

/** A fresh Chromium with a profile of its own, spoken to over the DevTools pipe: no port is opened. */
export function launchChromium(size: { readonly width: number; readonly height: number }): Chromium {
  const profile = mkdtempSync(join(tmpdir(), 'jisr-bench-'))
  const child = spawn(
    getBrowser(),
    [
      ...BROWSER_ARGS,
      ...ARGS,
      `--window-size=${size.width},${size.height}`,
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'], detached: true },
  )
  const [, , , output, input] = child.stdio as [null, null, null, Duplex, Duplex]
  const waiting = new Map<number, Waiting>()
  const listeners: DevToolsEvent[] = []
  let sequence = 0

  onMessages(input, (message) => {
    const { id, error, result, method, params, sessionId } = message
    const call = id === undefined ? undefined : waiting.get(id)
    if (call) {
      waiting.delete(id)
      if (error) call.reject(new Error(`${call.method}: ${error.message}`))
      else call.resolve(result)
    } else if (method) for (const listener of listeners) listener(method, params, sessionId)
  })
  child.once('exit', () => {
    for (const { method, reject } of waiting.values()) reject(new Error(`The browser went during ${method}`))
    waiting.clear()
  })
  const kill = () => killGroup(child)
  process.once('exit', kill)

  const send: Chromium['send'] = (method, params = {}, sessionId) =>
    new Promise((resolve, reject) => {
      const id = ++sequence
      waiting.set(id, { method, resolve, reject })
      output.write(`${JSON.stringify({ id, method, params, sessionId })}\0`)
    })
  return {
    send,
    on: (event) => listeners.push(event),
    async close() {
      const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
      await Promise.race([send('Browser.close').catch(() => undefined), sleep(3000)])
      await Promise.race([gone, sleep(2000)])
      kill()
      process.off('exit', kill)
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

export const sleep = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Messages are JSON, each ended by a zero byte. */
function onMessages(input: Duplex, onMessage: (message: Params) => void): void {
  let pieces: Buffer[] = []
  input.on('data', (chunk: Buffer) => {
    let rest = chunk
    for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
      onMessage(JSON.parse(Buffer.concat([...pieces, rest.subarray(0, end)]).toString()) as Params)
      pieces = []
      rest = rest.subarray(end + 1)
    }
    if (rest.length > 0) pieces.push(rest)
  })
}

function killGroup({ pid, exitCode, signalCode }: ChildProcess): void {
  if (pid === undefined || exitCode !== null || signalCode !== null) return
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // Gone already.
  }
}
