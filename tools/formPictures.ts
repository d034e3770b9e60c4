import type { Browser } from '@playwright/test'
import { createServer } from 'vite'
import { SHEETS } from './formPictures/books.ts'

/**
 * Takes pictures of every form in four poses, a few forms to a picture, and of the sheet that folds into three bindings.
 * @param folder where they are written
 */
export async function takeForms(browser: Browser, folder: string): Promise<void> {
  const server = await createServer({ configFile: false, server: { port: 0 }, logLevel: 'error' })
  await server.listen()
  const site = server.resolvedUrls?.local[0]
  try {
    for (const language of ['zh', 'ar']) {
      for (const [i] of SHEETS.entries())
        await take(`lang=${language}&sheet=${i}`, `${folder}/forms-${i + 1}-${language}.jpg`)
      await take(`lang=${language}&fold`, `${folder}/folding-${language}.jpg`)
    }
  } finally {
    await server.close()
  }

  async function take(query: string, path: string): Promise<void> {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    page.on('pageerror', (error) => console.error(error))
    await page.goto(`${site}tools/formPictures/index.html?${query}`)
    await page.locator('body[data-done]').waitFor({ timeout: 120_000 })
    await page.locator('main').screenshot({ path, type: 'jpeg', quality: 84 })
    console.log(path)
    await page.close()
  }
}
