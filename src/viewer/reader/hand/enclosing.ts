import { Group } from 'three'
import { stage } from '../../../scenes/forms/enclosure.ts'
import { type BookForm, createEnclosure } from '../../../scenes/forms/form.ts'
import type { Part } from '../../../scenes/forms/parts.ts'
import type { CatalogueObject } from '../../../scenes/schema/object.ts'
import { BookMesh, type BookMeshOptions } from '../../book/bookMesh.ts'
import { type Box, mixBoxes } from './framing.ts'
import { boxOf } from './inView.ts'

/** Volumes of a case that are drawn at the most. */
const MOST_VOLUMES = 12
/** Metres by which a volume is lifted over the walls of its case. */
const OVER = 0.03

/** The case about a book, and the volumes that lie in it under this one: they stay behind when the book is taken out. */
export class Enclosing {
  readonly group = new Group()
  readonly #enclosure: ReturnType<typeof createEnclosure>
  readonly #mesh: BookMesh
  readonly #pile: BookMesh
  /** About the open case. */
  readonly #box: Box
  /** Metres at which the book lies in its case. */
  readonly #height: number

  /** @returns undefined for a book that has no case, or that is none */
  static of(object: CatalogueObject, form: BookForm, dress: BookMeshOptions): Enclosing | undefined {
    const { enclosure, volumes = 1 } = object.structure ?? {}
    if (!enclosure || form.closed.kind !== 'leaves') return undefined
    return new Enclosing(enclosure, Math.min(MOST_VOLUMES, volumes), object, form, dress)
  }

  private constructor(
    kind: Parameters<typeof createEnclosure>[0]['kind'],
    volumes: number,
    { viewingDirection }: CatalogueObject,
    form: BookForm,
    dress: BookMeshOptions,
  ) {
    const closed = form.mesh(form.closed)
    const { min, max } = boxOf(closed)
    const [width, thickness, height] = [max[0] - min[0], max[1], max[2] - min[2]]
    const contents = { width, height, thickness: thickness * volumes }
    this.#enclosure = createEnclosure({ kind, contents, viewingDirection })
    this.#height = this.#enclosure.lift + thickness * (volumes - 1)
    this.#mesh = new BookMesh(dress)
    this.#pile = new BookMesh(dress)
    this.#pile.show(closed)
    this.group.add(this.#mesh.group)
    for (let i = 0; i < volumes - 1; i++) {
      const volume = this.#pile.group.clone()
      volume.position.y = this.#enclosure.lift + thickness * i
      this.group.add(volume)
    }
    this.#box = boxOf(this.#enclosure.mesh(1))
  }

  /** What one looks at. @param taken 0 in the closed case, 1 in the hand @param book about the book alone */
  frameOf(taken: number, book: Box): Box {
    return mixBoxes(this.#box, book, stage(taken, 1, 2))
  }

  /** Opens the case, then lets the book out of it. @returns the parts of the case, while the book lies in it */
  lay(taken: number, book: Group): readonly Part[] | undefined {
    const away = stage(taken, 1, 2)
    this.group.visible = away < 1
    this.group.position.z = -away * 4 * (this.#box.max[2] - this.#box.min[2])
    book.position.y = this.#height * (1 - away) + OVER * Math.sin(Math.PI * away)
    if (away === 1) return undefined
    const parts = this.#enclosure.mesh(stage(taken, 0, 2))
    this.#mesh.show(parts)
    return away === 0 ? parts : undefined
  }

  dispose(): void {
    this.#mesh.dispose()
    this.#pile.dispose()
  }
}
