/**
 * The WOFF2 coder's glue (Emscripten's embind) writes the functions that it offers as source text and compiles them with
 * `Function`, which a policy without `'unsafe-eval'` refuses. In the worker that imports this module before the coder,
 * `Function` builds the same functions from closures, as embind itself does where it is compiled with
 * `DYNAMIC_EXECUTION=0`. Nothing else in that worker compiles text.
 */

/** How embind turns a value into what WebAssembly takes, and back. */
interface BoundType {
  toWireType(destructors: (() => void)[] | null, value: unknown): unknown
  fromWireType(wired: unknown): unknown
  /** Undefined: its values are released by way of the destructors' list. Null: they need no release. */
  readonly destructorFunction?: ((wired: unknown) => void) | null
  readonly name: string
}

interface Given {
  readonly invoker: (address: unknown, ...wired: unknown[]) => unknown
  readonly fn: unknown
  readonly retType: BoundType
  readonly runDestructors: (destructors: unknown) => void
}

/** @param parts names of what the text refers to, and the text last */
function boundFunction(...parts: string[]) {
  const names = parts.slice(0, -1)
  return (...values: unknown[]) => {
    const given = Object.fromEntries(names.map((name, n) => [name, values[n]])) as unknown as Given
    const types = values.filter((_value, n) => names[n]?.startsWith('argType')) as BoundType[]
    const listed = [given.retType, ...types].some(
      ({ destructorFunction }) => destructorFunction === undefined,
    )
    return (...args: unknown[]) => {
      const destructors = listed ? [] : null
      const wired = types.map((type, n) => type.toWireType(destructors, args[n]))
      const result = given.invoker(given.fn, ...wired)
      if (destructors) given.runDestructors(destructors)
      else for (const [n, { destructorFunction }] of types.entries()) destructorFunction?.(wired[n])
      return given.retType.name === 'void' ? undefined : given.retType.fromWireType(result)
    }
  }
}

// Whatever is a function stays an instance of `Function`.
boundFunction.prototype = Function.prototype
globalThis.Function = boundFunction as unknown as FunctionConstructor

export {}
