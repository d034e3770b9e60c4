import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { aframeScript, inCache } from './cache.ts'

/** Built baselines: one page and one script each, as a tutorial's build leaves them. */
export const BASELINES = inCache('halls')

const HALLS = fileURLToPath(new URL('./halls/', import.meta.url))
const PAGES = [
  { name: 'aframe', entry: new URL('./halls/aframe.ts', import.meta.url), engine: 'aframe.min.js' },
  { name: 'r3f', entry: new URL('./halls/r3f.tsx', import.meta.url), engine: undefined },
  { name: 'near', entry: new URL('./halls/near/main.ts', import.meta.url), engine: undefined },
] as const

/** Builds the three halls, unless nothing has changed since. */
export async function buildBaselines(): Promise<void> {
  const stamp = stampOf(HALLS)
  const stampFile = `${BASELINES}/stamp.txt`
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return
  mkdirSync(BASELINES, { recursive: true })
  for (const { name, entry, engine } of PAGES) {
    await build({
      configFile: false,
      root: HALLS,
      logLevel: 'warn',
      mode: 'production',
      resolve: { dedupe: ['three', 'react', 'react-dom'] },
      build: {
        outDir: BASELINES,
        emptyOutDir: false,
        target: 'es2022',
        modulePreload: false,
        chunkSizeWarningLimit: 2000,
        rollupOptions: {
          input: { [name]: fileURLToPath(entry) },
          output: { entryFileNames: '[name].js', codeSplitting: false },
        },
      },
    })
    writeFileSync(`${BASELINES}/${name}.html`, pageOf(name, engine))
  }
  copyFileSync(aframeScript(), `${BASELINES}/aframe.min.js`)
  writeFileSync(stampFile, stamp)
}

function pageOf(name: string, engine: string | undefined): string {
  const style = '<style>html,body,#root{margin:0;height:100%;overflow:hidden}canvas{display:block}</style>'
  const head = `<meta charset="utf-8"><link rel="icon" href="data:,"><meta name="viewport" content="width=device-width,initial-scale=1">${style}<title>${name}</title>`
  const script = engine ? `<script src="${engine}"></script>` : ''
  return `<!doctype html>${head}${script}<body><div id="root"></div><script type="module" src="${name}.js"></script>\n`
}

function stampOf(folder: string): string {
  const hash = createHash('sha256')
  for (const file of (readdirSync(folder, { recursive: true }) as string[]).sort()) {
    if (/\.tsx?$/.test(file)) hash.update(file).update(readFileSync(`${folder}${file}`))
  }
  return hash.digest('hex')
}
