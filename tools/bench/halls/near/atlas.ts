import {
  InstancedBufferAttribute,
  type InstancedMesh,
  LinearFilter,
  MeshBasicMaterial,
  type PlaneGeometry,
  SRGBColorSpace,
  Texture,
  type WebGLRenderer,
} from 'three'
import { type Layout, PER_ROOM } from '../layout.ts'
import { sheetAddress } from '../page.ts'
import { instanced, onWall } from './blocks.ts'

const COLUMNS = 8
const CELL = 64
const SHEET = { width: 4 * CELL, height: 3 * CELL }
const WIDTH = COLUMNS * SHEET.width

/** Thumbnails of every picture in one texture and one draw; a room's sheet is fetched when the room is first seen. */
export class Atlas {
  readonly mesh: InstancedMesh
  readonly #renderer: WebGLRenderer
  readonly #texture = new Texture()
  readonly #asked = new Set<number>()
  readonly #invalidate: () => void

  constructor(renderer: WebGLRenderer, hall: Layout, plane: PlaneGeometry, invalidate: () => void) {
    this.#renderer = renderer
    this.#invalidate = invalidate
    const height = Math.ceil(hall.rooms.length / COLUMNS) * SHEET.height
    this.#allocate(height)

    const cells = new Float32Array(hall.pictures.length * 2)
    for (const { index, room } of hall.pictures) {
      const place = index % PER_ROOM
      const [x, y] = corner(room)
      cells[index * 2] = (x + (place % 4) * CELL) / WIDTH
      cells[index * 2 + 1] = (y + Math.floor(place / 4) * CELL) / height
    }
    const geometry = plane.clone()
    geometry.setAttribute('cell', new InstancedBufferAttribute(cells, 2))
    const material = new MeshBasicMaterial({ map: this.#texture })
    material.onBeforeCompile = (shader) => {
      shader.uniforms.cellSize = { value: [CELL / WIDTH, CELL / height] }
      shader.vertexShader = `attribute vec2 cell;uniform vec2 cellSize;\n${shader.vertexShader.replace(
        '#include <uv_vertex>',
        'vMapUv = cell + vec2(uv.x, 1. - uv.y) * cellSize;',
      )}`
    }
    this.mesh = instanced(geometry, material, hall.pictures, onWall(0))
  }

  /** Fetches the sheet of a room, once. */
  want(room: number): void {
    if (this.#asked.has(room)) return
    this.#asked.add(room)
    void this.#fetch(room)
  }

  #allocate(height: number): void {
    const texture = this.#texture
    texture.image = { width: WIDTH, height, data: null }
    Object.assign(texture, { isDataTexture: true })
    texture.flipY = false
    texture.generateMipmaps = false
    texture.minFilter = LinearFilter
    texture.colorSpace = SRGBColorSpace
    texture.source.dataReady = false
    texture.needsUpdate = true
    this.#renderer.initTexture(texture)
  }

  async #fetch(room: number): Promise<void> {
    const bitmap = await createImageBitmap(await (await fetch(sheetAddress(room))).blob())
    const gl = this.#renderer.getContext()
    const { __webglTexture: texture } = this.#renderer.properties.get(this.#texture) as {
      __webglTexture: WebGLTexture
    }
    this.#renderer.state.bindTexture(gl.TEXTURE_2D, texture)
    gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false)
    gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false)
    const [x, y] = corner(room)
    gl.texSubImage2D(gl.TEXTURE_2D, 0, x, y, gl.RGBA, gl.UNSIGNED_BYTE, bitmap)
    bitmap.close()
    this.#invalidate()
  }
}

const corner = (room: number): [number, number] => [
  (room % COLUMNS) * SHEET.width,
  Math.floor(room / COLUMNS) * SHEET.height,
]
