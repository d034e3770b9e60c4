import { Group, type Texture } from 'three'
import type { Camera } from '../../../scenes/layout/projecting.ts'
import { walkableArea } from '../../../scenes/layout/walking.ts'
import { type Interval, standingIn } from '../rooms/visibility.ts'
import type { Stage } from '../stage.ts'
import { SHARP, type TextureSource } from '../textures/loadOrder.ts'
import { type Looked, lookAround, type Seen } from './lookAround.ts'
import { wallLookedAt } from './lookedAt.ts'
import { Planes } from './planes.ts'

const NOTHING: Looked = {
  wishes: [],
  planes: [],
  pictures: [],
  sheets: new Set(),
  textSheets: new Set(),
}

/** Watches over what is drawn of pictures and texts: from which textures, and whether they are sharp. */
export class Watch {
  /** Holds the faces that are drawn by themselves. */
  readonly group = new Group()
  readonly #stage: Stage
  readonly #planes: Planes
  #looked = NOTHING

  /** @param light multiplies the pictures in linear light */
  constructor(stage: Stage, light: number) {
    this.#stage = stage
    this.#planes = new Planes(this.group, stage.paper, light)
  }

  /**
   * Tells the ledger what is wished for, and dresses everything in what it holds.
   * @param seen rooms, nearest first @param height of the picture, device pixels
   */
  look(camera: Camera, seen: ReadonlyMap<string, Interval>, height: number): void {
    const { faces, ledger, store } = this.#stage
    const { scene, space, hasArrived } = store.getState()
    const [x, , z] = camera.position
    const looked = lookAround(faces.values(), {
      camera,
      height,
      seen,
      here: standingIn(walkableArea(scene, space), [x, z]),
      wall: wallLookedAt(scene, seen.keys(), camera),
      planes: this.#planes.faces,
      hasArrived,
      isHeld: (key) => ledger.get(key) !== undefined,
    })
    this.#looked = looked
    ledger.wish(looked.wishes)

    const textureOf = (source: TextureSource<Texture> | undefined) =>
      source && ledger.get(source.key)?.texture
    this.#planes.show(
      looked.planes.flatMap((face) => {
        const held = ledger.get(face.source.key)
        return held && held.rung > face.cell ? { face, texture: held.texture } : []
      }),
    )
    const own = this.#planes.faces
    for (const room of faces.values()) room.dress(textureOf, own)
  }

  /** Shows what is seen, as far as it may be drawn at once. */
  show(seen: ReadonlyMap<string, Interval>): void {
    const { sheets, textSheets } = this.#looked
    for (const [id, room] of this.#stage.faces) {
      const isSeen = seen.has(id)
      room.pictureMesh.visible = isSeen && sheets.has(id)
      room.textMesh.visible = isSeen && textSheets.has(id) && room.hasTexts
    }
  }

  /** Whether every picture on the wall that was looked at last is drawn at ≥ 0.95 texel a pixel, or as sharp as it is. */
  get isSharp(): boolean {
    const { pictures } = this.#looked
    const isFurnished = pictures.length > 0 || [...this.#stage.faces.values()].some((room) => !room.isEmpty)
    return isFurnished && pictures.every((each) => this.#isSharp(each))
  }

  dispose(): void {
    this.#planes.dispose()
  }

  #isSharp({ room, face, pixels }: Seen): boolean {
    const { faces, ledger } = this.#stage
    const sheet = faces.get(room)?.pictures.source
    if (sheet && face.cell >= pixels * SHARP && ledger.isSharp(sheet.key)) return true
    return ledger.isSharp(face.source.key)
  }
}
