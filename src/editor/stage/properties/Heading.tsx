import type { ReactNode } from 'react'

/** What is selected: its kind above its name. */
export function Heading({ kind, children }: { readonly kind: string; readonly children?: ReactNode }) {
  return (
    <header className="properties__head">
      <p className="properties__kind">{kind}</p>
      {children}
    </header>
  )
}

/** A group of fields under a heading of its own. */
export function Group({ title, children }: { readonly title?: string; readonly children: ReactNode }) {
  return (
    <section className="properties__group">
      {title && <h3 className="properties__title">{title}</h3>}
      {children}
    </section>
  )
}
