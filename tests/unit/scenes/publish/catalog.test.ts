import { expect, it } from 'vitest'
import { parseCatalog } from '../../../../src/scenes/publish/catalog.ts'

const entry = {
  scene: 'assets/a/scene.json',
  title: { ar: 'الورق' },
  languages: ['ar'],
  cover: { src: 'assets/a/512.webp', width: 512, height: 300, alt: { ar: 'ورقة' } },
}
const catalog = { format: 'jisr-catalog', version: 1, exhibitions: [entry] }

it('lists the exhibitions of a catalogue, in its order', () => {
  const { cover: _cover, ...coverless } = entry
  expect(parseCatalog({ ...catalog, exhibitions: [coverless, entry] })).toEqual([coverless, entry])
})

it.each([
  ['no object', null],
  ['another format', { ...catalog, format: 'jisr-scene' }],
  ['a later version', { ...catalog, version: 2 }],
  ['an exhibition without languages', { ...catalog, exhibitions: [{ ...entry, languages: [] }] }],
  [
    'an address that runs a script',
    { ...catalog, exhibitions: [{ ...entry, scene: 'javascript:alert(1)' }] },
  ],
])('refuses %s', (_why, value) => {
  expect(parseCatalog(value)).toBeUndefined()
})
