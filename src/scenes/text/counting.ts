const COUNTED_BY_CHARACTER = new Set(['zh', 'lzh', 'ja'])

/**
 * The length of a text as its editors count it: Han characters where the language is Chinese, words elsewhere.
 * Punctuation and digits alone are not counted.
 */
export function countWords(text: string, language: string): number {
  if (COUNTED_BY_CHARACTER.has(language.split('-')[0] ?? ''))
    return text.match(/\p{Script=Han}/gu)?.length ?? 0
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}
