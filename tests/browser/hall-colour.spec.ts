import { roomOfPlace } from '../../src/scenes/layout/placing.ts'
import { CELL_EDGE } from '../../src/scenes/publish/cells.ts'
import { rungSize } from '../../src/scenes/publish/names.ts'
import { CHART, chartPicture, chartSheet } from './support/chart.ts'
import { deltaE2000, type Lab, labOf } from './support/colour.ts'
import { fieldsOf, mediaOf, screenColours } from './support/hung.ts'
import { expect, type Page, test } from './support/test.ts'
import { cameraOf, HALL_SIZE, movedFrom, regionOf, SCENE, standBefore } from './support/visit.ts'

const HUNG = 'exhibit_diamond'
/** Issue 3, "true colour". */
const TRUE = 3

test.use({ viewport: HALL_SIZE })

test('the ruler of colours agrees with the published pairs', () => {
  // Sharma, Wu and Dalal 2005, table 1: pairs 1, 7, 10, 17, 19 and 25.
  const pairs: [Lab, Lab, number][] = [
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, 0, 0], [50, -1, 2], 2.3669],
    [[50, 2.49, -0.001], [50, -2.49, 0.0011], 7.2195],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[50, 2.5, 0], [56, -27, -3], 31.903],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
  ]
  for (const [one, other, difference] of pairs) expect(deltaE2000(one, other)).toBeCloseTo(difference, 3)
})

const labOfHex = (colour: string): Lab => {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return labOf([r ?? 0, g ?? 0, b ?? 0])
}

const room = roomOfPlace(SCENE, SCENE.exhibits[HUNG]?.place as Parameters<typeof roomOfPlace>[1]) as string
const media = mediaOf(HUNG)
const mediaId = Object.keys(SCENE.media).find((id) => SCENE.media[id] === media) as string

/** The chart instead of a work's picture, by itself and in its room's sheet. */
async function hangChart(page: Page): Promise<void> {
  await page.goto('about:blank')
  const { width, height } = rungSize(media, 512)
  const picture = await chartPicture(page, width, height)
  const sheet = await chartSheet(page, room, mediaId)
  await page.route(`**/media/${media.hash}/*`, (route) =>
    route.fulfill({ contentType: 'image/png', body: picture }),
  )
  await page.route(`**/rooms/${room}.webp`, (route) =>
    route.fulfill({ contentType: 'image/png', body: sheet }),
  )
}

/** The largest difference of any field of the chart. */
async function worst(page: Page): Promise<number> {
  const fields = await fieldsOf(page, await cameraOf(page), HUNG, CHART)
  const seen = await screenColours(page, fields)
  return Math.max(...seen.map((colour, i) => deltaE2000(colour, labOfHex(CHART.colours[i] ?? '#000000'))))
}

test('a colour chart on a lit wall keeps its colours: near, and from afar in the sheet of its room', async ({
  page,
}) => {
  await hangChart(page)
  const near = await standBefore(page, 'zh', HUNG)
  await expect.poll(() => worst(page)).toBeLessThanOrEqual(TRUE)

  await regionOf(page).hover({ position: { x: 20, y: 120 } })
  await page.mouse.wheel(0, 375)
  const afar = await movedFrom(page, near)
  const fields = await fieldsOf(page, afar, HUNG, CHART)
  // The outer fields' middles lie 0.85 of its width apart.
  const edge =
    (Math.max(...fields.map(({ x, width }) => x + width)) - Math.min(...fields.map(({ x }) => x))) / 0.85
  expect(edge).toBeLessThan(CELL_EDGE)
  await expect.poll(() => worst(page)).toBeLessThanOrEqual(TRUE)
})
