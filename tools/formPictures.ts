import type { Browser } from '@playwright/test'
import { createServer } from 'vite'
import { SHEETS } from './formPictures/books.ts'

/** Takes pictures of every form in four poses, a few forms to a sheet. @param folder where they are written */
export async function takeForms(browser: Browser, folder: string, query = ''): Promise<void> {
  const server = await createServer({ root: '.', configFile: false, server: { port: 0 }, logLevel: 'error' })
  await server.listen()
  try {
    const site = server.resolvedUrls?.local[0]
    if (!site) throw new Error('The page of the forms could not be served')
    for (const language of ['zh', 'ar']) {
      for (const sheet of SHEETS.keys()) {
        const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
        page.on('console', (message) => console.log(message.text()))
        page.on('pageerror', (error) => console.error(error))
        await page.goto(`${site}tools/formPictures/index.html?lang=${language}&sheet=${sheet}${query}`)
        await page.locator('body[data-done]').waitFor({ timeout: 120_000 })
        const path = `${folder}/forms-${sheet + 1}-${language}.jpg`
        await page.locator('main').screenshot({ path, type: 'jpeg', quality: 84 })
        console.log(path)
        await page.close()
      }
    }
  } finally {
    await server.close()
  }
}
