import { describe, expect, it } from 'vitest'
import { VIEWING_DIRECTIONS } from '../../../../src/scenes/schema/object.ts'
import { directionsOf } from '../../../../src/scenes/text/directions.ts'
import { INTERFACE_LANGUAGES } from '../../../../src/scenes/text/language.ts'

const INTERFACE = { 'zh-Hans': 'ltr', ar: 'rtl', en: 'ltr' } as const

/** First page, next page, key to the next, finger's way to the next, wheel's sign. */
const BOOK = {
  'right-to-left': ['right', 'left', 'ArrowLeft', 'ArrowRight', 'towards-right', -1, 'x'],
  'left-to-right': ['left', 'right', 'ArrowRight', 'ArrowLeft', 'towards-left', 1, 'x'],
  'top-to-bottom': ['top', 'bottom', 'ArrowDown', 'ArrowUp', 'towards-top', 1, 'y'],
  'bottom-to-top': ['bottom', 'top', 'ArrowUp', 'ArrowDown', 'towards-bottom', -1, 'y'],
} as const

const TEXTS = [
  { textLanguage: 'zh-Hans', dir: 'ltr', vertical: 'vertical-rl' },
  { textLanguage: 'lzh', dir: 'ltr', vertical: 'vertical-rl' },
  { textLanguage: 'ar', dir: 'rtl', vertical: 'horizontal-tb' },
  { textLanguage: 'fa', dir: 'rtl', vertical: 'horizontal-tb' },
  { textLanguage: 'ug-Latn', dir: 'ltr', vertical: 'horizontal-tb' },
  { textLanguage: 'en', dir: 'ltr', vertical: 'horizontal-tb' },
  { textLanguage: 'mn-Mong', dir: 'ltr', vertical: 'vertical-lr' },
  { textLanguage: 'und', dir: 'ltr', vertical: 'horizontal-tb' },
] as const

const combinations = INTERFACE_LANGUAGES.flatMap((interfaceLanguage) =>
  VIEWING_DIRECTIONS.flatMap((viewingDirection) =>
    TEXTS.flatMap((text) =>
      (['horizontal', 'vertical'] as const).map((writing) => ({
        interfaceLanguage,
        viewingDirection,
        ...text,
        writing,
      })),
    ),
  ),
)

describe('directionsOf', () => {
  it('is tested over every combination', () => {
    expect(combinations).toHaveLength(3 * 4 * TEXTS.length * 2)
  })

  it.each(combinations)(
    'interface $interfaceLanguage, book $viewingDirection, text $textLanguage $writing',
    ({ interfaceLanguage, viewingDirection, textLanguage, dir, vertical, writing }) => {
      const directions = directionsOf({ interfaceLanguage, viewingDirection, textLanguage, writing })
      expect(directions.interface).toEqual({ dir: INTERFACE[interfaceLanguage] })
      const [firstAt, nextAt, nextKey, previousKey, nextSwipe, wheelForward, axis] = BOOK[viewingDirection]
      expect(directions.book).toEqual({
        firstAt,
        nextAt,
        nextKey,
        previousKey,
        nextSwipe,
        wheelForward,
        axis,
      })
      expect(directions.text).toEqual({
        dir,
        writingMode: writing === 'vertical' ? vertical : 'horizontal-tb',
      })
    },
  )
})
