/** Address of the list of drafts, or of one draft, in the language that the page speaks now. */
export function workbenchAddress(draft: string | null): string {
  const address = new URL(window.location.href)
  address.hash = ''
  address.search = draft ? `?curate=${encodeURIComponent(draft)}` : '?curate'
  const language = new URLSearchParams(window.location.search).get('lang')
  return `${address.pathname}${address.search}${language ? `&lang=${encodeURIComponent(language)}` : ''}`
}
