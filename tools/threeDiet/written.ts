import { field, type Node, nameOf, part, walk } from './syntax.ts'

/** Names of the fields that code sets, on whatever it is, to something that is not false. */
export function fieldsWritten(program: Node): string[] {
  const names = new Set<string>()
  walk(program, (node) => {
    const name = writtenBy(node)
    if (name !== undefined) names.add(name)
  })
  return [...names]
}

function writtenBy(node: Node): string | undefined {
  if (node.type === 'PropertyDefinition') return nameOf(part(node, 'key'))
  if (node.type !== 'AssignmentExpression' || field(part(node, 'right'), 'value') === false) return undefined
  const target = part(node, 'left')
  return target?.type === 'MemberExpression' && field(target, 'computed') !== true
    ? nameOf(part(target, 'property'))
    : undefined
}
