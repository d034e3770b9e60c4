import {
  LinearMipmapLinearFilter,
  Mesh,
  MeshBasicMaterial,
  type PerspectiveCamera,
  type PlaneGeometry,
  type Scene,
  SRGBColorSpace,
  Texture,
  Vector3,
} from 'three'
import { type HungPicture, type Layout, PER_ROOM, PICTURE } from '../layout.ts'
import { pictureAddress } from '../page.ts'
import type { Atlas } from './atlas.ts'
import { onWall } from './blocks.ts'
import { seenRooms } from './seen.ts'

const LEVELS = [256, 512, 1024] as const
/** Bytes of textures over the thumbnails. */
const BUDGET = 64 * 2 ** 20
const LANES = 4
/** Pixels up to which a thumbnail is enough. */
const THUMBNAIL = 48
const TEXELS_A_PIXEL = 0.95

interface Shown {
  readonly mesh: Mesh<PlaneGeometry, MeshBasicMaterial>
  level: number
  bytes: number
  used: number
}

interface StreamOptions {
  readonly hall: Layout
  readonly scene: Scene
  readonly camera: PerspectiveCamera
  readonly plane: PlaneGeometry
  readonly atlas: Atlas
  readonly pixelRatio: number
  readonly invalidate: () => void
}

/** Fetches for each picture in view the smallest level that covers its pixels, the largest on screen first. */
export class Stream {
  readonly #options: StreamOptions
  readonly #shown = new Map<number, Shown>()
  readonly #flying = new Map<number, number>()
  #bytes = 0
  #tick = 0
  #isSharp = false

  constructor(options: StreamOptions) {
    this.#options = options
  }

  /** The first wall has the pixels that the screen shows. */
  get isSharp(): boolean {
    return this.#isSharp
  }

  look(): void {
    const { hall, camera, atlas } = this.#options
    this.#tick += 1
    const rooms = seenRooms(hall, camera)
    for (const room of rooms) atlas.want(room)
    const wanted = [...rooms]
      .flatMap((room) => hall.pictures.slice(room * PER_ROOM, (room + 1) * PER_ROOM))
      .flatMap((picture) => this.#wish(picture))
      .sort((a, b) => b.pixels - a.pixels)
    for (const { picture, level } of wanted) {
      if (this.#flying.size >= LANES) break
      if (!this.#flying.has(picture.index)) void this.#fetch(picture, level)
    }
    this.#evict()
    this.#isSharp = hall.pictures.slice(0, 4).every((picture) => {
      const pixels = this.#pixelsOf(picture)
      return pixels < THUMBNAIL || (this.#shown.get(picture.index)?.level ?? 0) >= levelFor(pixels)
    })
  }

  #wish(picture: HungPicture): { pixels: number; picture: HungPicture; level: number }[] {
    const pixels = this.#pixelsOf(picture)
    if (pixels < THUMBNAIL) return []
    const level = levelFor(pixels)
    const shown = this.#shown.get(picture.index)
    if (shown) shown.used = this.#tick
    const isThere = (shown?.level ?? 0) >= level || (this.#flying.get(picture.index) ?? 0) >= level
    return isThere ? [] : [{ pixels, picture, level }]
  }

  /** Pixels of its edge on screen; 0 out of view, and from behind. */
  #pixelsOf({ x, y, z, yaw }: HungPicture): number {
    const { camera, pixelRatio } = this.#options
    const seen = new Vector3(x, y, z).project(camera)
    if (seen.z > 1 || Math.abs(seen.x) > 1.25) return 0
    const [dx, dz] = [camera.position.x - x, camera.position.z - z]
    if (Math.sin(yaw) * dx + Math.cos(yaw) * dz <= 0) return 0
    const perMetre = innerHeight / 2 / Math.tan((camera.fov / 360) * Math.PI)
    return (PICTURE / Math.hypot(dx, dz)) * perMetre * pixelRatio
  }

  async #fetch(picture: HungPicture, level: number): Promise<void> {
    this.#flying.set(picture.index, level)
    try {
      const ending = level === 1024 ? '.jpg' : `_${level}.webp`
      const response = await fetch(pictureAddress(picture.index, ending))
      const bitmap = await createImageBitmap(await response.blob(), { imageOrientation: 'flipY' })
      this.#show(picture, level, bitmap)
    } finally {
      this.#flying.delete(picture.index)
      this.look()
    }
  }

  #show(picture: HungPicture, level: number, bitmap: ImageBitmap): void {
    const texture = new Texture(bitmap)
    texture.colorSpace = SRGBColorSpace
    texture.flipY = false
    texture.minFilter = LinearMipmapLinearFilter
    texture.anisotropy = 4
    texture.needsUpdate = true
    texture.onUpdate = () => {
      bitmap.close()
      texture.onUpdate = null
    }
    const shown = this.#shown.get(picture.index) ?? this.#hang(picture)
    shown.mesh.material.map?.dispose()
    shown.mesh.material.map = texture
    shown.mesh.material.needsUpdate = true
    this.#bytes -= shown.bytes
    shown.level = level
    shown.bytes = (level * level * 4 * 4) / 3
    shown.used = this.#tick
    this.#bytes += shown.bytes
    this.#options.invalidate()
  }

  #hang(picture: HungPicture): Shown {
    const { plane, scene } = this.#options
    const mesh = new Mesh(plane, new MeshBasicMaterial())
    onWall(0.004)(picture, mesh)
    mesh.updateMatrix()
    mesh.matrixAutoUpdate = false
    scene.add(mesh)
    const shown: Shown = { mesh, level: 0, bytes: 0, used: this.#tick }
    this.#shown.set(picture.index, shown)
    return shown
  }

  #evict(): void {
    if (this.#bytes <= BUDGET) return
    for (const [index, shown] of [...this.#shown].sort(([, a], [, b]) => a.used - b.used)) {
      if (this.#bytes <= BUDGET || shown.used === this.#tick) return
      this.#bytes -= shown.bytes
      shown.mesh.material.map?.dispose()
      shown.mesh.material.dispose()
      this.#options.scene.remove(shown.mesh)
      this.#shown.delete(index)
    }
  }
}

const levelFor = (pixels: number): number =>
  LEVELS.find((level) => level >= pixels * TEXELS_A_PIXEL) ?? LEVELS[LEVELS.length - 1] ?? 1024
