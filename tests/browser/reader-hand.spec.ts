import type { Locator } from '@playwright/test'
import sharp from 'sharp'
import type { Scene } from '../../src/scenes/schema/scene.ts'
import { bigScene } from '../support/bigScene.ts'
import { bundleOf } from './support/bigBundle.ts'
import { deltaE2000, labOf } from './support/colour.ts'
import { type Served, serveFolder } from './support/serve.ts'
import { expect, type Page, test } from './support/test.ts'
import { hallReady, hallSharp, regionOf } from './support/visit.ts'
import { wordsOf } from './support/words.ts'

/** Pages in turn have these colours, so that one sees which page lies where. */
const COLOURS = ['c02020', '20a020', '2030c0', 'c0b020', 'b020b0', '20b0b0'] as const
/** A volume of three hundred leaves, bound with thread, of which one page in six is like another. */
const PAGES = 600
/** At one device pixel to a CSS pixel (docs/performance.md). */
const TEXTURES = 48 * 2 ** 20
const DRAWS = 8
/** Difference at which two colours side by side are hard to tell apart (look.md §5 of the project's reference). */
const TRUE = 3

const mediaId = (i: number) => `media_page${i}`

function bookScene(): Scene {
  const scene = bigScene({ exhibits: 1 })
  const [[id, object] = []] = Object.entries(scene.objects)
  const [media] = Object.values(scene.media)
  if (id === undefined || !object || !media) throw new Error('The scene has no object')
  const pages = Array.from({ length: PAGES }, (_, i) => ({ media: mediaId(i % COLOURS.length) }))
  const pictures = COLOURS.map((colour, i) => [
    mediaId(i),
    { ...media, hash: colour.padEnd(64, '0'), width: 700, height: 1000 },
  ])
  const book = { ...object, form: 'threadBound' as const, viewingDirection: 'right-to-left' as const, pages }
  return { ...scene, media: Object.fromEntries(pictures), objects: { [id]: book } }
}

let served: Served
let exhibit: string

test.use({ viewport: { width: 900, height: 560 } })
test.beforeAll(async ({ playwright, baseURL }) => {
  const request = await playwright.request.newContext(baseURL === undefined ? {} : { baseURL })
  const bundle = await bundleOf(request, bookScene())
  exhibit = Object.keys(bundle.scene.exhibits)[0] ?? ''
  served = await serveFolder(bundle.folder)
  await request.dispose()
})
test.afterAll(() => served.close())
test.beforeEach(({ guard }) => guard.allow(served.origin))

const deskOf = (page: Page) => page.locator('.hand-desk')
const sharpOn = (desk: Locator) => expect(desk).toHaveAttribute('data-state', 'sharp')

interface Told {
  readonly opening: number
  readonly pose: { readonly kind: string; readonly turned: number }
}

const told = async (desk: Locator) => JSON.parse((await desk.getAttribute('data-pose')) ?? '{}') as Told

type Rgb = readonly [number, number, number]

