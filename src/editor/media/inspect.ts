import { imageSize } from 'image-size'
import { MEDIA_LIMITS } from '../../scenes/schema/limits.ts'
import type { Media } from '../../scenes/schema/media.ts'
import { isTruncated, SNIFF_BYTES, sniff } from './formats.ts'
import type { ImportFinding, ImportRule } from './importing.ts'

export type Refusal = Pick<ImportFinding, 'rule' | 'params'>

export type Inspected =
  | { readonly ok: true; readonly type: Media['type']; readonly width: number; readonly height: number }
  | { readonly ok: false; readonly refusal: Refusal }

const refuse = (rule: ImportRule, params: Refusal['params'] = {}): Inspected => ({
  ok: false,
  refusal: { rule, params },
})

/**
 * What a file is, without decoding it: a picture that is worth decoding, or why not. Looks at the bytes alone, so a
 * file of 40,000 pixels a side costs no more than its header.
 * @returns pixels as stored, before the orientation in the file is applied
 */
export function inspect(bytes: Uint8Array): Inspected {
  const sniffed = sniff(bytes.subarray(0, SNIFF_BYTES))
  switch (sniffed.kind) {
    case 'svg':
      return refuse('svg')
    case 'unsupported':
      return refuse('unsupportedType', { type: sniffed.name })
    case 'other':
      return refuse('notAnImage')
    case 'image':
      return inspectImage(sniffed.type, bytes)
  }
}

function inspectImage(type: Media['type'], bytes: Uint8Array): Inspected {
  const size = sizeOf(bytes)
  // A header that ends before it names a size is the shortest of truncated files.
  if (!size) return refuse('truncated')
  const { width, height } = size
  const limit = MEDIA_LIMITS.longEdge
  if (Math.max(width, height) > limit) return refuse('tooManyPixels', { width, height, limit })
  return isTruncated(type, bytes) ? refuse('truncated') : { ok: true, type, width, height }
}

function sizeOf(bytes: Uint8Array): { width: number; height: number } | undefined {
  try {
    const { width, height } = imageSize(bytes)
    return width > 0 && height > 0 ? { width, height } : undefined
  } catch {
    return undefined
  }
}

const MEGABYTE = 1024 * 1024

/** A file too big to read at all. */
export function refusalOfSize(bytes: number): Refusal | undefined {
  if (bytes <= MEDIA_LIMITS.fileBytes) return undefined
  return {
    rule: 'tooManyBytes',
    params: { megabytes: Math.ceil(bytes / MEGABYTE), limit: MEDIA_LIMITS.fileBytes / MEGABYTE },
  }
}
