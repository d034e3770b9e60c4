import './ViewerTools.css'
import { useTranslation } from 'react-i18next'
import type { BookDirections } from '../../scenes/text/directions.ts'
import { Icon } from '../../ui/Icon.tsx'
import {
  downIcon,
  fitIcon,
  fullSizeIcon,
  type IconShape,
  leftIcon,
  minusIcon,
  plusIcon,
  rightIcon,
  upIcon,
} from '../../ui/icons.ts'
import type { TurnHandlers } from './leaf.ts'
import type { Zoom } from './useZoom.ts'

interface ViewerToolsProps {
  readonly zoom: Zoom
  readonly book: BookDirections
  readonly position: string | undefined
  readonly onTurn: TurnHandlers
}

/** One strip under the work. Each turning button stands on the side of the book that it leads to. */
export function ViewerTools({ zoom, book, position, onTurn }: ViewerToolsProps) {
  const { t } = useTranslation('visit')
  const [first, second] = book.axis === 'x' ? [leftIcon, rightIcon] : [upIcon, downIcon]
  const nextIsFirst = book.nextAt === 'left' || book.nextAt === 'top'
  const turnOf = (turn: 'next' | 'previous', shape: IconShape) => (
    <Tool shape={shape} name={t(`page.${turn}`)} onPress={onTurn[turn]} />
  )
  return (
    <div className="viewer-tools" dir="ltr">
      {position !== undefined && (
        <div className="viewer-tools__group">
          {turnOf(nextIsFirst ? 'next' : 'previous', first)}
          <p className="viewer-tools__position" role="status" dir="auto">
            {position}
          </p>
          {turnOf(nextIsFirst ? 'previous' : 'next', second)}
        </div>
      )}
      <div className="viewer-tools__group">
        <Tool shape={minusIcon} name={t('picture.smaller')} onPress={zoom.isFit ? undefined : zoom.zoomOut} />
        <Tool shape={plusIcon} name={t('picture.larger')} onPress={zoom.canGrow ? zoom.zoomIn : undefined} />
      </div>
      <div className="viewer-tools__group viewer-tools__extra">
        <Tool shape={fitIcon} name={t('picture.fit')} onPress={zoom.isFit ? undefined : zoom.fit} />
        <Tool
          shape={fullSizeIcon}
          name={t('picture.full')}
          onPress={zoom.scale === 1 ? undefined : zoom.full}
        />
      </div>
    </div>
  )
}

interface ToolProps {
  readonly shape: IconShape
  readonly name: string
  /** Absent: it can do nothing now. It keeps the focus that it has. */
  readonly onPress: (() => void) | undefined
}

function Tool({ shape, name, onPress }: ToolProps) {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={name}
      title={name}
      aria-disabled={onPress === undefined}
      onClick={onPress}
    >
      <Icon shape={shape} />
    </button>
  )
}
