export type StorageCode =
  /** The browser keeps no data for this page: private mode, a policy, or no IndexedDB at all. */
  | 'forbidden'
  /** The disk or the page's quota is full. */
  | 'full'
  /** Another tab holds the database in another version of the program. */
  | 'blocked'
  /** Another tab has written to this draft since it was read here. */
  | 'conflict'
  /** A draft of which no snapshot can be read. */
  | 'damaged'
  /** Something that was asked for by id or hash is not there. */
  | 'missing'
  | 'unknown'

/** A failure of storage that a curator will read: `code` picks the sentence (`storage.<code>` in the words of `commands`). */
export class StorageError extends Error {
  override readonly name = 'StorageError'
  readonly code: StorageCode

  constructor(code: StorageCode, options: { cause?: unknown } = {}) {
    super(code, options)
    this.code = code
  }
}

const CODES: Readonly<Record<string, StorageCode>> = {
  QuotaExceededError: 'full',
  MissingAPIError: 'forbidden',
  SecurityError: 'forbidden',
  InvalidStateError: 'forbidden',
  NotAllowedError: 'forbidden',
  VersionError: 'blocked',
  DatabaseClosedError: 'blocked',
  ConstraintError: 'conflict',
}

/** Whatever IndexedDB or Dexie threw, as a `StorageError`. Dexie wraps the browser's own error in `inner`. */
export function toStorageError(cause: unknown): StorageError {
  if (cause instanceof StorageError) return cause
  for (let error = cause; error instanceof Object; error = 'inner' in error ? error.inner : undefined) {
    const code = 'name' in error ? CODES[String(error.name)] : undefined
    if (code) return new StorageError(code, { cause })
  }
  return new StorageError('unknown', { cause })
}

/** Runs a piece of storage work; whatever it throws leaves as a `StorageError`. */
export async function guarded<Value>(work: () => PromiseLike<Value>): Promise<Value> {
  try {
    return await work()
  } catch (cause) {
    throw toStorageError(cause)
  }
}
