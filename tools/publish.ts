import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { derivativePath } from '../src/scenes/publish/names.ts'
import { tilePath } from '../src/scenes/publish/tiles.ts'
import { parseScene } from '../src/scenes/schema/parse.ts'
import { publishBundle } from './publish/publish.ts'

const USAGE = 'Usage: npm run -s bundle -- SCENE.json FOLDER [--dist FOLDER]'

/** Publishes a scene that lies on disk with its pictures: `media/<hash>/<rung>.webp` beside it. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { dist: { type: 'string' } } })
  const [file, folder] = positionals
  if (file === undefined || folder === undefined) throw new Error(USAGE)
  const parsed = parseScene(readFileSync(file, 'utf8'))
  if (!parsed.ok) throw new Error(`${file} is refused: ${parsed.findings.map(({ rule }) => rule).join(', ')}`)
  const { files, bytes, missing } = await publishBundle(parsed.scene, {
    folder: resolve(folder),
    derivative: (media, rung) => join(dirname(file), derivativePath(media, rung)),
    tile: (media, tile) => join(dirname(file), tilePath(media, tile)),
    dist: resolve(values.dist ?? 'dist'),
  })
  console.log(`${files} files, ${(bytes / 1024 / 1024).toFixed(1)} MB`)
  if (missing.length > 0) console.log(`No face has ${missing.join(' ')}`)
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
