import { useEffect, useMemo, useState } from 'react'
import { rungFor, rungSize, rungsOf } from '../../scenes/publish/names.ts'
import type { Media } from '../../scenes/schema/media.ts'
import type { MediaResolver } from '../media.ts'
import { useMedia } from '../VisitContext.tsx'

/** What an `<img>` is given. Without `srcSet`, `src` is the one size that was read. */
export interface PictureSource {
  readonly src: string
  readonly srcSet?: string
}

interface Read {
  readonly media: Media
  readonly rung: number
  readonly source: PictureSource | 'missing'
}

/**
 * Addresses of a picture: all rungs at once where they are known, so that the browser chooses; else the one rung that
 * `pixels` needs, as soon as it has been read.
 * @param pixels CSS pixels of the long edge at the largest it will be shown
 */
export function usePicture(media: Media, pixels: number): PictureSource | 'missing' | undefined {
  const resolver = useMedia()
  const rung = rungFor(media, pixels * (globalThis.devicePixelRatio || 1))
  const known = useMemo(() => knownSource(resolver, media, rung), [resolver, media, rung])
  const [read, setRead] = useState<Read>()

  useEffect(() => {
    if (known) return
    let current = true
    const settle = (source: Read['source']) => current && setRead({ media, rung, source })
    Promise.resolve(resolver.address(media, rung)).then(
      (src) => settle({ src }),
      () => settle('missing'),
    )
    return () => {
      current = false
    }
  }, [known, resolver, media, rung])

  if (known) return known
  // A smaller size of the same picture stands until the sharper one has been read.
  return read?.media === media ? read.source : undefined
}

function knownSource(resolver: MediaResolver, media: Media, rung: number): PictureSource | undefined {
  const src = resolver.address(media, rung)
  if (typeof src !== 'string') return undefined
  const srcSet = rungsOf(media).map(
    (each) => `${resolver.address(media, each)} ${rungSize(media, each).width}w`,
  )
  return { src, srcSet: srcSet.join(', ') }
}
