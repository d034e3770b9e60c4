/**
 * What stands in, in a visit, for parts of three's renderer that a hall never asks for (docs/decisions/0010): the same
 * names, and just what the rest of the renderer calls while a hall is drawn.
 */
import type { Camera } from 'three/src/cameras/Camera.js'
import { Color, type ColorRepresentation } from 'three/src/math/Color.js'
import { ColorManagement } from 'three/src/math/ColorManagement.js'
import type { WebGLRenderer } from 'three/src/renderers/WebGLRenderer.js'
import type { WebGLState } from 'three/src/renderers/webgl/WebGLState.js'
import type { Scene } from 'three/src/scenes/Scene.js'

function nothing(): void {}

/** What a mesh has that is given no material. Nothing is drawn with it: every shader of a visit is its own. */
export { Material as MeshBasicMaterial } from 'three/src/materials/Material.js'
export const UniformsLib = {}
export const ShaderLib = {}

/** A background of one colour. */
export class WebGLBackground {
  readonly #renderer: WebGLRenderer
  readonly #state: WebGLState
  readonly #premultiplied: boolean
  readonly #colour = new Color(0)
  #alpha: number

  constructor(
    renderer: WebGLRenderer,
    _environments: unknown,
    state: WebGLState,
    _objects: unknown,
    alpha: boolean,
    premultipliedAlpha: boolean,
  ) {
    this.#renderer = renderer
    this.#state = state
    this.#alpha = alpha ? 0 : 1
    this.#premultiplied = premultipliedAlpha
  }

  getClearColor(): Color {
    return this.#colour
  }

  getClearAlpha(): number {
    return this.#alpha
  }

  setClearColor(colour: ColorRepresentation, alpha = 1): void {
    this.#colour.set(colour)
    this.setClearAlpha(alpha)
  }

  setClearAlpha(alpha: number): void {
    this.#alpha = alpha
    this.#clearWith(this.#colour, alpha)
  }

  render(scene: Scene): void {
    const { background } = scene
    if (background instanceof Color) this.#clearWith(background, 1)
    else this.#clearWith(this.#colour, this.#alpha)
    if (!this.#renderer.autoClear && !(background instanceof Color)) return
    const { depth, color } = this.#state.buffers
    depth.setTest(true)
    depth.setMask(true)
    color.setMask(true)
    this.#renderer.clear()
  }

  addToRenderList(): void {}
  dispose(): void {}

  #clearWith(colour: Color, alpha: number): void {
    const { r, g, b } = colour.getRGB({ r: 0, g: 0, b: 0 }, outputSpace(this.#renderer))
    this.#state.buffers.color.setClear(r, g, b, alpha, this.#premultiplied)
  }
}

function outputSpace(renderer: WebGLRenderer) {
  return renderer.getRenderTarget() ? ColorManagement.workingColorSpace : renderer.outputColorSpace
}

/** No planes cut a hall. */
export class WebGLClipping {
  readonly uniform = { value: null, needsUpdate: false }
  readonly numPlanes = 0
  readonly numIntersection = 0

  init(): boolean {
    return false
  }
}

export class WebGLEnvironments {
  /** What a material is taken to have (`envMap` is absent): anything else would look like a change at every draw. */
  get(): false {
    return false
  }

  dispose(): void {}
}

/** The light of a hall is in its vertices. */
export class WebGLLights {
  readonly state = {
    version: 0,
    sun: [],
    sunShadowMap: [],
    directional: [],
    directionalShadowMap: [],
    point: [],
    pointShadowMap: [],
    spot: [],
    spotLightMap: [],
    spotShadowMap: [],
    rectArea: [],
    hemi: [],
    numSpotLightShadowsWithMaps: 0,
    numLightProbes: 0,
  }

  setup(): void {}
  setupView(): void {}
}

export class WebGLShadowMap {
  enabled = false
  autoUpdate = true
  needsUpdate = false
  type = 0

  render(): void {}
}

/** A headset's part of the renderer comes with the headset. */
export class WebXRManager {
  enabled = false
  readonly isPresenting = false

  setAnimationLoop(): void {}
  addEventListener(): void {}
  removeEventListener(): void {}
  dispose(): void {}
  hasDepthSensing(): boolean {
    return false
  }
  getCamera(): Camera | null {
    return null
  }
}

export const getDFGLUT = nothing
export const WebGLMorphtargets = nothing
export const WebGLOutput = nothing
export const WebGLUniformsGroups = class {
  dispose(): void {}
}
export const PMREMGenerator = nothing
