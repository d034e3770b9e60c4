import { Group, Mesh, ShaderMaterial, type Texture } from 'three'
import type { Part } from '../../scenes/forms/parts.ts'
import { blankPaper, CELLS, createPage, createPages, createThings } from './bookMaterials.ts'
import { otherSides } from './otherSides.ts'
import { PartGeometry } from './partMesh.ts'
import { bookSurfaces } from './surfaces.ts'

export interface BookMeshOptions {
  /** The picture of a page of the list; undefined is blank paper until it comes. */
  readonly pictureOf: (page: number) => Texture | undefined
  /** The words on the title slip and on the bottom edge; without them both are blank paper. */
  readonly words?: { readonly titleSlip?: Texture | undefined; readonly edgeTitle?: Texture | undefined }
  /** Whether the rows of the pictures run downwards, as those of the ledger's textures do. */
  readonly flipY?: boolean
  /** The surfaces of materials have been painted: a good time to draw again. */
  readonly changed?: () => void
}

/** What is drawn of one part. */
interface Slot {
  readonly mesh: Mesh
  readonly geometry: PartGeometry
  kind: Part['skin']['kind'] | undefined
  /** Pages whose pictures are on it, in the order of the materials' places. */
  pages: readonly number[]
  /** The page on the other side of the leaf in the air. */
  otherSide: number | undefined
}

/**
 * Draws the parts of one book, folding sheet or enclosure, in metres as the engine gives them: one draw call a part, so
 * at most eight; what shows more than sixteen pages at once takes one more for every twelve. It takes its light with it
 * and needs no lamp. Nothing is tone-mapped: a page that lies open has its picture's own colours.
 */
export class BookMesh {
  readonly group = new Group()
  readonly #options: BookMeshOptions
  readonly #paper = blankPaper()
  readonly #slots: Slot[] = []

  constructor(options: BookMeshOptions) {
    this.#options = options
    bookSurfaces().painted.then(() => options.changed?.())
  }

  /** Pages of the list that are drawn now: their pictures are wanted. */
  get pages(): readonly number[] {
    return this.#slots.flatMap(({ mesh, pages }) => (mesh.visible ? pages : []))
  }

  /** Shows what `mesh(pose)` has just given. Copies it: the engine may write its arrays again. */
  show(parts: readonly Part[]): void {
    for (const [i, part] of parts.entries()) this.#put(this.#slotAt(i), part)
    for (const slot of this.#slots.slice(parts.length)) slot.mesh.visible = false
    this.#seeThrough(parts)
    this.refresh()
  }

  /** Puts on the pictures that have come, and paper where they have gone. */
  refresh(): void {
    for (const slot of this.#slots) if (slot.mesh.visible) this.#dress(slot)
  }

  #dress({ mesh, kind, pages, otherSide }: Slot): void {
    const { words } = this.#options
    if (kind === 'titleSlip' || kind === 'edgeTitle')
      setUniform(mesh, 'picture', words?.[kind] ?? this.#paper)
    if (kind === 'page') {
      setUniform(mesh, 'picture', this.#pictureOf(pages[0]))
      setUniform(mesh, 'behind', this.#pictureOf(otherSide))
    }
    if (kind === 'pages')
      for (const [n, { uniforms }] of materialsOf(mesh).entries())
        if (uniforms.pictures)
          uniforms.pictures.value = Array.from({ length: CELLS }, (_, i) =>
            this.#pictureOf(pages[n * CELLS + i]),
          )
  }

  #pictureOf(page: number | undefined): Texture {
    return (page === undefined ? undefined : this.#options.pictureOf(page)) ?? this.#paper
  }

  /** Lets go of what it has on the graphics card. The pictures stay their owner's. */
  dispose(): void {
    for (const { mesh, geometry } of this.#slots) {
      geometry.dispose()
      for (const material of materialsOf(mesh)) material.dispose()
    }
    this.#paper.dispose()
    this.group.clear()
    this.#slots.length = 0
  }

  #slotAt(i: number): Slot {
    const known = this.#slots[i]
    if (known) return known
    const geometry = new PartGeometry()
    const mesh = new Mesh(geometry.geometry)
    // What is drawn changes with every pose: it is not worth asking whether it is in sight.
    mesh.frustumCulled = false
    const slot: Slot = { mesh, geometry, kind: undefined, pages: [], otherSide: undefined }
    this.group.add(mesh)
    this.#slots.push(slot)
    return slot
  }

  #put(slot: Slot, part: Part): void {
    const { kind } = part.skin
    slot.geometry.write(part)
    slot.mesh.visible = true
    slot.pages = part.skin.kind === 'page' ? [part.skin.page] : kind === 'pages' ? pagesOf(part) : []
    if (slot.kind !== kind) {
      for (const material of materialsOf(slot.mesh)) material.dispose()
      slot.mesh.material = this.#materialFor(kind)
      slot.kind = kind
    }
    if (kind === 'pages') this.#share(slot, part)
  }

  #materialFor(kind: Part['skin']['kind']): ShaderMaterial | ShaderMaterial[] {
    const flipY = this.#options.flipY ?? false
    if (kind === 'materials') return createThings()
    if (kind === 'pages') return []
    return createPage(this.#paper, kind === 'page' && flipY)
  }

  /** Shares out many pages among draw calls of so many pictures each. */
  #share(slot: Slot, part: Part): void {
    const { geometry } = slot.geometry
    const materials = materialsOf(slot.mesh)
    while (materials.length * CELLS < slot.pages.length)
      materials.push(createPages(this.#paper, this.#options.flipY ?? false))
    slot.mesh.material = materials
    geometry.clearGroups()
    let index = 0
    for (const { page, from, to } of part.runs) {
      const at = slot.pages.indexOf(page)
      slot.geometry.writeCells(from, to, at % CELLS)
      const start = index
      while (index < part.indexCount && (part.indices[index] ?? 0) < to) index++
      const call = Math.floor(at / CELLS)
      const last = geometry.groups[geometry.groups.length - 1]
      if (last && last.materialIndex === call) last.count += index - start
      else geometry.addGroup(start, index - start, call)
    }
  }

  /** Finds which pages are two sides of a leaf in the air: against the light one shows through the other. */
  #seeThrough(parts: readonly Part[]): void {
    for (const slot of this.#slots) {
      slot.otherSide = undefined
      setUniform(slot.mesh, 'translucence', 0)
    }
    for (const { of, other, through } of otherSides(parts)) {
      const slot = this.#slots[of]
      if (!slot) continue
      slot.otherSide = this.#slots[other]?.pages[0]
      setUniform(slot.mesh, 'through', through)
      setUniform(slot.mesh, 'translucence', 1)
    }
  }
}

const pagesOf = ({ runs }: Part): number[] => [...new Set(runs.map(({ page }) => page))]

const materialsOf = ({ material }: Mesh): ShaderMaterial[] =>
  (Array.isArray(material) ? material : [material]).filter((each) => each instanceof ShaderMaterial)

/** Sets it in the mesh's one material, if that has it. */
function setUniform(mesh: Mesh, name: string, value: Texture | number | readonly number[]): void {
  const uniform = materialsOf(mesh)[0]?.uniforms[name]
  if (uniform) uniform.value = value
}
