import { DEMO_VISIT } from './support/demo.ts'
import { isThree, isWorkbench, watchScripts } from './support/scripts.ts'
import { expect, test } from './support/test.ts'
import { wordsOf } from './support/words.ts'

/** As in the figures that the budgets come from: 2^10 bytes. */
const KB = 1024
const BEFORE_3D = 110 * KB
const BEFORE_FIRST_FRAME = 265 * KB

test('a visit is light, and has nothing of the workbench in it', async ({ page }) => {
  const scripts = watchScripts(page)
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })

  await page.goto(`${DEMO_VISIT}&lang=ar`)
  await page.waitForFunction(() => performance.getEntriesByName('first-content').length > 0)
  await page.waitForLoadState('networkidle')
  const before3d = await scripts.gzipBytes()
  expect(await scripts.modules()).toContain('src/viewer/main.tsx')
  expect((await scripts.modules()).filter(isThree)).toEqual([])

  await page.getByRole('button', { name: wordsOf('ar')('cover.enterHall') }).click()
  await page.waitForFunction(() => performance.getEntriesByName('first-wall-sharp').length > 0)
  await page.waitForLoadState('networkidle')
  const with3d = await scripts.brotliBytes()
  const modules = await scripts.modules()
  expect(modules).toContain('src/viewer/hall/HallView.tsx')
  expect(modules.filter(isThree).length).toBeGreaterThan(0)
  expect(modules.filter(isWorkbench)).toEqual([])

  console.log(`JavaScript of a visit: ${before3d} bytes gzip before 3D, ${with3d} brotli with it`)
  expect(before3d).toBeLessThanOrEqual(BEFORE_3D)
  expect(with3d).toBeLessThanOrEqual(BEFORE_FIRST_FRAME)
  // Where a shader does not compile, three says so and goes on.
  expect(complaints).toEqual([])
})
