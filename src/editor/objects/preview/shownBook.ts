import { Group } from 'three'
import { type BookForm, createEnclosure } from '../../../scenes/forms/form.ts'
import type { Pose } from '../../../scenes/forms/model.ts'
import type { Part } from '../../../scenes/forms/parts.ts'
import type { CatalogueObject } from '../../../scenes/schema/object.ts'
import { BookMesh, type BookMeshOptions } from '../../../viewer/book/bookMesh.ts'
import { ContactShadow } from '../../../viewer/book/contactShadow.ts'
import type { Box } from './eye.ts'

/** A volume, or the volumes in their case, as three draws them: metres, on the table. */
export class ShownBook {
  readonly group = new Group()
  readonly #book: BookMesh
  readonly #case: BookMesh
  readonly #shadow = new ContactShadow()
  #copies: Group[] = []

  constructor(options: BookMeshOptions) {
    this.#book = new BookMesh(options)
    this.#case = new BookMesh(options)
    this.group.add(this.#shadow.mesh, this.#book.group, this.#case.group)
  }

  /** Shows the book alone. @returns what it takes */
  show(form: BookForm, pose: Pose): Box {
    this.#clear()
    const parts = form.mesh(pose)
    this.#book.show(parts)
    this.#book.group.position.set(0, 0, 0)
    this.#shadow.lieUnder(parts)
    return boxOf(parts)
  }

  /** Shows the volumes in their case, closed. @returns what they take */
  enclose(form: BookForm, { structure = {}, viewingDirection }: CatalogueObject): Box {
    const { enclosure: kind, volumes = 1 } = structure
    if (!kind) return this.show(form, form.closed)
    this.#clear()
    const parts = form.mesh(form.closed)
    const { low, high } = boxOf(parts)
    const thickness = high[1] - low[1]
    this.#book.show(parts)
    const contents = {
      width: high[0] - low[0],
      height: high[2] - low[2],
      thickness: thickness * volumes,
    }
    const enclosure = createEnclosure({ kind, contents, viewingDirection })
    this.#book.group.position.y = enclosure.lift - low[1]
    this.#copies = Array.from({ length: volumes - 1 }, (_, i) => {
      const copy = this.#book.group.clone()
      copy.position.y += (i + 1) * thickness
      return copy
    })
    if (this.#copies.length > 0) this.group.add(...this.#copies)
    const outside = enclosure.mesh(0)
    this.#case.group.visible = true
    this.#case.show(outside)
    this.#shadow.lieUnder(outside)
    return boxOf(outside)
  }

  /** Pictures have come. */
  refresh(): void {
    this.#book.refresh()
  }

  dispose(): void {
    this.#book.dispose()
    this.#case.dispose()
    this.#shadow.dispose()
  }

  #clear(): void {
    this.#case.group.visible = false
    this.group.remove(...this.#copies)
    this.#copies = []
  }
}

function boxOf(parts: readonly Part[]): Box {
  const low: [number, number, number] = [Infinity, Infinity, Infinity]
  const high: [number, number, number] = [-Infinity, -Infinity, -Infinity]
  for (const { positions, vertexCount } of parts)
    for (let i = 0; i < vertexCount * 3; i++) {
      const value = positions[i] ?? 0
      const axis = (i % 3) as 0 | 1 | 2
      low[axis] = Math.min(low[axis], value)
      high[axis] = Math.max(high[axis], value)
    }
  return low[0] > high[0] ? { low: [0, 0, 0], high: [0.1, 0.1, 0.1] } : { low, high }
}
