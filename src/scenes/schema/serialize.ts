import type { Scene } from './scene.ts'

/**
 * The canonical text of a scene: keys in order of their code units, lists as they stand, two spaces, a final
 * newline. Text is written as it is, never normalised: equal scenes give equal bytes.
 */
export function serializeScene(scene: Scene): string {
  return canonicalJson(scene)
}

/** Any JSON value in the same canonical form. */
export function canonicalJson(value: unknown): string {
  return `${JSON.stringify(value, sortKeys, 2)}\n`
}

/** The same on one line, for what is derived for loading and read by no person. */
export function compactJson(value: unknown): string {
  return `${JSON.stringify(value, sortKeys)}\n`
}

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
