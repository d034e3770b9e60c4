import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Scene } from '../../src/scenes/schema/scene.ts'
import { publishBundle } from '../publish/publish.ts'
import { inCache } from './cache.ts'
import { benchBook } from './hall/book.ts'
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
export function publishHall({ count, ...rest }: HallToPublish): Promise<void> {
  return publish(benchScene(count), rest)
}

/** Folder of the published book. */
export const BOOK = inCache('bundle-book')

/** Publishes a generated exhibition of one book. */
export function publishBook(options: Omit<HallToPublish, 'count'>): Promise<void> {
  return publish(benchBook().scene, options)
}

async function publish(
  scene: Scene,
  { folder, dist, distinct = DISTINCT }: Omit<HallToPublish, 'count'>,
): Promise<void> {
  rmSync(folder, { recursive: true, force: true })
  const names = new Map(
    Object.values(scene.media).map(({ hash }, index) => [hash, pictureName(index % distinct)]),
  )
  await publishBundle(scene, {
    folder,
    dist,
    derivative: ({ hash }, rung) => `${PICTURES}/${names.get(hash)}_${rung}.webp`,
  })
}
