import { describe, expect, it } from 'vitest'
import { createForm } from '../../../../src/scenes/forms/form.ts'
import { MATERIALS } from '../../../../src/scenes/forms/parts.ts'
import { LAYER_GAIN, paintBookLayer } from '../../../../src/viewer/book/layers.ts'
import { BOOK_LAYERS, COLOURS_OF_MATERIALS, LOOKS_OF_MATERIALS } from '../../../../src/viewer/book/looks.ts'
import { otherSides } from '../../../../src/viewer/book/otherSides.ts'
import { copyChanged } from '../../../../src/viewer/book/partMesh.ts'
import { boundsOf, paintShadow, SHADOW_PIXELS } from '../../../../src/viewer/book/shadow.ts'
import { layTitleAlong, layTitleDown } from '../../../../src/viewer/book/titleLayout.ts'
import { imagesOf } from '../../../support/bookParts.ts'

const book = createForm({ form: 'threadBound', viewingDirection: 'right-to-left', pages: imagesOf(40) })

describe('what books are made of', () => {
  it('every material has a colour and a layer', () => {
    expect(COLOURS_OF_MATERIALS).toHaveLength(MATERIALS.length * 3)
    expect(LOOKS_OF_MATERIALS).toHaveLength(MATERIALS.length * 4)
  })

  it.each(BOOK_LAYERS)('%s leaves a colour as it is, on the whole', (name) => {
    const pixels = paintBookLayer(name)
    const mean = pixels.reduce((sum, value) => sum + value, 0) / pixels.length / 255
    expect(mean * LAYER_GAIN).toBeCloseTo(1, 1)
  })
})

describe('numbers that are sent', () => {
  it('are those that changed', () => {
    const [into, source] = [Float32Array.of(1, 2, 3, 4, 9), Float32Array.of(1, 7, 3, 8, 5)]
    expect(copyChanged(into, source, 4)).toEqual([1, 4])
    expect([...into]).toEqual([1, 7, 3, 8, 9])
    expect(copyChanged(into, source, 4)[0]).toBe(copyChanged(into, source, 4)[1])
  })
})

describe('the leaf in the air', () => {
  it('knows what is on its other side, and where', () => {
    const parts = book.mesh({ kind: 'leaves', turned: 5.5 })
    const found = otherSides(parts)
    expect(found).toHaveLength(2)
    for (const { of, other, through } of found) {
      const [page, behind] = [parts[of]?.skin, parts[other]?.skin]
      expect([page, behind].map((skin) => (skin?.kind === 'page' ? skin.page : -1)).sort()).toEqual([8, 9])
      // Left on one side is right on the other; the head stays the head.
      expect(through[0] * 0 + through[2]).toBeCloseTo(1)
      expect(through[0] * 1 + through[2]).toBeCloseTo(0)
      expect(through[1] * 1 + through[3]).toBeCloseTo(1)
    }
  })

  it('is the only one that lets light through', () => {
    expect(otherSides(book.mesh(book.openAt(4)))).toEqual([])
  })
})

describe('a shadow', () => {
  it('is darkest under the thing, soft about it, and none farther off', () => {
    const parts = book.mesh(book.closed)
    const pixels = new Uint8Array(SHADOW_PIXELS ** 2)
    const { x, z, width, depth } = paintShadow(parts, pixels)
    const at = (px: number, pz: number) => {
      const column = Math.floor(((px - x) / width) * SHADOW_PIXELS)
      return pixels[Math.floor(((pz - z) / depth) * SHADOW_PIXELS) * SHADOW_PIXELS + column] ?? 0
    }
    const { low, high } = boundsOf(parts)
    const middle = at((low[0] + high[0]) / 2, 0)
    const edge = at(low[0], 0)
    expect(middle).toBeGreaterThan(200)
    expect(edge).toBeGreaterThan(20)
    expect(edge).toBeLessThan(middle)
    expect(pixels[0]).toBe(0)
  })
})

describe('a title on a book', () => {
  it('runs down the slip and never off it', () => {
    for (const title of ['史記', '欽定四庫全書簡明目錄卷第一史部正史類地理類']) {
      const { em, characters } = layTitleDown(title, 192, 1152)
      expect(characters.map(({ character }) => character).join('')).toBe(title)
      expect(em).toBeLessThan(192)
      for (const [i, { x, y }] of characters.entries()) {
        expect(x).toBe(96)
        expect(y).toBeGreaterThan(characters[i - 1]?.y ?? 0)
        expect(y + em / 2).toBeLessThan(1152)
      }
    }
  })

  it('runs from the spine along the bottom edge, from the right', () => {
    const { characters } = layTitleAlong('千字文', 1024, 64)
    const places = characters.map(({ x }) => x)
    expect(places).toEqual([...places].sort((a, b) => b - a))
    expect(Math.min(...places)).toBeGreaterThan(0)
  })

  it('leaves out the marks of modern print', () => {
    expect(layTitleDown('《千字文》', 192, 1152).characters).toHaveLength(3)
  })
})
