import { gzipSync } from 'node:zlib'
import type { Page } from './test.ts'

interface Chunk {
  readonly fileName: string
  readonly modules: readonly string[]
}

/** The scripts that a page has fetched since it was asked to watch. */
export interface FetchedScripts {
  /** Bytes of all of them, each as gzip -9 packs it. */
  gzipBytes(): Promise<number>
  /**
   * Paths, from the root of the repository, of the source files that they were built from.
   * @throws when the page fetched a script that the visit is not made of
   */
  modules(): Promise<string[]>
}

export function watchScripts(page: Page): FetchedScripts {
  const scripts = new Map<string, Promise<number>>()
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return
    const name = new URL(response.url()).pathname.split('/').slice(-2).join('/')
    scripts.set(
      name,
      response.body().then((body) => gzipSync(body, { level: 9 }).length),
    )
  })
  return {
    async gzipBytes() {
      return (await Promise.all(scripts.values())).reduce((sum, size) => sum + size, 0)
    },
    async modules() {
      const chunks = (await (await page.request.get('chunks.json')).json()) as Chunk[]
      const modulesOf = new Map(chunks.map(({ fileName, modules }) => [fileName, modules]))
      return [...scripts.keys()].flatMap((name) => {
        const modules = modulesOf.get(name)
        if (!modules) throw new Error(`The page fetched ${name}, which is no script of the visit`)
        return modules
      })
    },
  }
}

export const isThree = (module: string) => module.includes('node_modules/three/')

/** What makes exhibitions, and what keeps them: no visitor needs a line of it. */
export const isWorkbench = (module: string) =>
  /^src\/(editor|storage|portal)\/|node_modules\/(dexie|fflate|@react-three\/drei)\//.test(module)
