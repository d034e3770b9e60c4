import { launchChromium, type Params, sleep } from './chromium.ts'
import { type NetworkLog, watchNetwork } from './network.ts'
import type { Report } from './probe/state.ts'

export interface Line {
  /** Bytes a second. */
  readonly down: number
  readonly up: number
  /** Milliseconds. */
  readonly roundTrip: number
}

/** A slow 4G line as Lighthouse and WebPageTest name it: 1.6 Mbit/s, 150 ms. */
export const SLOW_4G: Line = { down: 1.6e6 / 8, up: 0.75e6 / 8, roundTrip: 150 }

export interface PageOptions {
  readonly probe: string
  readonly line?: Line | undefined
  readonly width?: number
  readonly height?: number
  /** Device pixels to a CSS pixel. */
  readonly density?: number
  /** Every frame waits for the GPU from the beginning, so that no queue builds up before frames are timed. */
  readonly isSynced?: boolean
}

export const VIEWPORT = { width: 960, height: 540 } as const

/** A page in a browser of its own, with an empty cache, and everything that it asks the network for. */
export interface BenchPage {
  readonly network: NetworkLog
  go(address: string): Promise<void>
  evaluate<Result>(expression: string): Promise<Result>
  send(method: string, params?: Params): Promise<Params>
  report(): Promise<Report>
  /** Waits until the page has made a mark. @returns false when `seconds` have passed without it */
  marked(mark: string, seconds: number): Promise<boolean>
  /** Waits until nothing has been asked for or received for a while. */
  quiet(seconds: number): Promise<boolean>
  close(): Promise<void>
}

const QUIET = 1500
const POLL = 60

export async function openPage({
  probe,
  line,
  density = 1,
  isSynced = false,
  ...size
}: PageOptions): Promise<BenchPage> {
  const { width, height } = { ...VIEWPORT, ...size }
  const browser = launchChromium({ width, height })
  const network = watchNetwork(browser, line)
  const { targetId } = await browser.send('Target.createTarget', { url: 'about:blank' })
  const { sessionId: session } = await browser.send('Target.attachToTarget', { targetId, flatten: true })
  const send: BenchPage['send'] = (method, params) => browser.send(method, params, session)

  await send('Emulation.setDeviceMetricsOverride', {
    width,
    height,
    deviceScaleFactor: density,
    mobile: false,
  })
  await send('Page.enable')
  await send('Runtime.enable')
  await send('Page.addScriptToEvaluateOnNewDocument', {
    source: `${probe};jisrBench.sync = ${isSynced}`,
  })
  await network.attach(session as string)

  async function evaluate<Result>(expression: string): Promise<Result> {
    const params = { expression, awaitPromise: true, returnByValue: true }
    const { result, exceptionDetails } = await send('Runtime.evaluate', params)
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value as Result
  }
  async function until(isSo: () => Promise<boolean>, seconds: number): Promise<boolean> {
    const end = Date.now() + seconds * 1000
    while (Date.now() < end) {
      if (await isSo()) return true
      await sleep(POLL)
    }
    return false
  }
  return {
    network,
    evaluate,
    send,
    go: async (address) => {
      await send('Page.navigate', { url: address })
    },
    report: () => evaluate<Report>('jisrBench.report()'),
    marked: (mark, seconds) =>
      until(
        () =>
          evaluate<boolean>(`performance.getEntriesByName(${JSON.stringify(mark)}).length > 0`).catch(
            () => false,
          ),
        seconds,
      ),
    quiet: (seconds) => until(async () => network.idleFor() > QUIET, seconds),
    close: () => browser.close(),
  }
}
