import { describe, expect, it } from 'vitest'
import type { Change } from '../../../src/scenes/records/changes.ts'
import {
  advance,
  composeChanges,
  HISTORY_LIMIT,
  type History,
  type JournalRow,
} from '../../../src/storage/history.ts'
import { bareScene } from '../../support/scenes.ts'

const start: History = { scene: bareScene(), past: [], future: [] }
let seq = 0

function titled(before: string, after: string, merge?: string): JournalRow {
  seq += 1
  const changes = [
    { table: 'exhibition', id: 'title', before: { ar: before }, after: { ar: after } },
  ] as const
  return {
    kind: 'run',
    seq,
    at: seq,
    command: 'setWords',
    args: { text: after },
    changes,
    ...(merge && { merge }),
  }
}
const step = (kind: 'undo' | 'redo'): JournalRow => ({ kind, seq: ++seq, at: seq })
const titlesAfter = (rows: JournalRow[]) => rows.reduce(advance, start).scene.title

describe('advance', () => {
  it('does, undoes and redoes', () => {
    const [first, second] = [titled('', 'ا'), titled('ا', 'اب')]
    expect(titlesAfter([first, second])).toEqual({ ar: 'اب' })
    expect(titlesAfter([first, second, step('undo')])).toEqual({ ar: 'ا' })
    expect(titlesAfter([first, second, step('undo'), step('redo')])).toEqual({ ar: 'اب' })
  })

  it('forgets what could be redone as soon as something else is done', () => {
    const history = [titled('', 'ا'), step('undo'), titled('', 'ب')].reduce(advance, start)
    expect(history.future).toEqual([])
    expect(history.past).toHaveLength(1)
  })

  it('leaves the history as it is when there is nothing to undo or redo', () => {
    expect(advance(start, step('undo'))).toBe(start)
    expect(advance(start, step('redo'))).toBe(start)
  })

  it('makes one step of runs with one merge key', () => {
    const rows = [titled('', 'ا', 'field'), titled('ا', 'اب', 'field'), titled('اب', 'ابت', 'field')]
    const history = rows.reduce(advance, start)
    expect(history.past).toMatchObject([{ changes: [{ before: { ar: '' }, after: { ar: 'ابت' } }] }])
    expect(advance(history, step('undo')).scene.title).toEqual({ ar: '' })
  })

  it.each([
    ['another key between', [titled('', 'ا', 'one'), titled('ا', 'ب', 'two'), titled('ب', 'ت', 'one')], 3],
    ['no key', [titled('', 'ا'), titled('ا', 'ب')], 2],
    [
      'an undo between',
      [titled('', 'ا', 'one'), titled('ا', 'ب', 'two'), step('undo'), titled('ا', 'ت', 'one')],
      2,
    ],
  ])('does not merge across %s', (_name, rows, steps) => {
    expect(rows.reduce(advance, start).past).toHaveLength(steps)
  })

  it('keeps no step for what came back to where it was', () => {
    expect([titled('', 'ا', 'field'), titled('ا', '', 'field')].reduce(advance, start).past).toEqual([])
  })

  it('lets go of the oldest steps beyond the limit', () => {
    const rows = Array.from({ length: HISTORY_LIMIT + 3 }, (_, index) => titled(`${index}`, `${index + 1}`))
    const { past } = rows.reduce(advance, start)
    expect(past).toHaveLength(HISTORY_LIMIT)
    expect(past[0]).toMatchObject({ args: { text: '4' } })
  })
})

describe('composeChanges', () => {
  const added: Change = { table: 'rooms', id: 'room_a', after: { height: 3 } }
  const raised: Change = { table: 'rooms', id: 'room_a', before: { height: 3 }, after: { height: 4 } }
  const removed: Change = { table: 'rooms', id: 'room_a', before: { height: 4 } }

  it('joins the ends of a chain', () => {
    expect(composeChanges([added], [raised])).toEqual([
      { table: 'rooms', id: 'room_a', after: { height: 4 } },
    ])
    expect(composeChanges([raised], [removed])).toEqual([
      { table: 'rooms', id: 'room_a', before: { height: 3 } },
    ])
    expect(composeChanges([added], [removed])).toEqual([])
  })

  it('keeps records of one id in two tables apart', () => {
    const other: Change = { table: 'spaces', id: 'room_a', after: {} }
    expect(composeChanges([added], [other])).toEqual([added, other])
  })
})
