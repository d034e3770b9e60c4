import { describe, expect, it } from 'vitest'
import { SHARES, type Upload, Uploader } from '../../../../../src/viewer/hall/textures/uploads.ts'

/** A screen whose frames come when the test says so. */
function screen() {
  const steps: (() => void)[] = []
  const uploader = new Uploader((step) => steps.push(step))
  const frame = () => {
    for (const step of steps.splice(0)) step()
  }
  return { uploader, frame, isIdle: () => steps.length === 0 }
}

function picture(width: number, rows: number) {
  const bands: [number, number][] = []
  let finished = 0
  const upload: Upload = {
    bytesPerRow: width * 4,
    rows,
    write: (from, to) => bands.push([from, to]),
    finish: () => finished++,
  }
  const bytesSent = () => bands.splice(0).reduce((sum, [from, to]) => sum + (to - from) * width * 4, 0)
  return { upload, bands, bytesSent, finished: () => finished }
}

const goesOn = () => new AbortController().signal

describe('Uploader', () => {
  it('never sends more than its share a frame while one moves, and all rows once and in order', async () => {
    const { uploader, frame, isIdle } = screen()
    uploader.isMoving = true
    const pictures = [picture(2048, 1536), picture(512, 400), picture(1024, 1024)]
    const sent = pictures.map(({ upload }) => uploader.send(upload, goesOn()))
    let frames = 0
    const rows = pictures.map(() => 0)
    while (!isIdle()) {
      frame()
      frames++
      let bytes = 0
      for (const [i, { bands, upload }] of pictures.entries()) {
        for (const [from, to] of bands.splice(0)) {
          expect(from).toBe(rows[i])
          rows[i] = to
          bytes += (to - from) * upload.bytesPerRow
        }
      }
      expect(bytes).toBeLessThanOrEqual(SHARES.moving)
    }
    expect(rows).toEqual([1536, 400, 1024])
    expect(pictures.map(({ finished }) => finished())).toEqual([1, 1, 1])
    expect(frames).toBeGreaterThanOrEqual((2048 * 1536 * 4 + 1024 * 1024 * 4) / SHARES.moving)
    await Promise.all(sent)
  })

  it('sends more at a time when nobody moves', () => {
    const { uploader, frame } = screen()
    const large = picture(2048, 2048)
    void uploader.send(large.upload, goesOn())
    frame()
    expect(large.bytesSent()).toBe(SHARES.still)
  })

  it('sends a row that is wider than a share by itself', async () => {
    const { uploader, frame } = screen()
    uploader.isMoving = true
    const wide = picture(SHARES.moving / 2, 2)
    const sent = uploader.send(wide.upload, goesOn())
    frame()
    expect(wide.bands).toHaveLength(1)
    frame()
    frame()
    expect(wide.bands).toEqual([
      [0, 1],
      [1, 2],
    ])
    await sent
  })

  it('drops what was called off, and goes on with the next', async () => {
    const { uploader, frame } = screen()
    uploader.isMoving = true
    const [off, next] = [picture(2048, 2048), picture(64, 64)]
    const abort = new AbortController()
    const calledOff = uploader.send(off.upload, abort.signal)
    const sent = uploader.send(next.upload, goesOn())
    frame()
    abort.abort()
    off.bands.length = 0
    frame()
    await expect(calledOff).rejects.toThrow()
    await sent
    expect(off.bands).toEqual([])
    expect(off.finished()).toBe(0)
  })

  it('passes on what goes wrong, to that picture alone', async () => {
    const { uploader, frame } = screen()
    const bad = picture(64, 64)
    const broken: Upload = {
      ...bad.upload,
      write() {
        throw new Error('context lost')
      },
    }
    const failed = uploader.send(broken, goesOn())
    const sent = uploader.send(picture(64, 64).upload, goesOn())
    frame()
    await expect(failed).rejects.toThrow('context lost')
    await sent
  })

  it('gives up everything at its end', async () => {
    const { uploader, isIdle, frame } = screen()
    const sent = uploader.send(picture(64, 64).upload, goesOn())
    uploader.dispose()
    await expect(sent).rejects.toThrow()
    frame()
    expect(isIdle()).toBe(true)
  })
})
