import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PagePlan } from '../../scenes/interchange/iiif/pages.ts'
import type { ViewingDirection } from '../../scenes/schema/object.ts'
import { type PageTrouble, troubleOf } from './fetchPages.ts'
import { fetchPicture } from './fetchPicture.ts'
import { troubleWords } from './troubleWords.ts'

const SHOWN = 5
/** Pixels of the long edge. */
const EDGE = 256

interface ManifestThumbnailsProps {
  readonly pages: readonly PagePlan[]
  readonly direction: ViewingDirection
}

/** The first pages, as they follow each other in the hand; or why they cannot be had, before the whole book is asked for. */
export function ManifestThumbnails({ pages, direction }: ManifestThumbnailsProps) {
  const { t } = useTranslation('workbench')
  const [addresses, setAddresses] = useState<readonly string[]>([])
  const [trouble, setTrouble] = useState<PageTrouble | null>(null)

  useEffect(() => {
    const leaving = new AbortController()
    const given: string[] = []
    const show = async () => {
      for (const { picture } of firstOf(pages)) {
        const { file } = await fetchPicture(picture ?? {}, EDGE, leaving.signal)
        given.push(URL.createObjectURL(file))
        setAddresses([...given])
      }
    }
    show().catch((cause: unknown) => {
      if (!leaving.signal.aborted) setTrouble(troubleOf(cause))
    })
    return () => {
      leaving.abort()
      for (const address of given) URL.revokeObjectURL(address)
    }
  }, [pages])

  return (
    <>
      <ol
        className="manifest__thumbnails"
        dir={direction === 'left-to-right' ? 'ltr' : 'rtl'}
        aria-label={t('iiif.firstPages')}
      >
        {firstOf(pages).map((page, index) => (
          <li key={page.number}>
            {addresses[index] && <img src={addresses[index]} alt={t('iiif.page', { number: page.number })} />}
          </li>
        ))}
      </ol>
      {trouble && (
        <p role="alert" className="manifest__refusal">
          {troubleWords(t, trouble)}
        </p>
      )}
    </>
  )
}

const firstOf = (pages: readonly PagePlan[]) => pages.filter(({ picture }) => picture).slice(0, SHOWN)
