import { describe, expect, it } from 'vitest'
import { isTruncated, sniff } from '../../../../src/editor/media/formats.ts'
import { inspect, refusalOfSize } from '../../../../src/editor/media/inspect.ts'
import { MEDIA_LIMITS } from '../../../../src/scenes/schema/limits.ts'
import { ascii, bytesOf, jpeg, png, scans, segment } from './pictures.ts'

const files = scans()
const refused = (rule: string, params = {}) => ({ ok: false, refusal: { rule, params } })

describe.each(files)('$name', ({ type, width, height, bytes }) => {
  it('is what it is, whatever its name says', () => {
    expect(inspect(bytes)).toEqual({ ok: true, type, width, height })
  })

  it.each([0.999, 0.75, 0.25, 0.01])('is truncated when it ends at %d of its length', (part) => {
    expect(inspect(bytes.slice(0, Math.floor(bytes.length * part)))).toEqual(refused('truncated'))
  })

  it('is whole when something was appended to it', () => {
    expect(inspect(Buffer.concat([bytes, new Uint8Array(500)]))).toMatchObject({ ok: true })
  })

  it('is truncated when its end was never downloaded and is zeros', () => {
    const half = new Uint8Array(bytes)
    half.fill(0, Math.floor(half.length / 2))
    expect(inspect(half)).toEqual(refused('truncated'))
  })
})

describe('inspect', () => {
  it('refuses a picture wider or higher than every browser can decode, and says both numbers', () => {
    const limit = MEDIA_LIMITS.longEdge
    expect(inspect(png(40_000, 2))).toEqual(refused('tooManyPixels', { width: 40_000, height: 2, limit }))
    expect(inspect(jpeg(2, 40_000))).toEqual(refused('tooManyPixels', { width: 2, height: 40_000, limit }))
    expect(inspect(png(limit, 1))).toMatchObject({ ok: true })
  })

  it('does not take the end of a thumbnail for the end of the picture', () => {
    const thumbnail = segment(0xe1, [...ascii('Exif\0\0'), ...jpeg(80, 60)])
    const whole = jpeg(800, 600, thumbnail)
    expect(inspect(whole)).toMatchObject({ ok: true })
    expect(inspect(whole.slice(0, -2))).toEqual(refused('truncated'))
  })

  it.each([
    ['an SVG', '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><script>x</script></svg>'],
    ['an SVG with a declaration', '\ufeff<?xml version="1.0"?>\n<!-- c -->\n<svg width="1" height="1"/>'],
  ])('refuses %s: it can hold scripts', (_name, text) => {
    expect(inspect(new TextEncoder().encode(text))).toEqual(refused('svg'))
  })

  it.each([
    ['II*\0\x08\0\0\0', 'TIFF'],
    ['MM\0*\0\0\0\x08', 'TIFF'],
    ['\0\0\0\x18ftypheic\0\0\0\0', 'HEIC'],
    ['\0\0\0\x18ftypmif1\0\0\0\0', 'HEIC'],
    ['\0\0\0\fjP  \r\n\x87\n', 'JPEG 2000'],
    ['8BPS\0\x01', 'PSD'],
    ['%PDF-1.7', 'PDF'],
    ['BM\x36\0\x0c\0\0\0\0\0\x36\0\0\0', 'BMP'],
  ])('says of %j that it is %s', (start, type) => {
    expect(inspect(ascii(start))).toEqual(refused('unsupportedType', { type }))
  })

  it.each(['', 'hello', '<html><body>', '\0\0\0\0', 'RIFF\0\0\0\0WAVE', '\0\0\0\x18ftypisom', 'BMW 2002'])(
    'says of %j that it is no image',
    (text) => {
      expect(inspect(ascii(text))).toEqual(refused('notAnImage'))
    },
  )

  it('never throws, whatever follows a good beginning', () => {
    for (const start of [
      '\xff\xd8\xff',
      '\x89PNG\r\n\x1a\n',
      'RIFF\xff\xff\xff\xffWEBPVP8 ',
      'GIF89a',
      '\0\0\0\x18ftypavif',
    ]) {
      for (const filler of [0, 0xff, 0x7f]) {
        const bytes = Buffer.concat([ascii(start), new Uint8Array(200).fill(filler)])
        expect(inspect(bytes), start).toHaveProperty('ok')
      }
      expect(inspect(ascii(start)), start).toEqual(refused('truncated'))
    }
  })
})

describe('isTruncated', () => {
  it('believes the size that a WebP gives itself', () => {
    const webp = Buffer.concat([ascii('RIFF'), bytesOf(12, 0, 0, 0), ascii('WEBPVP8 '), new Uint8Array(4)])
    expect(sniff(webp)).toEqual({ kind: 'image', type: 'image/webp' })
    expect(isTruncated('image/webp', webp)).toBe(false)
    expect(isTruncated('image/webp', webp.subarray(0, -1))).toBe(true)
  })

  it('wants the end of a GIF', () => {
    expect(isTruncated('image/gif', ascii('GIF89a....;'))).toBe(false)
    expect(isTruncated('image/gif', ascii('GIF89a....;\0'))).toBe(false)
    expect(isTruncated('image/gif', ascii('GIF89a....'))).toBe(true)
  })

  it('wants every box of an AVIF whole', () => {
    const avif = Buffer.concat([
      bytesOf(0, 0, 0, 12),
      ascii('ftypavif'),
      bytesOf(0, 0, 0, 10),
      ascii('mdat'),
      bytesOf(1, 2),
    ])
    expect(isTruncated('image/avif', avif)).toBe(false)
    expect(isTruncated('image/avif', avif.subarray(0, -1))).toBe(true)
    const open = Buffer.concat([bytesOf(0, 0, 0, 12), ascii('ftypavif'), bytesOf(0, 0, 0, 0), ascii('mdat')])
    expect(isTruncated('image/avif', open)).toBe(false)
  })
})

it('refuses a file of 300 MB before it is read', () => {
  expect(refusalOfSize(300 * 1024 * 1024)).toEqual({
    rule: 'tooManyBytes',
    params: { megabytes: 300, limit: 200 },
  })
  expect(refusalOfSize(MEDIA_LIMITS.fileBytes)).toBeUndefined()
})
