import { describe, expect, it } from 'vitest'
import { wrapLines } from '../../../../src/viewer/hall/text/wrapping.ts'

/** One unit a character: Chinese on its grid. */
const grid = (text: string) => [...text].length

describe('Chinese', () => {
  it.each([
    ['fills the line', '天地玄黄宇宙洪荒', 4, ['天地玄黄', '宇宙洪荒']],
    ['never begins a line with a stop', '天地玄黄，宇宙洪荒。', 4, ['天地玄', '黄，宇宙', '洪荒。']],
    ['never begins a line with a closing bracket', '史记（大宛）列传', 5, ['史记（大', '宛）列传']],
    ['never ends a line with an opening bracket', '读《史记》卷', 2, ['读', '《史', '记》', '卷']],
    ['keeps a dash of two whole and off the start', '书籍——传播', 3, ['书', '籍——', '传播']],
    ['keeps an ellipsis whole', '春夏秋冬……岁', 5, ['春夏秋', '冬……岁']],
  ])('%s', (_, text, width, lines) => {
    expect(wrapLines(text, width, grid)).toEqual(lines)
  })

  it('keeps a run of Latin letters and figures together', () => {
    expect(wrapLines('约868年造纸', 4, grid)).toEqual(['约868', '年造纸'])
  })
})

describe('what is written with spaces', () => {
  it('breaks Arabic between words only', () => {
    const lines = wrapLines('انتقلت صناعة الورق من الشرق إلى الغرب', 14, grid)
    expect(lines.join(' ')).toBe('انتقلت صناعة الورق من الشرق إلى الغرب')
    for (const line of lines) expect(grid(line)).toBeLessThanOrEqual(14)
  })

  it('does not break at a no-break space', () => {
    expect(wrapLines('ارتفاع 24\u00a0سم', 9, grid)).toEqual(['ارتفاع', '24\u00a0سم'])
  })

  it('keeps Arabic commas with their word', () => {
    expect(wrapLines('لفائف، كتب', 6, grid)).toEqual(['لفائف،', 'كتب'])
  })

  it('breaks a word that is wider than the line, mark by mark', () => {
    expect(wrapLines('abcdefgh', 3, grid)).toEqual(['abc', 'def', 'gh'])
  })
})

it('keeps the breaks that the text has, and empty lines', () => {
  expect(wrapLines('天地\n\n玄黄', 8, grid)).toEqual(['天地', '', '玄黄'])
})

it('loses no character and puts no space at either end of a line', () => {
  const text =
    '公元八世纪中叶，造纸术自东方西传（一说经撒马尔罕）。Paper 纸张轻便而廉价：书籍得以抄写、传播……'
  for (let width = 3; width < 30; width++) {
    const lines = wrapLines(text, width, grid)
    expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
    for (const line of lines) expect(line).toBe(line.trim())
  }
})
