import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { publishBundle } from '../publish/publish.ts'
import { inCache } from './cache.ts'
import { benchScene } from './hall/scene.ts'
import { DISTINCT, PICTURES, pictureName } from './pictures.ts'

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

interface HallToPublish {
  readonly count: number
  readonly folder: string
  /** The build that the viewer comes from. */
  readonly dist: string
  /** Pictures that there are; each is shown as often as need be. */
  readonly distinct?: number
}

/** Publishes a generated exhibition. What lay in the folder is gone afterwards. */
export async function publishHall({
  count,
  folder,
  dist,
  distinct = DISTINCT,
}: HallToPublish): Promise<void> {
  rmSync(folder, { recursive: true, force: true })
  const scene = benchScene(count)
  const names = new Map(
    Object.values(scene.media).map(({ hash }, index) => [hash, pictureName(index % distinct)]),
  )
  await publishBundle(scene, {
    folder,
    dist,
    derivative: ({ hash }, rung) => `${PICTURES}/${names.get(hash)}_${rung}.webp`,
  })
}
