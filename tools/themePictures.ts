import { readFileSync } from 'node:fs'
import type { Browser } from '@playwright/test'
import { parseScene } from '../src/scenes/schema/parse.ts'
import type { Scene } from '../src/scenes/schema/scene.ts'
import { type Hall, type Opening, THEMES } from '../src/scenes/schema/space.ts'

const DEMO = 'assets/paper-road'
const SIZE = { width: 1440, height: 862 }
/** Where the pictures are taken from: the demo's second room, its doorway and its best works in view. */
const VIEW = { position: [-3.4, -7.5] as [number, number], yaw: -0.78 }

/** The doorways of each theme, in the order in which the demo's follow one another. */
const DOORWAYS: Readonly<Record<Hall['theme'], readonly Pick<Opening, 'shape' | 'width' | 'height'>[]>> = {
  whiteGallery: [
    { shape: 'rectangular', width: 1.8, height: 2.7 },
    { shape: 'rectangular', width: 1.8, height: 2.7 },
  ],
  jiangnanAcademy: [
    { shape: 'rectangular', width: 1.8, height: 2.7 },
    { shape: 'moonGate', width: 2.1, height: 2.45 },
  ],
  houseOfWisdom: [
    { shape: 'pointedArch', width: 1.8, height: 2.9 },
    { shape: 'horseshoeArch', width: 1.8, height: 2.7 },
  ],
}

/** The demo's hall, furniture and pictures in another theme and light. */
function themed(demo: Scene, theme: Hall['theme'], light: Hall['light']): Scene {
  const spaces = Object.entries(demo.spaces).map(([id, space]) => [
    id,
    space.kind === 'hall' ? { ...space, theme, light, start: VIEW } : space,
  ])
  const openings = Object.keys(demo.openings)
    .sort()
    .map((id, i) => [id, { ...demo.openings[id], ...DOORWAYS[theme][i] }])
  return { ...demo, spaces: Object.fromEntries(spaces), openings: Object.fromEntries(openings) }
}

/** Takes a picture of the hall in each theme by day and evening. @param folder where they are written */
export async function takeThemes(browser: Browser, site: string, folder: string): Promise<void> {
  const read = parseScene(readFileSync(`public/${DEMO}/scene.json`, 'utf8'))
  if (!read.ok) throw new Error('The demo cannot be read: run npm run demo first')
  for (const theme of THEMES)
    for (const light of ['day', 'evening'] as const)
      await take(browser, site, themed(read.scene, theme, light), `${folder}/theme-${theme}-${light}.jpg`)
}

async function take(browser: Browser, site: string, scene: Scene, path: string): Promise<void> {
  const page = await browser.newPage({ viewport: SIZE, reducedMotion: 'reduce' })
  // Without the parts of what was published, a visit reads the whole scene.
  await page.route(`**/${DEMO}/start.json`, (route) => route.fulfill({ status: 404 }))
  await page.route(`**/${DEMO}/scene.json`, (route) => route.fulfill({ json: scene }))
  await page.goto(`${site}visit.html?scene=${DEMO}/scene.json&lang=zh&view=hall&quality=high`)
  await page.waitForFunction(() => performance.getEntriesByName('first-wall-sharp').length > 0)
  await page.evaluate(() => document.fonts.ready)
  const hall = page.locator('canvas').first()
  const shoot = () => hall.screenshot({ type: 'jpeg', quality: 84 })
  // Labels and surfaces are painted after the first frame: done is when nothing changes any more.
  for (let before = await shoot(), same = 0, tries = 0; same < 3 && tries < 30; tries++) {
    await page.waitForTimeout(500)
    const now = await shoot()
    same = now.equals(before) ? same + 1 : 0
    before = now
  }
  await hall.screenshot({ type: 'jpeg', quality: 84, path })
  console.log(path)
  await page.close()
}
