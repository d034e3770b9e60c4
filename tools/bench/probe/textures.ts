import { boundIn } from './contexts.ts'
import { counts } from './state.ts'

/** Bytes of one pixel by internal format, where it is not four. */
const BYTES: Readonly<Record<number, number>> = {
  6403: 1,
  33321: 1,
  6406: 1,
  6409: 1,
  6410: 2,
  33323: 2,
  33319: 2,
  6407: 3,
  32849: 3,
  35905: 3,
  36194: 2,
  33189: 2,
  33325: 2,
  34843: 6,
  34842: 8,
  33328: 8,
  34837: 12,
  34836: 16,
  36013: 8,
  // Compressed, by blocks.
  36492: 1,
  36493: 1,
  37496: 1,
  37497: 1,
  37808: 1,
  37840: 1,
  33779: 1,
  35919: 1,
  33776: 0.5,
  35916: 0.5,
  37492: 0.5,
  37493: 0.5,
}
const CUBE = 0x8513

interface Held {
  bytes: number
  readonly parts: Map<string, number>
}

/** What a call uploads from: an image of some kind. */
interface Sized {
  readonly naturalWidth?: number
  readonly naturalHeight?: number
  readonly videoWidth?: number
  readonly videoHeight?: number
  readonly displayWidth?: number
  readonly displayHeight?: number
  readonly width?: number
  readonly height?: number
}

// biome-ignore lint/suspicious/noExplicitAny: WebGL's calls are overloaded by the number of their arguments
export type Call = (gl: WebGL2RenderingContext, args: any[]) => void

const held = new WeakMap<WebGLTexture, Held>()
const bytesOf = (format: number) => BYTES[format] ?? 4
const targetOf = (target: number) => (target >= 0x8515 && target <= 0x851a ? CUBE : target)
const boundTo = (gl: WebGL2RenderingContext, target: number) => {
  const { unit, textures } = boundIn(gl)
  return textures.get(`${unit}:${targetOf(target)}`)
}

function sizeOf(image: Sized | null | undefined): [number, number] {
  const width = image?.naturalWidth || image?.videoWidth || image?.displayWidth || image?.width || 0
  const height = image?.naturalHeight || image?.videoHeight || image?.displayHeight || image?.height || 0
  return [width, height]
}

/** Sets what one part of the bound texture takes. */
function hold(gl: WebGL2RenderingContext, target: number, part: string, bytes: number): void {
  const texture = boundTo(gl, target)
  if (!texture) return
  const each = held.get(texture) ?? { bytes: 0, parts: new Map() }
  held.set(texture, each)
  const change = bytes - (each.parts.get(part) ?? 0)
  each.parts.set(part, bytes)
  each.bytes += change
  counts.textureBytes += change
  counts.peakTextureBytes = Math.max(counts.peakTextureBytes, counts.textureBytes)
}

function store(gl: WebGL2RenderingContext, args: number[], depth: number): void {
  const [target = 0, levels = 0, format = 0, width = 0, height = 0] = args
  let bytes = 0
  for (let level = 0; level < levels; level++)
    bytes += Math.max(1, width >> level) * Math.max(1, height >> level) * depth * bytesOf(format)
  hold(gl, target, 'storage', bytes)
}

/** Follows what textures hold and what is sent to them. */
export const TEXTURE_CALLS: Readonly<Record<string, Call>> = {
  activeTexture: (gl, [unit]) => {
    boundIn(gl).unit = unit
  },
  bindTexture: (gl, [target, texture]) => {
    const { unit, textures } = boundIn(gl)
    textures.set(`${unit}:${target}`, texture)
  },
  createTexture: () => {
    counts.textures++
  },
  deleteTexture: (_gl, [texture]) => {
    if (!texture) return
    counts.textures--
    counts.textureBytes -= held.get(texture)?.bytes ?? 0
    held.delete(texture)
  },
  texImage2D: (gl, args) => {
    const isLong = args.length >= 9
    const [width, height] = isLong ? [args[3], args[4]] : sizeOf(args[5])
    const bytes = width * height * bytesOf(args[2])
    hold(gl, args[0], `${args[0]}/${args[1]}`, bytes)
    if (!isLong || args[8]) counts.uploadedBytes += bytes
  },
  texSubImage2D: (_gl, args) => {
    const [width, height] = args.length >= 9 ? [args[4], args[5]] : sizeOf(args[6])
    counts.uploadedBytes += width * height * 4
  },
  texImage3D: (gl, args) => {
    const bytes = args[3] * args[4] * args[5] * bytesOf(args[2])
    hold(gl, args[0], `${args[0]}/${args[1]}`, bytes)
    if (args[9]) counts.uploadedBytes += bytes
  },
  texSubImage3D: (_gl, args) => {
    counts.uploadedBytes += args[5] * args[6] * args[7] * 4
  },
  compressedTexImage2D: (gl, args) => {
    const bytes = args[6]?.byteLength ?? args[6] ?? 0
    hold(gl, args[0], `${args[0]}/${args[1]}`, bytes)
    counts.uploadedBytes += bytes
  },
  texStorage2D: (gl, args) => store(gl, args, args[0] === CUBE ? 6 : 1),
  texStorage3D: (gl, args) => store(gl, args, args[5]),
  generateMipmap: (gl, [target]) => {
    const texture = boundTo(gl, target)
    const each = texture && held.get(texture)
    if (!each || each.parts.has('storage')) return
    // Half and half again: a third of the whole in all.
    hold(gl, target, 'mips', (each.bytes - (each.parts.get('mips') ?? 0)) / 3)
  },
}
