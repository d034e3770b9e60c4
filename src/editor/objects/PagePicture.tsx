import './PagePicture.css'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Media } from '../../scenes/schema/media.ts'
import type { Page } from '../../scenes/schema/object.ts'
import { Picture } from '../shell/Picture.tsx'

interface PagePictureProps {
  readonly media: Media | undefined
  readonly without: Page['without']
  /** CSS pixels of the longer edge. */
  readonly size: number
  /** Where the picture of two pages is split, from its left edge or its foot. */
  readonly split?: number | undefined
  readonly upright?: boolean
  /** Which part is seen, as shares from the lower left corner: left, foot, right, head. */
  readonly part?: readonly [number, number, number, number]
}

const WHOLE = [0, 0, 1, 1] as const

/** The picture of a page, or why it has none. */
export function PagePicture({ media, without, ...rest }: PagePictureProps) {
  const { t } = useTranslation('pages')
  if (media) return <SeenPicture media={media} {...rest} />
  return (
    <span className="page-picture page-picture--none" data-without={without}>
      {without && t(`without.${without}`)}
    </span>
  )
}

interface SeenPictureProps extends Omit<PagePictureProps, 'media' | 'without'> {
  readonly media: Media
}

/** A picture that is read when it first comes into view: a book may have hundreds. */
function SeenPicture({ media, size, split, upright = false, part = WHOLE }: SeenPictureProps) {
  const ref = useRef<HTMLSpanElement>(null)
  const [isSeen, setSeen] = useState(false)

  useEffect(() => {
    const element = ref.current
    if (!element || isSeen) return undefined
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && setSeen(true),
      { rootMargin: '200px' },
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [isSeen])

  const [left, foot, right, head] = part
  const [w, h] = [right - left, head - foot]
  const ratio = (media.width * w) / (media.height * h)
  return (
    <span
      ref={ref}
      dir="ltr"
      className="page-picture"
      style={{
        aspectRatio: ratio,
        inlineSize: `min(100%, ${Math.round(size * Math.min(1.75, ratio))}px)`,
      }}
    >
      {isSeen && (
        <span
          className="page-picture__whole"
          style={{
            inlineSize: `${100 / w}%`,
            blockSize: `${100 / h}%`,
            insetInlineStart: `${(-100 * left) / w}%`,
            insetBlockStart: `${(-100 * (1 - head)) / h}%`,
          }}
        >
          <Picture media={media} size={size / Math.min(w, h)} alt="" />
        </span>
      )}
      {split !== undefined && (
        <span
          className="page-picture__split"
          data-upright={upright || undefined}
          style={upright ? { insetBlockEnd: `${split * 100}%` } : { insetInlineStart: `${split * 100}%` }}
        />
      )}
    </span>
  )
}
