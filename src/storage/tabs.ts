/** The part of the browser's lock manager that is used here. */
export type Locks = Pick<LockManager, 'request'>

export interface Claim {
  /** This tab alone may write to the draft from now on. */
  onHeld(): void
  /** Another tab holds the draft. `onHeld` follows when that tab lets go. */
  onWaiting(): void
}

/**
 * Claims a draft for this tab, so that two tabs never write to one journal. A browser without Web Locks (or a page
 * that is not secure) is taken to have one tab; should there be two after all, `append` says `conflict`.
 * @returns lets go of the claim
 */
export function claimDraft(
  draft: string,
  claim: Claim,
  locks: Locks | null = navigator.locks ?? null,
): () => void {
  if (!locks) {
    claim.onHeld()
    return () => undefined
  }
  const name = `jisr/draft/${draft}`
  const { promise: released, resolve: release } = deferred()
  const waiting = new AbortController()

  const hold = () => {
    if (waiting.signal.aborted) return undefined
    claim.onHeld()
    return released
  }
  locks
    .request(name, { ifAvailable: true }, (lock) => {
      if (lock) return hold()
      if (waiting.signal.aborted) return undefined
      claim.onWaiting()
      locks.request(name, { signal: waiting.signal }, hold).catch(() => undefined)
      return undefined
    })
    // Locks can be refused altogether, in a sandboxed frame for one: then there is nothing to wait for.
    .catch(() => claim.onHeld())

  return () => {
    waiting.abort()
    release()
  }
}

function deferred(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {}
  const promise = new Promise<void>((settle) => {
    resolve = settle
  })
  return { promise, resolve }
}
