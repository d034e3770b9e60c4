import { describe, expect, it } from 'vitest'
import {
  boundsOf,
  fitTo,
  panBy,
  pointAt,
  transformOf,
  zoomAt,
} from '../../../../src/editor/stage/drawing/view.ts'

const size = { width: 800, height: 600 }

describe('the view of a drawing', () => {
  it('shows all of it, centred, with the margin left free', () => {
    const view = fitTo({ minU: -4, minV: -3, maxU: 4, maxV: 3 }, size, 50)
    expect(view.scale).toBeCloseTo(500 / 6)
    expect(pointAt(view, 400, 300)).toEqual([0, 0])
    expect(pointAt(view, 400, 50)[1]).toBeCloseTo(-3)
  })

  it('keeps the point under the pointer when it is magnified', () => {
    const view = { u: -1, v: 2, scale: 60 }
    const before = pointAt(view, 123, 456)
    const after = pointAt(zoomAt(view, 1.7, 123, 456), 123, 456)
    expect(after[0]).toBeCloseTo(before[0])
    expect(after[1]).toBeCloseTo(before[1])
  })

  it('stops magnifying at its bounds', () => {
    const view = { u: 0, v: 0, scale: 60 }
    expect(zoomAt(view, 1e9, 0, 0).scale).toBe(zoomAt(view, 1e12, 0, 0).scale)
    expect(zoomAt(view, 1e-9, 0, 0).scale).toBeGreaterThan(0)
  })

  it('moves with the hand', () => {
    const view = { u: 0, v: 0, scale: 100 }
    expect(pointAt(panBy(view, 50, -20), 150, 80)).toEqual(pointAt(view, 100, 100))
  })

  it('survives a drawing with nothing on it, and one without extent', () => {
    expect(boundsOf([])).toEqual({ minU: -0.5, minV: -0.5, maxU: 0.5, maxV: 0.5 })
    expect(Number.isFinite(fitTo(boundsOf([[2, 2]]), size, 50).scale)).toBe(true)
    expect(fitTo(boundsOf([]), { width: 0, height: 0 }, 50).scale).toBeGreaterThan(0)
  })

  it('is written as a transform of metres to pixels', () => {
    expect(transformOf({ u: 1, v: -2, scale: 50 })).toBe('translate(-50 100) scale(50)')
  })
})
