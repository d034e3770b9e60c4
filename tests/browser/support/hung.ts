import { pick } from '../../../src/scenes/layout/picking.ts'
import { exhibitSize, poseOf } from '../../../src/scenes/layout/placing.ts'
import { type Camera, project, rayThrough } from '../../../src/scenes/layout/projecting.ts'
import { rungSize } from '../../../src/scenes/publish/names.ts'
import type { Exhibit } from '../../../src/scenes/schema/exhibit.ts'
import type { Media } from '../../../src/scenes/schema/media.ts'
import { type Lab, meanColours, type Patch } from './colour.ts'
import type { Page } from './test.ts'
import { mediaAddress, regionOf, SCENE, SPACE } from './visit.ts'

/** Share of a work's width and height, around its centre, that is compared. */
const SHARE = 0.4
const THUMBNAIL = 128

/**
 * The middles of hung works as they stand on the page, CSS pixels.
 * @throws when one is out of view, or something of the hall or of the interface stands before it
 */
export async function spotsOf(page: Page, camera: Camera, ids: readonly string[]): Promise<Patch[]> {
  const region = await regionOf(page).boundingBox()
  if (!region) throw new Error('No hall on the page')
  const spots = ids.map((id) => onPage(region, cornersOf(camera, id, MIDDLE)))
  const covered = await page.evaluate(
    (spots) =>
      spots.filter(({ x, y, width, height }) => {
        const top = document.elementFromPoint(x + width / 2, y + height / 2)
        return top?.closest('.hall__region') === null
      }),
    spots,
  )
  if (covered.length > 0) throw new Error(`Covered by the interface: ${JSON.stringify(covered)}`)
  return spots
}

/** The middles of the fields of a chart that hangs as a work, row by row from the upper left, CSS pixels. */
export async function fieldsOf(
  page: Page,
  camera: Camera,
  id: string,
  { columns, rows }: { readonly columns: number; readonly rows: number },
): Promise<Patch[]> {
  const region = await regionOf(page).boundingBox()
  if (!region) throw new Error('No hall on the page')
  return Array.from({ length: columns * rows }, (_, i) => {
    const [column, row] = [i % columns, Math.floor(i / columns)]
    const across = [0.3, 0.7].map((share) => (column + share) / columns - 0.5)
    const up = [0.3, 0.7].map((share) => 0.5 - (row + share) / rows)
    return onPage(region, cornersOf(camera, id, { across, up }))
  })
}

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

function onPage(region: Box, corners: readonly { readonly x: number; readonly y: number }[]): Patch {
  const xs = corners.map(({ x }) => region.x + ((x + 1) / 2) * region.width)
  const ys = corners.map(({ y }) => region.y + ((1 - y) / 2) * region.height)
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}

/** A part of a work, as shares of its size from its middle. */
interface Part {
  readonly across: readonly number[]
  readonly up: readonly number[]
}

const MIDDLE: Part = { across: [-SHARE / 2, SHARE / 2], up: [-SHARE / 2, SHARE / 2] }

/** The corners of a part of a work, −1 … 1 across and up. */
function cornersOf(camera: Camera, id: string, part: Part): { x: number; y: number }[] {
  const pose = poseOf(SCENE, id)
  if (!pose) throw new Error(`${id} hangs nowhere`)
  const { width, height } = exhibitSize(SCENE, exhibitOf(id))
  const [x, y, z] = pose.position
  return part.across.flatMap((across) =>
    part.up.map((up) => {
      const [dx, dz] = [Math.cos(pose.yaw) * across * width, -Math.sin(pose.yaw) * across * width]
      const corner = project(camera, [x + dx, y + up * height, z + dz])
      const picked = pick(SCENE, SPACE, rayThrough(camera, corner.x, corner.y))
      const isSeen = corner.inFront && Math.abs(corner.x) < 1 && Math.abs(corner.y) < 1
      if (!isSeen || picked?.kind !== 'shown' || picked.id !== id) throw new Error(`${id} is not in view`)
      return corner
    }),
  )
}

/** The same parts of the works' thumbnails. */
export async function thumbnailColours(page: Page, ids: readonly string[]): Promise<Lab[]> {
  const colours = ids.map(async (id) => {
    const media = mediaOf(id)
    const { width, height } = rungSize(media, THUMBNAIL)
    const file = await page.request.get(mediaAddress(media, THUMBNAIL))
    const aside = (1 - SHARE) / 2
    return meanColours(page, await file.body(), [
      { x: width * aside, y: height * aside, width: width * SHARE, height: height * SHARE },
    ])
  })
  return (await Promise.all(colours)).flat()
}

/** What the screen shows there now. */
export async function screenColours(page: Page, spots: readonly Patch[]): Promise<Lab[]> {
  return meanColours(page, await page.screenshot({ scale: 'css' }), spots)
}

/** The one page that a hung work shows. */
export function mediaOf(id: string): Media {
  const { object, page = 0 } = exhibitOf(id)
  return SCENE.media[SCENE.objects[object]?.pages[page]?.media as string] as Media
}

function exhibitOf(id: string): Exhibit {
  return SCENE.exhibits[id] as Exhibit
}
