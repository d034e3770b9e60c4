import { useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { connectPolicy, serviceOrigins } from '../../scenes/publish/origins.ts'
import { publishedScene } from '../../scenes/publish/published.ts'
import { undrawnFindings } from '../../scenes/publish/undrawn.ts'
import { pickText } from '../../scenes/text/language.ts'
import { Icon } from '../../ui/Icon.tsx'
import { checkIcon, warningIcon } from '../../ui/icons.ts'
import { FindingList } from '../check/FindingList.tsx'
import { downloadIcon } from '../shell/icons.ts'
import { useFormats } from '../shell/useFormats.ts'
import { useEditor } from '../state/EditorContext.tsx'
import { fileNameOf } from './fileName.ts'
import type { Publication } from './publishScene.ts'

interface PublishedResultProps {
  readonly publication: Publication
  /** Of the ZIP in this browser. */
  readonly address: string
  readonly at: Date
}

const STEPS = ['unpack', 'upload', 'open'] as const

/** What has been made, and the three steps to a server. */
export function PublishedResult({ publication, address, at }: PublishedResultProps) {
  const { t, i18n } = useTranslation('workbench')
  const { bytes, number } = useFormats()
  const title = useEditor(({ scene }) => pickText(scene.title, i18n.language, scene.languages)?.text ?? '')
  const scene = useEditor((state) => state.scene)
  const undrawn = useMemo(() => undrawnFindings(scene, publication.missing ?? []), [scene, publication])
  const policy = useMemo(() => connectPolicy(serviceOrigins(publishedScene(scene))), [scene])
  const link = useRef<HTMLAnchorElement>(null)

  // Publishing ends with the file in the curator's hands; the link stays for a second copy.
  useEffect(() => {
    if (address) link.current?.click()
  }, [address])

  return (
    <div className="publish__result">
      <p role="status" className="publish__done">
        <Icon shape={checkIcon} />
        {t('publish.done')}
      </p>
      <a
        ref={link}
        className="button button--primary publish__download"
        href={address}
        download={fileNameOf(title, at)}
      >
        <Icon shape={downloadIcon} />
        {t('publish.download', { size: bytes(publication.zip.size) })}
      </a>
      <dl className="publish__facts">
        <div>
          <dt>{t('publish.files')}</dt>
          <dd>{number(publication.files)}</dd>
        </div>
        <div>
          <dt>{t('publish.manifest')}</dt>
          <dd dir="ltr" className="publish__hash">
            {publication.manifest}
          </dd>
        </div>
      </dl>
      {!publication.missing && (
        <p className="publish__blocked">
          <Icon shape={warningIcon} />
          {t('publish.noFonts')}
        </p>
      )}
      {undrawn.length > 0 && <FindingList findings={undrawn} />}
      {policy && (
        <div className="publish__policy">
          <p>{t('publish.policy')}</p>
          <code dir="ltr" className="publish__connect">
            {policy}
          </code>
        </div>
      )}
      <h3 className="publish__heading">{t('publish.steps')}</h3>
      <ol className="publish__steps">
        {STEPS.map((step) => (
          <li key={step}>{t(`publish.step.${step}`)}</li>
        ))}
      </ol>
    </div>
  )
}
