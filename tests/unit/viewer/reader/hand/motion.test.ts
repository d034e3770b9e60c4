import { describe, expect, it } from 'vitest'
import { Motion, shareAt } from '../../../../../src/viewer/reader/hand/motion.ts'

const along = () => new Motion({ at: 0 }, (from, to, share) => ({ at: from.at + (to.at - from.at) * share }))

describe('a motion', () => {
  it('is slow at both ends and arrives in time', () => {
    const motion = along()
    motion.goTo({ at: 1 }, 1000, 0)
    const steps = [100, 500, 900].map((now) => {
      motion.step(now)
      return motion.state.at
    })
    expect(steps[0]).toBeLessThan(0.05)
    expect(steps[1]).toBeCloseTo(0.5)
    expect(steps[2]).toBeGreaterThan(0.95)
    expect(motion.isMoving).toBe(true)
    expect(motion.step(1000)).toBe(true)
    expect(motion.state.at).toBe(1)
    expect(motion.isMoving).toBe(false)
    expect(motion.step(1100)).toBe(false)
  })

  it('takes up another goal at the place and the speed of the moment', () => {
    const motion = along()
    motion.goTo({ at: 1 }, 1000, 0)
    motion.step(490)
    const before = motion.state.at
    motion.step(500)
    const speed = (motion.state.at - before) / 10
    motion.goTo({ at: 2 }, 1000, 500)
    expect(motion.state.at).toBeCloseTo(0.5)
    motion.step(510)
    expect((motion.state.at - 0.5) / 10).toBeCloseTo(speed, 3)
  })

  it('never queues up: many goals in a row take no longer than the last', () => {
    const motion = along()
    for (let i = 0; i < 20; i++) motion.goTo({ at: i + 1 }, 900, i * 50)
    motion.step(19 * 50 + 900)
    expect(motion.state.at).toBe(20)
    expect(motion.isMoving).toBe(false)
  })

  it('turns round without a jerk, and never runs past its end', () => {
    const motion = along()
    motion.goTo({ at: 1 }, 1000, 0)
    motion.step(500)
    motion.goTo({ at: 0 }, 1000, 500)
    let most = 0
    for (let now = 500; now <= 1500; now += 10) {
      motion.step(now)
      most = Math.max(most, motion.state.at)
      expect(motion.state.at).toBeGreaterThanOrEqual(0)
    }
    expect(most).toBeLessThan(1)
    expect(motion.state.at).toBe(0)
  })

  it('is there at once where no motion is wanted', () => {
    const motion = along()
    motion.goTo({ at: 3 }, 0, 0)
    expect(motion.state.at).toBe(3)
    expect(motion.isMoving).toBe(false)
  })

  it('begins and ends where it should, whatever its speed at first', () => {
    for (const speed of [-3, 0, 1, 3]) expect([shareAt(0, speed), shareAt(1, speed)]).toEqual([0, 1])
  })
})
