import './Picture.css'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { rungFor } from '../../scenes/publish/names.ts'
import type { Media } from '../../scenes/schema/media.ts'
import { Icon } from '../../ui/Icon.tsx'
import { pictureIcon, warningIcon } from '../../ui/icons.ts'
import { useWorkbench } from './WorkbenchContext.tsx'

interface PictureProps {
  /** Without one a drawn sheet stands in. */
  readonly media: Media | undefined
  /** CSS pixels of the long edge as it is shown. */
  readonly size: number
  /** What it shows; empty where the words beside it say so already. */
  readonly alt: string
  readonly className?: string
}

type Loaded = { readonly media: Media; readonly address: string | null }

/** A picture of the draft, no larger than it is shown. */
export function Picture({ media, size, alt, className = '' }: PictureProps) {
  const { t } = useTranslation('workbench')
  const { media: resolver } = useWorkbench()
  const [loaded, setLoaded] = useState<Loaded | null>(null)

  useEffect(() => {
    if (!media) return undefined
    let stale = false
    const rung = rungFor(media, size * window.devicePixelRatio)
    resolver
      .address(media, rung)
      .catch(() => null)
      .then((address) => {
        if (!stale) setLoaded({ media, address })
      })
    return () => {
      stale = true
    }
  }, [media, size, resolver])

  const current = loaded && loaded.media === media ? loaded : null
  if (!media) return <Placeholder className={className} />
  if (current?.address === null) {
    return (
      <span className={`picture picture--lost ${className}`}>
        <Icon shape={warningIcon} />
        <span className="visually-hidden">{t('picture.lost')}</span>
      </span>
    )
  }
  return (
    <span className={`picture ${className}`}>
      {current?.address && (
        <img
          src={current.address}
          alt={alt}
          width={media.width}
          height={media.height}
          decoding="async"
          draggable={false}
        />
      )}
    </span>
  )
}

function Placeholder({ className }: { readonly className: string }) {
  return (
    <span className={`picture picture--none ${className}`}>
      <Icon shape={pictureIcon} />
    </span>
  )
}
