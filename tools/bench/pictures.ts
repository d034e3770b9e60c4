import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import sharp from 'sharp'
import { inCache } from './cache.ts'
import { DISTINCT_ROOMS } from './halls/pool.ts'
import { below, oneOf, type Random, randomFrom } from './random.ts'

/**
 * The pictures that every hall shows, drawn once: as a scan of a page weighs and packs, no two alike. Each as JPEG of
 * 1024 pixels (what a tutorial loads), and as WebP on the rungs of the ladder; twelve a room on one sheet for the
 * near-limit hall.
 */
export const PICTURES = inCache('pictures')

/** Distinct pictures; larger halls begin again, room by room, with copies that are files of their own. */
export const DISTINCT = DISTINCT_ROOMS * 12
const EDGE = 1024
const RUNGS = [128, 256, 512, 1024] as const
const SHEET = { columns: 4, rows: 3, cell: 64 } as const
const A_ROOM = SHEET.columns * SHEET.rows

export const pictureName = (index: number): string => String(index % DISTINCT).padStart(4, '0')
export const sheetName = (room: number): string =>
  `room${String(room % (DISTINCT / A_ROOM)).padStart(3, '0')}`

/** Draws what is missing of the first `count` pictures. */
export async function drawPictures(count: number): Promise<void> {
  const wanted = Math.min(Math.ceil(count / A_ROOM) * A_ROOM, DISTINCT)
  const isThere = (room: number) => existsSync(`${PICTURES}/${sheetName(room)}.webp`)
  const rooms = Array.from({ length: wanted / A_ROOM }, (_, room) => room).filter((room) => !isThere(room))
  if (rooms.length === 0) return
  console.log(`Drawing ${rooms.length * A_ROOM} pictures (once; kept in ${PICTURES})`)
  mkdirSync(PICTURES, { recursive: true })
  sharp.concurrency(1)
  const grain = await drawGrain()
  for (const room of rooms) await drawRoom(grain, room)
}

async function drawRoom(grain: Buffer, room: number): Promise<void> {
  const cells = await Promise.all(
    Array.from({ length: A_ROOM }, (_, place) => drawPicture(grain, room * A_ROOM + place)),
  )
  const { columns, rows, cell } = SHEET
  const sheet = await sharp({
    create: { width: columns * cell, height: rows * cell, channels: 3, background: '#888' },
  })
    .composite(
      cells.map((input, place) => ({
        input,
        raw: { width: cell, height: cell, channels: 3 },
        left: (place % columns) * cell,
        top: Math.floor(place / columns) * cell,
      })),
    )
    .webp({ quality: 70 })
    .toBuffer()
  // Last of all: a sheet says that the pictures of its room are there.
  writeFileSync(`${PICTURES}/${sheetName(room)}.webp`, sheet)
}

/** @returns the picture's cell on the sheet, RGB */
async function drawPicture(grain: Buffer, index: number): Promise<Buffer> {
  const pixels = await sharp(Buffer.from(drawingOf(randomFrom(1000 + index))))
    .composite([{ input: grain, blend: 'soft-light' }])
    .removeAlpha()
    .raw()
    .toBuffer()
  const picture = () => sharp(pixels, { raw: { width: EDGE, height: EDGE, channels: 3 } })
  const path = `${PICTURES}/${pictureName(index)}`
  writeFileSync(`${path}.jpg`, await picture().jpeg({ quality: 77 }).toBuffer())
  for (const rung of RUNGS) {
    const webp = await picture().resize(rung).webp({ quality: 75, effort: 2 }).toBuffer()
    writeFileSync(`${path}_${rung}.webp`, webp)
  }
  return picture().resize(SHEET.cell).raw().toBuffer()
}

/** Soft grain as of a scan: a little blur makes it as compressible as real photographs are. */
async function drawGrain(): Promise<Buffer> {
  const random = randomFrom(7)
  const noise = Buffer.alloc(EDGE * EDGE * 4)
  for (let at = 0; at < noise.length; at += 4) {
    const value = Math.floor(96 + random() * 64)
    noise.set([value, value - 6 + random() * 12, value - 6 + random() * 12, 255], at)
  }
  return sharp(noise, { raw: { width: EDGE, height: EDGE, channels: 4 } })
    .blur(0.8)
    .png()
    .toBuffer()
}

/** An SVG of washes, strokes and lines of letters. */
function drawingOf(random: Random): string {
  const at = (most: number) => below(random, most)
  const colour = () => `hsl(${at(360)} ${30 + at(50)}% ${20 + at(60)}%)`
  const washes = times(14, () => {
    const [opacity, turn] = [(0.3 + random() * 0.6).toFixed(2), at(90)]
    return `<ellipse cx="${at(EDGE)}" cy="${at(EDGE)}" rx="${30 + at(220)}" ry="${30 + at(220)}" fill="${colour()}" opacity="${opacity}" transform="rotate(${turn} 512 512)"/>`
  })
  const strokes = times(60, () => {
    const bend = `q${at(200) - 100} ${at(200) - 100} ${at(300) - 150} ${at(300) - 150}`
    return `<path d="M${at(EDGE)} ${at(EDGE)}${bend}" stroke="${colour()}" stroke-width="${1 + random() * 5}" fill="none"/>`
  })
  const lines = times(10, (line) => {
    const letters = Array.from({ length: 70 }, () => oneOf(random, [...'etaoin shrdlu cmfwyp'])).join('')
    const y = 760 + line * 24
    return `<text x="60" y="${y}" font-size="20" font-family="serif" fill="${line % 3 ? '#111' : '#eee'}">${letters}</text>`
  })
  const stops = `<stop offset="0" stop-color="${colour()}"/><stop offset="1" stop-color="${colour()}"/>`
  const wash = `<linearGradient id="g" x1="${random()}" y1="${random()}" x2="${random()}" y2="${random()}">${stops}</linearGradient>`
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${EDGE}" height="${EDGE}"><defs>${wash}</defs><rect width="${EDGE}" height="${EDGE}" fill="url(#g)"/>${washes}${strokes}${lines}</svg>`
}

const times = (count: number, draw: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => draw(index)).join('')
