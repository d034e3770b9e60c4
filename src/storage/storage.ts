import { Database } from './database.ts'
import { createDraftStorage, type DraftStorage } from './drafts.ts'
import { guarded, StorageError } from './errors.ts'
import { createMediaStorage, type MediaStorage } from './media.ts'

export interface Storage {
  readonly drafts: DraftStorage
  readonly media: MediaStorage
  close(): void
}

/**
 * Opens the curator's storage in this browser.
 * @param options.name of the database; another one than the usual for tests
 * @param options.now milliseconds since 1970
 * @throws StorageError `forbidden` where the browser keeps no data, `blocked` while another tab holds the database
 * in another version
 */
export async function openStorage(options: { name?: string; now?: () => number } = {}): Promise<Storage> {
  const { name = 'jisr', now = Date.now } = options
  return guarded(async () => {
    const database = new Database(name)
    const blocked = new Promise<never>((_, reject) => {
      database.on('blocked', () => reject(new StorageError('blocked')))
    })
    await Promise.race([database.open(), blocked])
    return {
      drafts: createDraftStorage(database, now),
      media: createMediaStorage(database, now),
      close: () => database.close(),
    }
  })
}

/** Asks the browser not to clear this site's storage when the disk runs short. Some ask the person; it may say no. */
export async function keepStorage(): Promise<boolean> {
  return (await navigator.storage?.persist?.().catch(() => false)) ?? false
}
