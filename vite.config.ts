import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { FONT_PACKAGES } from './src/scenes/publish/typefaces.ts'
import { threeDiet } from './tools/threeDiet/plugin.ts'

const page = (name: string) => fileURLToPath(new URL(name, import.meta.url))

/** What `docs/guide/hosting.md` asks of a host: the policies that development previews and tests are served with. */
const POLICY =
  "default-src 'self'; img-src 'self' blob:; media-src 'self' blob:; object-src 'none'; base-uri 'none'"
/**
 * In the workbench and nowhere else fonts are cut by a programme in WebAssembly, and books are imported from the hosts of
 * their manifests.
 */
const WORKBENCH_POLICY = `${POLICY}; connect-src 'self' https:; script-src 'self' 'wasm-unsafe-eval'; frame-ancestors 'none'`

function policyHeaders(): Plugin {
  return {
    name: 'policy-headers',
    configurePreviewServer(server) {
      server.middlewares.use((request, response, next) => {
        const visit = /\/(visit\.html|viewer\/)/.test(request.url ?? '')
        response.setHeader('Content-Security-Policy', visit ? POLICY : WORKBENCH_POLICY)
        response.setHeader('X-Content-Type-Options', 'nosniff')
        response.setHeader('Referrer-Policy', 'same-origin')
        next()
      })
    },
  }
}

/** Fontsource stylesheets offer woff beside woff2; every browser of the floor reads woff2, so the second copy stays home. */
function woff2Only(): Plugin {
  return {
    name: 'woff2-only',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes('@fontsource') || !id.split('?')[0]?.endsWith('.css')) return null
      return code.replace(/,\s*url\([^)]*\.woff\)\s*format\(['"]woff['"]\)/g, '')
    },
  }
}

/** Open fonts may travel only with their licence: one file a family, beside the fonts. */
function fontLicences(): Plugin {
  return {
    name: 'font-licences',
    applyToEnvironment: (environment) => environment.name === 'client',
    generateBundle() {
      for (const family of FONT_PACKAGES) {
        const source = readFileSync(page(`node_modules/@fontsource/${family}/LICENSE`), 'utf8')
        this.emitFile({ type: 'asset', fileName: `licences/${family}.txt`, source })
      }
    },
  }
}

/** Source modules of the scripts of workers, by file: workers are built apart from the pages that start them. */
const workerModules = new Map<string, readonly string[]>()

const fromHere = (ids: readonly string[]) => ids.map((id) => id.replace(page('.'), ''))

function workerReport(): Plugin {
  return {
    name: 'worker-report',
    generateBundle(_options, bundle) {
      for (const output of Object.values(bundle))
        if (output.type === 'chunk') workerModules.set(output.fileName, fromHere(output.moduleIds))
    },
  }
}

/**
 * Lists the files of the visit and which source modules entered which of them: the first lets the workbench pack the
 * viewer into a bundle, the second lets a test say what a visitor downloads.
 */
function visitReport(): Plugin {
  return {
    name: 'visit-report',
    applyToEnvironment: (environment) => environment.name === 'visit',
    // Last of all: before that, chunks that hold only styles are still in the list.
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const files = Object.keys(bundle).filter((file) => file.startsWith('viewer/'))
        const chunks = Object.values(bundle).flatMap((output) => {
          const { fileName } = output
          const modules = output.type === 'chunk' ? fromHere(output.moduleIds) : workerModules.get(fileName)
          return modules ? [{ fileName, modules }] : []
        })
        this.emitFile({ type: 'asset', fileName: 'viewer-files.json', source: JSON.stringify(files.sort()) })
        this.emitFile({ type: 'asset', fileName: 'chunks.json', source: JSON.stringify(chunks) })
      },
    },
  }
}

/**
 * Whether the first screen of a visit needs a module: imports lead to it from the page with no `import()` between.
 * Such modules go into one file: several small ones compress worse, and cost a round trip each on a slow line.
 */
function isAtOnce(id: string, modules: ModuleGraph, seen = new Set<string>()): boolean {
  seen.add(id)
  const info = modules.getModuleInfo(id)
  if (!info) return false
  return info.isEntry || info.importers.some((each) => !seen.has(each) && isAtOnce(each, modules, seen))
}

interface ModuleGraph {
  getModuleInfo(id: string): { readonly isEntry: boolean; readonly importers: readonly string[] } | null
}

/** With one sheet of styles and no preloads an `import()` has nothing to wait for: the helper that would is left out. */
function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    applyToEnvironment: (environment) => environment.name === 'visit',
    load: (id) =>
      id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load()' : null,
  }
}

export default defineConfig({
  base: './',
  plugins: [
    react(),
    woff2Only(),
    fontLicences(),
    policyHeaders(),
    visitReport(),
    plainImports(),
    threeDiet('visit'),
  ],
  resolve: {
    dedupe: ['three', 'react', 'react-dom', 'zustand'],
    // React has had it for long: the stand-in for older versions would be dead weight in every visit.
    alias: [{ find: /^use-sync-external-store\/shim(\/index\.js)?$/, replacement: 'react' }],
  },
  worker: { format: 'es', plugins: () => [workerReport()] },
  build: {
    target: ['chrome109', 'safari16.4', 'firefox115'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
  },
  // The visit is built apart from the portal and the workbench: no chunk is shared, so a visitor's first screen holds
  // nothing that only a curator needs, and the folder `viewer/` is what a bundle carries.
  environments: {
    client: {
      build: {
        assetsDir: 'app',
        license: { fileName: 'licences/javascript.md' },
        rollupOptions: { input: { index: page('index.html') } },
      },
    },
    visit: {
      consumer: 'client',
      build: {
        assetsDir: 'viewer',
        license: { fileName: 'viewer/licences.md' },
        emptyOutDir: false,
        copyPublicDir: false,
        // One sheet of styles and one first script: nothing is left to preload, nor a helper for it.
        cssCodeSplit: false,
        modulePreload: false,
        rollupOptions: {
          input: { visit: page('visit.html') },
          output: {
            codeSplitting: {
              groups: [
                { name: (id, modules) => (isAtOnce(id, modules) ? 'first' : null), debugName: 'first' },
              ],
            },
          },
        },
      },
    },
  },
  builder: {
    async buildApp(builder) {
      for (const environment of [builder.environments.client, builder.environments.visit])
        if (environment) await builder.build(environment)
    },
  },
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/property/**/*.test.ts'],
    sequence: { shuffle: true },
  },
})
