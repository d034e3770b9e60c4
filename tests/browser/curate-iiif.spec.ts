import sharp from 'sharp'
import { poseOf } from '../../src/scenes/layout/placing.ts'
import { connectPolicy, serviceOrigins } from '../../src/scenes/publish/origins.ts'
import type { Scene } from '../../src/scenes/schema/scene.ts'
import { bigScene } from '../support/bigScene.ts'
import { bookManifest, MANIFESTS_ARE_REAL } from '../support/manifests.ts'
import { bundleOf } from './support/bigBundle.ts'
import { stepName } from './support/history.ts'
import { type ImageServer, kindOf, PICTURE, serveImages } from './support/imageServer.ts'
import { publish, sceneIn } from './support/publication.ts'
import { serveFolder } from './support/serve.ts'
import { offered } from './support/stage.ts'
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './support/test.ts'
import { begin, type Workbench } from './support/workbench.ts'

const HOSTS = /https:\/\/(image\.kanji\.zinbun\.kyoto-u\.ac\.jp\/toho|image\.example\.org)/g
const NAMES = { 'zh-Hans': '东方学的书', ar: 'كتب الدراسات الشرقية' }

test.use({ ignoreHTTPSErrors: true })
test.describe.configure({ timeout: 180_000 })

let images: ImageServer
test.beforeAll(() => {
  if (!MANIFESTS_ARE_REAL) console.log('The IIIF manifest is a facsimile: ../shared is not here.')
})
test.beforeEach(async ({ guard }) => {
  images = await serveImages({ 'A049.json': bookManifest().replaceAll(HOSTS, '{origin}') })
  guard.allow(images.origin)
})
test.afterEach(() => images.close())

const dialog = ({ page, say }: Workbench) => page.getByRole('dialog', { name: say('iiif.title') })
const button = (bench: Workbench, key: string, params = {}) =>
  dialog(bench).getByRole('button', { name: bench.say(key, params), exact: true })

async function readManifest(bench: Workbench): Promise<void> {
  const { page, say } = bench
  await bench.turnTo('objects')
  await page.getByRole('button', { name: say('iiif.open') }).click()
  await dialog(bench)
    .getByRole('textbox', { name: say('iiif.address') })
    .fill(`${images.origin}/manifests/A049.json`)
  await button(bench, 'iiif.read').click()
  await expect(dialog(bench).getByRole('heading', { level: 3 })).toContainText('書序答問')
}

test('a book of seventeen pages comes from its manifest, and is published, in Chinese', async ({ page }) => {
  const bench = await begin(page, 'zh-Hans', { template: 'oneRoom', names: NAMES })
  await readManifest(bench)
  const { say } = bench
  await expect(dialog(bench)).toContainText(say('iiif.pages', { count: 17 }))
  const direction = dialog(bench).getByRole('combobox', { name: say('direction.label') })
  await expect(direction).toHaveValue('right-to-left')
  await expect(
    dialog(bench)
      .getByRole('list', { name: say('iiif.firstPages') })
      .getByRole('img'),
  ).toHaveCount(5)
  await expectAccessible(page)

  images.lost.add(5)
  await button(bench, 'iiif.import', { count: 17 }).click()
  const absent = dialog(bench).getByRole('list', { name: say('iiif.absent') })
  await expect(absent).toContainText(say('iiif.pagesOf', { pages: '5' }), { timeout: 60_000 })
  await expect(absent).toContainText(say('iiif.trouble.missing', { host: new URL(images.origin).host }))
  images.lost.clear()
  const before = images.asked.length
  await button(bench, 'iiif.retry').click()
  await expect(dialog(bench)).toHaveCount(0)
  expect(images.asked.length - before).toBe(2)
  await expect(page).toHaveURL(/#objects\/object_/)
  expect(await stepName(bench, 'undo')).toContain(say('commands:command.importBook'))

  await bench.turnTo('hall')
  await offered(bench, { title: '書序答問  一卷' }).press('Enter')
  const publication = await publish(bench)
  await expect(page.locator('.publish__connect')).toHaveText(`connect-src 'self' ${images.origin}`)
  const scene = sceneIn(publication)
  const [object] = Object.values(scene.objects)
  expect(object).toMatchObject({ viewingDirection: 'right-to-left', form: 'threadBound' })
  expect(object?.pages).toHaveLength(17)
  expect(object?.pages[0]?.label).toBe('卷第一 - 第1頁')
  expectServices(scene, object?.pages.map(({ media = '' }) => media) ?? [])
})

/** Each page's picture knows who has it finer, and whose it is. */
function expectServices(scene: Scene, pages: readonly string[]): void {
  for (const [index, id] of pages.entries()) {
    const { api, level } = kindOf(index + 1)
    expect(scene.media[id]).toMatchObject({
      rights: 'http://creativecommons.org/licenses/by-nc/4.0/',
      credit: { zh: '東方學数字圖書館' },
      service: { api, level, ...PICTURE },
    })
    // A static service has the sizes that it has; the others are asked for what a screen can show.
    expect(Math.abs((scene.media[id]?.height ?? 0) - (level === 0 ? 1400 : 2048))).toBeLessThanOrEqual(1)
  }
}

test('a host that lets nobody in says what to ask of it; a lost page becomes a missing one, in Arabic', async ({
  page,
}) => {
  const bench = await begin(page, 'ar', { template: 'oneRoom', names: NAMES })
  const { say } = bench
  const host = new URL(images.origin).host
  images.isOpen = false
  await bench.turnTo('objects')
  await page.getByRole('button', { name: say('iiif.open') }).click()
  await dialog(bench)
    .getByRole('textbox', { name: say('iiif.address') })
    .fill(`${images.origin}/manifests/A049.json`)
  await button(bench, 'iiif.read').click()
  await expect(dialog(bench).getByRole('alert')).toHaveText(say('iiif.trouble.forbidden', { host }))
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)

  images.isOpen = true
  images.lost.add(2)
  await button(bench, 'iiif.read').click()
  const which = dialog(bench).getByRole('textbox', { name: say('iiif.which') })
  await which.fill('١-٣')
  await button(bench, 'iiif.import', { count: 3 }).click()
  await button(bench, 'iiif.finish').click({ timeout: 60_000 })
  await expect(dialog(bench)).toHaveCount(0)
  await expect(page.getByRole('main').locator('[data-without="missing"]').first()).toHaveText(
    say('pages:without.missing'),
  )
})

