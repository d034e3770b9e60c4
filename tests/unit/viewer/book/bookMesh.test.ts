import { type BufferAttribute, Mesh, Texture } from 'three'
import { describe, expect, it } from 'vitest'
import { createFoldingSheet } from '../../../../src/scenes/forms/foldingSheet.ts'
import { type BookForm, createForm } from '../../../../src/scenes/forms/form.ts'
import { BookMesh } from '../../../../src/viewer/book/bookMesh.ts'
import { imagesOf } from '../../../support/bookParts.ts'

const rtl = 'right-to-left' as const
const bookOf = (pages: number): BookForm =>
  createForm({ form: 'threadBound', viewingDirection: rtl, pages: imagesOf(pages) })

const meshesOf = (book: BookMesh): Mesh[] =>
  book.group.children.filter((child): child is Mesh => child instanceof Mesh && child.visible)

/** What the renderer would be asked to draw. */
const callsOf = (book: BookMesh): number =>
  meshesOf(book).reduce(
    (sum, { material, geometry }) => sum + (Array.isArray(material) ? geometry.groups.length : 1),
    0,
  )

const attributesOf = ({ geometry }: Mesh): BufferAttribute[] =>
  [...Object.values(geometry.attributes), geometry.index].filter((each) => each !== null) as BufferAttribute[]

describe('a book that is drawn', () => {
  it('of 300 leaves takes at most eight draw calls, whatever its pose', () => {
    const [form, book] = [bookOf(600), new BookMesh({ pictureOf: () => undefined })]
    for (const turned of [0, 0.5, 1, 150, 150.4, 300.5, 302]) {
      book.show(form.mesh({ kind: 'leaves', turned }))
      expect(callsOf(book)).toBeLessThanOrEqual(8)
    }
  })

  it('keeps its storage while a leaf turns, and sends only what changes', () => {
    const [form, book] = [bookOf(80), new BookMesh({ pictureOf: () => undefined })]
    const at = (turned: number) => form.mesh({ kind: 'leaves', turned })
    for (const turned of [20.3, 20.5]) book.show(at(turned))
    const before = meshesOf(book).map((mesh) => attributesOf(mesh))
    const versions = before.map((list) => list.map(({ version }) => version))
    book.show(at(20.5))
    expect(before.map((list) => list.map(({ version }) => version))).toEqual(versions)
    book.show(at(20.52))
    expect(meshesOf(book).map((mesh) => attributesOf(mesh))).toEqual(before)
    const pictures = meshesOf(book).flatMap(({ geometry }) => geometry.getAttribute('uv') as BufferAttribute)
    expect(pictures.some(({ version }) => version > 0)).toBe(true)
  })

  it('draws just what it was told, though the engine writes its arrays again', () => {
    const [form, book] = [bookOf(20), new BookMesh({ pictureOf: () => undefined })]
    book.show(form.mesh(form.closed))
    const [mesh] = meshesOf(book)
    const positions = () => [...(mesh?.geometry.getAttribute('position').array ?? [])]
    const shown = positions()
    form.mesh(form.openAt(3))
    expect(positions()).toEqual(shown)
  })

  it('says which pages are to be seen, and puts their pictures on when they have come', () => {
    const pictures = new Map<number, Texture>()
    const [form, book] = [bookOf(20), new BookMesh({ pictureOf: (page) => pictures.get(page) })]
    book.show(form.mesh(form.openAt(2)))
    expect([...book.pages].sort((a, b) => a - b)).toEqual([3, 4])
    const picture = new Texture()
    pictures.set(3, picture)
    book.refresh()
    const put = meshesOf(book).flatMap(({ material }) =>
      'uniforms' in material
        ? [(material.uniforms as Record<string, { value: unknown }>).picture?.value]
        : [],
    )
    expect(put).toContain(picture)
  })

  it('draws the panels of a long concertina twelve pictures at a time, each page once', () => {
    const form = createForm({ form: 'concertina', viewingDirection: rtl, pages: imagesOf(40) })
    const book = new BookMesh({ pictureOf: () => undefined })
    book.show(form.mesh(form.extended))
    expect(new Set(book.pages).size).toBe(40)
    expect(callsOf(book)).toBe(1 + 1 + 4 + 3)
    const many = meshesOf(book).find(({ material }) => Array.isArray(material))
    const drawn = many?.geometry.groups.reduce((sum, { count }) => sum + count, 0)
    expect(drawn).toBe(many?.geometry.drawRange.count)
  })

  it('lets go of everything', () => {
    const book = new BookMesh({ pictureOf: () => undefined })
    book.show(createFoldingSheet({ width: 0.33, height: 0.26, page: 0 }).mesh(0.5, 'butterfly'))
    let gone = 0
    for (const { geometry } of meshesOf(book)) geometry.addEventListener('dispose', () => gone++)
    const count = book.group.children.length
    book.dispose()
    expect(gone).toBe(count)
    expect(book.group.children).toHaveLength(0)
  })
})
