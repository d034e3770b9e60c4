import type { Finding } from '../../scenes/check/finding.ts'
import type { Media } from '../../scenes/schema/media.ts'

/** Why a file was not taken in. The words are `import.<rule>` in `commands`; every one names the file. */
export const IMPORT_RULES = [
  'notAnImage',
  /** A picture, but of a type that browsers do not show: `params.type`. */
  'unsupportedType',
  /** SVG can hold scripts. */
  'svg',
  'truncated',
  /** `params.width`, `params.height`, `params.limit`: pixels. */
  'tooManyPixels',
  /** `params.megabytes`, `params.limit`: megabytes. */
  'tooManyBytes',
  /** Moved or removed since it was chosen, or a folder. */
  'unreadable',
  'undecodable',
  /** A part of a file is wanted that this browser never had: it came with a copied exhibition. */
  'noOriginal',
  /** The worker ended: most likely the browser ran out of memory. */
  'crashed',
  /** The page is neither https nor localhost: it may not compute SHA-256. */
  'insecure',
  'storageFull',
  'storageForbidden',
  'storageFailed',
] as const
export type ImportRule = (typeof IMPORT_RULES)[number]

export interface ImportFinding {
  readonly rule: ImportRule
  /** The file's own name. */
  readonly file: string
  readonly params: Finding['params']
}

export type ImportOutcome =
  /** `reused`: the very file was in storage already. */
  | { readonly kind: 'stored'; readonly file: string; readonly media: Media; readonly reused: boolean }
  | { readonly kind: 'refused'; readonly file: string; readonly finding: ImportFinding }
  | { readonly kind: 'cancelled'; readonly file: string }

export type ImportStep = 'reading' | 'decoding' | 'deriving' | 'storing'

/** How far one of the files is. */
export interface ImportProgress {
  /** Position of the file in the list that was given. */
  readonly index: number
  readonly file: string
  readonly step: ImportStep
  /** From 0 to 1. */
  readonly done: number
}

export function importFinding(rule: ImportRule, file: string, params: Finding['params'] = {}): ImportFinding {
  return { rule, file, params }
}
