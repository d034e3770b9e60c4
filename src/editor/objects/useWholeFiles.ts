import { useEffect, useState } from 'react'
import type { Media } from '../../scenes/schema/media.ts'
import { useWorkbench } from '../shell/WorkbenchContext.tsx'

/**
 * The whole files of pictures, as pictures, by hash; only those that were taken in here and can be cropped.
 * Undefined until they have been looked up.
 */
export function useWholeFiles(media: readonly Media[]): ReadonlyMap<string, Media> | undefined {
  const { storage } = useWorkbench()
  const [found, setFound] = useState<ReadonlyMap<string, Media>>()
  const hashes = [...new Set(media.map(({ hash }) => hash))].join()

  useEffect(() => {
    let stale = false
    const looked = hashes.split(',').map(async (hash) => {
      const facts = await storage.media.find(hash)
      if (!facts?.original) return []
      const { original: _original, ...whole } = facts
      return [[hash, { kind: 'image', ...whole, alt: {} }]] as const
    })
    Promise.all(looked).then(
      (entries) => stale || setFound(new Map(entries.flat())),
      () => stale || setFound(new Map()),
    )
    return () => {
      stale = true
    }
  }, [hashes, storage])

  return found
}
