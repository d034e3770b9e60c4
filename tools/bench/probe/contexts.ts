/** What a WebGL context has bound, followed call by call. */
export interface Bound {
  unit: number
  readonly textures: Map<string, WebGLTexture | null>
  drawBuffer: WebGLFramebuffer | null
  readBuffer: WebGLFramebuffer | null
}

const bounds = new WeakMap<object, Bound>()
const natives = new Map<object, Pick<WebGL2RenderingContext, 'readPixels' | 'bindFramebuffer'>>()

export function boundIn(gl: WebGL2RenderingContext): Bound {
  const known = bounds.get(gl)
  if (known) return known
  const fresh: Bound = { unit: 0, textures: new Map(), drawBuffer: null, readBuffer: null }
  bounds.set(gl, fresh)
  return fresh
}

/** Keeps the calls that the probe itself makes, before they are patched. */
export function keepNatives(prototype: WebGL2RenderingContext): void {
  natives.set(prototype, { readPixels: prototype.readPixels, bindFramebuffer: prototype.bindFramebuffer })
}

/** Reads one row of what is on screen, whatever the page has bound. Waits for the GPU. */
export function readRow(gl: WebGL2RenderingContext, y: number, width: number, pixels: Uint8Array): void {
  const native = natives.get(Object.getPrototypeOf(gl) as object)
  if (!native) return
  const { readBuffer } = boundIn(gl)
  const target = gl.READ_FRAMEBUFFER ?? gl.FRAMEBUFFER
  if (readBuffer) native.bindFramebuffer.call(gl, target, null)
  Reflect.apply(native.readPixels, gl, [0, y, width, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixels])
  if (readBuffer) native.bindFramebuffer.call(gl, target, readBuffer)
}
