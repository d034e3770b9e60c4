import { type Finding, finding } from '../check/finding.ts'
import { type Scene, TABLES } from '../schema/scene.ts'

/**
 * What the curator is told of characters that no face of a bundle has: each with the first text in which it stands.
 * A character of the interface alone gives none.
 */
export function undrawnFindings(scene: Scene, characters: readonly string[]): Finding[] {
  const texts = [...textsOf(scene)]
  return characters.flatMap((character) => {
    const found = texts.find(([, text]) => text.includes(character))
    const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? ''
    return found ? [finding('character-undrawn', 'warning', found[0], { character, code })] : []
  })
}

/** Every text of a scene with its path. */
function* textsOf(scene: Scene): Generator<[path: string, text: string]> {
  yield* textsIn('title', scene.title)
  yield* textsIn('summary', scene.summary)
  for (const table of TABLES)
    for (const [id, record] of Object.entries(scene[table])) yield* textsIn(`${table}/${id}`, record)
}

function* textsIn(path: string, value: unknown): Generator<[path: string, text: string]> {
  if (typeof value === 'string') yield [path, value]
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) yield* textsIn(`${path}/${key}`, inner)
}
