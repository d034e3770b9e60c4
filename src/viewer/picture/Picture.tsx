import './Picture.css'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Media } from '../../scenes/schema/media.ts'
import { pickText } from '../../scenes/text/language.ts'
import { Icon } from '../../ui/Icon.tsx'
import { pictureIcon } from '../../ui/icons.ts'
import { useVisit } from '../VisitContext.tsx'
import { usePicture } from './usePicture.ts'

interface PictureProps {
  readonly id: string
  readonly media: Media
  /** As the attribute of `<img>`: how wide it is shown, for the browser to choose by. */
  readonly sizes: string
  /** CSS pixels of its long edge at the largest it will be shown. */
  readonly pixels: number
  readonly className?: string
  /** Shown at once; others wait until they are near the screen. */
  readonly eager?: boolean
}

/** One picture with its description. When it cannot be had, its description stands in its place and says so. */
export function Picture(props: PictureProps) {
  const [attempt, setAttempt] = useState(0)
  return <Attempt key={attempt} {...props} onRetry={() => setAttempt(attempt + 1)} />
}

function Attempt({
  id,
  media,
  sizes,
  pixels,
  className = '',
  eager,
  onRetry,
}: PictureProps & { onRetry: () => void }) {
  const language = useVisit((visit) => visit.language)
  const order = useVisit((visit) => visit.scene.languages)
  const source = usePicture(media, pixels)
  const [broken, setBroken] = useState(false)
  const alt = pickText(media.alt, language, order)
  const { width, height } = media

  if (broken || source === 'missing')
    return <Missing id={id} media={media} alt={alt} className={className} onRetry={onRetry} />
  return (
    <img
      data-id={id}
      className={`picture ${className}`}
      {...(source ? { src: source.src, srcSet: source.srcSet, sizes } : {})}
      width={width}
      height={height}
      alt={alt?.text ?? ''}
      lang={alt?.language}
      loading={eager ? 'eager' : 'lazy'}
      decoding="async"
      draggable={false}
      onError={() => setBroken(true)}
    />
  )
}

interface MissingProps {
  readonly id: string
  readonly media: Media
  readonly alt: ReturnType<typeof pickText>
  readonly className: string
  readonly onRetry: () => void
}

function Missing({ id, media, alt, className, onRetry }: MissingProps) {
  const { t } = useTranslation('visit')
  return (
    <div
      data-id={id}
      className={`picture picture--missing ${className}`}
      style={{ aspectRatio: `${media.width} / ${media.height}` }}
    >
      <Icon shape={pictureIcon} />
      <p>{t('picture.missing', { name: media.name ?? media.hash.slice(0, 12) })}</p>
      {alt && (
        <p className="picture__alt" lang={alt.language} dir={alt.dir}>
          {alt.text}
        </p>
      )}
      <button type="button" className="button" onClick={onRetry}>
        {t('common:retry')}
      </button>
    </div>
  )
}
