import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  FIRST_ROUTE,
  formatRoute,
  PAGES,
  parseRoute,
  STAGE_TABS,
} from '../../../../src/editor/shell/route.ts'

describe('a route', () => {
  it.each([
    ['#hall/elevation/wall_a-n', { page: 'hall', tab: 'elevation', id: 'wall_a-n', field: null }],
    ['#objects/object_x/title/ar', { page: 'objects', tab: 'plan', id: 'object_x', field: 'title/ar' }],
    ['#texts', { page: 'texts', tab: 'plan', id: null, field: null }],
    ['#/check', { page: 'check', tab: 'plan', id: null, field: null }],
  ])('is read from %s', (hash, route) => {
    expect(parseRoute(hash)).toEqual(route)
  })

  it.each(['', '#', '#nowhere', '#__proto__', '#toString'])('that says %j is the first page', (hash) => {
    expect(parseRoute(hash)).toEqual(FIRST_ROUTE)
  })

  it.each(['#hall/upside-down/room_a', '#objects/<script>', '#media/object_x%20'])(
    'keeps nothing that it does not know: %s',
    (hash) => {
      const { tab, id } = parseRoute(hash)
      expect(tab).toBe('plan')
      expect(id === null || /^[a-z]+_[\w-]+$/.test(id)).toBe(true)
    },
  )

  it('comes back from the address as it went in', () => {
    const id = fc.option(fc.stringMatching(/^(object|exhibit|media)_[a-z0-9-]{1,20}$/))
    fc.assert(
      fc.property(fc.constantFrom(...PAGES), fc.constantFrom(...STAGE_TABS), id, (page, tab, record) => {
        const field = record && page !== 'hall' ? 'caption/ar' : null
        const route = { page, tab: page === 'hall' ? tab : FIRST_ROUTE.tab, id: record, field }
        expect(parseRoute(formatRoute(route))).toEqual(route)
      }),
    )
  })
})
