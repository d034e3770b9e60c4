import { describe, expect, it } from 'vitest'
import { createForm } from '../../../../../src/scenes/forms/form.ts'
import { cutPage } from '../../../../../src/viewer/reader/hand/tiles.ts'

const book = createForm({
  form: 'threadBound',
  viewingDirection: 'right-to-left',
  pages: Array.from({ length: 40 }, () => ({})),
})

/** Area of triangles that follow one another, square metres. */
function areaOf(positions: ArrayLike<number>): number {
  let area = 0
  for (let i = 0; i < positions.length; i += 9) {
    const at = (k: number) => [0, 1, 2].map((axis) => positions[i + k * 3 + axis] ?? 0)
    const [a, b, c] = [at(0), at(1), at(2)]
    const [u, v] = [b.map((value, k) => value - (a[k] ?? 0)), c.map((value, k) => value - (a[k] ?? 0))]
    const cross = [0, 1, 2].map((k) => {
      const [m, n] = [(k + 1) % 3, (k + 2) % 3]
      return (u[m] ?? 0) * (v[n] ?? 0) - (u[n] ?? 0) * (v[m] ?? 0)
    })
    area += Math.hypot(...cross) / 2
  }
  return area
}

describe('the pieces of a page', () => {
  const part = book.mesh(book.openAt(5)).find(({ skin }) => skin.kind === 'page')
  const [run] = part?.runs ?? []
  if (!part || !run) throw new Error('No page is drawn')
  const cut = (left: number, top: number, right: number, bottom: number) =>
    cutPage(part, run.from, run.to, [left, top, right, bottom])
  const areaIn = (...rectangle: Parameters<typeof cut>) =>
    areaOf(cut(...rectangle)?.getAttribute('position').array ?? [])

  it('make up the whole, none twice', () => {
    const whole = areaIn(0, 0, 1, 1)
    const quarters = [0, 0.5].flatMap((x) => [0, 0.5].map((y) => areaIn(x, y, x + 0.5, y + 0.5)))
    expect(whole).toBeGreaterThan(0.01)
    expect(quarters.reduce((sum, each) => sum + each, 0)).toBeCloseTo(whole, 6)
  })

  it('show their own part of the picture from edge to edge, the upper ones at the head', () => {
    const upper = cut(0.25, 0, 0.5, 0.25)
    const uvs = [...(upper?.getAttribute('uv').array ?? [])]
    expect(Math.min(...uvs)).toBeCloseTo(0)
    expect(Math.max(...uvs)).toBeCloseTo(1)
    const z = (piece: typeof upper) =>
      [...(piece?.getAttribute('position').array ?? [])].filter((_, i) => i % 3 === 2)
    expect(Math.max(...z(upper))).toBeLessThanOrEqual(Math.min(...z(cut(0.25, 0.75, 0.5, 1))))
  })

  it('are none where the page shows nothing of them', () => {
    expect(cut(1.1, 0, 1.2, 1)).toBeUndefined()
  })
})
