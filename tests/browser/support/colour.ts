import type { Page } from './test.ts'

/** CIE L*a*b* under D65. */
export type Lab = readonly [lightness: number, a: number, b: number]

/** A part of a picture, in its pixels. */
export interface Patch {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** How different two colours look: 2 is just seen side by side, 10 at a glance (CIE 1976). */
export function deltaE(one: Lab, other: Lab): number {
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2])
}

/** How different two colours look, more evenly over all colours: CIEDE2000 (Sharma, Wu and Dalal 2005). */
export function deltaE2000([l1, a1, b1]: Lab, [l2, a2, b2]: Lab): number {
  const turn = 2 * Math.PI
  const chroma = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2
  const g = (1 - Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7))) / 2
  const [x1, x2] = [a1 * (1 + g), a2 * (1 + g)]
  const [c1, c2] = [Math.hypot(x1, b1), Math.hypot(x2, b2)]
  const hue = (x: number, b: number) => (x === 0 && b === 0 ? 0 : (Math.atan2(b, x) + turn) % turn)
  const [h1, h2] = [hue(x1, b1), hue(x2, b2)]
  const isGrey = c1 * c2 === 0
  const gap = Math.abs(h1 - h2)
  const apart = isGrey ? 0 : gap <= Math.PI ? h2 - h1 : h2 <= h1 ? h2 - h1 + turn : h2 - h1 - turn
  const dH = 2 * Math.sqrt(c1 * c2) * Math.sin(apart / 2)
  const sum = h1 + h2
  const h = isGrey ? sum : gap <= Math.PI ? sum / 2 : (sum + (sum < turn ? turn : -turn)) / 2
  const [l, c] = [(l1 + l2) / 2, (c1 + c2) / 2]
  const degrees = (value: number) => (value * turn) / 360
  const t =
    1 -
    0.17 * Math.cos(h - degrees(30)) +
    0.24 * Math.cos(2 * h) +
    0.32 * Math.cos(3 * h + degrees(6)) -
    0.2 * Math.cos(4 * h - degrees(63))
  const sL = 1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2)
  const sC = 1 + 0.045 * c
  const sH = 1 + 0.015 * c * t
  const theta = degrees(30) * Math.exp(-(((h - degrees(275)) / degrees(25)) ** 2))
  const rotation = -2 * Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7)) * Math.sin(2 * theta)
  const [dL, dC] = [(l2 - l1) / sL, (c2 - c1) / sC]
  return Math.sqrt(dL ** 2 + dC ** 2 + (dH / sH) ** 2 + rotation * dC * (dH / sH))
}

export function deltasE(ones: readonly Lab[], others: readonly Lab[]): number[] {
  return ones.map((one, i) => deltaE(one, others[i] ?? [Number.NaN, 0, 0]))
}

/** @param rgb linear light, 0 … 1 (IEC 61966-2-1 primaries) */
export function labOf([r, g, b]: readonly [number, number, number]): Lab {
  const f = (value: number) =>
    value > (6 / 29) ** 3 ? Math.cbrt(value) : value / (3 * (6 / 29) ** 2) + 4 / 29
  const x = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047)
  const y = f(0.2126729 * r + 0.7151522 * g + 0.072175 * b)
  const z = f((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

/**
 * Mean colour of patches of a picture, averaged as light: so a page of text has the same mean at every size. The
 * page's own browser decodes it.
 * @param picture bytes of a PNG, JPEG or WebP
 */
export async function meanColours(page: Page, picture: Buffer, patches: readonly Patch[]): Promise<Lab[]> {
  const means = await page.evaluate(
    async ({ base64, patches }) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
      const bitmap = await createImageBitmap(new Blob([bytes]))
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
      if (!context) throw new Error('No canvas to read pixels from')
      context.drawImage(bitmap, 0, 0)
      const linear = (value: number) =>
        value <= 0.04045 * 255 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4
      return patches.map(({ x, y, width, height }) => {
        const { data } = context.getImageData(
          Math.round(x),
          Math.round(y),
          Math.max(1, Math.round(width)),
          Math.max(1, Math.round(height)),
        )
        const sum: [number, number, number] = [0, 0, 0]
        for (let i = 0; i < data.length; i += 4) {
          for (const channel of [0, 1, 2] as const) sum[channel] += linear(data[i + channel] ?? 0)
        }
        return sum.map((each) => each / (data.length / 4)) as [number, number, number]
      })
    },
    { base64: picture.toString('base64'), patches },
  )
  return means.map(labOf)
}
