import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { DEMO_VISIT } from './support/demo.ts'
import { expect, type Page, test } from './support/test.ts'

const KB = 1000
const BEFORE_3D = 110 * KB
const WITH_3D = 330 * KB

interface Chunk {
  readonly fileName: string
  readonly modules: readonly string[]
}

/** Every script that the page fetches from now on, by the name of its file, with its gzip size. */
function watchScripts(page: Page): Map<string, Promise<number>> {
  const scripts = new Map<string, Promise<number>>()
  page.on('response', (response) => {
    if (!/\.js(\?|$)/.test(response.url())) return
    const name = `app/${response.url().split('/').at(-1)}`
    scripts.set(
      name,
      response.body().then((body) => gzipSync(body, { level: 9 }).length),
    )
  })
  return scripts
}

async function total(scripts: Map<string, Promise<number>>): Promise<number> {
  return (await Promise.all(scripts.values())).reduce((sum, size) => sum + size, 0)
}

test('a visit is light, and has nothing of the workbench in it', async ({ page }) => {
  const scripts = watchScripts(page)

  await page.goto(`${DEMO_VISIT}&lang=ar`)
  await page.waitForFunction(() => performance.getEntriesByName('first-content').length > 0)
  await page.waitForLoadState('networkidle')
  const before3d = await total(scripts)
  const chunks = JSON.parse(readFileSync('dist/chunks.json', 'utf8')) as Chunk[]
  const modulesOf = () =>
    chunks.filter(({ fileName }) => scripts.has(fileName)).flatMap(({ modules }) => modules)
  expect(modulesOf().filter((id) => id.includes('node_modules/three/'))).toEqual([])

  await page.goto(`${DEMO_VISIT}&lang=ar&view=hall`)
  await page.waitForFunction(() => performance.getEntriesByName('first-frame').length > 0)
  const with3d = await total(scripts)

  const modules = modulesOf()
  expect(modules).toContain('src/viewer/main.tsx')
  expect(modules).toContain('src/viewer/hall/HallView.tsx')
  expect(
    modules.filter((id) =>
      /^src\/(editor|storage|portal)\/|node_modules\/(dexie|fflate|@react-three\/drei)\//.test(id),
    ),
  ).toEqual([])

  console.log(`JavaScript of a visit, gzip: ${before3d} bytes before 3D, ${with3d} with it`)
  expect(before3d).toBeLessThanOrEqual(BEFORE_3D)
  expect(with3d).toBeLessThanOrEqual(WITH_3D)
})
