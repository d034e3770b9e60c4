/** A node of a syntax tree (ESTree) with its place in the source, in characters. */
export interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
}

/** Calls `visit` for `node` and every node below it, with the node that it is a part of; not below where it says false. */
export function walk(
  node: Node,
  visit: (node: Node, parent: Node | undefined) => unknown,
  parent?: Node,
): void {
  if (visit(node, parent) === false) return
  for (const value of Object.values(node))
    for (const each of Array.isArray(value) ? value : [value]) if (isNode(each)) walk(each, visit, node)
}

function isNode(value: unknown): value is Node {
  return typeof (value as Node | null)?.type === 'string' && typeof (value as Node).start === 'number'
}

/** A part of a node, where it is a node. */
export function part(node: Node | undefined, name: string): Node | undefined {
  const value = field(node, name)
  return isNode(value) ? value : undefined
}

/** A field of a node, whatever it is. */
export function field(node: Node | undefined, name: string): unknown {
  return (node as unknown as Record<string, unknown> | undefined)?.[name]
}

/** The name of an identifier. */
export function nameOf(node: Node | undefined): string | undefined {
  return node?.type === 'Identifier' ? String(field(node, 'name')) : undefined
}

export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The source with its edits made; of one within another, only the outer. */
export function edited(source: string, edits: readonly Edit[]): string {
  let text = ''
  let at = 0
  for (const { start, end, text: put } of [...edits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < at) continue
    text += source.slice(at, start) + put
    at = end
  }
  return text + source.slice(at)
}
