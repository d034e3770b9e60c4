import { readFileSync } from 'node:fs'
import { DEMO_PATH } from './demo.ts'
import type { Page } from './test.ts'

/** Fields of a colour chart, row by row: pigments of the pages that hang in such halls, paper, ink and full colours. */
export const CHART = {
  columns: 4,
  rows: 3,
  colours: [
    '#f7f3ea',
    '#d8c49a',
    '#8a6a3b',
    '#1e1b18',
    '#a8322a',
    '#1f4b7a',
    '#4e6e62',
    '#e0b45a',
    '#ffffff',
    '#808080',
    '#7a1f3d',
    '#2f4257',
  ],
} as const

/** The chart as a file, without loss. The page's own browser writes it. @returns a PNG */
export function chartPicture(page: Page, width: number, height: number): Promise<Buffer> {
  return painted(page, { width, height, charts: [[0, 0, width, height]] })
}

/** A room's sheet in which a picture's cell, and the gutter around it, hold the chart. @returns a PNG and its path */
export async function chartSheet(page: Page, room: string, media: string): Promise<Buffer> {
  const { width, height, cells } = sheetIn(room)
  const cell = cells[media]
  if (!cell) throw new Error(`${media} is not on the sheet of ${room}`)
  const [x, y, w, h] = cell
  return painted(page, {
    width,
    height,
    charts: [
      [x - 2, y - 2, w + 4, h + 4],
      [x, y, w, h],
    ],
  })
}

interface Sheet {
  readonly width: number
  readonly height: number
  readonly cells: Readonly<Record<string, readonly [number, number, number, number]>>
}

function sheetIn(room: string): Sheet {
  const folder = `public/${DEMO_PATH}`.replace('scene.json', '')
  for (const part of ['spaces/space_hall.json', `rooms/${room}.json`]) {
    const { sheets } = JSON.parse(readFileSync(`${folder}${part}`, 'utf8')) as {
      sheets: Record<string, Sheet>
    }
    const sheet = sheets[room]
    if (sheet) return sheet
  }
  throw new Error(`No sheet of ${room}`)
}

interface Painting {
  readonly width: number
  readonly height: number
  readonly charts: readonly (readonly [number, number, number, number])[]
}

async function painted(page: Page, painting: Painting): Promise<Buffer> {
  const base64 = await page.evaluate(
    async ({ width, height, charts, chart }) => {
      const canvas = new OffscreenCanvas(width, height)
      const context = canvas.getContext('2d')
      if (!context) throw new Error('No canvas to paint a chart on')
      for (const [left, top, w, h] of charts) {
        for (const [i, colour] of chart.colours.entries()) {
          const [column, row] = [i % chart.columns, Math.floor(i / chart.columns)]
          const [x0, x1] = [column, column + 1].map((n) => left + Math.round((n * w) / chart.columns))
          const [y0, y1] = [row, row + 1].map((n) => top + Math.round((n * h) / chart.rows))
          context.fillStyle = colour
          context.fillRect(x0 ?? 0, y0 ?? 0, (x1 ?? 0) - (x0 ?? 0), (y1 ?? 0) - (y0 ?? 0))
        }
      }
      const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer())
      return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    },
    { ...painting, chart: CHART },
  )
  return Buffer.from(base64, 'base64')
}