/** One picture of a static service, 2 m wide, and a visitor who begins half a metre before it. */
function atTheNose(origin: string): Scene {
  const scene = bigScene({ exhibits: 1, hash: () => 'a'.repeat(64) })
  const each = <Value>(table: Readonly<Record<string, Value>>, change: Partial<Value>) =>
    Object.fromEntries(Object.entries(table).map(([id, record]) => [id, { ...record, ...change }]))
  const service = {
    address: `${origin}/iiif/004`,
    ...kindOf(4),
    ...PICTURE,
    tile: { width: 512, scaleFactors: [1, 2, 4, 8] },
  }
  const shown = {
    ...scene,
    media: each(scene.media, { width: 1000, height: 1400, service }),
    objects: each(scene.objects, { dimensions: { width: 2, height: 2.8 } }),
  }
  const [id = ''] = Object.keys(scene.exhibits)
  const pose = poseOf(shown, id)
  if (!pose) throw new Error('The picture hangs nowhere')
  const [x, , z] = pose.position
  const position: [number, number] = [x + Math.sin(pose.yaw) * 0.5, z + Math.cos(pose.yaw) * 0.5]
  return { ...shown, spaces: each(shown.spaces, { start: { position, yaw: pose.yaw } }) } as Scene
}

test('at the nose a picture is drawn from its image service, and from the bundle where that is silent', async ({
  page,
  guard,
  request,
}) => {
  const scene = atTheNose(images.origin)
  const { folder } = await bundleOf(request, scene)
  const policyOf = async (file: string) => (await request.get(file)).headers()['content-security-policy']
  const policy = await policyOf('visit.html')
  expect(policy).not.toContain('connect-src')
  expect(await policyOf('index.html')).toContain("; connect-src 'self' https:;")
  const served = await serveFolder(folder, '/', {
    'Content-Security-Policy': `${policy}; ${connectPolicy(serviceOrigins(scene))}`,
  })
  guard.allow(served.origin)
  await page.setViewportSize({ width: 480, height: 600 })
  const open = () => page.goto(`${served.origin}/?view=hall&lang=zh`)
  const tiles = () => images.asked.filter((path) => path.startsWith('/iiif/004/'))

  await open()
  await expect.poll(async () => isGreen(await page.screenshot())).toBe(true)
  expect(tiles().length).toBeGreaterThan(3)
  expect(tiles().every((path) => /\/(full|\d+,\d+,\d+,\d+)\/\d+,\/0\/default\.jpg$/.test(path))).toBe(true)

  images.isOpen = false
  const before = tiles().length
  await open()
  await expect(page.locator('.hall')).toHaveAttribute('data-state', 'ready')
  await expect.poll(() => tiles().length).toBeGreaterThan(before)
  await expect(page.locator('.hall')).toHaveAttribute('data-camera', /./)
  await page.waitForLoadState('networkidle')
  expect(tiles().length - before).toBeLessThanOrEqual(4)
  await expect(page.locator('.hall__missing')).toHaveCount(0)
  expect(await isGreen(await page.screenshot())).toBe(false)
  await served.close()
})

/** Whether the middle of a picture of the page is green. */
async function isGreen(screenshot: Buffer): Promise<boolean> {
  const { channels } = await sharp(screenshot).extract({ left: 60, top: 330, width: 20, height: 20 }).stats()
  const [red = 0, green = 0, blue = 0] = channels.map(({ mean }) => mean)
  return green > red + 40 && green > blue + 40
}
