import { Dexie } from 'dexie'
import { LADDER, pictureKey } from '../scenes/publish/names.ts'
import { type Tile, tileName } from '../scenes/publish/tiles.ts'
import type { Media } from '../scenes/schema/media.ts'
import { type Database, type FileRow, type MediaFacts, ORIGINAL } from './database.ts'
import { guarded, StorageError } from './errors.ts'

/** What tells a picture from all others: its file, and which part of it is shown. */
export type PictureName = Pick<Media, 'hash' | 'view'>

/** A whole file, or a view of one: `width`, `height`, `derivative` and `tile` are then the view's. */
export interface NewMedia extends Omit<MediaFacts, 'original'>, Pick<Media, 'view'> {
  readonly original?: Blob
  /** By rung of the ladder (`scenes/publish/names.ts`). */
  readonly derivatives: ReadonlyMap<number, Blob>
  /** By name (`scenes/publish/tiles.ts`). */
  readonly tiles: ReadonlyMap<string, Blob>
}

/** Files, each stored once under its SHA-256, and the pictures that are made of them. All fail with a `StorageError`. */
export interface MediaStorage {
  /** Whether a picture is here already. Its file is then left alone for a while, so that a record can be made of it. */
  has(picture: PictureName): Promise<boolean>
  /** What is known of a whole file that is here already; as `has`. */
  find(hash: string): Promise<MediaFacts | undefined>
  /** Stores a picture and its derivatives in one transaction. An original that is there already is kept. */
  put(media: NewMedia): Promise<void>
  derivative(picture: PictureName, rung: number): Promise<Blob | undefined>
  tile(picture: PictureName, name: string): Promise<Blob | undefined>
  original(hash: string): Promise<Blob | undefined>
}

export function createMediaStorage(database: Database, now: () => number): MediaStorage {
  const file = (picture: PictureName, name: number | string) =>
    guarded(async () => (await database.files.get([picture.hash, nameOf(picture, name)]))?.blob)

  const touch = (hash: string) => database.media.update(hash, { touched: now() })

  return {
    has: (picture) =>
      guarded(async () => {
        await touch(picture.hash)
        const smallest = [picture.hash, nameOf(picture, LADDER[0])]
        return (await database.files.where('[hash+rung]').equals(smallest).count()) > 0
      }),

    find: (hash) =>
      guarded(async () => {
        await touch(hash)
        const row = await database.media.get(hash)
        if (row?.width === undefined || row.height === undefined || row.derivative === undefined) {
          return undefined
        }
        const { stored: _stored, touched: _touched, width, height, derivative, ...facts } = row
        return { ...facts, width, height, derivative }
      }),

    put: ({ original, derivatives, tiles, view, ...facts }) =>
      guarded(() =>
        database.transaction('rw', database.media, database.files, async () => {
          const { hash, bytes, type } = facts
          const files: FileRow[] = [...derivatives, ...tiles].map(([name, blob]) => ({
            hash,
            rung: nameOf({ hash, view }, name),
            blob,
          }))
          if (original) files.push({ hash, rung: ORIGINAL, blob: original })
          await database.files.bulkPut(files)
          const kept = await filesOf(database, hash).toArray()
          const known = view ? await database.media.get(hash) : undefined
          await database.media.put({
            ...known,
            ...(view ? { hash, bytes, type } : facts),
            original: kept.some(({ rung }) => rung === ORIGINAL),
            stored: kept.reduce((sum, { blob }) => sum + blob.size, 0),
            touched: now(),
          })
        }),
      ),

    derivative: file,
    tile: file,
    original: (hash) => file({ hash }, ORIGINAL),
  }
}

/** Under which name a file of a picture lies among all that is kept of its original. */
const nameOf = (picture: PictureName, name: number | string) =>
  picture.view ? `${pictureKey(picture)}/${name}` : name

const filesOf = (database: Database, hash: string) =>
  database.files.where('[hash+rung]').between([hash, Dexie.minKey], [hash, Dexie.maxKey])

/** Milliseconds for which a picture that no draft names yet is left alone: an import may be about to name it. */
const GRACE = 10 * 60 * 1000

/**
 * Deletes the pictures that no draft and no draft's history names. A draft remembers every picture it ever named,
 * so undo can never bring back a picture whose files are gone.
 */
export async function sweepMedia(database: Database, now: number): Promise<void> {
  await database.transaction('rw', database.drafts, database.media, database.files, async () => {
    const named = new Set((await database.drafts.toArray()).flatMap(({ media }) => media))
    const rows = await database.media.toArray()
    const unused = rows.filter(({ hash, touched }) => !named.has(hash) && now - touched > GRACE)
    await database.media.bulkDelete(unused.map(({ hash }) => hash))
    for (const { hash } of unused) await filesOf(database, hash).delete()
  })
}

/** The draft's pictures for the viewer: the same shape as the resolver that fetches a published exhibition's. */
export interface DraftResolver {
  blob(media: Media, rung: number): Promise<Blob>
  address(media: Media, rung: number): Promise<string>
  tile(media: Media, tile: Tile): Promise<Blob>
  /** Lets go of every address that was given out. */
  dispose(): void
}

/** @throws StorageError `missing` from each of its methods when a file is not there */
export function createDraftResolver(storage: { readonly media: MediaStorage }): DraftResolver {
  const addresses = new Map<string, Promise<string>>()

  const present = (found: Blob | undefined) => {
    if (!found) throw new StorageError('missing')
    return found
  }
  const blob = async (media: Media, rung: number) => present(await storage.media.derivative(media, rung))

  return {
    blob,
    tile: async (media, tile) => present(await storage.media.tile(media, tileName(tile))),
    address(media, rung) {
      const key = `${pictureKey(media)}/${rung}`
      const address = addresses.get(key) ?? blob(media, rung).then((found) => URL.createObjectURL(found))
      addresses.set(key, address)
      address.catch(() => addresses.delete(key))
      return address
    },
    dispose() {
      for (const address of addresses.values()) address.then(URL.revokeObjectURL, () => undefined)
      addresses.clear()
    },
  }
}
