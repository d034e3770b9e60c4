import { execFileSync } from 'node:child_process'
import { copyFileSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { planBundle } from '../../src/scenes/publish/bundle.ts'
import type { Scene } from '../../src/scenes/schema/scene.ts'
import { inCache } from './cache.ts'
import { benchScene } from './hall/scene.ts'
import { PICTURES, pictureName } from './pictures.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** Builds the product as it stands, beside the working copy's own build. @returns the folder */
export function buildProduct(): string {
  const dist = inCache('dist')
  execFileSync('npx', ['vite', 'build', '--outDir', dist, '--emptyOutDir', '--logLevel', 'warn'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return dist
}

/** Publishes the generated exhibition of `count` pictures. @returns the folder of the bundle */
export function publishHall(count: number, dist: string): string {
  const folder = inCache(`bundle-${count}`)
  rmSync(folder, { recursive: true, force: true })
  const scene = benchScene(count)
  const pictureOf = picturesOf(scene)
  const viewerFiles = JSON.parse(readFileSync(`${dist}/viewer-files.json`, 'utf8')) as string[]
  const page = readFileSync(`${dist}/visit.html`, 'utf8')
  for (const { path, from } of planBundle({ scene, page, viewerFiles })) {
    const target = `${folder}/${path}`
    mkdirSync(dirname(target), { recursive: true })
    if (from.kind === 'text') writeFileSync(target, from.text)
    else if (from.kind === 'viewer') copyFileSync(`${dist}/${from.file}`, target)
    else linkSync(`${PICTURES}/${pictureOf(from.media.hash)}_${from.rung}.webp`, target)
  }
  return folder
}

function picturesOf(scene: Scene): (hash: string) => string {
  const names = new Map(Object.values(scene.media).map(({ hash }, index) => [hash, pictureName(index)]))
  return (hash) => names.get(hash) ?? ''
}
