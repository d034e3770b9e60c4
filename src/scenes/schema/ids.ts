import * as z from 'zod/mini'

/** What an id names: `<kind>_<random>`. A wall's id belongs to the outline vertex that the wall starts at. */
export type IdKind =
  | 'exhibition'
  | 'object'
  | 'media'
  | 'space'
  | 'room'
  | 'wall'
  | 'opening'
  | 'partition'
  | 'furniture'
  | 'exhibit'
  | 'text'
  | 'tour'

const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyz'
const RANDOM_LENGTH = 16

/**
 * A fresh id of `RANDOM_LENGTH` base-36 digits, about 82 bits: two libraries that never talk will not mint the same.
 * @param random bytes to draw from, at least 16; the caller owns the source of randomness
 */
export function newId<Kind extends IdKind>(kind: Kind, random: Uint8Array): `${Kind}_${string}` {
  let tail = ''
  for (let i = 0; i < RANDOM_LENGTH; i++) tail += ALPHABET[(random[i] ?? 0) % ALPHABET.length]
  return `${kind}_${tail}`
}

/** Schema of an id of one kind: 1 to 64 of `A–Z a–z 0–9 -` after `<kind>_`. */
export const id = (kind: IdKind) =>
  z.string().check(z.regex(new RegExp(`^${kind}_[A-Za-z0-9-]{1,64}$`), { error: 'id' }))
