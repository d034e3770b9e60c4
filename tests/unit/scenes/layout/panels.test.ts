import { describe, expect, it } from 'vitest'
import { PANEL_TYPE, panelSize } from '../../../../src/scenes/layout/panels.ts'

const panel = (body: Record<string, string>, width: number, title?: Record<string, string>) => ({
  body,
  width,
  place: { kind: 'wall' as const, wall: 'wall_a', x: 0, y: 0 },
  ...(title ? { title } : {}),
})

const zh = '纸'.repeat(200)
const ar = 'ورق '.repeat(60)

describe('panelSize', () => {
  it('keeps the width of the record and grows with the text', () => {
    const short = panelSize(panel({ 'zh-Hans': zh }, 0.8))
    const long = panelSize(panel({ 'zh-Hans': zh.repeat(3) }, 0.8))
    expect(short.width).toBe(0.8)
    expect(long.height).toBeGreaterThan(2.5 * short.height)
    expect(panelSize(panel({ 'zh-Hans': zh }, 0.8, { 'zh-Hans': '引言' })).height).toBeGreaterThan(
      short.height + PANEL_TYPE.title,
    )
  })
  it('stands Chinese and Arabic side by side where it is wide, else one above the other', () => {
    const narrow = (body: Record<string, string>) => panelSize(panel(body, 0.9)).height
    expect(narrow({ 'zh-Hans': zh, ar })).toBeGreaterThan(
      Math.max(narrow({ 'zh-Hans': zh }), narrow({ ar })) + 0.1,
    )
    const wide = (body: Record<string, string>) => panelSize(panel(body, 2)).height
    expect(wide({ 'zh-Hans': zh, ar })).toBeLessThan(wide({ 'zh-Hans': zh }) * 2.5)
  })
  it('has room for the longest text of a direction', () => {
    expect(panelSize(panel({ 'zh-Hans': zh, en: 'Paper' }, 0.8))).toEqual(
      panelSize(panel({ 'zh-Hans': zh }, 0.8)),
    )
  })
  it('has no room for marks, which nobody sees', () => {
    const marked = `[${zh}](https://a.example/${'x'.repeat(400)})`
    expect(panelSize(panel({ 'zh-Hans': marked }, 0.8))).toEqual(panelSize(panel({ 'zh-Hans': zh }, 0.8)))
  })
  it('has a height even without a text', () => {
    expect(panelSize(panel({}, 0.8)).height).toBeGreaterThan(0)
  })
})
