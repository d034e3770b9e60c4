import { type Group, Mesh, type MeshBasicMaterial, type Texture } from 'three'
import { FaceBatch } from './faceBatch.ts'
import { inkMaterial, pictureMaterial } from './faceMaterials.ts'
import { WHOLE } from './facesMesh.ts'
import type { RoomFace } from './roomFace.ts'

interface Plane {
  readonly mesh: Mesh
  readonly material: MeshBasicMaterial
  readonly kind: RoomFace['kind']
  shown: { readonly face: RoomFace; readonly batch: FaceBatch } | undefined
}

/** Faces that are drawn by themselves, each with a texture of its own, on meshes that are used again and again. */
export class Planes {
  readonly #group: Group
  readonly #paper: Texture
  readonly #light: number
  readonly #planes: Plane[] = []

  /** @param group to hold them @param light as for the sheets: a face must not change when it gets a plane */
  constructor(group: Group, paper: Texture, light: number) {
    this.#group = group
    this.#paper = paper
    this.#light = light
  }

  /** Ids of the faces that have a plane. */
  get faces(): ReadonlySet<string> {
    return new Set(this.#planes.flatMap(({ shown }) => shown?.face.face.id ?? []))
  }

  /** Draws these faces and no others. */
  show(faces: readonly { readonly face: RoomFace; readonly texture: Texture }[]): void {
    const wanted = new Set(faces.map(({ face }) => face))
    for (const plane of this.#planes) if (plane.shown && !wanted.has(plane.shown.face)) this.#clear(plane)
    for (const { face, texture } of faces) {
      const plane = this.#planes.find(({ shown }) => shown?.face === face) ?? this.#put(face)
      plane.material.map = texture
    }
  }

  dispose(): void {
    for (const plane of this.#planes) {
      this.#clear(plane)
      plane.material.dispose()
      plane.mesh.removeFromParent()
    }
    this.#planes.length = 0
  }

  #put(face: RoomFace): Plane {
    const plane = this.#planes.find(({ kind, shown }) => kind === face.kind && !shown) ?? this.#add(face.kind)
    const batch = new FaceBatch([{ face: face.face, part: WHOLE }])
    plane.shown = { face, batch }
    plane.mesh.geometry = batch.geometry
    plane.mesh.visible = true
    return plane
  }

  #add(kind: RoomFace['kind']): Plane {
    const material = kind === 'picture' ? pictureMaterial(this.#paper, this.#light) : inkMaterial(this.#paper)
    const mesh = new Mesh(undefined, material)
    mesh.matrixAutoUpdate = false
    mesh.renderOrder = kind === 'picture' ? 0 : 2
    this.#group.add(mesh)
    const plane: Plane = { mesh, material, kind, shown: undefined }
    this.#planes.push(plane)
    return plane
  }

  #clear(plane: Plane): void {
    plane.shown?.batch.dispose()
    plane.shown = undefined
    plane.material.map = this.#paper
    plane.mesh.visible = false
  }
}
