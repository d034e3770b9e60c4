import type { Media } from '../../scenes/schema/media.ts'

/** What the first bytes of a file say that it is. */
export type Sniffed =
  | { readonly kind: 'image'; readonly type: Media['type'] }
  /** A picture, or a document of pictures, that not every browser shows. `name` is its proper name. */
  | { readonly kind: 'unsupported'; readonly name: string }
  | { readonly kind: 'svg' }
  | { readonly kind: 'other' }

/** Bytes at the start of a file that `sniff` wants to see. */
export const SNIFF_BYTES = 1024

const image = (type: Media['type']): Sniffed => ({ kind: 'image', type })
const unsupported = (name: string): Sniffed => ({ kind: 'unsupported', name })

/** What files of each type begin with, from their first byte on; `*` stands for any byte. */
const SIGNATURES: readonly (readonly [string, Sniffed])[] = [
  ['\xff\xd8\xff', image('image/jpeg')],
  ['\x89PNG\r\n\x1a\n', image('image/png')],
  ['RIFF****WEBP', image('image/webp')],
  ['GIF87a', image('image/gif')],
  ['GIF89a', image('image/gif')],
  ['****ftypavif', image('image/avif')],
  ['****ftypavis', image('image/avif')],
  ['****ftyphe', unsupported('HEIC')],
  ['****ftypm*f1', unsupported('HEIC')],
  ['II*\0', unsupported('TIFF')],
  ['MM\0*', unsupported('TIFF')],
  ['\0\0\0\fjP  ', unsupported('JPEG 2000')],
  ['\0\0\0\fJXL ', unsupported('JPEG XL')],
  ['\xff\x0a', unsupported('JPEG XL')],
  ['8BPS', unsupported('PSD')],
  ['BM****\0\0\0\0', unsupported('BMP')],
  ['%PDF-', unsupported('PDF')],
]

/** The type of a file from its bytes alone: names and declared types are not believed. */
export function sniff(head: Uint8Array): Sniffed {
  const known = SIGNATURES.find(([signature]) =>
    [...signature].every((character, at) => character === '*' || character.charCodeAt(0) === head[at]),
  )
  if (known) return known[1]
  const text = new TextDecoder().decode(head.subarray(0, SNIFF_BYTES))
  return { kind: /<svg[\s>]/.test(text) ? 'svg' : 'other' }
}

/** Whether a file of this type ends before its picture does. Reads structure only: nothing is decoded. */
export function isTruncated(type: Media['type'], bytes: Uint8Array): boolean {
  switch (type) {
    case 'image/jpeg':
      return !endsJpeg(bytes)
    case 'image/png':
      return !endsPng(bytes)
    case 'image/webp':
      return uint32(bytes, 4, true) + 8 > bytes.length
    case 'image/gif':
      return bytes[bytes.findLastIndex((byte) => byte !== 0)] !== 0x3b
    case 'image/avif':
      return !endsBoxes(bytes)
  }
}

/**
 * JPEG (ITU-T T.81, B.1): an end-of-image marker after the first scan begins. Within a scan no 0xFF is followed by
 * 0xD9, and what cameras append after the end does no harm; a thumbnail in the header has its own end, passed over here.
 */
function endsJpeg(bytes: Uint8Array): boolean {
  let at = 2
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return false
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === 0xda) break
    at += 2 + uint16(bytes, at + 2)
  }
  for (let end = bytes.length - 2; end > at; end--) {
    if (bytes[end] === 0xff && bytes[end + 1] === 0xd9) return true
  }
  return false
}

/** PNG (ISO/IEC 15948, 5.3): chunks of length, name, data and checksum, the last named IEND. */
function endsPng(bytes: Uint8Array): boolean {
  let at = 8
  while (at + 12 <= bytes.length) {
    if (ascii(bytes, at + 4, at + 8) === 'IEND') return true
    at += 12 + uint32(bytes, at, false)
  }
  return false
}

/** ISO base media file (ISO/IEC 14496-12, 4.2): boxes that begin with their size; 0 means "to the end", 1 a long size. */
function endsBoxes(bytes: Uint8Array): boolean {
  let at = 0
  while (at + 8 <= bytes.length) {
    const size = uint32(bytes, at, false)
    if (size === 0) return true
    if (size === 1) at += uint32(bytes, at + 8, false) * 2 ** 32 + uint32(bytes, at + 12, false)
    else if (size < 8) return false
    else at += size
  }
  return at <= bytes.length
}

function ascii(bytes: Uint8Array, start: number, end: number): string {
  return String.fromCharCode(...bytes.subarray(start, end))
}

function uint16(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)
}

function uint32(bytes: Uint8Array, at: number, littleEndian: boolean): number {
  if (at + 4 > bytes.length) return Number.POSITIVE_INFINITY
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(at, littleEndian)
}
