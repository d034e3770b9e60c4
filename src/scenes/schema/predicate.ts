import type * as z from 'zod/mini'

type Predicate = (value: unknown) => boolean

/** A schema as the library describes it. Which fields there are depends on `type`. */
interface Def {
  readonly type: string
  readonly checks?: readonly { readonly _zod: { readonly def: CheckDef } }[]
  readonly [field: string]: unknown
}

interface CheckDef {
  readonly check: string
  readonly [field: string]: unknown
}

interface Schema {
  readonly _zod: { readonly def: object }
}

/**
 * Whether a value is what a schema describes, without the copies that the schema library makes and the reasons that it
 * gives: most files are sound, and theirs are thrown away. Only for schemas that hand on what they are given.
 * @throws for a schema of a kind that this does not know
 */
export function predicateOf(schema: z.core.$ZodType): Predicate {
  const def = schema._zod.def as unknown as Def
  // A check without a type of its own is in `checks`; one that is a type too (`z.int()`) describes itself.
  const own = 'check' in def ? [checkOf(def as unknown as CheckDef)] : []
  const checks = [...own, ...(def.checks ?? []).map((each) => checkOf(each._zod.def))]
  const isType = typeOf(def)
  if (checks.length === 0) return isType
  return (value) => isType(value) && checks.every((holds) => holds(value))
}

const of = (schema: unknown) => predicateOf(schema as z.core.$ZodType)
const all = (schemas: unknown) => (schemas as readonly Schema[]).map(of)

function typeOf(def: Def): Predicate {
  switch (def.type) {
    case 'unknown':
      return () => true
    case 'string':
      return (value) => typeof value === 'string'
    case 'number':
      return (value) => Number.isFinite(value)
    case 'boolean':
      return (value) => typeof value === 'boolean'
    case 'literal':
      return among(def.values as readonly unknown[])
    case 'enum':
      return among(Object.values(def.entries as object))
    case 'optional': {
      const holds = of(def.innerType)
      return (value) => value === undefined || holds(value)
    }
    case 'array': {
      const holds = of(def.element)
      return (value) => Array.isArray(value) && everyItem(value, holds)
    }
    case 'tuple': {
      const items = all(def.items)
      return (value) =>
        Array.isArray(value) &&
        value.length === items.length &&
        items.every((holds, index) => holds(value[index]))
    }
    case 'record':
      return recordOf(of(def.keyType), of(def.valueType))
    case 'object':
      return objectOf(def)
    case 'union':
      return unionOf(def)
    default:
      throw new Error(`The schema has a ${def.type}`)
  }
}

/** As `every`, but asked of holes too. */
function everyItem(items: readonly unknown[], holds: Predicate): boolean {
  for (let index = 0; index < items.length; index++) if (!holds(items[index])) return false
  return true
}

function among(values: readonly unknown[]): Predicate {
  const set = new Set(values)
  return (value) => set.has(value)
}

function recordOf(isKey: Predicate, isValue: Predicate): Predicate {
  return (value) => isMap(value) && Object.keys(value).every((key) => isKey(key) && isValue(value[key]))
}

function objectOf({ shape, catchall }: Def): Predicate {
  if ((catchall as Schema | undefined)?._zod === undefined) throw new Error('The schema drops unknown fields')
  const fields = Object.entries(shape as Readonly<Record<string, unknown>>).map(
    ([key, schema]) => [key, of(schema)] as const,
  )
  return (value) => isMap(value) && fields.every(([key, holds]) => holds(value[key]))
}

function unionOf({ options, discriminator }: Def): Predicate {
  const choices = all(options)
  if (typeof discriminator !== 'string') return (value) => choices.some((holds) => holds(value))
  // Told apart by a field: each option checks that field itself, and only one can hold.
  const byKind = new Map(
    (options as readonly Schema[]).flatMap((option, index) => {
      const shape = (option._zod.def as Def).shape as Readonly<Record<string, Schema>>
      const kinds = ((shape[discriminator]?._zod.def as Def | undefined)?.values ?? []) as readonly unknown[]
      return kinds.map((kind) => [kind, choices[index]] as const)
    }),
  )
  return (value) => isMap(value) && (byKind.get(value[discriminator])?.(value) ?? false)
}

function checkOf(def: CheckDef): Predicate {
  switch (def.check) {
    case 'string_format': {
      const pattern = def.pattern as RegExp
      return (value) => pattern.test(value as string)
    }
    case 'number_format':
      return Number.isSafeInteger
    case 'min_length':
      return (value) => (value as ArrayLike<unknown>).length >= (def.minimum as number)
    case 'max_length':
      return (value) => (value as ArrayLike<unknown>).length <= (def.maximum as number)
    case 'greater_than':
      return bound(def, (value, limit) => value > limit)
    case 'less_than':
      return bound(def, (value, limit) => value < limit)
    case 'custom':
      return def.fn as Predicate
    default:
      throw new Error(`The schema has a check ${def.check}`)
  }
}

function bound(
  { inclusive, value: limit }: CheckDef,
  isBeyond: (value: number, limit: number) => boolean,
): Predicate {
  return (value) => isBeyond(value as number, limit as number) || (inclusive === true && value === limit)
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
