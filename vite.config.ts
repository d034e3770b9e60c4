import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

const page = (name: string) => fileURLToPath(new URL(name, import.meta.url))

/** What `docs/guide/hosting.md` asks of a host: the one policy that development previews and tests are served with. */
const POLICY =
  "default-src 'self'; img-src 'self' blob:; media-src 'self' blob:; object-src 'none'; base-uri 'none'"

function policyHeaders(): Plugin {
  return {
    name: 'policy-headers',
    configurePreviewServer(server) {
      server.middlewares.use((request, response, next) => {
        const framed = /\/visit\.html(\?|$)/.test(request.url ?? '')
        response.setHeader('Content-Security-Policy', framed ? POLICY : `${POLICY}; frame-ancestors 'none'`)
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
    generateBundle() {
      for (const family of ['noto-serif-sc', 'noto-sans-sc', 'noto-naskh-arabic', 'noto-sans-arabic']) {
        const source = readFileSync(page(`node_modules/@fontsource/${family}/LICENSE`), 'utf8')
        this.emitFile({ type: 'asset', fileName: `licences/${family}.txt`, source })
      }
    },
  }
}

/**
 * Writes which source modules entered which chunk, and which files the viewer is made of: the first lets a test
 * say what a visitor downloads, the second lets the workbench pack the viewer into a bundle.
 */
function chunkReport(): Plugin {
  return {
    name: 'chunk-report',
    // Last of all: before that, chunks that hold only styles are still in the list.
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const chunks = Object.values(bundle).filter((output) => output.type === 'chunk')
        const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
        const report = chunks.map(
          ({ fileName, isEntry, facadeModuleId, imports, dynamicImports, moduleIds }) => ({
            fileName,
            entry: isEntry ? facadeModuleId?.split('/').at(-1) : undefined,
            imports,
            dynamicImports,
            modules: moduleIds.map((id) => id.replace(page('.'), '')),
          }),
        )
        this.emitFile({ type: 'asset', fileName: 'chunks.json', source: JSON.stringify(report) })

        const files = new Set<string>()
        const collect = (fileName: string) => {
          const chunk = byName.get(fileName)
          if (files.has(fileName)) return
          files.add(fileName)
          if (!chunk) return
          const { importedCss, importedAssets } =
            (chunk as { viteMetadata?: ViteMetadata }).viteMetadata ?? {}
          for (const file of [...(importedCss ?? []), ...(importedAssets ?? [])]) files.add(file)
          for (const next of [...chunk.imports, ...chunk.dynamicImports]) collect(next)
        }
        const visit = chunks.find((chunk) => chunk.isEntry && chunk.facadeModuleId?.endsWith('/visit.html'))
        if (!visit) this.error('visit.html produced no entry chunk')
        else collect(visit.fileName)
        this.emitFile({
          type: 'asset',
          fileName: 'viewer-files.json',
          source: JSON.stringify([...files].sort()),
        })
      },
    },
  }
}

interface ViteMetadata {
  readonly importedCss?: Set<string>
  readonly importedAssets?: Set<string>
}

export default defineConfig({
  base: './',
  plugins: [react(), woff2Only(), fontLicences(), policyHeaders(), chunkReport()],
  resolve: { dedupe: ['three', 'react', 'react-dom', 'zustand'] },
  worker: { format: 'es' },
  build: {
    target: ['chrome109', 'safari16.4', 'firefox115'],
    assetsDir: 'app',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
    rollupOptions: { input: { index: page('index.html'), visit: page('visit.html') } },
  },
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/property/**/*.test.ts'],
    sequence: { shuffle: true },
  },
})