const rgbOf = (colour: string) =>
  [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as unknown as Rgb

/** The colours in the middle of the pages at the left and at the right. */
async function coloursOn(desk: Locator): Promise<Rgb[]> {
  const { data, info } = await sharp(await desk.screenshot())
    .raw()
    .toBuffer({ resolveWithObject: true })
  const { width, height, channels } = info
  return [0.36, 0.64].map((share) => {
    const at = (Math.round(height / 2) * width + Math.round(width * share)) * channels
    return [...data.subarray(at, at + 3)] as unknown as Rgb
  })
}

/** Which pages, counted in colours, lie at the left and at the right; undefined for none of them. */
const facing = async (desk: Locator) => (await coloursOn(desk)).map(nearestColour)

/** By how much a page that lies open differs from its picture (CIEDE2000). */
async function untrue(desk: Locator, pages: readonly number[]): Promise<number> {
  const seen = await coloursOn(desk)
  return Math.max(
    ...seen.map((colour, i) =>
      deltaE2000(labOf(linear(colour)), labOf(linear(rgbOf(COLOURS[pages[i] ?? 0] ?? '')))),
    ),
  )
}

const linear = (colour: Rgb) =>
  colour.map((byte) => {
    const value = byte / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }) as unknown as Rgb

function nearestColour(seen: Rgb): number | undefined {
  const far = COLOURS.map((colour) => Math.hypot(...rgbOf(colour).map((value, i) => value - (seen[i] ?? 0))))
  const least = Math.min(...far)
  return least < 40 ? far.indexOf(least) : undefined
}

for (const lang of ['zh', 'ar'] as const)
  test(`in ${lang} the earlier page of a book from the right lies at the right, and the left arrow goes on`, async ({
    page,
  }) => {
    await page.goto(`${served.origin}/?view=gallery&exhibit=${exhibit}&read=2&lang=${lang}`)
    const desk = deskOf(page)
    await sharpOn(desk)
    await expect.poll(() => facing(desk)).toEqual([2, 1])
    expect(await untrue(desk, [2, 1])).toBeLessThanOrEqual(TRUE)
    const [calls, bytes] = [await desk.getAttribute('data-calls'), await desk.getAttribute('data-textures')]
    expect(Number(calls)).toBeLessThanOrEqual(DRAWS)
    expect(Number(bytes)).toBeLessThanOrEqual(TEXTURES)

    await page.keyboard.press('ArrowLeft')
    await expect.poll(async () => (await told(desk)).opening).toBe(2)
    await sharpOn(desk)
    await expect.poll(() => facing(desk)).toEqual([4, 3])
    if (lang === 'ar') return
    await page.keyboard.press('ArrowRight')
    await expect.poll(async () => (await told(desk)).opening).toBe(1)
    await sharpOn(desk)
    await expect.poll(() => facing(desk)).toEqual([2, 1])

    // Under the finger too, what has been read goes to the right; half of a turn is enough.
    const box = await desk.boundingBox()
    if (!box) throw new Error('No desk')
    const [x, y] = [box.x + box.width * 0.3, box.y + box.height / 2]
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + box.width * 0.4, y, { steps: 4 })
    expect(Number(await desk.getAttribute('data-calls'))).toBeLessThanOrEqual(DRAWS)
    await page.mouse.up()
    await expect.poll(async () => (await told(desk)).opening).toBe(2)
    await sharpOn(desk)
    await expect.poll(() => facing(desk)).toEqual([4, 3])
  })

test('a book in the hand outlives the loss of the graphics, and the hall is as it was afterwards', async ({
  page,
}) => {
  const say = wordsOf('ar')
  await page.goto(`${served.origin}/?view=hall&exhibit=${exhibit}&lang=ar`)
  await hallSharp(page)
  await page.keyboard.press('Escape')
  const hall = page.locator('.hall')
  const before = { camera: await hall.getAttribute('data-camera'), picture: await pixelsOf(regionOf(page)) }

  await regionOf(page).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: say('take') }).click()
  const desk = deskOf(page)
  await sharpOn(desk)
  await page.keyboard.press('ArrowLeft')
  await expect.poll(async () => (await told(desk)).opening).toBe(1)
  await sharpOn(desk)
  await expect(page.locator('canvas')).toHaveCount(1)
  await expect.poll(() => facing(desk)).toEqual([2, 1])

  await page.evaluate(async () => {
    const canvas = document.querySelector<HTMLCanvasElement>('.hand-desk canvas')
    const graphics = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')
    const comes = (name: string) =>
      new Promise((resolve) => canvas?.addEventListener(name, resolve, { once: true }))
    const [lost, restored] = [comes('webglcontextlost'), comes('webglcontextrestored')]
    graphics?.loseContext()
    await lost
    await new Promise(requestAnimationFrame)
    graphics?.restoreContext()
    await restored
  })
  await expect.poll(() => facing(desk)).toEqual([2, 1])
  expect((await told(desk)).opening).toBe(1)

  await page.keyboard.press('Escape')
  await expect(desk).toHaveCount(0)
  await page.keyboard.press('Escape')
  await hallReady(page)
  expect(await hall.getAttribute('data-camera')).toBe(before.camera)
  await expect.poll(async () => differing(before.picture, await pixelsOf(regionOf(page)))).toBeLessThan(0.01)
})

const pixelsOf = async (part: Locator): Promise<Buffer> =>
  sharp(await part.screenshot())
    .removeAlpha()
    .raw()
    .toBuffer()

/** Share of the bytes that are plainly others. */
function differing(one: Buffer, other: Buffer): number {
  let count = 0
  for (let i = 0; i < one.length; i++) if (Math.abs((one[i] ?? 0) - (other[i] ?? 0)) > 8) count++
  return count / one.length
}
