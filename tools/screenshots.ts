/**
 * Takes the guide's pictures from the built site: `npm run screenshots`, after `npm run build`; those of the themes alone:
 * `npm run screenshots -- themes`; of every form of the book in four poses: `npm run screenshots -- forms`.
 * The machine needs Chinese and Arabic system fonts (Debian: fonts-noto-cjk, fonts-noto-core): a visit uses them.
 */
import { mkdirSync } from 'node:fs'
import { type Browser, chromium, type Page } from '@playwright/test'
import { preview } from 'vite'
import arStage from '../src/i18n/locales/ar/stage.json' with { type: 'json' }
import arWorkbench from '../src/i18n/locales/ar/workbench.json' with { type: 'json' }
import zhStage from '../src/i18n/locales/zh-Hans/stage.json' with { type: 'json' }
import zhWorkbench from '../src/i18n/locales/zh-Hans/workbench.json' with { type: 'json' }
import { BROWSER_ARGS, getBrowser } from './browser.ts'
import { takeForms } from './formPictures.ts'
import { takeThemes } from './themePictures.ts'

const FOLDER = 'docs/pictures'
const SCENE = 'scene=assets/paper-road/scene.json'
const DESKTOP = { width: 1440, height: 900 }
const PHONE = { width: 390, height: 844 }

const LANGUAGES = ['zh', 'ar'] as const
type Language = (typeof LANGUAGES)[number]

/** What the pictures click on, by the names that a person reads. */
const NAMES = {
  zh: { ...zhWorkbench, ...zhStage },
  ar: { ...arWorkbench, ...arStage },
}

mkdirSync(FOLDER, { recursive: true })
const server = await preview({ preview: { port: 0, host: 'localhost' } })
const site = server.resolvedUrls?.local[0]
if (!site) throw new Error('The built site could not be served: run npm run build first')
const browser = await chromium.launch({ executablePath: getBrowser(), args: BROWSER_ARGS })
try {
  if (process.argv[2] === 'themes') await takeThemes(browser, site, FOLDER)
  else if (process.argv[2] === 'forms') await takeForms(browser, FOLDER)
  else
    for (const language of LANGUAGES) {
      await visit(browser, language, DESKTOP, 'desktop')
      await visit(browser, language, PHONE, 'phone')
      await workbench(browser, language)
    }
} finally {
  await browser.close()
  await server.close()
}

async function open(from: Browser, viewport: typeof DESKTOP, address: string): Promise<Page> {
  const page = await from.newPage({ viewport, reducedMotion: 'reduce', hasTouch: viewport === PHONE })
  await page.goto(`${site}${address}`)
  return page
}

async function take(page: Page, name: string): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path: `${FOLDER}/${name}.jpg`, type: 'jpeg', quality: 84 })
  console.log(`${FOLDER}/${name}.jpg`)
}

async function visit(
  from: Browser,
  language: Language,
  viewport: typeof DESKTOP,
  size: string,
): Promise<void> {
  const name = (what: string) => `${what}-${language}-${size}`
  const portal = await open(from, viewport, `index.html?lang=${language}`)
  await portal.locator('article').first().waitFor()
  await take(portal, name('portal'))
  await portal.close()

  const page = await open(from, viewport, `visit.html?${SCENE}&lang=${language}`)
  await page.waitForFunction(() => performance.getEntriesByName('first-content').length > 0)
  await take(page, name('cover'))

  await page.goto(`${site}visit.html?${SCENE}&lang=${language}&view=hall`)
  await page.waitForFunction(() => performance.getEntriesByName('first-wall-sharp').length > 0)
  await take(page, name('hall'))

  await page.goto(`${site}visit.html?${SCENE}&lang=${language}&view=gallery`)
  await page.locator('figure').first().waitFor()
  await take(page, name('gallery'))

  await page.goto(`${site}visit.html?${SCENE}&lang=${language}&view=gallery&exhibit=exhibit_qianziwen`)
  await page.getByRole('dialog').waitFor()
  await take(page, name('exhibit'))

  await page.goto(`${site}visit.html?${SCENE}&lang=${language}&view=gallery&exhibit=exhibit_qianziwen&read=3`)
  await page.locator('.hand-desk[data-state="sharp"]').waitFor({ timeout: 120_000 })
  await take(page, name('reader'))
  await page.close()
}

async function workbench(from: Browser, language: Language): Promise<void> {
  const page = await open(from, DESKTOP, `index.html?curate&lang=${language}`)
  const words = NAMES[language]
  await page.getByRole('button', { name: words['copies.open'] }).first().waitFor()
  await take(page, `start-${language}-desktop`)
  await page.getByRole('button', { name: words['copies.open'] }).first().click()
  await page.getByRole('tab').first().waitFor()
  await take(page, `plan-${language}-desktop`)
  await page.getByRole('tab', { name: words['tab.elevation'] }).click()
  await take(page, `elevation-${language}-desktop`)
  for (const [what, link] of [
    ['objects', words['page.objects']],
    ['texts', words['page.texts']],
    ['publish', words['page.check']],
  ] as const) {
    await page.getByRole('navigation').getByRole('link', { name: link, exact: true }).click()
    await take(page, `${what}-${language}-desktop`)
  }
  await page.setViewportSize(PHONE)
  await page.getByRole('navigation').getByRole('link', { name: words['page.texts'], exact: true }).click()
  await take(page, `texts-${language}-phone`)
  await page.close()
}
