import type { Texture } from 'three'
import type { Scene } from '../../../scenes/schema/scene.ts'
import { extentOf, type Face } from '../rooms/face.ts'
import type { TextFace } from '../text/textFace.ts'
import type { TextureSource } from '../textures/loadOrder.ts'
import type { SheetPlan, Sources } from '../textures/sources.ts'
import type { LaidFaces } from './faceLayer.ts'
import { type FacesMesh, facesMesh } from './facesMesh.ts'
import type { RoomFace } from './roomFace.ts'
import { tiledFace } from './tileFaces.ts'

/** All pictures or all texts of a room, each with its part of one sheet. */
export interface Sheeted {
  readonly faces: readonly RoomFace[]
  /** Of those that are in the sheet. */
  readonly mesh: FacesMesh
  /** Undefined when there is nothing to draw. */
  readonly source: TextureSource<Texture> | undefined
}

const NOTHING: Sheeted = { faces: [], mesh: facesMesh([]), source: undefined }

/** What the ledger holds for a source. */
export type TextureOf = (source: TextureSource<Texture> | undefined) => Texture | undefined

/**
 * The pictures and texts of one room, each with a sheet of the ledger's. Until the pictures' sheet comes they are paper,
 * until the texts' sheet comes nothing is written.
 */
export class RoomFaces {
  readonly room: string
  readonly #sources: Sources
  readonly #paper: Texture
  #pictures = NOTHING
  #texts = NOTHING
  /** Texts set anew, not drawn before their sheet is there: what replaces a sheet must not flicker. */
  #nextTexts: Sheeted | undefined

  constructor(room: string, sources: Sources, paper: Texture) {
    this.room = room
    this.#sources = sources
    this.#paper = paper
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

  setPictures(scene: Scene, faces: readonly Face[]): void {
    const plan = this.#sources.sheetOfPictures(scene, this.room, faces)
    const shown = faces.flatMap((face): RoomFace[] => {
      const media = scene.media[face.media]
      if (!media) return []
      const { edge } = plan.cellOf(face.media)
      const source = this.#sources.picture(media)
      const tiled = tiledFace(
        face,
        media,
        () => this.#sources.gridOf(media),
        (tile) => this.#sources.tile(media, tile),
      )
      return [{ face, extent: extentOf(face), kind: 'picture', source, cell: edge, tiled }]
    })
    this.#pictures = sheeted(shown, plan, (each) => each.face.media)
  }

  setTexts(texts: readonly TextFace[]): void {
    const plan = this.#sources.sheetOfTexts(texts)
    const shown = texts.map(({ face, sheet }): RoomFace => {
      const { edge } = plan.cellOf(face.id)
      const source = this.#sources.text(sheet)
      return { face, extent: extentOf(face), kind: 'text', source, cell: edge }
    })
    this.#nextTexts = sheeted(shown, plan, (each) => each.face.id)
  }

  /** Pictures as they can be drawn now. @param without ids of faces that are drawn by themselves */
  laidPictures(textureOf: TextureOf, without: ReadonlySet<string>): LaidFaces {
    const { mesh, source } = this.#pictures
    return { mesh, texture: textureOf(source) ?? this.#paper, without }
  }

  /** Texts as they can be drawn now; nothing before there is a sheet of them. */
  laidTexts(textureOf: TextureOf, without: ReadonlySet<string>): LaidFaces | undefined {
    if (this.#nextTexts && (!this.#nextTexts.source || textureOf(this.#nextTexts.source))) {
      this.#texts = this.#nextTexts
      this.#nextTexts = undefined
    }
    const texture = textureOf(this.#texts.source)
    return texture && { mesh: this.#texts.mesh, texture, without }
  }
}

function sheeted(faces: readonly RoomFace[], plan: SheetPlan, keyOf: (face: RoomFace) => string): Sheeted {
  const drawn = faces.flatMap((each) => {
    const { part } = plan.cellOf(keyOf(each))
    return part ? { face: each.face, part } : []
  })
  return { faces, mesh: facesMesh(drawn), source: drawn.length > 0 ? plan.source : undefined }
}
