import { type Edit, edited, field, type Node, nameOf, part, walk } from './syntax.ts'

/** What to put for reads of variables and of fields. */
export interface Folding {
  /** Variables, by name, that only ever hold this. */
  readonly constant: Readonly<Record<string, string>>
  /** Fields that nothing has: reading them gives what is as good as false. */
  readonly absent: ReadonlySet<string>
}

/** The source with those reads replaced, and the variables that were met. */
export function fold(source: string, program: Node, { constant, absent }: Folding) {
  const edits: Edit[] = []
  const met = new Set<string>()
  walk(program, (node, parent) => {
    if (!isRead(node, parent)) return true
    if (node.type === 'MemberExpression' && field(node, 'computed') !== true) {
      if (!absent.has(nameOf(part(node, 'property')) ?? '')) return true
      edits.push({ start: node.start, end: node.end, text: 'false' })
      return false
    }
    const name = nameOf(node)
    if (name === undefined || !Object.hasOwn(constant, name) || isName(node, parent)) return true
    met.add(name)
    edits.push({ start: node.start, end: node.end, text: constant[name] ?? '' })
    return false
  })
  return { code: edited(source, edits), met }
}

/** Whether a variable or member is read where it stands, and neither written, deleted nor called. */
function isRead(node: Node, parent: Node | undefined): boolean {
  switch (parent?.type) {
    case 'AssignmentExpression':
      return part(parent, 'left') !== node
    case 'CallExpression':
      return part(parent, 'callee') !== node
    case 'UnaryExpression':
      return field(parent, 'operator') !== 'delete'
    case 'UpdateExpression':
      return false
    default:
      return true
  }
}

/** Whether an identifier names something here (a property, a declaration, a parameter) and is no read of a variable. */
function isName(node: Node, parent: Node | undefined): boolean {
  const is = (role: string) => part(parent, role) === node
  switch (parent?.type) {
    case 'MemberExpression':
      return is('property') && field(parent, 'computed') !== true
    case 'VariableDeclarator':
      return is('id')
    case 'MethodDefinition':
    case 'PropertyDefinition':
      return is('key')
    case 'Property':
    case 'ImportSpecifier':
    case 'ExportSpecifier':
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
    case 'AssignmentPattern':
      return true
    default:
      return false
  }
}
