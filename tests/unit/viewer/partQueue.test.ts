import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { PartError } from '../../../src/viewer/partFiles.ts'
import { createPartQueue } from '../../../src/viewer/partQueue.ts'

/** A queue whose parts come when they are let. */
function queueOf(ids: readonly string[]) {
  const toCome = new Set(ids)
  const asked: string[] = []
  const settle = new Map<string, { arrive(): void; fail(error: Error): void }>()
  const onMissing = vi.fn<(ids: ReadonlySet<string>) => void>()
  const queue = createPartQueue({
    isToCome: (id) => toCome.has(id),
    onMissing,
    load(id) {
      asked.push(id)
      return new Promise((resolve, reject) => {
        const arrive = () => {
          toCome.delete(id)
          resolve()
        }
        settle.set(id, { arrive, fail: reject })
      })
    },
  })
  const settled = async (id: string, how: 'arrive' | Error) => {
    const part = settle.get(id)
    if (how === 'arrive') part?.arrive()
    else part?.fail(how)
    await vi.advanceTimersByTimeAsync(0)
  }
  return { queue, asked, settled, missing: () => [...(onMissing.mock.lastCall?.[0] ?? [])] }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('the queue of parts', () => {
  it('fetches two at a time, the most urgent first', async () => {
    const { queue, asked, settled } = queueOf(['a', 'b', 'c', 'd', 'e'])
    queue.want(['a', 'b', 'c'])
    expect(asked).toEqual(['a', 'b'])
    queue.want(['e', 'd'])
    await settled('a', 'arrive')
    expect(asked).toEqual(['a', 'b', 'e'])
    await settled('b', 'arrive')
    await settled('e', 'arrive')
    expect(asked).toEqual(['a', 'b', 'e', 'd', 'c'])
  })

  it('asks once for what is asked for often, and never for what is there', async () => {
    const { queue, asked, settled } = queueOf(['a'])
    for (let look = 0; look < 5; look++) queue.want(['a', 'here'])
    await settled('a', 'arrive')
    queue.want(['a'])
    expect(asked).toEqual(['a'])
  })

  it('tries again after a pause, then says what is missing, and asks no more by itself', async () => {
    const { queue, asked, settled, missing } = queueOf(['a'])
    queue.want(['a'])
    await settled('a', new PartError('rooms/a.json', false))
    await vi.advanceTimersByTimeAsync(600)
    await settled('a', new PartError('rooms/a.json', false))
    await vi.advanceTimersByTimeAsync(2400)
    expect(missing()).toEqual([])
    await settled('a', new TypeError('anything'))
    expect(asked).toEqual(['a', 'a', 'a'])
    expect(missing()).toEqual(['a'])
    queue.want(['a'])
    expect(asked).toHaveLength(3)
    queue.retry()
    expect(missing()).toEqual([])
    await settled('a', 'arrive')
    expect(asked).toHaveLength(4)
  })

  it('does not ask again at once for what is gone for good, and goes on with the others', async () => {
    const { queue, asked, settled, missing } = queueOf(['a', 'b', 'c'])
    queue.want(['a', 'b', 'c'])
    await settled('a', new PartError('rooms/a.json', true))
    expect(missing()).toEqual(['a'])
    expect(asked).toEqual(['a', 'b', 'c'])
  })
})
