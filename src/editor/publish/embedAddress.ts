/**
 * Address of a published bundle as it goes into the embedding line, or `undefined` for what cannot be framed: only
 * https, and http on this machine. A folder ends with a slash, so that the bundle's own files are found beside it.
 * @param language opens in this language; null leaves it to the reader's browser
 */
export function embedAddress(typed: string, language: 'zh' | 'ar' | 'en' | null): string | undefined {
  if (!URL.canParse(typed.trim())) return undefined
  const url = new URL(typed.trim())
  const local = url.hostname === 'localhost' || url.hostname === '127.0.0.1'
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && local)) return undefined
  if (!url.pathname.endsWith('/') && !url.pathname.endsWith('.html')) url.pathname += '/'
  url.hash = ''
  if (language) url.searchParams.set('lang', language)
  return url.href
}
