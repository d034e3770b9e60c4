import { useEffect, useState } from 'react'
import { type StorageCode, toStorageError } from '../../storage/errors.ts'
import { openStorage, type Storage } from '../../storage/storage.ts'

/** Why the workbench cannot keep anything here. `insecure`: the page is neither https nor this machine. */
export type StorageTrouble = StorageCode | 'insecure'

export type Opening =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly storage: Storage }
  | { readonly kind: 'closed'; readonly trouble: StorageTrouble }

/** The curator's storage, opened as long as the component is there. */
export function useOpenStorage(): Opening {
  const [opening, setOpening] = useState<Opening>({ kind: 'opening' })

  useEffect(() => {
    if (!window.isSecureContext) {
      setOpening({ kind: 'closed', trouble: 'insecure' })
      return undefined
    }
    let gone = false
    let opened: Storage | undefined
    openStorage().then(
      (storage) => {
        opened = storage
        if (gone) storage.close()
        else setOpening({ kind: 'open', storage })
      },
      (cause) => {
        if (!gone) setOpening({ kind: 'closed', trouble: toStorageError(cause).code })
      },
    )
    return () => {
      gone = true
      opened?.close()
    }
  }, [])

  return opening
}
