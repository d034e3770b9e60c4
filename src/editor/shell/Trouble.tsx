import './Trouble.css'
import type { ReactNode } from 'react'
import { Icon } from '../../ui/Icon.tsx'
import { warningIcon } from '../../ui/icons.ts'

interface TroubleProps {
  readonly title: string
  /** What happened and what to do. */
  readonly sentence: string
  /** Nothing else is on the page. */
  readonly whole?: boolean
  readonly children?: ReactNode
}

/** What stands where a page cannot: what happened, what to do, and the button that does it. */
export function Trouble({ title, sentence, whole = false, children }: TroubleProps) {
  const Heading = whole ? 'h1' : 'h2'
  const trouble = (
    <div className="trouble" role="alert">
      <span className="trouble__mark">
        <Icon shape={warningIcon} />
      </span>
      <Heading className="trouble__title">{title}</Heading>
      <p className="trouble__sentence">{sentence}</p>
      {children && <div className="trouble__actions">{children}</div>}
    </div>
  )
  return whole ? <main>{trouble}</main> : trouble
}
