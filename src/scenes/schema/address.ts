import * as z from 'zod/mini'
import { isSafeAddress } from './safeAddress.ts'

export const Address = z.string().check(z.maxLength(2000), z.refine(isSafeAddress, { error: 'address' }))

/** A name that is never fetched, such as a rights statement: `http:` or `https:`. */
export const Identifier = z
  .string()
  .check(z.maxLength(2000), z.regex(/^https?:\/\/[^\s\\]+$/, { error: 'identifier' }))
