import { describe, expect, it } from 'vitest'
import { SLICE, Slices } from '../../../../../src/viewer/hall/textures/slices.ts'

/** Frames and a clock that go on when the test says so; every step of work takes `cost` milliseconds. */
function bench(cost: number) {
  const steps: (() => void)[] = []
  const clock = { now: 0 }
  const slices = new Slices(
    (step) => steps.push(step),
    () => clock.now,
  )
  const done: string[] = []
  function* work(name: string, count: number): Generator<void> {
    for (let i = 0; i < count; i++) {
      clock.now += cost
      done.push(`${name}${i}`)
      yield
    }
  }
  const frame = () => {
    const before = clock.now
    for (const step of steps.splice(0)) step()
    return clock.now - before
  }
  return { slices, work, done, frame, isIdle: () => steps.length === 0 }
}

const goesOn = () => new AbortController().signal

describe('Slices', () => {
  it('takes no more of a frame than its slice and the step that it has begun', async () => {
    const { slices, work, done, frame, isIdle } = bench(1.5)
    const ends = [slices.run(work('a', 7), goesOn()), slices.run(work('b', 3), goesOn())]
    while (!isIdle()) expect(frame()).toBeLessThanOrEqual(SLICE + 1.5)
    await Promise.all(ends)
    expect(done.join(' ')).toBe('a0 a1 a2 a3 a4 a5 a6 b0 b1 b2')
  })

  it('stops work that is called off', async () => {
    const { slices, work, done, frame } = bench(SLICE)
    const abort = new AbortController()
    const end = slices.run(work('a', 5), abort.signal)
    frame()
    abort.abort()
    frame()
    await expect(end).rejects.toThrow()
    expect(done).toEqual(['a0'])
  })

  it('passes on what goes wrong, and goes on with the next', async () => {
    const { slices, work, frame, isIdle } = bench(1)
    // biome-ignore lint/correctness/useYield: it never comes so far
    function* broken(): Generator<void> {
      throw new Error('no canvas')
    }
    const end = slices.run(broken(), goesOn())
    const next = slices.run(work('a', 2), goesOn())
    while (!isIdle()) frame()
    await expect(end).rejects.toThrow('no canvas')
    await next
  })
})
