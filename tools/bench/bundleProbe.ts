import { fileURLToPath } from 'node:url'
import { build, type Rollup } from 'vite'

/** The probe as one script for `Page.addScriptToEvaluateOnNewDocument`. */
export async function bundleProbe(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: {
        entry: fileURLToPath(new URL('./probe/main.ts', import.meta.url)),
        formats: ['iife'],
        name: 'jisrBenchProbe',
      },
    },
  })
  const [{ output }] = (Array.isArray(result) ? result : [result]) as [Rollup.RollupOutput]
  return output[0].code
}
