import { Group, type Texture } from 'three'
import type { Camera } from '../../../scenes/layout/projecting.ts'
import { walkableArea } from '../../../scenes/layout/walking.ts'
import { type Interval, standingIn } from '../rooms/visibility.ts'
import type { Stage } from '../stage.ts'
import { SHARP, type TextureSource } from '../textures/loadOrder.ts'
import { FaceLayer, type LaidFaces } from './faceLayer.ts'
import { inkMaterial, pictureMaterial } from './faceMaterials.ts'
import { type FacesMesh, facesMesh, WHOLE } from './facesMesh.ts'
import { type Looked, lookAround, MOST, type Seen } from './lookAround.ts'
import { wallLookedAt } from './lookedAt.ts'
import type { RoomFace } from './roomFace.ts'

const NOTHING: Looked = {
  wishes: [],
  planes: [],
  pictures: [],
  sheets: new Set(),
  textSheets: new Set(),
}
const NONE: ReadonlySet<string> = new Set()

/** A face that is drawn from a texture of its own. */
interface Plane {
  readonly face: RoomFace
  readonly texture: Texture
}

/** Watches over what is drawn of pictures and texts: from which textures, and whether they are sharp. */
export class Watch {
  /** Holds what is drawn. */
  readonly group = new Group()
  readonly #stage: Stage
  readonly #layers: { readonly pictures: FaceLayer; readonly planes: FaceLayer; readonly texts: FaceLayer }
  readonly #meshes = new WeakMap<RoomFace, FacesMesh>()
  #looked = NOTHING
  #planes: readonly Plane[] = []
  /** Ids of the faces that have a plane. */
  #own = NONE
  /** Rooms that were laid out last; none when they must be laid out anew. */
  #rooms: readonly string[] | undefined

  /** @param light multiplies the pictures in linear light */
  constructor(stage: Stage, light: number) {
    this.#stage = stage
    const { paper } = stage
    this.#layers = {
      pictures: new FaceLayer(pictureMaterial(MOST.sheets, paper, light)),
      planes: new FaceLayer(pictureMaterial(MOST.planes, paper, light)),
      texts: new FaceLayer(inkMaterial(MOST.textSheets + MOST.textPlanes, paper)),
    }
    this.#layers.texts.mesh.renderOrder = 2
    for (const { mesh } of Object.values(this.#layers)) this.group.add(mesh)
  }

  /**
   * Tells the ledger what is wished for, and chooses which faces are drawn from textures of their own.
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
      planes: this.#own,
      hasArrived,
      isHeld: (key) => ledger.get(key) !== undefined,
    })
    this.#looked = looked
    ledger.wish(looked.wishes)
    this.#planes = looked.planes.flatMap((face) => {
      const held = ledger.get(face.source.key)
      return held && held.rung > face.cell ? { face, texture: held.texture } : []
    })
    this.#own = new Set(this.#planes.map(({ face }) => face.face.id))
    this.#rooms = undefined
  }

  /** Draws what is seen, as far as it may be drawn at once. To be called before every frame. */
  show(seen: ReadonlyMap<string, Interval>): void {
    const rooms = [...seen.keys()]
    if (this.#rooms?.length === rooms.length && rooms.every((room, i) => room === this.#rooms?.[i])) return
    this.#rooms = rooms
    const { faces, ledger } = this.#stage
    const { sheets, textSheets } = this.#looked
    const textureOf = (source: TextureSource<Texture> | undefined) =>
      source && ledger.get(source.key)?.texture
    const shown = (which: ReadonlySet<string>) =>
      rooms.flatMap((room) => (which.has(room) ? (faces.get(room) ?? []) : []))
    const planes = (kind: RoomFace['kind']) =>
      this.#planes.filter(({ face }) => face.kind === kind).map((plane) => this.#laid(plane))
    this.#layers.pictures.show(shown(sheets).map((room) => room.laidPictures(textureOf, this.#own)))
    this.#layers.planes.show(planes('picture'))
    this.#layers.texts.show([
      ...shown(textSheets).flatMap((room) => room.laidTexts(textureOf, this.#own) ?? []),
      ...planes('text'),
    ])
  }

  /** Whether every picture on the wall that was looked at last is drawn at ≥ 0.95 texel a pixel, or as sharp as it is. */
  get isSharp(): boolean {
    const { pictures } = this.#looked
    const isFurnished = pictures.length > 0 || [...this.#stage.faces.values()].some((room) => !room.isEmpty)
    return isFurnished && pictures.every((each) => this.#isSharp(each))
  }

  dispose(): void {
    for (const layer of Object.values(this.#layers)) layer.dispose()
  }

  #laid({ face, texture }: Plane): LaidFaces {
    const mesh = this.#meshes.get(face) ?? facesMesh([{ face: face.face, part: WHOLE }])
    this.#meshes.set(face, mesh)
    return { mesh, texture, without: NONE }
  }

  #isSharp({ room, face, pixels }: Seen): boolean {
    const { faces, ledger } = this.#stage
    const sheet = faces.get(room)?.pictures.source
    if (sheet && face.cell >= pixels * SHARP && ledger.isSharp(sheet.key)) return true
    return ledger.isSharp(face.source.key)
  }
}
