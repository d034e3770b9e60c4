import { describe, expect, it } from 'vitest'
import { guarded, StorageError, toStorageError } from '../../../src/storage/errors.ts'

const named = (name: string, inner?: unknown) => Object.assign(new Error(name), { name, inner })

describe('toStorageError', () => {
  it.each([
    [new DOMException('full', 'QuotaExceededError'), 'full'],
    [named('AbortError', new DOMException('full', 'QuotaExceededError')), 'full'],
    [named('OpenFailedError', named('SecurityError')), 'forbidden'],
    [named('OpenFailedError', named('InvalidStateError')), 'forbidden'],
    [named('MissingAPIError'), 'forbidden'],
    [named('DatabaseClosedError'), 'blocked'],
    [named('OpenFailedError', named('VersionError')), 'blocked'],
    [named('BulkError', named('ConstraintError')), 'conflict'],
    [named('TypeError'), 'unknown'],
    ['a word', 'unknown'],
    [undefined, 'unknown'],
  ])('calls %s %s', (cause, code) => {
    expect(toStorageError(cause)).toMatchObject({ name: 'StorageError', code })
  })

  it('leaves a storage error as it is', () => {
    const error = new StorageError('missing')
    expect(toStorageError(error)).toBe(error)
  })
})

it('guards work that throws before it has promised anything', async () => {
  const work = () => {
    throw named('QuotaExceededError')
  }
  await expect(guarded(work)).rejects.toMatchObject({ code: 'full' })
})
