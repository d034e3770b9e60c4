import type { Scene } from '../schema/scene.ts'
import { gridOf } from './tiles.ts'

/** Origins of the image services that an exhibition asks for finer pictures, each once, sorted. */
export function serviceOrigins({ media }: Pick<Scene, 'media'>): string[] {
  const origins = Object.values(media).flatMap((each) => {
    const { address } = gridOf(each)?.service ?? { address: '' }
    return /^https:/.test(address) ? [new URL(address).origin] : []
  })
  return [...new Set(origins)].sort()
}

/** What a host adds to the security policy of a visit so that these origins may be asked; undefined where none are. */
export function connectPolicy(origins: readonly string[]): string | undefined {
  return origins.length > 0 ? ["connect-src 'self'", ...origins].join(' ') : undefined
}
