import { describe, expect, it, vi } from 'vitest'
import {
  addNamespaces,
  createI18n,
  hasNamespaces,
  type Loaders,
  switchLanguage,
} from '../../../src/i18n/createI18n.ts'

const file = (messages: Record<string, string>) => vi.fn(async () => ({ default: messages }))
const loaders = () =>
  ({
    common: {
      '../i18n/locales/ar/common.json': file({ close: 'إغلاق' }),
      '../i18n/locales/en/common.json': file({ close: 'Close' }),
    },
    visit: {
      '../i18n/locales/ar/visit.json': file({ n_two: 'اثنان', n_few: '{{count}} أشياء' }),
      '../i18n/locales/en/visit.json': file({ n_other: '{{count}} things' }),
    },
  }) satisfies Loaders

describe('createI18n', () => {
  it('loads the words of one language alone', async () => {
    const files = loaders()
    const i18n = await createI18n('ar', files)
    expect(i18n.t('close')).toBe('إغلاق')
    expect(files.common['../i18n/locales/en/common.json']).not.toHaveBeenCalled()
  })
  it('uses the plural forms of the language', async () => {
    const i18n = await createI18n('ar', loaders())
    expect(i18n.t('visit:n', { count: 2 })).toBe('اثنان')
    expect(i18n.t('visit:n', { count: 3 })).toBe('3 أشياء')
  })
  it('finds common words from any namespace', async () => {
    const i18n = await createI18n('en', loaders())
    expect(i18n.getFixedT(null, 'visit')('close')).toBe('Close')
  })
})

describe('switchLanguage', () => {
  it('has loaded the words before the language changes', async () => {
    const i18n = await createI18n('en', loaders())
    i18n.on('languageChanged', () => expect(i18n.t('close')).toBe('إغلاق'))
    await switchLanguage(i18n, 'ar')
    expect(i18n.language).toBe('ar')
    expect.assertions(2)
  })
  it('works through a wrapper of the instance, as the hook of the components hands out', async () => {
    const i18n = await createI18n('en', loaders())
    await switchLanguage(Object.create(i18n), 'ar')
    expect(i18n.t('close')).toBe('إغلاق')
  })
  it('leaves the language as it was when its words do not come', async () => {
    const files = loaders()
    files.common['../i18n/locales/ar/common.json'].mockRejectedValue(new TypeError('offline'))
    const i18n = await createI18n('en', files)
    await expect(switchLanguage(i18n, 'ar')).rejects.toThrow('offline')
    expect(i18n.language).toBe('en')
  })
})

describe('addNamespaces', () => {
  it('tells those who wait for the same words once that they have come', async () => {
    const { common, visit } = loaders()
    const i18n = await createI18n('en', { common })
    const added = vi.fn()
    i18n.store.on('added', added)
    await Promise.all(Array.from({ length: 40 }, () => addNamespaces(i18n, { visit })))
    expect(added).toHaveBeenCalledTimes(1)
  })
  it('adds words later, and later switches load them too', async () => {
    const { common, visit } = loaders()
    const i18n = await createI18n('en', { common })
    expect(hasNamespaces(i18n, { visit })).toBe(false)
    await addNamespaces(i18n, { visit })
    expect(i18n.t('visit:n', { count: 5 })).toBe('5 things')
    await switchLanguage(i18n, 'ar')
    expect(i18n.t('visit:n', { count: 5 })).toBe('5 أشياء')
  })
})
