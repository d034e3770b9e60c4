import { type Piece, Pool } from './pool.ts'
import type { Solids } from './solids.ts'
import type { Veils } from './veil.ts'

/** Everything solid that a hall draws, at once. */
export function createSolidPool(): Pool<'position' | 'uv' | 'colour'> {
  return new Pool({
    position: { size: 3, kind: 'float' },
    uv: { size: 2, kind: 'float' },
    colour: { size: 4, kind: 'share' },
  })
}

/** All shadows and glass that a hall draws, at once. */
export function createVeilPool(): Pool<'position' | 'colour'> {
  return new Pool({ position: { size: 3, kind: 'float' }, colour: { size: 4, kind: 'share' } })
}

export function solidPiece({
  positions,
  uvs,
  colours,
  indices,
}: Solids): Piece<'position' | 'uv' | 'colour'> {
  return { lists: { position: positions, uv: uvs, colour: colours }, indices }
}

export function veilPiece({ positions, colours, indices }: Veils): Piece<'position' | 'colour'> {
  return { lists: { position: positions, colour: colours }, indices }
}
