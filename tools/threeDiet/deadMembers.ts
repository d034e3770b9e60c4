import { edited, field, type Node, nameOf, part, walk } from './syntax.ts'

/**
 * Names by which code may reach a member of an object: properties, keys, words in strings. A member of another name is
 * never reached, as long as nobody puts a name together from pieces (three and its React renderer do not).
 */
export function namesUsed(program: Node, isPassedOver: (node: Node) => boolean = () => false): Set<string> {
  const names = new Set<string>()
  const add = (name: unknown) => {
    if (typeof name === 'string') names.add(name)
  }
  walk(program, (node) => {
    if (isPassedOver(node)) return false
    if (node.type === 'MemberExpression') add(nameOf(part(node, 'property')))
    if (node.type === 'Property') add(nameOf(part(node, 'key')))
    if (node.type === 'JSXAttribute') add(field(part(node, 'name'), 'name'))
    if (node.type === 'Literal') add(field(node, 'value'))
    return true
  })
  return names
}

/**
 * Code without those methods of its classes, and functions set on `this`, that nothing reaches.
 * @param elsewhere names that other code uses
 */
export function dropDeadMembers(source: string, program: Node, elsewhere: ReadonlySet<string>): string {
  const members = membersOf(program)
  const live = new Set([...elsewhere, ...namesUsed(program, (node) => members.has(node))])
  const waiting = new Map(members)
  for (let found = true; found; ) {
    found = false
    for (const [node, name] of waiting) {
      if (!live.has(name)) continue
      found = true
      waiting.delete(node)
      for (const used of namesUsed(node, (each) => each !== node && members.has(each))) live.add(used)
    }
  }
  const edits = [...waiting.keys()].map(({ start, end }) => ({ start, end, text: '' }))
  return edited(source, edits)
}

/** Methods (but not constructors) and statements `this.name = function…` or `this.name = name`, with their names. */
function membersOf(program: Node): Map<Node, string> {
  const members = new Map<Node, string>()
  walk(program, (node) => {
    const name = node.type === 'MethodDefinition' ? methodName(node) : assignedFunction(node)
    if (name !== undefined) members.set(node, name)
  })
  return members
}

function methodName(node: Node): string | undefined {
  if (field(node, 'computed') === true || field(node, 'kind') === 'constructor') return undefined
  return nameOf(part(node, 'key'))
}

function assignedFunction(node: Node): string | undefined {
  if (node.type !== 'ExpressionStatement') return undefined
  const assignment = part(node, 'expression')
  const [target, value] = [part(assignment, 'left'), part(assignment, 'right')]
  if (assignment?.type !== 'AssignmentExpression' || target?.type !== 'MemberExpression') return undefined
  if (part(target, 'object')?.type !== 'ThisExpression' || field(target, 'computed') === true)
    return undefined
  const name = nameOf(part(target, 'property'))
  const isFunction = value?.type === 'FunctionExpression' || value?.type === 'ArrowFunctionExpression'
  return isFunction || nameOf(value) === name ? name : undefined
}
