import { describe, expect, it } from 'vitest'
import { FaceBatch } from '../../../../../src/viewer/hall/faces/faceBatch.ts'
import { facesMesh } from '../../../../../src/viewer/hall/faces/facesMesh.ts'
import { flatFace } from '../../../../../src/viewer/hall/rooms/face.ts'
import { placementAt } from '../../../../../src/viewer/hall/rooms/placement.ts'
import { greyOf } from '../../../../../src/viewer/hall/text/ink.ts'

const faces = ['a', 'b', 'c'].map((id, i) => ({
  face: flatFace({ id, media: id, placement: placementAt([i, 1, 0], 0) }, 0.5, 0.4, 0),
  part: [i / 4, 0, (i + 1) / 4, 0.5] as const,
}))

/** The faces that a batch draws, by the corner at which each begins. */
function drawn(batch: FaceBatch): number[] {
  const index = batch.geometry.getIndex()
  const { start, count } = batch.geometry.drawRange
  const corners = Array.from(index?.array ?? []).slice(start, Math.min(start + count, index?.count ?? 0))
  return [...new Set(corners.map((corner) => Math.floor(corner / 4)))]
}

describe('FaceBatch', () => {
  it('draws all faces, or all but those that are drawn by themselves', () => {
    const batch = new FaceBatch(faces)
    expect(drawn(batch)).toEqual([0, 1, 2])
    batch.leaveOut(new Set(['b', 'not here']))
    expect(drawn(batch)).toEqual([0, 2])
    batch.leaveOut(new Set(['a', 'b', 'c']))
    expect(drawn(batch)).toEqual([])
    batch.leaveOut(new Set())
    expect(drawn(batch)).toEqual([0, 1, 2])
  })
})

describe('facesMesh', () => {
  it('keeps each picture within its part of the sheet', () => {
    const { uvs } = facesMesh(faces)
    for (const [i, { part }] of faces.entries()) {
      const us = [0, 1, 2, 3].map((corner) => uvs[(i * 4 + corner) * 2] ?? Number.NaN)
      const vs = [0, 1, 2, 3].map((corner) => uvs[(i * 4 + corner) * 2 + 1] ?? Number.NaN)
      expect([Math.min(...us), Math.max(...us)]).toEqual([part[0], part[2]])
      expect([Math.min(...vs), Math.max(...vs)]).toEqual([part[1], part[3]])
    }
  })

  it('shows of a picture that is cut off only its part', () => {
    const [first] = faces
    if (!first) throw new Error('three')
    const { uvs } = facesMesh([{ face: { ...first.face, u: [0.5, 1] }, part: [0.2, 0, 0.6, 1] }])
    expect(Math.min(...[0, 2, 4, 6].map((i) => uvs[i] ?? Number.NaN))).toBeCloseTo(0.4)
  })
})

describe('ink on a sheet of texts', () => {
  it.each([
    ['#1e1b18', 'rgb(0 0 0)'],
    ['#5b544b', 'rgb(67 67 67)'],
    ['#ffffff', 'rgb(255 255 255)'],
  ])('%s is painted as %s', (colour, grey) => {
    const [value] = greyOf(colour).match(/\d+/) ?? []
    const [wanted] = grey.match(/\d+/) ?? []
    expect(Math.abs(Number(value) - Number(wanted))).toBeLessThanOrEqual(4)
  })
})
