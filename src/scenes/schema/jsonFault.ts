/** What may come next, by what came before, each with the tokens that may: `v` stands for a number or a word. */
const ALLOWED = {
  value: '{["v',
  'value or ]': '{["v]',
  key: '"',
  'key or }': '"}',
  colon: ':',
  'comma or close': ',}]',
  end: '',
} as const
type Expected = keyof typeof ALLOWED

const PLAIN_VALUE = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y
const ESCAPE = /["\\/bfnrt]|u[0-9a-fA-F]{4}/y

/**
 * Where a text stops being JSON (RFC 8259): UTF-16 units from its start, its length when it only stops too early,
 * `undefined` when it is JSON. Engines do not agree on saying this, and some say nothing.
 */
export function jsonFault(text: string): number | undefined {
  const open: string[] = []
  let expected: Expected = 'value'
  let at = 0
  for (;;) {
    while (isSpace(text.charCodeAt(at))) at += 1
    if (at === text.length) return expected === 'end' ? undefined : at
    const character = text.charAt(at)
    const end = tokenEnd(text, at, character)
    const next: Expected | undefined = end === undefined ? undefined : step(expected, character, open)
    if (end === undefined || next === undefined) return faultIn(text, at)
    expected = next
    at = end
  }
}

/** The state after a token that begins with `character`, or `undefined` when it may not stand here. */
function step(expected: Expected, character: string, open: string[]): Expected | undefined {
  const token = '{[]}:,"'.includes(character) ? character : 'v'
  if (!ALLOWED[expected].includes(token)) return undefined
  switch (token) {
    case ':':
      return 'value'
    case ',':
      return open.at(-1) === '{' ? 'key' : 'value'
    case '{':
    case '[':
      open.push(token)
      return token === '{' ? 'key or }' : 'value or ]'
    case '}':
    case ']':
      if (open.pop() !== (token === '}' ? '{' : '[')) return undefined
  }
  if (expected === 'key' || (expected === 'key or }' && token === '"')) return 'colon'
  return open.length === 0 ? 'end' : 'comma or close'
}

function tokenEnd(text: string, at: number, character: string): number | undefined {
  if ('{}[]:,'.includes(character)) return at + 1
  if (character !== '"') return endOf(PLAIN_VALUE, text, at)
  const end = stringFault(text, at)
  return text.charAt(end) === '"' ? end + 1 : undefined
}

/** Within a string, the fault is where the string breaks, not where it begins. */
function faultIn(text: string, at: number): number {
  if (text.charAt(at) !== '"') return at
  const end = stringFault(text, at)
  return text.charAt(end) === '"' ? at : end
}

/** Where a string that begins at `at` ends or breaks: at its closing quote, a bad character, or the end of the text. */
function stringFault(text: string, at: number): number {
  let i = at + 1
  while (i < text.length) {
    const unit = text.charCodeAt(i)
    if (unit === 0x22 || unit < 0x20) return i
    if (unit !== 0x5c) i += 1
    else {
      const end = endOf(ESCAPE, text, i + 1)
      if (end === undefined) return i
      i = end
    }
  }
  return i
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09
}

function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : undefined
}
