import { readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Plugin, parseAst } from 'vite'
import { ABSENT, CONSTANT, REPLACED, THREE_VERSION } from './absent.ts'
import { dropDeadMembers, namesUsed } from './deadMembers.ts'
import { fold } from './fold.ts'
import { includesIn, keptChunks } from './shaders.ts'
import type { Node } from './syntax.ts'
import { fieldsWritten } from './written.ts'

// As the bundler names modules: links followed.
const THREE = `${realpathSync(fileURLToPath(new URL('../../node_modules/three', import.meta.url)))}/`
const SOURCE = `${THREE}src/`
const STAND_INS = fileURLToPath(new URL('./standIns.ts', import.meta.url))
const VIEWER = fileURLToPath(new URL('../../src/viewer/', import.meta.url))
/** Where a visit draws with three. */
const DRAWING = /^(hall|graphics|book|reader\/hand)\//
/** What the language itself calls. */
const CALLED_UNNAMED = ['next', 'return', 'then', 'throw', 'toString', 'valueOf']
const CHUNKS = 'renderers/shaders/ShaderChunk.js'

/**
 * Builds a visit from three's own modules instead of its bundle, without what a hall never draws with, and without
 * methods that nothing reaches: docs/decisions/0010. Stops the build where three, or what the hall asks of it, is no
 * longer what the lists of `absent.ts` were made for.
 * @param environment the one that is built so; others get all of three
 */
export function threeDiet(environment: string): Plugin {
  const shaders = keptChunks(`${SOURCE}renderers/shaders`)
  const met = new Set<string>()

  return {
    name: 'three-diet',
    applyToEnvironment: ({ name }) => name === environment,

    buildStart() {
      const { version } = JSON.parse(readFileSync(join(THREE, 'package.json'), 'utf8')) as { version: string }
      if (version !== THREE_VERSION)
        this.error(
          `three is ${version}: read tools/threeDiet/absent.ts against it (made for ${THREE_VERSION})`,
        )
      met.clear()
    },

    resolveId: {
      order: 'pre',
      handler(source, importer) {
        if (source === 'three') return `${SOURCE}Three.js`
        if (!importer?.startsWith(SOURCE) || !source.startsWith('.')) return null
        const path = join(importer, '..', source).slice(SOURCE.length)
        if (!REPLACED.includes(path)) return null
        met.add(path)
        return STAND_INS
      },
    },

    load(id) {
      if (id !== SOURCE + CHUNKS) return null
      met.add(CHUNKS)
      return `export const ShaderChunk = ${JSON.stringify(Object.fromEntries(shaders))}`
    },

    transform(code, id) {
      if (!id.startsWith(`${SOURCE}renderers/`)) return null
      const path = id.slice(SOURCE.length)
      const constant = CONSTANT[path] ?? {}
      const folded = fold(code, parse(code), { constant, absent: ABSENT })
      const missed = Object.keys(constant).filter((name) => !folded.met.has(name))
      if (missed.length > 0) this.error(`three: ${path} has no ${missed.join(', ')}`)
      met.add(path)
      return { code: folded.code, map: null }
    },

    moduleParsed({ id, code }) {
      if (!id.startsWith(VIEWER) || !DRAWING.test(id.slice(VIEWER.length)) || !code) return
      const asked = [...namesUsed(parse(code))].filter((name) => ABSENT.has(name))
      const missing = includesIn(code).filter((name) => !shaders.has(name))
      if (asked.length + missing.length > 0)
        this.error(
          `${id} asks for ${[...asked, ...missing].join(', ')}, which tools/threeDiet leaves out of three`,
        )
    },

    buildEnd(error) {
      if (error) return
      const missed = [CHUNKS, ...REPLACED, ...Object.keys(CONSTANT)].filter((path) => !met.has(path))
      if (missed.length > 0) this.error(`three: no part of a visit any more: ${missed.join(', ')}`)
    },

    renderChunk(code, { fileName, moduleIds }) {
      if (!moduleIds.some((id) => id.startsWith(SOURCE))) return null
      const program = parse(code)
      const flags = fieldsWritten(program).filter((name) => /^is[A-Z]/.test(name) && ABSENT.has(name))
      if (flags.length > 0)
        this.error(`${fileName} has what tools/threeDiet leaves out of three: ${flags.join(', ')}`)
      const elsewhere = new Set(CALLED_UNNAMED)
      for (const id of this.getModuleIds()) {
        // Modules of three that are not here are in no other chunk: only what draws a hall imports three.
        const isHere = id.startsWith(THREE) || moduleIds.includes(id)
        const source = isHere ? null : this.getModuleInfo(id)?.code
        if (source) for (const name of namesUsed(parse(source))) elsewhere.add(name)
      }
      return { code: dropDeadMembers(code, program, elsewhere), map: null }
    },
  }
}

function parse(code: string): Node {
  return parseAst(code) as unknown as Node
}
