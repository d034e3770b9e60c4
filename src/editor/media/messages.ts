import type { Media } from '../../scenes/schema/media.ts'
import type { Derived } from './derive.ts'
import type { ImportStep } from './importing.ts'
import type { Refusal } from './inspect.ts'

/** To the worker: one at a time, each answered by a `Reply` after any number of `Progress`. */
export type Request = { readonly kind: 'inspect' | 'derive'; readonly file: Blob }

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
