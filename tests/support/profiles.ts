import type { Profile } from '../../src/scenes/forms/profile.ts'

/** Metres from one point of a sheet to the next, summed. */
export function walked({ x, y }: Profile): number {
  let sum = 0
  for (let i = 1; i < x.length; i++)
    sum += Math.hypot((x[i] ?? 0) - (x[i - 1] ?? 0), (y[i] ?? 0) - (y[i - 1] ?? 0))
  return sum
}

/** Metres by which a point lies before a sheet: along the front of the nearest link; undefined beyond its ends. */
export function metresBefore({ x, y, angles }: Profile, px: number, py: number): number | undefined {
  let nearest = Number.POSITIVE_INFINITY
  let found: number | undefined
  for (const [i, angle] of angles.entries()) {
    const [dx, dy] = [-Math.cos(angle), Math.sin(angle)]
    const length = Math.hypot((x[i + 1] ?? 0) - (x[i] ?? 0), (y[i + 1] ?? 0) - (y[i] ?? 0))
    const [ox, oy] = [px - (x[i] ?? 0), py - (y[i] ?? 0)]
    const along = ox * dx + oy * dy
    const clamped = Math.min(length, Math.max(0, along))
    const distance = Math.hypot(ox - dx * clamped, oy - dy * clamped)
    if (distance >= nearest) continue
    nearest = distance
    const inside = along >= -1e-9 && along <= length + 1e-9
    found = inside ? ox * Math.sin(angle) + oy * Math.cos(angle) : undefined
  }
  return found
}
