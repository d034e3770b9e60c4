import type { Media, View } from '../../scenes/schema/media.ts'
import type { Derived } from './derive.ts'
import type { ImportStep } from './importing.ts'
import type { Refusal } from './inspect.ts'

/** To the worker: one at a time, each answered by a `Reply` after any number of `Progress`. */
export type Request =
  | { readonly kind: 'inspect'; readonly file: Blob }
  /** `view`: the part of the file that is wanted, if not the whole. */
  | { readonly kind: 'derive'; readonly file: Blob; readonly view?: View }

export type Reply =
  /** `hash`: SHA-256, 64 hex digits. */
  | { readonly kind: 'inspected'; readonly hash: string; readonly type: Media['type'] }
  | ({ readonly kind: 'derived' } & Derived)
  | { readonly kind: 'refused'; readonly refusal: Refusal }

export interface Progress {
  readonly kind: 'progress'
  readonly step: ImportStep
  /** From 0 to 1, within the step. */
  readonly done: number
}
