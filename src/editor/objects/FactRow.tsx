import type { ReactNode } from 'react'

interface FactRowProps {
  /** Field of the record, to be found by a finding's link. */
  readonly field: string
  readonly name: string
  readonly evidence?: ReactNode
  /** The name stands above, and the whole width is for what it names. */
  readonly wide?: boolean
  readonly children: ReactNode
}

/** One fact of a record: its name and how sure it is, beside what is written. */
export function FactRow({ field, name, evidence, wide = false, children }: FactRowProps) {
  return (
    <section className={wide ? 'fact-row fact-row--wide' : 'fact-row'} aria-label={name}>
      <div className="fact-row__side">
        <h3 className="fact-row__name">{name}</h3>
        {evidence}
      </div>
      <div className="fact-row__fields" data-field={field}>
        {children}
      </div>
    </section>
  )
}
