import type { Point3 } from '../../../scenes/layout/vectors.ts'

const amounts = new Map<string, Point3>()

/** Red, green and blue of a colour `#rrggbb` as amounts of light, 0 … 1. */
export function linearOf(colour: string): Point3 {
  const known = amounts.get(colour)
  if (known) return known
  const [r, g, b] = screenOf(colour)
  const linear: Point3 = [toLinear(r), toLinear(g), toLinear(b)]
  amounts.set(colour, linear)
  return linear
}

/** Red, green and blue of a colour `#rrggbb` as the screen is told them, 0 … 1. */
export function screenOf(colour: string): Point3 {
  const number = Number.parseInt(colour.slice(1), 16)
  const channel = (shift: number) => ((number >> shift) & 255) / 255
  return [channel(16), channel(8), channel(0)]
}

/** Steps of light between which a straight line stands for the curve: to less than two of 65535. */
const STEPS = 4096
const curve = Float64Array.from({ length: STEPS + 2 }, (_, i) => curveAt(i / STEPS))

/** An amount of light, 0 … 1, as the screen is told it: IEC 61966-2-1. */
export function toScreen(linear: number): number {
  const at = linear * STEPS
  const step = Math.floor(at)
  const [low, high] = [curve[step] ?? 0, curve[step + 1] ?? 1]
  return low + (high - low) * (at - step)
}

function curveAt(linear: number): number {
  return linear <= 0.0031308 ? linear * 12.92 : 1.055 * linear ** (1 / 2.4) - 0.055
}

function toLinear(screen: number): number {
  return screen <= 0.04045 ? screen / 12.92 : ((screen + 0.055) / 1.055) ** 2.4
}
