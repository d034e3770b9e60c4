import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ABSENT_MACROS } from './absent.ts'
import { slimShader } from './glsl.ts'

/** Chunks that three's program builder asks for itself, and those that the shaders of a visit include. */
const KEPT = ['colorspace_pars_fragment', 'tonemapping_pars_fragment', 'colorspace_fragment']

/**
 * The chunks of three's shaders that a visit compiles, by three's names. Chunks of which nothing is left are left out, as
 * are the lines that include them.
 * @param folder `three/src/renderers/shaders`
 */
export function keptChunks(folder: string): ReadonlyMap<string, string> {
  const chunks = new Map<string, string>()
  for (const name of KEPT) addChunk(name)
  return new Map([...chunks].filter(([, text]) => text !== ''))

  function addChunk(name: string): string {
    const known = chunks.get(name)
    if (known !== undefined) return known
    const source = readFileSync(join(folder, `ShaderChunk/${name}.glsl.js`), 'utf8')
    const text = resolved(literal(source, 'export default '))
    chunks.set(name, text)
    return text
  }

  function resolved(source: string): string {
    return slimShader(source, ABSENT_MACROS)
      .split('\n')
      .filter((line) => {
        const [included] = includesIn(line)
        return included === undefined || addChunk(included) !== ''
      })
      .join('\n')
  }
}

/** Names of the chunks that a text asks three to include. */
export function includesIn(text: string): string[] {
  return [...text.matchAll(/#include <(\w+)>/g)].map(([, name = '']) => name)
}

function literal(module: string, before: string): string {
  const text = module.split(`${before}/* glsl */\``)[1]?.split('`')[0]
  if (text === undefined || text.includes('${')) throw new Error(`three: no shader after "${before}"`)
  return text
}
