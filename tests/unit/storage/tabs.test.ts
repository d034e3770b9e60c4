import { describe, expect, it, vi } from 'vitest'
import { claimDraft, type Locks } from '../../../src/storage/tabs.ts'

/** One browser's locks: what the Web Locks API does, for one name. */
function browserLocks(): Locks {
  let held = false
  const queue: (() => void)[] = []
  const grant = async (work: (lock: Lock) => unknown) => {
    held = true
    await work({ name: 'x', mode: 'exclusive' } as Lock)
    held = false
    queue.shift()?.()
  }
  const request = (_name: string, options: LockOptions, work: (lock: Lock | null) => unknown) =>
    new Promise<unknown>((resolve, reject) => {
      if (!held) return resolve(grant(work))
      if (options.ifAvailable) return resolve(Promise.resolve(work(null)))
      options.signal?.addEventListener('abort', () => reject(options.signal?.reason))
      queue.push(() => !options.signal?.aborted && resolve(grant(work)))
    })
  return { request } as unknown as Locks
}

const tab = () => ({ onHeld: vi.fn(), onWaiting: vi.fn() })

describe('claimDraft', () => {
  it('gives the draft to the first tab, and to the second when the first lets go', async () => {
    const locks = browserLocks()
    const [first, second] = [tab(), tab()]
    const release = claimDraft('d', first, locks)
    claimDraft('d', second, locks)
    await vi.waitFor(() => expect(second.onWaiting).toHaveBeenCalledOnce())
    expect(first.onHeld).toHaveBeenCalledOnce()
    expect(first.onWaiting).not.toHaveBeenCalled()
    expect(second.onHeld).not.toHaveBeenCalled()
    release()
    await vi.waitFor(() => expect(second.onHeld).toHaveBeenCalledOnce())
  })

  it('does not give it to a tab that no longer waits', async () => {
    const locks = browserLocks()
    const [first, second, third] = [tab(), tab(), tab()]
    const release = claimDraft('d', first, locks)
    const leave = claimDraft('d', second, locks)
    await vi.waitFor(() => expect(second.onWaiting).toHaveBeenCalled())
    leave()
    release()
    await vi.waitFor(() => {
      claimDraft('d', third, locks)
      expect(third.onHeld).toHaveBeenCalled()
    })
    expect(second.onHeld).not.toHaveBeenCalled()
  })

  it('takes a browser without locks to have one tab', () => {
    const only = tab()
    claimDraft('d', only, null)
    expect(only.onHeld).toHaveBeenCalledOnce()
  })

  it('goes on where locks are refused', async () => {
    const only = tab()
    claimDraft('d', only, {
      request: () => Promise.reject(new DOMException('', 'SecurityError')),
    } as unknown as Locks)
    await vi.waitFor(() => expect(only.onHeld).toHaveBeenCalledOnce())
  })
})
