import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { Page } from './test.ts'

interface Chunk {
  readonly fileName: string
  readonly modules: readonly string[]
}

/** The scripts that a page has fetched since it was asked to watch. */
export interface FetchedScripts {
  /** Bytes of all of them, each as gzip -9 packs it. */
  gzipBytes(): Promise<number>
  /** The same as brotli -11 packs them. */
  brotliBytes(): Promise<number>
  /**
   * Paths, from the root of the repository, of the source files that they were built from.
   * @throws when the page fetched a script that the visit is not made of
   */
  modules(): Promise<string[]>
}

export function watchScripts(page: Page): FetchedScripts {
  const scripts = new Map<string, Promise<Buffer>>()
  page.on('response', (response) => {
    // By its name and not by what it was asked for as: a worker's script counts as any other.
    const { pathname } = new URL(response.url())
    if (pathname.endsWith('.js')) scripts.set(pathname.split('/').slice(-2).join('/'), response.body())
  })
  const bytes = async (pack: (body: Buffer) => Buffer) =>
    (await Promise.all(scripts.values())).reduce((sum, body) => sum + pack(body).length, 0)
  return {
    gzipBytes: () => bytes((body) => gzipSync(body, { level: 9 })),
    brotliBytes: () => bytes((body) => brotliCompressSync(body)),
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
