import { closeSync, ftruncateSync, mkdtempSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import { MEDIA_LIMITS } from '../../../src/scenes/schema/limits.ts'
import { SCANS } from './scans.ts'

/** A file that cannot be taken in, and the sentence that says so: `import.<rule>`. */
export interface BadFile {
  readonly path: string
  readonly name: string
  readonly rule: string
  readonly params: Readonly<Record<string, string | number>>
}

const WIDE = { width: 40_000, height: 10 }
const MEGABYTES = 300

/** Everything that a hand in a hurry lets go over the media library, written into a folder of its own. */
export function badFiles(): BadFile[] {
  const folder = mkdtempSync(join(tmpdir(), 'jisr-bad-'))
  const file = (name: string, bytes: Buffer, rule: string, params: BadFile['params'] = {}): BadFile => {
    const path = join(folder, name)
    writeFileSync(path, bytes)
    return { path, name, rule, params: { ...params, file: name } }
  }
  const limit = MEDIA_LIMITS.longEdge
  return [
    file('目录.jpg', Buffer.from('这不是图片，是一份清单。\n'), 'notAnImage'),
    file('halved.jpg', halfAScan(), 'truncated'),
    file('halved.png', png(600, 800).subarray(0, -20), 'truncated'),
    file('wide.png', png(WIDE.width, WIDE.height), 'tooManyPixels', { ...WIDE, limit }),
    file(
      'seal.svg',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
      'svg',
    ),
    file('scan.tif', Buffer.from('II*\0\b\0\0\0'), 'unsupportedType', { type: 'TIFF' }),
    sparse(folder, 'huge.jpg'),
  ]
}

/** As long as a scan of a whole scroll, and as short on the disk as a file can be. */
function sparse(folder: string, name: string): BadFile {
  const path = join(folder, name)
  const opened = openSync(path, 'w')
  ftruncateSync(opened, MEGABYTES * 1024 * 1024)
  closeSync(opened)
  const limit = MEDIA_LIMITS.fileBytes / 1024 / 1024
  return { path, name, rule: 'tooManyBytes', params: { file: name, megabytes: MEGABYTES, limit } }
}

/** What arrives of a JPEG when the line breaks; where there is no scan, no more than the head of one. */
function halfAScan(): Buffer {
  const scan = SCANS.find((path) => path.endsWith('.jpg'))
  if (!scan)
    return Buffer.from('ffd8ffc00011080320025803012200021101031101ffda000c03010002110311003f00', 'hex')
  const bytes = readFileSync(scan)
  return bytes.subarray(0, Math.floor(bytes.length * 0.6))
}

/** A black PNG, eight bits of grey (ISO/IEC 15948). */
function png(width: number, height: number): Buffer {
  const size = Buffer.alloc(13)
  size.writeUInt32BE(width, 0)
  size.writeUInt32BE(height, 4)
  size.writeUInt8(8, 8)
  const rows = deflateSync(Buffer.alloc((width + 1) * height))
  const signature = Buffer.from('89504e470d0a1a0a', 'hex')
  return Buffer.concat([signature, chunk('IHDR', size), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))])
}

function chunk(name: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}
