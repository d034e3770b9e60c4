import { expect, it, vi } from 'vitest'
import { later } from '../../../src/viewer/later.ts'

it('fetches when wanted, once', async () => {
  const fetchPart = vi.fn(async () => 'hall')
  const source = later(fetchPart)
  expect(fetchPart).not.toHaveBeenCalled()
  await source.load()
  expect(await source.load()).toBe('hall')
  expect(source.part).toBe('hall')
  expect(fetchPart).toHaveBeenCalledTimes(1)
})

it('tries again after a failure', async () => {
  const fetchPart = vi.fn(async () => 'hall')
  fetchPart.mockRejectedValueOnce(new TypeError('offline'))
  const source = later(fetchPart)
  await expect(source.load()).rejects.toThrow('offline')
  expect(await source.load()).toBe('hall')
})
