/**
 * A shader (or chunk of one) without its comments, blank lines and indentation, and without the blocks that are only
 * compiled where one of the macros in `absent` is defined (or, with `> 0`, where it counts something).
 * @param spaced keep the spaces within lines: what `onBeforeCompile` gets is searched for phrases
 * @throws where a block is not closed
 */
export function slimShader(source: string, absent: ReadonlySet<string>, spaced = false): string {
  const lines = source
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .split('\n')
    .map((line) => line.replace(/\/\/.*$/, '').trim())
    .filter((line) => line !== '')
  const [blocks, rest] = blocksOf(lines, 0)
  if (rest < lines.length) throw new Error(`${lines[rest]} without #if`)
  return kept(blocks, absent)
    .map((line) => (spaced ? line : tight(line)))
    .join('\n')
}

/** A line, or the branches of `#if … #elif … #else … #endif`, each under its condition. */
type Block = string | readonly Branch[]
interface Branch {
  /** As after `#if`; `1` for `#else`. */
  readonly condition: string
  readonly blocks: readonly Block[]
}

const DIRECTIVE = /^#\s*(ifdef|ifndef|if|elif|else|endif)\b\s*(.*)$/

/** Reads until the end or a directive that closes. @returns also the index of the line that was not read */
function blocksOf(lines: readonly string[], from: number): [Block[], number] {
  const blocks: Block[] = []
  let at = from
  for (let line = lines[at]; line !== undefined; line = lines[at]) {
    const [, name = '', rest = ''] = DIRECTIVE.exec(line) ?? []
    if (name === 'elif' || name === 'else' || name === 'endif') break
    if (!name) {
      blocks.push(line)
      at += 1
      continue
    }
    const [branches, after] = branchesOf(lines, at + 1, conditionOf(name, rest))
    blocks.push(branches)
    at = after
  }
  return [blocks, at]
}

function branchesOf(lines: readonly string[], from: number, condition: string): [Branch[], number] {
  const [blocks, at] = blocksOf(lines, from)
  const [, name = '', rest = ''] = DIRECTIVE.exec(lines[at] ?? '') ?? []
  if (!name) throw new Error(`#if ${condition} without #endif`)
  if (name === 'endif') return [[{ condition, blocks }], at + 1]
  const [others, after] = branchesOf(lines, at + 1, conditionOf(name, rest))
  return [[{ condition, blocks }, ...others], after]
}

function conditionOf(name: string, rest: string): string {
  if (name === 'ifdef') return `defined(${rest.trim()})`
  if (name === 'ifndef') return `!defined(${rest.trim()})`
  return name === 'else' ? '1' : rest
}

function kept(blocks: readonly Block[], absent: ReadonlySet<string>): string[] {
  return blocks.flatMap((block) => (typeof block === 'string' ? [block] : keptBranches(block, absent)))
}

function keptBranches(branches: readonly Branch[], absent: ReadonlySet<string>): string[] {
  const possible = branches
    .map(({ condition, blocks }) => ({ condition: settled(condition, absent), blocks }))
    .filter(({ condition }) => condition !== '0')
  const always = possible.findIndex(({ condition }) => condition === '1')
  const taken = always < 0 ? possible : possible.slice(0, always + 1)
  if (always === 0) return kept(taken[0]?.blocks ?? [], absent)
  const lines = taken.flatMap(({ condition, blocks }, index) => [
    condition === '1' ? '#else' : `#${index === 0 ? 'if' : 'elif'} ${condition}`,
    ...kept(blocks, absent),
  ])
  return lines.every((line) => /^#(if|elif|else)\b/.test(line)) ? [] : [...lines, '#endif']
}

/** A condition without the alternatives that never hold: `0` when none is left, `1` when one always holds. */
function settled(condition: string, absent: ReadonlySet<string>): string {
  // Only `a && b || c` is looked into, which is all that three writes; others stay as they are.
  if (/\([^()]*[|&(]/.test(condition)) return condition
  const alternatives = condition
    .split('||')
    .map((each) => each.split('&&').map((term) => settledTerm(term.trim(), absent)))
    .filter((terms) => !terms.includes('0'))
    .map((terms) => terms.filter((term) => term !== '1'))
  if (alternatives.some((terms) => terms.length === 0)) return '1'
  return alternatives.map((terms) => terms.join('&&')).join('||') || '0'
}

function settledTerm(term: string, absent: ReadonlySet<string>): string {
  const [, not, macro] = /^(!?)\s*defined\s*\(?\s*(\w+)\s*\)?$/.exec(term) ?? []
  if (macro !== undefined) return absent.has(macro) ? (not ? '1' : '0') : `${not}defined(${macro})`
  const counted = /^(\w+)\s*>\s*0$/.exec(term)?.[1]
  return counted !== undefined && absent.has(counted) ? '0' : term
}

/** Directives keep their spaces: they are read by three with patterns of its own. */
function tight(line: string): string {
  return line.startsWith('#') ? line : line.replace(/\s+/g, ' ').replace(/ ?([*/=,;(){}<>?:&|]) ?/g, '$1')
}
