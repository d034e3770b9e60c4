import { sleep } from '../chromium.ts'
import type { BenchPage } from '../page.ts'

/** As the baselines' own camera: a look around is 120 frames, 0.7 radians to either side. */
const LOOK = { radians: 0.7, frames: 120 } as const
/** Pixels within which a press is still a click. */
const CLICK = 8
/** How far down the picture the hand takes hold of it. */
const HAND = 0.6
/** Moves of one drag. */
const STEPS = 8

const mouse = (page: BenchPage, type: string, x: number, y: number) =>
  page.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', buttons: 1, clickCount: 1 })

/** Where the hall is drawn, CSS pixels. */
export interface Canvas {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** @throws when there is no hall */
export async function canvasOf(page: BenchPage): Promise<Canvas> {
  const canvas = await page.evaluate<Canvas | null>(
    `(() => { const box = document.querySelector('canvas')?.getBoundingClientRect(); return box && { x: box.x, y: box.y, width: Math.round(box.width), height: Math.round(box.height) } })()`,
  )
  if (!canvas) throw new Error('The page has no hall')
  return canvas
}

/** Looks around as visitors do, by dragging the picture, until told to stop: one step of the baselines' path a frame. */
export function lookAround(page: BenchPage, canvas: Canvas, fovY: number): { stop(): Promise<void> } {
  let isRunning = true
  const x = canvas.x + canvas.width / 2
  const y = canvas.y + canvas.height * HAND
  const perRadian = canvas.height / fovY
  async function drag() {
    await mouse(page, 'mousePressed', x, y)
    await mouse(page, 'mouseMoved', x + CLICK, y)
    // The browser hands over one move a frame: each step is seen.
    for (let step = 0; isRunning; step++) {
      const yaw = LOOK.radians * Math.sin((step / LOOK.frames) * 2 * Math.PI)
      await mouse(page, 'mouseMoved', x + CLICK + yaw * perRadian, y)
    }
    await mouse(page, 'mouseReleased', x + CLICK, y)
  }
  const done = drag()
  return {
    async stop() {
      isRunning = false
      await done
    },
  }
}

const KEYS = { KeyW: 'w', KeyE: 'e', KeyQ: 'q' } as const
export type Key = keyof typeof KEYS

/** Holds a key in the hall for some seconds. */
export async function holdKey(page: BenchPage, code: Key, seconds: number): Promise<void> {
  const key = { code, key: KEYS[code] }
  await focusHall(page)
  await page.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key })
  await sleep(seconds * 1000)
  await page.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key })
}

/** Turns by an angle, radians counter-clockwise. */
export async function turn(page: BenchPage, angle: number, fovY: number): Promise<void> {
  const canvas = await canvasOf(page)
  const pixels = (angle * canvas.height) / fovY
  const drags = Math.max(1, Math.ceil(Math.abs(pixels) / (canvas.width * 0.6)))
  const y = canvas.y + canvas.height * HAND
  for (let drag = 0; drag < drags; drag++) {
    const length = pixels / drags
    const x = canvas.x + canvas.width / 2 - length / 2
    await mouse(page, 'mousePressed', x, y)
    for (let step = 1; step <= STEPS; step++) await mouse(page, 'mouseMoved', x + (length * step) / STEPS, y)
    await mouse(page, 'mouseReleased', x + length, y)
  }
}

export async function focusHall(page: BenchPage): Promise<void> {
  await page.evaluate(`document.querySelector('.hall__region').focus()`)
}
