import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { publishBundle } from '../publish/publish.ts'
import { inCache } from './cache.ts'
import { benchScene } from './hall/scene.ts'
import { PICTURES, pictureName } from './pictures.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** Folder of the published hall of that many pictures. */
export const bundleOf = (count: number): string => inCache(`bundle-${count}`)

/** Builds the product as it stands, beside the working copy's own build. @returns the folder */
export function buildProduct(): string {
  const dist = inCache('dist')
  execFileSync('npx', ['vite', 'build', '--outDir', dist, '--emptyOutDir', '--logLevel', 'warn'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return dist
}

/** Publishes the generated exhibition of `count` pictures with the viewer of a build. */
export async function publishHall(count: number, dist: string): Promise<void> {
  const folder = bundleOf(count)
  rmSync(folder, { recursive: true, force: true })
  const scene = benchScene(count)
  const names = new Map(Object.values(scene.media).map(({ hash }, index) => [hash, pictureName(index)]))
  await publishBundle(scene, {
    folder,
    dist,
    derivative: ({ hash }, rung) => `${PICTURES}/${names.get(hash)}_${rung}.webp`,
  })
}
