import sharp from 'sharp'
import { poseOf } from '../../src/scenes/layout/placing.ts'
import { tilePath, tilesAt } from '../../src/scenes/publish/tiles.ts'
import type { Scene } from '../../src/scenes/schema/scene.ts'
import { bigScene } from '../support/bigScene.ts'
import { bundleOf } from './support/bigBundle.ts'
import { type Served, serveFolder } from './support/serve.ts'
import { expect, test } from './support/test.ts'

const HASH = 'a'.repeat(64)
/** Pixels of the scan, and metres of the thing. */
const SCAN = { width: 4096, height: 4096, tile: 1024 }
const SIZE = { width: 2, height: 2 }

/** One large picture, and a visitor who begins half a metre before it. */
function atTheNose(): Scene {
  const scene = bigScene({ exhibits: 1, hash: () => HASH })
  const each = <Value>(table: Readonly<Record<string, Value>>, change: Partial<Value>) =>
    Object.fromEntries(Object.entries(table).map(([id, record]) => [id, { ...record, ...change }]))
  const shown = {
    ...scene,
    media: each(scene.media, SCAN),
    objects: each(scene.objects, { dimensions: SIZE }),
  }
  const [id = ''] = Object.keys(scene.exhibits)
  const pose = poseOf(shown, id)
  if (!pose) throw new Error('The picture hangs nowhere')
  const [x, , z] = pose.position
  const position: [number, number] = [x + Math.sin(pose.yaw) * 0.5, z + Math.cos(pose.yaw) * 0.5]
  return { ...shown, spaces: each(shown.spaces, { start: { position, yaw: pose.yaw } }) } as Scene
}

let served: Served
let scene: Scene

test.beforeAll(async ({ playwright, baseURL }) => {
  const request = await playwright.request.newContext(baseURL === undefined ? {} : { baseURL })
  const bundle = await bundleOf(request, atTheNose())
  scene = bundle.scene
  served = await serveFolder(bundle.folder)
  await request.dispose()
})
test.afterAll(() => served.close())

test('one who stands at the nose of a picture sees the scan’s own pixels, and fetches no tile out of view', async ({
  page,
  guard,
}) => {
  guard.allow(served.origin)
  const asked = new Set<string>()
  page.on('request', (request) => asked.add(new URL(request.url()).pathname.slice(1)))
  await page.setViewportSize({ width: 480, height: 600 })
  await page.goto(`${served.origin}/?view=hall&lang=zh`)

  const [media] = Object.values(scene.media)
  if (!media) throw new Error('The scene has no picture')
  const own = tilesAt(media, SCAN.tile, 1).map((tile) => tilePath(media, tile))
  await expect.poll(() => own.filter((path) => asked.has(path)).length).toBeGreaterThan(3)
  await expect.poll(async () => greenAt(await page.screenshot())).toBe(true)
  expect(own.filter((path) => !asked.has(path)).length).toBeGreaterThan(0)
})

/** Whether the middle of a picture of the page is green. */
async function greenAt(screenshot: Buffer): Promise<boolean> {
  const { channels } = await sharp(screenshot).extract({ left: 220, top: 330, width: 20, height: 20 }).stats()
  const [red = 0, green = 0, blue = 0] = channels.map(({ mean }) => mean)
  return green > red + 60 && green > blue + 60
}
