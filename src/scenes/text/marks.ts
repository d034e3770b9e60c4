import { isSafeAddress } from '../schema/safeAddress.ts'

/**
 * The marks that a text may carry (DESIGN §5), and nothing else: `*emphasis*`, `**strong**`,
 * `[words](https://…)`, `[書]{lang=lzh}`, `{書|shū}` (ruby), lines that begin with `- ` (list) or `> ` (quotation),
 * and a backslash before a mark that is meant as a character. A blank line parts paragraphs.
 */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'emphasis' | 'strong'; readonly children: readonly Inline[] }
  | { readonly kind: 'link'; readonly address: string; readonly children: readonly Inline[] }
  | { readonly kind: 'language'; readonly language: string; readonly children: readonly Inline[] }
  | { readonly kind: 'ruby'; readonly base: string; readonly over: string }

export interface Block {
  readonly kind: 'paragraph' | 'list' | 'quotation'
  /** The items of a list; the lines of a paragraph or quotation. */
  readonly lines: readonly (readonly Inline[])[]
}

const MARK = new RegExp(
  [
    /\\(?<escaped>[\\*[\]{}|>-])/,
    /\*\*(?<strong>.+?)\*\*/,
    /\*(?<emphasis>.+?)\*/,
    /\[(?<linked>[^[\]]+)\]\((?<address>[^()\s]+)\)/,
    /\[(?<spoken>[^[\]]+)\]\{lang=(?<language>[A-Za-z0-9-]{2,35})\}/,
    /\{(?<base>[^{}|]+)\|(?<over>[^{}|]+)\}/,
  ]
    .map((part) => part.source)
    .join('|'),
  'gs',
)

/** A text as blocks, in order. Marks that do not close are characters like any other: nothing can fail to parse. */
export function parseMarks(text: string): Block[] {
  return text
    .split(/\r?\n[ \t]*(?:\r?\n[ \t]*)+/)
    .filter((block) => block.trim() !== '')
    .map(parseBlock)
}

/** The words without their marks, for where nothing can be marked: names, descriptions, a canvas, a plain file. */
export function plainText(text: string): string {
  return parseMarks(text)
    .map(({ lines }) => lines.map(plainInline).join('\n'))
    .join('\n\n')
}

function parseBlock(block: string): Block {
  const lines = block.trim().split(/\r?\n/)
  const marked = (mark: string) => lines.every((line) => line.startsWith(mark))
  if (marked('- ')) return { kind: 'list', lines: lines.map((line) => parseInline(line.slice(2))) }
  if (marked('> ')) return { kind: 'quotation', lines: lines.map((line) => parseInline(line.slice(2))) }
  return { kind: 'paragraph', lines: lines.map(parseInline) }
}

function parseInline(text: string): Inline[] {
  const parts: Inline[] = []
  let end = 0
  for (const match of text.matchAll(MARK)) {
    if (match.index > end) parts.push({ kind: 'text', text: text.slice(end, match.index) })
    parts.push(markOf(match.groups ?? {}, match[0]))
    end = match.index + match[0].length
  }
  if (end < text.length) parts.push({ kind: 'text', text: text.slice(end) })
  return parts
}

function markOf(groups: Record<string, string | undefined>, whole: string): Inline {
  const { escaped, strong, emphasis, linked, address, spoken, language, base, over } = groups
  if (escaped) return { kind: 'text', text: escaped }
  if (strong) return { kind: 'strong', children: parseInline(strong) }
  if (emphasis) return { kind: 'emphasis', children: parseInline(emphasis) }
  if (linked && address && isSafeAddress(address))
    return { kind: 'link', address, children: parseInline(linked) }
  if (spoken && language) return { kind: 'language', language, children: parseInline(spoken) }
  if (base && over) return { kind: 'ruby', base, over }
  return { kind: 'text', text: whole }
}

function plainInline(parts: readonly Inline[]): string {
  return parts
    .map((part) =>
      part.kind === 'text' ? part.text : part.kind === 'ruby' ? part.base : plainInline(part.children),
    )
    .join('')
}
