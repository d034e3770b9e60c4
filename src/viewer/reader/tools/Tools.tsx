import { useTranslation } from 'react-i18next'
import { listIcon, minusIcon, plusIcon } from '../../../ui/icons.ts'
import { fitIcon, pagesIcon, realSizeIcon, rotateIcon, rulerIcon, textIcon } from '../../../ui/toolIcons.ts'
import { STEP } from '../readerKeys.ts'
import type { Looking } from '../useLooking.ts'
import { ToolButton } from './ToolButton.tsx'

export type Aside = 'contents' | 'text'

interface ToolsProps {
  readonly looking: Looking
  readonly aside: Aside | null
  readonly hasContents: boolean
  /** Undefined where there is nothing to choose from. */
  readonly hasThumbnails: boolean | undefined
  /** Undefined where the size of the thing is not known. */
  readonly hasRuler: boolean | undefined
  readonly onAside: (aside: Aside) => void
  readonly onThumbnails: () => void
  readonly onRuler: () => void
}

/** One strip below the desk: what one looks with, then by what one finds one's way. */
export function Tools(props: ToolsProps) {
  const { t } = useTranslation('reader')
  const { looking, aside, hasThumbnails, hasRuler } = props
  return (
    <div className="reader__tools">
      <ToolButton shape={minusIcon} name={t('smaller')} onPress={() => looking.closer(1 / STEP)} />
      <ToolButton shape={plusIcon} name={t('larger')} onPress={() => looking.closer(STEP)} />
      <ToolButton shape={fitIcon} name={t('fit')} onPress={looking.view.isFit ? undefined : looking.fit} />
      {hasRuler !== undefined && (
        <>
          <ToolButton
            shape={realSizeIcon}
            name={t('realSize')}
            isOn={looking.isRealSize}
            onPress={looking.toggleRealSize}
          />
          <ToolButton
            className="reader__measure"
            shape={rulerIcon}
            name={t('ruler')}
            isOn={hasRuler}
            onPress={props.onRuler}
          />
        </>
      )}
      <ToolButton shape={rotateIcon} name={t('rotate')} onPress={looking.rotate} />
      {hasThumbnails !== undefined && (
        <ToolButton
          shape={pagesIcon}
          name={t('thumbnails')}
          isOn={hasThumbnails}
          opens="reader-thumbnails"
          onPress={props.onThumbnails}
        />
      )}
      {props.hasContents && (
        <ToolButton
          shape={listIcon}
          name={t('contents')}
          isOn={aside === 'contents'}
          opens="reader-contents"
          onPress={() => props.onAside('contents')}
        />
      )}
      <ToolButton
        shape={textIcon}
        name={t('text')}
        isOn={aside === 'text'}
        opens="reader-text"
        onPress={() => props.onAside('text')}
      />
    </div>
  )
}
