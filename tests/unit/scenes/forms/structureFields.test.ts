import { describe, expect, it, test } from 'vitest'
import { structureFieldsOf, unreadFieldsOf, usualOf } from '../../../../src/scenes/forms/structureFields.ts'
import { FORMS, type Form } from '../../../../src/scenes/schema/object.ts'

describe('the details that are asked of a form', () => {
  it.each<[Form, string[]]>([
    [
      'threadBound',
      ['imaging', 'leafCount', 'holes', 'cornerSilk', 'hinge', 'thickness', 'enclosure', 'volumes'],
    ],
    ['wrappedBack', ['imaging', 'leafCount', 'hinge', 'thickness', 'enclosure', 'volumes']],
    ['butterfly', ['imaging', 'leafCount', 'hidesBlanks', 'thickness', 'enclosure', 'volumes']],
    ['palmLeaf', ['imaging', 'leafCount', 'thickness']],
    ['handscroll', ['thickness', 'core', 'mounted']],
    ['slips', ['leafCount', 'thickness', 'core']],
    ['whirlwind', ['imaging', 'thickness', 'core', 'step', 'growth']],
    ['silk', ['carrier', 'thickness', 'core']],
    ['map', ['carrier']],
    ['movableType', ['columns', 'rows']],
    ['singleSheet', ['folds']],
    ['stele', []],
  ])('of %s', (form, fields) => {
    expect([...structureFieldsOf({ form })].sort()).toEqual([...fields].sort())
  })

  it('follow the way in which a map is kept', () => {
    const kept = (carrier: 'folded' | 'panels' | 'rolled') =>
      [...structureFieldsOf({ form: 'map', structure: { carrier } })].sort()
    expect(kept('folded')).toEqual(['carrier', 'columns', 'rows', 'thickness'])
    expect(kept('panels')).toEqual(['carrier', 'columns'])
    expect(kept('rolled')).toEqual(['carrier', 'core', 'thickness'])
  })
})

test('what another form left behind is unread', () => {
  expect(
    unreadFieldsOf({ form: 'butterfly', structure: { holes: 6, imaging: 'spread', unknown: 1 } }),
  ).toEqual(['holes'])
})

test.each(FORMS)('what is usual of %s is a measure', (form) => {
  for (const field of structureFieldsOf({ form })) {
    const usual = usualOf({ form }, field)
    expect(usual === undefined || usual > 0, field).toBe(true)
  }
})
