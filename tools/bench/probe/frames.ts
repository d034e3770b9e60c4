import { readRow } from './contexts.ts'
import { counts, type FrameRecord, watch } from './state.ts'

const MOST_FRAMES = 4000
const MOST_LOOKS = 3000
/** Heights at which the picture is looked at, and the share of a row that must differ for it to be one. */
const ROWS = [0.3, 0.5, 0.7] as const
const SHARE = 0.01

const frames: FrameRecord[] = []
const onePixel = new Uint8Array(4)
let looks = 0

interface OpenFrame extends FrameRecord {
  readonly drawsBefore: number
  readonly trianglesBefore: number
}

/** Times what the page does in animation frames. */
export function watchFrames(): void {
  const request = window.requestAnimationFrame.bind(window)
  let open: OpenFrame | undefined
  window.requestAnimationFrame = (callback) =>
    request((time) => {
      if (open?.time !== time) {
        if (open) close(open)
        const { draws, triangles } = counts
        open = {
          time,
          script: 0,
          drain: 0,
          draws: 0,
          triangles: 0,
          drawsBefore: draws,
          trianglesBefore: triangles,
        }
      }
      const start = performance.now()
      const before = counts.draws
      try {
        callback(time)
      } finally {
        open.script += performance.now() - start
        look()
        if (watch.sync && watch.drew && counts.draws > before) {
          const drainStart = performance.now()
          readRow(watch.drew, 0, 1, onePixel)
          open.drain += performance.now() - drainStart
        }
      }
    })
}

function close({ time, script, drain, drawsBefore, trianglesBefore }: OpenFrame): void {
  frames.push({
    time,
    script,
    drain,
    draws: counts.draws - drawsBefore,
    triangles: counts.triangles - trianglesBefore,
  })
  if (frames.length > MOST_FRAMES) frames.splice(0, MOST_FRAMES / 2)
}

/** The first picture: three rows of the screen, until two colours are seen. */
function look(): void {
  const gl = watch.unseen
  watch.unseen = null
  if (!gl || counts.firstPicture !== null || looks++ > MOST_LOOKS) return
  const { drawingBufferWidth: width, drawingBufferHeight: height } = gl
  const pixels = new Uint8Array(width * 4)
  for (const row of ROWS) {
    readRow(gl, Math.floor(height * row), width, pixels)
    if (differing(pixels) > width * SHARE) {
      counts.firstPicture = performance.now()
      return
    }
  }
}

function differing(pixels: Uint8Array): number {
  let count = 0
  for (let at = 4; at < pixels.length; at += 4)
    if (pixels[at] !== pixels[0] || pixels[at + 1] !== pixels[1] || pixels[at + 2] !== pixels[2]) count++
  return count
}

/** The next `count` frames, or those of `limit` milliseconds. */
export function sampleFrames(count: number, limit: number): Promise<FrameRecord[]> {
  const start = performance.now()
  const from = frames.at(-1)?.time ?? 0
  let seen = 0
  return new Promise((resolve) => {
    const tick = () => {
      if (seen++ > count || performance.now() - start > limit)
        resolve(frames.filter(({ time }) => time > from))
      else window.requestAnimationFrame(tick)
    }
    window.requestAnimationFrame(tick)
  })
}
