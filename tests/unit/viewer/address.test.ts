import { describe, expect, it } from 'vitest'
import { buildSearch, parseAddress } from '../../../src/viewer/address.ts'

const HOME = 'https://library.example/shows/visit.html'
const parsed = (search: string, base = HOME) => {
  const result = parseAddress(search, base)
  if (!result.ok) throw new Error(`refused: ${result.scene}`)
  return result.address
}

describe('parseAddress', () => {
  it('shows the scene that lies beside the page when none is named', () => {
    expect(parsed('').scene.href).toBe('https://library.example/shows/scene.json')
  })
  it('finds a scene relative to the page', () => {
    expect(parsed('?scene=assets/paper-road/scene.json').scene.href).toBe(
      'https://library.example/shows/assets/paper-road/scene.json',
    )
  })
  it.each([
    'https://evil.example/scene.json',
    '//evil.example/scene.json',
    'http://library.example/scene.json',
    'https://library.example:8443/scene.json',
    'data:application/json,{}',
    'javascript:alert(1)',
    'blob:https://library.example/0a1b',
    'https://',
  ])('refuses %s', (scene) => {
    expect(parseAddress(`?scene=${encodeURIComponent(scene)}`, HOME)).toEqual({
      ok: false,
      reason: 'otherOrigin',
      scene,
    })
  })
  it('knows the language in which to say that it refuses', () => {
    expect(parseAddress('?scene=//evil.example/x.json&lang=ar', HOME)).toMatchObject({
      ok: false,
      language: 'ar',
    })
  })
  it.each([
    ['zh', 'zh-Hans'],
    ['zh-Hans', 'zh-Hans'],
    ['ar', 'ar'],
    ['en', 'en'],
  ])('reads lang=%s', (lang, language) => {
    expect(parsed(`?lang=${lang}`).language).toBe(language)
  })
  it('passes over what it does not know', () => {
    expect(Object.keys(parsed('?lang=fr&view=cinema&exhibit=&quality=best'))).toEqual(['scene'])
  })
  it.each(['low', 'medium', 'high'])('reads quality=%s', (quality) => {
    expect(parsed(`?quality=${quality}`).quality).toBe(quality)
  })
  it('reads the view and the exhibit', () => {
    expect(parsed('?view=gallery&exhibit=exhibit_sutra')).toMatchObject({
      view: 'gallery',
      exhibit: 'exhibit_sutra',
    })
  })
})

describe('buildSearch', () => {
  it('leads back to what it was built from', () => {
    const search = buildSearch('', { language: 'ar', view: 'hall', exhibit: 'exhibit_sutra' })
    expect(parsed(search)).toMatchObject({ language: 'ar', view: 'hall', exhibit: 'exhibit_sutra' })
  })
  it('keeps the scene readable, and whatever else was asked for', () => {
    expect(buildSearch('?scene=assets/a/scene.json&kiosk=1', { language: 'zh-Hans' })).toBe(
      '?scene=assets/a/scene.json&kiosk=1&lang=zh',
    )
  })
  it('forgets what is no longer open', () => {
    expect(buildSearch('?lang=ar&view=hall&exhibit=exhibit_a', { language: 'ar', exhibit: null })).toBe(
      '?lang=ar',
    )
  })
})
