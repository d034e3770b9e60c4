import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('../../../src/ui/tokens.css', import.meta.url), 'utf8')
const [day = '', evening = ''] = [...css.matchAll(/:root\s*\{([^}]*)\}/g)].map((match) => match[1] ?? '')

type Tokens = Readonly<Record<string, string>>
const tokensOf = (block: string): Tokens =>
  Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, colour]) => [name, colour]),
  )

const THEMES: [string, Tokens][] = [
  ['by day', tokensOf(day)],
  ['in the evening', { ...tokensOf(day), ...tokensOf(evening) }],
]
const GROUNDS = ['paper', 'paper-2']

describe.each(THEMES)('%s', (_, tokens) => {
  const colour = (name: string) => tokens[name] ?? expect.fail(`tokens.css has no --${name}`)
  const between = (a: string, b: string) => contrast(colour(a), colour(b))

  it.each(GROUNDS)('ink on %s is read with ease', (ground) => {
    expect(between('ink', ground)).toBeGreaterThanOrEqual(12)
  })
  it.each(
    ['ink-2', 'cinnabar', 'lapis', 'celadon', 'ochre', 'error'].flatMap((text) =>
      GROUNDS.map((ground) => [text, ground] as const),
    ),
  )('%s on %s holds 4.5:1 as text', (text, ground) => {
    expect(between(text, ground)).toBeGreaterThanOrEqual(4.5)
  })
  it.each(GROUNDS)('the edge of a control shows on %s', (ground) => {
    expect(between('edge', ground)).toBeGreaterThanOrEqual(3)
  })
  it('words on the primary action hold 4.5:1', () => {
    expect(between('on-cinnabar', 'cinnabar')).toBeGreaterThanOrEqual(4.5)
  })
  it('a pressed language, which turns ink and paper round, holds 4.5:1', () => {
    expect(between('paper', 'ink')).toBeGreaterThanOrEqual(4.5)
  })
})

it('the evening changes every colour of the interface that the day sets', () => {
  expect(Object.keys(tokensOf(evening)).toSorted()).toEqual(Object.keys(tokensOf(day)).toSorted())
})

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y)
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
