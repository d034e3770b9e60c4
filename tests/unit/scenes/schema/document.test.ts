import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { LIMITS, MEDIA_LIMITS } from '../../../../src/scenes/schema/limits.ts'
import { TABLES } from '../../../../src/scenes/schema/scene.ts'
import { SCHEMA_FILE, sceneSchema } from '../../../../tools/schema.ts'
import { SMALL } from '../small.ts'

const page = readFileSync('docs/scene-format.md', 'utf8')

test('the published JSON Schema is the one that the program reads with: run `npm run schema`', () => {
  expect(readFileSync(SCHEMA_FILE, 'utf8')).toBe(sceneSchema())
})

test('the page shows the whole example', () => {
  expect(page).toContain(`\`\`\`json\n${SMALL}\`\`\``)
})

test('the example uses every table', () => {
  const scene = JSON.parse(SMALL)
  for (const table of TABLES) expect(Object.keys(scene[table]), table).not.toHaveLength(0)
})

test('SF20–SF29: the page says the limits that hold', () => {
  const figures = [
    LIMITS.sceneBytes,
    LIMITS.records,
    LIMITS.textLength,
    LIMITS.vertices,
    LIMITS.extent,
    LIMITS.depth,
    LIMITS.listLength,
    LIMITS.recordValues,
    LIMITS.values,
    MEDIA_LIMITS.longEdge,
  ]
  const limits = page.slice(page.indexOf('## Limits'), page.indexOf('## Addresses'))
  for (const figure of figures) expect(limits).toContain(figure.toLocaleString('en'))
  expect(limits).toContain(`${MEDIA_LIMITS.fileBytes / 1024 / 1024} MB`)
})

test('rules are numbered once, in order', () => {
  const rules = [...page.matchAll(/\*\*SF(\d+)\*\*/g)].map(([, number]) => Number(number))
  expect(new Set(rules).size).toBe(rules.length)
  expect(rules.filter((rule) => rule !== 25)).toEqual(
    rules.filter((rule) => rule !== 25).sort((a, b) => a - b),
  )
})
