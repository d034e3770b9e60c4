import { Mesh, type MeshBasicMaterial, type Texture } from 'three'
import type { Scene } from '../../../scenes/schema/scene.ts'
import { extentOf, type Face } from '../rooms/face.ts'
import type { TextFace } from '../text/textFace.ts'
import type { TextureSource } from '../textures/loadOrder.ts'
import type { SheetPlan, Sources } from '../textures/sources.ts'
import { FaceBatch } from './faceBatch.ts'
import { inkMaterial, pictureMaterial } from './faceMaterials.ts'
import type { RoomFace } from './roomFace.ts'
import { tiledFace } from './tileFaces.ts'

/** All pictures or all texts of a room, drawn at once from one sheet. */
export interface Sheeted {
  readonly faces: readonly RoomFace[]
  readonly batch: FaceBatch
  /** Undefined when there is nothing to draw. */
  readonly source: TextureSource<Texture> | undefined
}

/**
 * The pictures and texts of one room: two meshes, each with a sheet of the ledger's. Until the pictures' sheet comes
 * they are paper, until the texts' sheet comes nothing is written. What replaces a sheet waits until it is there, so
 * that nothing flickers.
 */
export class RoomFaces {
  readonly room: string
  readonly pictureMesh: Mesh
  readonly textMesh: Mesh
  readonly #sources: Sources
  readonly #paper: Texture
  readonly #materials: { readonly picture: MeshBasicMaterial; readonly text: MeshBasicMaterial }
  #pictures: Sheeted = nothing()
  #texts: Sheeted = nothing()
  /** Texts set anew, not drawn before their sheet is there. */
  #nextTexts: Sheeted | undefined

  /** @param light neutral, linear; multiplies the pictures */
  constructor(room: string, sources: Sources, paper: Texture, light: number) {
    this.room = room
    this.#sources = sources
    this.#paper = paper
    this.#materials = { picture: pictureMaterial(paper, light), text: inkMaterial(paper) }
    this.pictureMesh = new Mesh(this.#pictures.batch.geometry, this.#materials.picture)
    this.textMesh = new Mesh(this.#texts.batch.geometry, this.#materials.text)
    this.textMesh.renderOrder = 2
    for (const mesh of [this.pictureMesh, this.textMesh]) {
      mesh.matrixAutoUpdate = false
      mesh.visible = false
    }
  }

  get pictures(): Sheeted {
    return this.#pictures
  }

  /** The texts that are wished for: those to come, if there are any. */
  get texts(): Sheeted {
    return this.#nextTexts ?? this.#texts
  }

  get isEmpty(): boolean {
    return this.#pictures.faces.length === 0 && this.texts.faces.length === 0
  }

  /** Whether any text can be drawn already. */
  get hasTexts(): boolean {
    return this.#texts.source !== undefined && this.#materials.text.map !== this.#paper
  }

  setPictures(scene: Scene, faces: readonly Face[]): void {
    const plan = this.#sources.sheetOfPictures(scene, this.room, faces)
    const shown = faces.flatMap((face): RoomFace[] => {
      const media = scene.media[face.media]
      if (!media) return []
      const { edge } = plan.cellOf(face.media)
      const source = this.#sources.picture(media)
      const tiled = tiledFace(face, media, (tile) => this.#sources.tile(media, tile))
      return [{ face, extent: extentOf(face), kind: 'picture', source, cell: edge, tiled }]
    })
    this.#pictures.batch.dispose()
    this.#pictures = sheeted(shown, plan, (each) => each.face.media)
    this.pictureMesh.geometry = this.#pictures.batch.geometry
  }

  setTexts(texts: readonly TextFace[]): void {
    const plan = this.#sources.sheetOfTexts(texts)
    const shown = texts.map(({ face, sheet }): RoomFace => {
      const { edge } = plan.cellOf(face.id)
      const source = this.#sources.text(sheet)
      return { face, extent: extentOf(face), kind: 'text', source, cell: edge }
    })
    this.#nextTexts?.batch.dispose()
    this.#nextTexts = sheeted(shown, plan, (each) => each.face.id)
  }

  /** Puts on what the ledger holds now. @param ownPlanes ids of faces that are drawn by themselves */
  dress(
    textureOf: (source: TextureSource<Texture> | undefined) => Texture | undefined,
    ownPlanes: ReadonlySet<string>,
  ): void {
    this.#materials.picture.map = textureOf(this.#pictures.source) ?? this.#paper
    if (this.#nextTexts && (!this.#nextTexts.source || textureOf(this.#nextTexts.source))) {
      this.#texts.batch.dispose()
      this.#texts = this.#nextTexts
      this.#nextTexts = undefined
      this.textMesh.geometry = this.#texts.batch.geometry
    }
    this.#materials.text.map = textureOf(this.#texts.source) ?? this.#paper
    this.#pictures.batch.leaveOut(ownPlanes)
    this.#texts.batch.leaveOut(ownPlanes)
  }

  dispose(): void {
    for (const each of [this.#pictures, this.#texts, this.#nextTexts]) each?.batch.dispose()
    this.#materials.picture.dispose()
    this.#materials.text.dispose()
  }
}

function sheeted(faces: readonly RoomFace[], plan: SheetPlan, keyOf: (face: RoomFace) => string): Sheeted {
  const drawn = faces.flatMap((each) => {
    const { part } = plan.cellOf(keyOf(each))
    return part ? { face: each.face, part } : []
  })
  return { faces, batch: new FaceBatch(drawn), source: drawn.length > 0 ? plan.source : undefined }
}

function nothing(): Sheeted {
  return { faces: [], batch: new FaceBatch([]), source: undefined }
}
