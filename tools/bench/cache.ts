import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Everything that the benchmark makes or fetches: outside git, and safe to delete. */
const CACHE = fileURLToPath(new URL('../../node_modules/.cache/jisr-bench/', import.meta.url))

const AFRAME = '1.8.0'

/** Path of a file or folder of the cache, which is there afterwards. */
export function inCache(name: string): string {
  mkdirSync(CACHE, { recursive: true })
  return `${CACHE}${name}`
}

/**
 * The built script of A-Frame, which only the benchmark needs. Its package is fetched, and neither installed nor asked
 * for what it depends on: its installer wants hosts of its own.
 */
export function aframeScript(): string {
  const script = inCache(`aframe/dist/aframe-v${AFRAME}.min.js`)
  if (!existsSync(script)) {
    console.log(`Fetching A-Frame ${AFRAME} from the package registry into ${CACHE}`)
    const folder = inCache('aframe')
    mkdirSync(folder, { recursive: true })
    execFileSync('npm', ['pack', '--silent', `aframe@${AFRAME}`], { cwd: CACHE, stdio: 'ignore' })
    const archive = inCache(`aframe-${AFRAME}.tgz`)
    execFileSync('tar', ['-xzf', archive, '-C', folder, '--strip-components=1'])
  }
  return script
}
