import * as z from 'zod/mini'
import { LIMITS } from './limits.ts'

/** A BCP 47 tag, as far as this format needs to tell one from a typing error. */
export const LanguageTag = z
  .string()
  .check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { error: 'language' }))

/**
 * One text in several languages, keyed by BCP 47 tag (`zh-Hans`, `zh-Hant`, `lzh`, `ar`, `en`, `und`).
 * An absent key is "not translated": an empty string is refused, so that the two can never be confused.
 */
export const LanguageMap = z.record(
  LanguageTag,
  z.string().check(z.minLength(1), z.maxLength(LIMITS.textLength)),
)
export type LanguageMap = z.infer<typeof LanguageMap>
