import { describe, expect, it, vi } from 'vitest'
import type { CatalogueObject } from '../../../../src/scenes/schema/object.ts'
import { directionsOf } from '../../../../src/scenes/text/directions.ts'
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../../../src/scenes/text/language.ts'
import { pagesSeen, turned } from '../../../../src/viewer/exhibit/leaf.ts'
import { actionOf, turnOf } from '../../../../src/viewer/exhibit/viewerKeys.ts'

const book = (form: CatalogueObject['form'], pages: number): CatalogueObject => ({
  title: {},
  form,
  viewingDirection: 'right-to-left',
  pages: Array.from({ length: pages }, (_, index) => ({ media: `media_${index}` })),
})
const directions = (
  viewingDirection: CatalogueObject['viewingDirection'],
  interfaceLanguage: InterfaceLanguage = 'ar',
) => directionsOf({ interfaceLanguage, viewingDirection, textLanguage: 'lzh', writing: 'vertical' }).book
const zoom = {
  scale: 1,
  isFit: true,
  canGrow: true,
  zoomIn: vi.fn(),
  zoomOut: vi.fn(),
  fit: vi.fn(),
  full: vi.fn(),
}
const onTurn = { next: vi.fn(), previous: vi.fn() }

describe('a thread-bound book', () => {
  it('opens to two pages where there is room, the earlier at the right', () => {
    expect(pagesSeen(book('threadBound', 4), 1, true)).toEqual([2, 1])
  })
  it('is leafed page by page on a phone', () => {
    expect(pagesSeen(book('threadBound', 4), 1, false)).toEqual([1])
    expect(turned(book('threadBound', 4), 1, 1, false)).toBe(2)
  })
  it('turns by openings, and not beyond its covers', () => {
    expect(turned(book('threadBound', 4), 0, 1, true)).toBe(1)
    expect(turned(book('threadBound', 4), 1, 1, true)).toBe(3)
    expect(turned(book('threadBound', 4), 3, 1, true)).toBeUndefined()
    expect(turned(book('threadBound', 4), 0, -1, false)).toBeUndefined()
  })
  it('shows nothing when nothing was photographed', () => {
    expect(pagesSeen(book('threadBound', 0), 0, false)).toEqual([])
  })
})

describe('keys', () => {
  it.each(INTERFACE_LANGUAGES)(
    'the left arrow goes on in a right-to-left book, in %s as anywhere',
    (language) => {
      const viewer = { zoom, book: directions('right-to-left', language), onTurn, pan: vi.fn() }
      expect(actionOf('ArrowLeft', viewer)).toBe(onTurn.next)
      expect(actionOf('ArrowRight', viewer)).toBe(onTurn.previous)
    },
  )
  it('move the picture once it is enlarged', () => {
    const pan = vi.fn()
    const viewer = { zoom: { ...zoom, isFit: false }, book: directions('right-to-left'), onTurn, pan }
    actionOf('ArrowLeft', viewer)?.()
    expect(pan).toHaveBeenCalledWith(-80, 0)
  })
  it('that are not the viewer’s are left alone', () => {
    expect(actionOf('a', { zoom, book: directions('left-to-right'), onTurn, pan: vi.fn() })).toBeUndefined()
  })
})

describe('swipes', () => {
  it('drag the leaf along: to the right goes on in a right-to-left book', () => {
    expect(turnOf('towards-right', directions('right-to-left'), onTurn)).toBe(onTurn.next)
    expect(turnOf('towards-left', directions('right-to-left'), onTurn)).toBe(onTurn.previous)
  })
  it('across the axis turn nothing', () => {
    expect(turnOf('towards-top', directions('right-to-left'), onTurn)).toBeUndefined()
  })
})
