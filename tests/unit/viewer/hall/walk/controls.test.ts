import { describe, expect, it } from 'vitest'
import type { PlanPoint } from '../../../../../src/scenes/schema/space.ts'
import { actionOf, Walker } from '../../../../../src/viewer/hall/walk/controls.ts'
import { glideAlong } from '../../../../../src/viewer/hall/walk/glide.ts'

const START = { position: [0, 0] as PlanPoint, yaw: 0, pitch: 0 }
const free = (_: PlanPoint, to: PlanPoint) => to
const walker = (slide = free) => new Walker(START, slide)

/** Lets time pass in frames of a sixtieth until the walker rests. @returns seconds */
function run(moving: Walker, most = 20): number {
  let seconds = 0
  while (moving.step(1 / 60)) {
    seconds += 1 / 60
    if (seconds > most) throw new Error('never comes to rest')
  }
  return seconds
}

function hold(moving: Walker, action: Parameters<Walker['press']>[0], seconds: number): void {
  moving.press(action)
  for (let t = 0; t < seconds; t += 1 / 60) moving.step(1 / 60)
  moving.release(action)
  run(moving)
}

describe('keys', () => {
  it.each([
    ['ArrowUp', false, 'forward'],
    ['KeyW', false, 'forward'],
    ['ArrowLeft', false, 'turnLeft'],
    ['ArrowLeft', true, 'left'],
    ['KeyD', false, 'right'],
    ['KeyE', false, 'turnRight'],
    ['PageUp', false, 'lookUp'],
    ['KeyX', false, undefined],
  ])('%s with shift %s: %s', (code, shift, action) => {
    expect(actionOf(code, shift)).toBe(action)
  })

  it.each([
    ['forward', (x: number, z: number) => x === 0 && z < -1],
    ['back', (x: number, z: number) => x === 0 && z > 1],
    ['right', (x: number, z: number) => x > 1 && z === 0],
    ['left', (x: number, z: number) => x < -1 && z === 0],
  ] as const)('%s leads there at yaw 0', (action, there) => {
    const moving = walker()
    hold(moving, action, 1)
    const [x, z] = moving.place.position
    expect(there(Math.round(x * 1e6) / 1e6 + 0, Math.round(z * 1e6) / 1e6 + 0)).toBe(true)
  })

  it('turns left counter-clockwise, and then walks along −x', () => {
    const moving = walker()
    moving.look(Math.PI / 2, 0)
    hold(moving, 'forward', 1)
    expect(moving.place.position[0]).toBeLessThan(-1)
    hold(moving, 'turnLeft', 0.5)
    expect(moving.place.yaw).toBeGreaterThan(Math.PI / 2 + 0.3)
  })

  it('takes a small step for a key that is pressed and let go between two frames', () => {
    const moving = walker()
    moving.press('forward')
    moving.release('forward')
    run(moving)
    const walked = -moving.place.position[1]
    expect(walked).toBeGreaterThan(0.1)
    expect(walked).toBeLessThan(0.6)
  })
})

describe('rest', () => {
  it('keeps the very same place and asks for no frame', () => {
    const moving = walker()
    const { place } = moving
    expect(moving.step(1 / 60)).toBe(false)
    expect(moving.place).toBe(place)
  })

  it('comes after everything is let go', () => {
    const moving = walker()
    moving.press('forward')
    moving.push(0.5, 0.5)
    moving.step(0.1)
    moving.releaseAll()
    expect(run(moving)).toBeLessThan(2)
  })
})

describe('wheel, stick and looking', () => {
  it('walks forward when scrolling up, and never far from one spin', () => {
    const moving = walker()
    moving.wheel(-100)
    run(moving)
    expect(moving.place.position[1]).toBeLessThan(-0.3)
    moving.wheel(-100_000)
    run(moving)
    expect(moving.place.position[1]).toBeGreaterThan(-2.1)
  })

  it('walks where the stick points for as long as it is pushed', () => {
    const moving = walker()
    moving.push(1, 0)
    for (let i = 0; i < 60; i++) expect(moving.step(1 / 60)).toBe(true)
    expect(moving.place.position[0]).toBeGreaterThan(1)
    moving.push(0, 0)
    run(moving)
  })

  it('never looks past straight up or down', () => {
    const moving = walker()
    moving.look(0, 9)
    expect(moving.place.pitch).toBeLessThan(Math.PI / 2)
    moving.look(0, -99)
    expect(moving.place.pitch).toBeGreaterThan(-Math.PI / 2)
  })

  it('stays on its side of a wall', () => {
    const moving = walker((from, to) => (to[1] < -0.5 ? from : to))
    hold(moving, 'forward', 3)
    expect(moving.place.position[1]).toBeGreaterThanOrEqual(-0.5)
  })

  it('does not jump across a pause between two frames', () => {
    const moving = walker()
    moving.press('forward')
    moving.step(30)
    expect(Math.abs(moving.place.position[1])).toBeLessThan(0.3)
  })
})

describe('a glide', () => {
  it('takes 0.9 s for a step, ends exactly there, and says so once', () => {
    const moving = walker()
    let ends = 0
    moving.follow(glideAlong(START, [[1, -2]], { yaw: 0.4, pitch: -0.1 }), () => ends++)
    expect(run(moving)).toBeCloseTo(0.9, 1)
    expect(moving.place).toEqual({ position: [1, -2], yaw: expect.closeTo(0.4), pitch: -0.1 })
    expect(ends).toBe(1)
  })

  it('ends at any other wish to move, without having arrived', () => {
    const moving = walker()
    let ends = 0
    moving.follow(glideAlong(START, [[0, -3]]), () => ends++)
    moving.step(0.3)
    moving.press('back')
    moving.release('back')
    run(moving)
    expect(ends).toBe(0)
    expect(moving.place.position[1]).toBeGreaterThan(-3)
  })

  it('keeps to its route, corners included', () => {
    const route: PlanPoint[] = [
      [0, -2],
      [3, -2],
    ]
    const glide = glideAlong(START, route)
    for (let t = 0; t <= glide.seconds; t += 0.02) {
      const [x, z] = glide.at(t).position
      const onFirst = Math.abs(x) < 1e-9 && z >= -2 && z <= 0
      const onSecond = Math.abs(z + 2) < 1e-9 && x >= 0 && x <= 3
      expect(onFirst || onSecond).toBe(true)
    }
  })

  it('looks where it walks on a long way, and at its goal in the end', () => {
    const glide = glideAlong(START, [[10, 0]], { yaw: 0, pitch: 0 })
    const middle = glide.at(glide.seconds * 0.45)
    expect(middle.yaw).toBeCloseTo(-Math.PI / 2, 1)
    expect(glide.at(glide.seconds).yaw).toBeCloseTo(0)
  })

  it('turns the short way round', () => {
    const glide = glideAlong({ ...START, yaw: 3 }, [[0, -1]], { yaw: -3, pitch: 0 })
    for (let t = 0; t <= 1; t += 0.1)
      expect(Math.abs(glide.at(t * glide.seconds).yaw)).toBeGreaterThanOrEqual(3)
  })

  it('takes no time to nowhere and stays finite', () => {
    const { position } = glideAlong(START, [[0, 0]]).at(0.5)
    expect(position).toEqual([0, 0])
  })
})
