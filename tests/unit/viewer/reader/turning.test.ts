import { describe, expect, it } from 'vitest'
import type { ViewingDirection } from '../../../../src/scenes/schema/object.ts'
import { directionsOf } from '../../../../src/scenes/text/directions.ts'
import { INTERFACE_LANGUAGES } from '../../../../src/scenes/text/language.ts'
import { actionOfKey } from '../../../../src/viewer/reader/readerKeys.ts'
import { rulerFor } from '../../../../src/viewer/reader/tools/rulerFor.ts'
import { thumbnailsInView } from '../../../../src/viewer/reader/tools/thumbnailsInView.ts'
import {
  stepAfter,
  swipeOf,
  turnOfKey,
  turnOfSwipe,
  turnOfWheel,
} from '../../../../src/viewer/reader/turning.ts'
import { wheelSteps } from '../../../../src/viewer/reader/wheelSteps.ts'

const book = (
  viewingDirection: ViewingDirection,
  interfaceLanguage: (typeof INTERFACE_LANGUAGES)[number] = 'ar',
) => directionsOf({ interfaceLanguage, viewingDirection, textLanguage: 'lzh', writing: 'vertical' }).book

describe.each(INTERFACE_LANGUAGES)('in %s', (language) => {
  it.each<[ViewingDirection, string, string]>([
    ['right-to-left', 'ArrowLeft', 'ArrowRight'],
    ['left-to-right', 'ArrowRight', 'ArrowLeft'],
    ['top-to-bottom', 'ArrowDown', 'ArrowUp'],
    ['bottom-to-top', 'ArrowUp', 'ArrowDown'],
  ])('a book %s goes on with %s and back with %s', (direction, next, previous) => {
    const directions = book(direction, language)
    expect(turnOfKey(next, directions)).toBe('next')
    expect(turnOfKey(previous, directions)).toBe('previous')
    expect(['PageDown', 'PageUp', 'Home', 'End'].map((key) => turnOfKey(key, directions))).toEqual([
      'next',
      'previous',
      'first',
      'last',
    ])
  })
})

describe('fingers and wheels', () => {
  it('a swipe drags the leaf along, and only along the book’s axis', () => {
    expect(turnOfSwipe(swipeOf(80, 4), book('right-to-left'))).toBe('next')
    expect(turnOfSwipe(swipeOf(-80, 4), book('right-to-left'))).toBe('previous')
    expect(turnOfSwipe(swipeOf(-80, 4), book('left-to-right'))).toBe('next')
    expect(turnOfSwipe(swipeOf(4, -80), book('right-to-left'))).toBeUndefined()
    expect(turnOfSwipe(swipeOf(20, 2), book('right-to-left'))).toBeUndefined()
    expect(turnOfSwipe(swipeOf(60, 50), book('right-to-left'))).toBeUndefined()
  })
  it('a wheel goes on towards the reader, and sideways where the book goes', () => {
    expect(turnOfWheel(0, 100, book('right-to-left'))).toBe('next')
    expect(turnOfWheel(-100, 0, book('right-to-left'))).toBe('next')
    expect(turnOfWheel(100, 0, book('left-to-right'))).toBe('next')
    expect(turnOfWheel(0, -100, book('left-to-right'))).toBe('previous')
    expect(turnOfWheel(0, 0, book('left-to-right'))).toBeUndefined()
  })
  it('one push of the wheel turns one leaf, however long it runs on', () => {
    let time = 0
    const turned: number[] = []
    const push = wheelSteps(
      (_dx, dy) => turned.push(dy),
      () => time,
    )
    for (let i = 0; i < 30; i++) {
      time += 16
      push(0, 40)
    }
    expect(turned).toHaveLength(1)
    time += 1000
    push(0, -80)
    expect(turned).toHaveLength(2)
  })
})

it('steps end at the covers', () => {
  expect(stepAfter('next', 2, 3)).toBeUndefined()
  expect(stepAfter('previous', 0, 3)).toBeUndefined()
  expect(stepAfter('last', 0, 3)).toBe(2)
  expect(stepAfter('first', 0, 3)).toBeUndefined()
})

describe('keys of the reader', () => {
  const pressed = (key: string, held: Partial<KeyboardEvent> = {}) => {
    const done: string[] = []
    const event = {
      key,
      shiftKey: false,
      ctrlKey: false,
      metaKey: false,
      altKey: false,
      target: null,
      ...held,
    }
    actionOfKey(event, book('right-to-left'), {
      turn: (turn) => done.push(turn),
      closer: (factor) => done.push(factor > 1 ? 'closer' : 'farther'),
      fit: () => done.push('fit'),
      pan: (dx, dy) => done.push(`pan ${dx} ${dy}`),
    })?.()
    return done[0]
  }
  it.each([
    ['ArrowLeft', {}, 'next'],
    ['ArrowLeft', { shiftKey: true }, 'pan -80 0'],
    ['ArrowDown', {}, 'pan 0 80'],
    ['+', {}, 'closer'],
    ['-', {}, 'farther'],
    ['0', {}, 'fit'],
    ['ArrowLeft', { altKey: true }, undefined],
    ['a', {}, undefined],
  ] as const)('%s %o: %s', (key, held, wanted) => {
    expect(pressed(key, held)).toBe(wanted)
  })
})

it('a strip of six hundred small pictures has those in view, and a few beside them', () => {
  const { first, last } = thumbnailsInView({ from: 5000, room: 1400, pitch: 116, count: 600 })
  expect(first * 116).toBeLessThanOrEqual(5000)
  expect((last + 1) * 116).toBeGreaterThanOrEqual(6400)
  expect(last - first).toBeLessThan(30)
  expect(thumbnailsInView({ from: 0, room: 1400, pitch: 116, count: 3 })).toEqual({ first: 0, last: 2 })
})

it('a ruler is a round measure that fits', () => {
  for (const scale of [40, 400, 3000, 40_000]) {
    const { centimetres, ticks } = rulerFor(scale, 1200)
    expect((centimetres / 100) * scale).toBeLessThanOrEqual(400)
    expect((centimetres / 100) * scale).toBeGreaterThan(60)
    expect(ticks.every((share) => share > 0 && share < 1)).toBe(true)
  }
})
