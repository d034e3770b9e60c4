import { existsSync, readFileSync } from 'node:fs'
import { crc32, deflateSync } from 'node:zlib'

const SCANS = '../shared/samples/scans'

export interface Scan {
  readonly name: string
  readonly type: 'image/jpeg' | 'image/png'
  readonly width: number
  readonly height: number
  readonly bytes: Uint8Array
}

const KNOWN = [
  { name: 'shiji-contents/1.jpg', type: 'image/jpeg', width: 3213, height: 5811 },
  { name: 'siku-zongmu/1.png', type: 'image/png', width: 3446, height: 5171 },
  { name: 'siku-jianming-mulu/023.jpg', type: 'image/jpeg', width: 1794, height: 2704 },
] as const

/** The real scans; where they are not, files of the same structure and size without a picture in them. */
export function scans(): Scan[] {
  const areHere = existsSync(SCANS)
  if (!areHere)
    console.log('The real scans (../shared/samples) are not here: made-up files of the same size stand in.')
  return KNOWN.map((scan) => ({
    ...scan,
    bytes: areHere
      ? new Uint8Array(readFileSync(`${SCANS}/${scan.name}`))
      : (scan.type === 'image/png' ? png : jpeg)(scan.width, scan.height),
  }))
}

/** A PNG of one grey. */
export function png(width: number, height: number): Uint8Array {
  const header = new DataView(new ArrayBuffer(13))
  header.setUint32(0, width)
  header.setUint32(4, height)
  header.setUint8(8, 8)
  const rows = deflateSync(new Uint8Array((width + 1) * height))
  const chunks = [
    chunk('IHDR', new Uint8Array(header.buffer)),
    chunk('IDAT', rows),
    chunk('IEND', new Uint8Array()),
  ]
  return Buffer.concat([ascii('\x89PNG\r\n\x1a\n'), ...chunks])
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([ascii(type), data])
  return Buffer.concat([uint32(data.length), body, uint32(crc32(body))])
}

/**
 * The structure of a JPEG, with a scan that no decoder would take.
 * @param header segments between the start and the frame, such as a thumbnail
 */
export function jpeg(width: number, height: number, header: Uint8Array = new Uint8Array()): Uint8Array {
  const frame = segment(0xc0, [8, height >> 8, height & 255, width >> 8, width & 255, 1, 1, 0x11, 0])
  const scan = segment(0xda, [1, 1, 0, 0, 63, 0])
  const data = Array.from({ length: 4000 }, (_, index) =>
    index % 50 === 0 ? 0xff : index % 50 === 1 ? 0 : 7,
  )
  return Buffer.concat([
    bytesOf(0xff, 0xd8),
    segment(0xe0, new Array(14).fill(0)),
    header,
    frame,
    scan,
    bytesOf(...data, 0xff, 0xd9),
  ])
}

export function segment(marker: number, data: readonly number[]): Uint8Array {
  return bytesOf(0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 255, ...data)
}

export const ascii = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))
export const bytesOf = (...bytes: number[]) => new Uint8Array(bytes)

function uint32(value: number): Uint8Array {
  return bytesOf(value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255)
}
