import { describe, expect, it } from 'vitest'
import { parseMarks, plainText } from '../../../../src/scenes/text/marks.ts'

const line = (text: string) => parseMarks(text)[0]?.lines[0]

describe('marks', () => {
  it('parts paragraphs at blank lines and keeps the lines of a verse', () => {
    expect(parseMarks('一\n二\n\n \n三').map(({ kind, lines }) => [kind, lines.length])).toEqual([
      ['paragraph', 2],
      ['paragraph', 1],
    ])
  })
  it('reads lists and quotations, whole blocks only', () => {
    expect(parseMarks('- 竹\n- 帛\n\n> 学而时习之\n\n- 纸\n墨').map(({ kind }) => kind)).toEqual([
      'list',
      'quotation',
      'paragraph',
    ])
  })
  it.each([
    ['emphasis', '读*者*', { kind: 'emphasis', children: [{ kind: 'text', text: '者' }] }],
    ['strong', 'في **الكتاب**', { kind: 'strong', children: [{ kind: 'text', text: 'الكتاب' }] }],
    [
      'a link',
      'see [IDP](https://idp.bl.uk/x)',
      { kind: 'link', address: 'https://idp.bl.uk/x', children: [{ kind: 'text', text: 'IDP' }] },
    ],
    [
      'a language span',
      'يسمى [書]{lang=lzh}',
      { kind: 'language', language: 'lzh', children: [{ kind: 'text', text: '書' }] },
    ],
    ['ruby', '读作{書|shū}', { kind: 'ruby', base: '書', over: 'shū' }],
  ])('reads %s', (_, text, mark) => {
    expect(line(text)).toContainEqual(mark)
  })
  it.each(['javascript:alert(1)', '//evil.example/x', 'data:text/html,x'])(
    'leaves a link to %s as the characters it is',
    (address) => {
      expect(line(`[x](${address})`)).toEqual([{ kind: 'text', text: `[x](${address})` }])
    },
  )
  it('shows HTML and open marks as they are written', () => {
    expect(line('<b>x</b> 2 * 3 [a] {b}')).toEqual([{ kind: 'text', text: '<b>x</b> 2 * 3 [a] {b}' }])
  })
  it('takes a mark after a backslash as a character', () => {
    expect(plainText(String.raw`\*书\*`)).toBe('*书*')
  })
})

describe('plainText', () => {
  it('keeps the words and drops the marks', () => {
    expect(plainText('- *竹*\n- {書|shū}\n\n[纸](https://a.example) **墨**')).toBe('竹\n書\n\n纸 墨')
  })
})
