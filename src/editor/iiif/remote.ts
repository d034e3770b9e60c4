/** Why another host's file could not be had; the words are `iiif.trouble.<code>` in `workbench`. */
export type RemoteCode =
  /** The host answers, but does not let pages of other sites read it (CORS). */
  | 'forbidden'
  /** This site's own security policy does not let the workbench ask that host. */
  | 'policy'
  | 'unreachable'
  /** There is nothing at this address. */
  | 'missing'
  /** Only for those who have signed in. */
  | 'restricted'
  /** It answered with another fault. */
  | 'faulty'

export class RemoteError extends Error {
  override readonly name = 'RemoteError'
  readonly code: RemoteCode
  readonly host: string

  constructor(code: RemoteCode, address: string) {
    super(`${code} ${address}`)
    this.code = code
    this.host = new URL(address).host
  }
}

/** Seconds before a host that was busy or out of reach is asked again. */
const PAUSES = [1, 4] as const
/** Seconds that a host may ask for at most before the next request. */
const LONGEST_PAUSE = 30
const CODES: Readonly<Record<number, RemoteCode>> = {
  401: 'restricted',
  403: 'restricted',
  404: 'missing',
  410: 'missing',
}
const BUSY = new Set([408, 429, 500, 502, 503, 504])

/**
 * Fetches a file of another host, again where that may help.
 * @param address `https:`
 * @throws RemoteError, or the signal's reason
 */
export async function fetchRemote(address: string, signal: AbortSignal): Promise<Blob> {
  for (const pause of [...PAUSES, undefined]) {
    const { blob, response } = await attempt(address, signal)
    if (blob) return blob
    const isFinal = response && !response.ok && !BUSY.has(response.status)
    if (isFinal || pause === undefined)
      throw new RemoteError(response ? (CODES[response.status] ?? 'faulty') : 'unreachable', address)
    await waited(secondsOf(response) ?? pause, signal)
  }
  throw new RemoteError('unreachable', address)
}

interface Attempt {
  /** Undefined when nothing answered. */
  readonly response?: Response
  /** Undefined when it did not come, or not whole. */
  readonly blob?: Blob
}

/** @throws RemoteError when something stands between, which no patience helps */
async function attempt(address: string, signal: AbortSignal): Promise<Attempt> {
  let isAgainstPolicy = false
  const note = ({ effectiveDirective }: SecurityPolicyViolationEvent) => {
    isAgainstPolicy ||= effectiveDirective === 'connect-src'
  }
  document.addEventListener('securitypolicyviolation', note)
  let response: Response | undefined
  try {
    response = await fetch(address, { signal })
    return response.ok ? { response, blob: await response.blob() } : { response }
  } catch {
    signal.throwIfAborted()
    if (response) return { response }
    // A browser does not tell a page why it was given nothing: whether the host answers at all tells it.
    const answers = await fetch(address, { mode: 'no-cors', signal }).then(
      () => true,
      () => false,
    )
    signal.throwIfAborted()
    if (answers) throw new RemoteError('forbidden', address)
    if (isAgainstPolicy) throw new RemoteError('policy', address)
    return {}
  } finally {
    document.removeEventListener('securitypolicyviolation', note)
  }
}

function secondsOf(response: Response | undefined): number | undefined {
  const said = Number(response?.headers.get('retry-after') ?? Number.NaN)
  return said > 0 ? Math.min(said, LONGEST_PAUSE) : undefined
}

function waited(seconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const done = setTimeout(resolve, seconds * 1000)
    signal.addEventListener('abort', () => {
      clearTimeout(done)
      reject(signal.reason)
    })
  })
}
