import { type IdKind, newId } from '../../scenes/schema/ids.ts'

/** A fresh id. Commands are pure, so whoever runs one that adds a record mints the id first. */
export function mintId<Kind extends IdKind>(kind: Kind): `${Kind}_${string}` {
  return newId(kind, crypto.getRandomValues(new Uint8Array(16)))
}
