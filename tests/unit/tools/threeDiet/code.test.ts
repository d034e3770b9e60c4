import { parseAst } from 'vite'
import { describe, expect, it } from 'vitest'
import { dropDeadMembers, namesUsed } from '../../../../tools/threeDiet/deadMembers.ts'
import { fold } from '../../../../tools/threeDiet/fold.ts'
import type { Node } from '../../../../tools/threeDiet/syntax.ts'
import { fieldsWritten } from '../../../../tools/threeDiet/written.ts'

const parsed = (code: string) => parseAst(code) as unknown as Node
const folded = (code: string) =>
  fold(code, parsed(code), { constant: { target: 'null' }, absent: new Set(['isFog', 'skin']) }).code
const slimmed = (code: string, ...elsewhere: string[]) =>
  dropDeadMembers(code, parsed(code), new Set(elsewhere)).replace(/\s+/g, ' ')

describe('folding what is known', () => {
  it('puts false for fields that nothing has, wherever they are read', () => {
    expect(folded('if (a.isFog || b.c.skin > 0) d(e.isFog, f)')).toBe('if (false || false > 0) d(false, f)')
  })

  it('leaves writing, deleting and calling alone, and other names', () => {
    for (const code of [
      'a.isFog = true',
      'a.skin++',
      'delete a.skin',
      'a.skin()',
      'a[isFog]',
      'b = { skin: 1 }',
    ])
      expect(folded(code)).toBe(code)
  })

  it('puts the value of a variable where it is read, and only there', () => {
    expect(
      folded('let target = a; target = b; if (target !== null) c(target.d, e.target, { target: target })'),
    ).toBe('let target = a; target = b; if (null !== null) c(null.d, e.target, { target: target })')
    expect(folded('function f(target) {}')).toBe('function f(target) {}')
  })

  it('says which variables were met', () => {
    const constant = { target: 'null', output: 'null' }
    const { met } = fold('a(target)', parsed('a(target)'), { constant, absent: new Set() })
    expect([...met]).toEqual(['target'])
  })
})

describe('dropping members that nothing reaches', () => {
  it('drops a method that nobody names, and keeps those that somebody does', () => {
    expect(slimmed('class A { one() {} two() {} three() {} }; x.one(); y["two"]', 'three')).toBe(
      'class A { one() {} two() {} three() {} }; x.one(); y["two"]',
    )
    expect(slimmed('class A { constructor() {} one() {} static two() {} get three() { return 1 } }')).toBe(
      'class A { constructor() {} }',
    )
  })

  it('drops those that only name themselves, or one another', () => {
    expect(
      slimmed('class A { one() { this.one(); this.two() } two() { this.one() } four() {} } a.four()'),
    ).toBe('class A { four() {} } a.four()')
  })

  it('drops functions set on this, and those within methods', () => {
    expect(
      slimmed(
        'class A { constructor() { this.b = () => 1; this.c = function () {}; this.d = d; this.e = e } } a.c',
      ),
    ).toBe('class A { constructor() { this.c = function () {}; } } a.c')
  })

  it('keeps what may be more than a function, and names that are worked out', () => {
    const code = 'class A { constructor() { this.a = b; this[c] = () => 1 } [d]() {} #e() {} }'
    expect(slimmed(code)).toBe(code)
  })

  it('takes keys, strings and attributes for uses', () => {
    expect([...namesUsed(parsed('a({ b: 1 }); const { c } = d; e.f["g"]'))].sort()).toEqual([
      'b',
      'c',
      'f',
      'g',
    ])
  })
})

describe('what code sets', () => {
  it('is found where it may hold something', () => {
    expect(
      fieldsWritten(parsed('class A { isA = true; constructor() { this.isB = true; this.isC = false } }')),
    ).toEqual(['isA', 'isB'])
  })
})
