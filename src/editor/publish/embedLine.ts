/** What a partner's webmaster chooses: where the bundle lies, and in which language it opens (none: the reader's). */
export interface EmbedChoice {
  /** Address of the bundle's folder. */
  readonly address: string
  readonly language: 'zh' | 'ar' | 'en' | null
  /** Read out by a screen reader in place of the frame. */
  readonly title: string
}

/** The address as it goes into the line, or `undefined` when it is not an https address (or http on this machine). */
export function embedAddress({ address, language }: Pick<EmbedChoice, 'address' | 'language'>): string | undefined {
  if (!URL.canParse(address.trim())) return undefined
  const url = new URL(address.trim())
  const local = url.hostname === 'localhost' || url.hostname === '127.0.0.1'
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && local)) return undefined
  if (!url.pathname.endsWith('/') && !url.pathname.endsWith('.html')) url.pathname += '/'
  url.hash = ''
  if (language) url.searchParams.set('lang', language)
  return url.href
}

/** One line of HTML that shows the exhibition in a page of another site, or `undefined` for an address that cannot. */
export function embedLine(choice: EmbedChoice): string | undefined {
  const address = embedAddress(choice)
  if (!address) return undefined
  return (
    `<iframe src="${escapeAttribute(address)}" title="${escapeAttribute(choice.title)}" width="100%" height="640" ` +
    `style="border:0" allow="fullscreen" loading="lazy"></iframe>`
  )
}

function escapeAttribute(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
