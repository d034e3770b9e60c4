import { useEffect, useState } from 'react'
import { isContinuous } from '../../../scenes/forms/continuous.ts'
import { pictureKey, rungFor } from '../../../scenes/publish/names.ts'
import type { Exhibit } from '../../../scenes/schema/exhibit.ts'
import type { Media } from '../../../scenes/schema/media.ts'
import type { CatalogueObject } from '../../../scenes/schema/object.ts'
import type { Scene } from '../../../scenes/schema/scene.ts'
import { useWorkbench } from '../../shell/WorkbenchContext.tsx'
import { useSurface } from '../drawing/Surface.ts'
import { Mounting } from './Mounting.tsx'

export interface HungPictureProps {
  readonly scene: Scene
  readonly exhibit: Exhibit
  /** Metres. */
  readonly width: number
  readonly height: number
}

/** What is seen of an object on a wall: its page, or all sheets of a strip, the first on the side where reading begins. */
export function HungPicture({ scene, exhibit, width, height }: HungPictureProps) {
  const object = scene.objects[exhibit.object]
  const sheets = object ? sheetsOf(scene, object, exhibit.page ?? 0) : []
  const total = sheets.reduce((sum, { media }) => sum + media.width / media.height, 0)
  let left = -width / 2
  return (
    <>
      {object && <Mounting exhibit={exhibit} object={object} width={width} height={height} />}
      <rect className="elevation__paper" x={-width / 2} y={-height / 2} width={width} height={height} />
      {sheets.map(({ index, media }) => {
        const w = (width * (media.width / media.height)) / total
        const x = left
        left += w
        return <Sheet key={index} media={media} x={x} y={-height / 2} width={w} height={height} />
      })}
      <rect className="elevation__edge" x={-width / 2} y={-height / 2} width={width} height={height} />
    </>
  )
}

interface PageSheet {
  /** Position in the object's pages. */
  readonly index: number
  readonly media: Media
}

/** Pictures from the left to the right. */
function sheetsOf(scene: Scene, object: CatalogueObject, page: number): PageSheet[] {
  const pages = isContinuous(object.form) ? object.pages.map((_, index) => index) : [page]
  const sheets = pages.flatMap((index) => {
    const media = scene.media[object.pages[index]?.media ?? '']
    return media ? [{ index, media }] : []
  })
  return object.viewingDirection === 'left-to-right' ? sheets : sheets.reverse()
}

interface SheetProps {
  readonly media: Media
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

function Sheet({ media, x, y, width, height }: SheetProps) {
  const { scale } = useSurface()
  const address = usePictureAddress(media, Math.max(width, height) * scale)
  if (!address) return null
  return <image href={address} x={x} y={y} width={width} height={height} preserveAspectRatio="none" />
}

/** Address of the derivative that is sharp at so many pixels of the long edge; nothing while it is read. */
function usePictureAddress(media: Media, pixels: number): string | undefined {
  const { media: resolver } = useWorkbench()
  const rung = rungFor(media, pixels * window.devicePixelRatio)
  const [found, setFound] = useState<{ readonly key: string; readonly address: string }>()
  useEffect(() => {
    let stale = false
    resolver.address(media, rung).then(
      (address) => stale || setFound({ key: pictureKey(media), address }),
      // A picture that is missing leaves its paper blank: the media library says so.
      () => undefined,
    )
    return () => {
      stale = true
    }
  }, [resolver, media, rung])
  return found?.key === pictureKey(media) ? found.address : undefined
}
