import { DataTexture, type Material, MeshBasicMaterial, SRGBColorSpace, type Texture } from 'three'
import { PAPER } from '../rooms/palette.ts'
import { INK } from '../text/compose.ts'

/** A picture or a text lies on its ground, clear of it for the depth buffer also from afar. */
const CLEAR = { polygonOffset: true, polygonOffsetFactor: -1, polygonOffsetUnits: -1, toneMapped: false }

/** Paper where there is no picture of it yet. */
export function createPaper(): Texture {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(PAPER.slice(at, at + 2), 16))
  const paper = new DataTexture(Uint8Array.of(r ?? 0, g ?? 0, b ?? 0, 255), 1, 1)
  paper.colorSpace = SRGBColorSpace
  paper.needsUpdate = true
  return paper
}

/**
 * For pictures: their own colours times a neutral light, untouched by anything else.
 * @param light multiplies in linear light, 0.92 … 1 (look.md §5)
 */
export function pictureMaterial(map: Texture, light: number): MeshBasicMaterial {
  const material = new MeshBasicMaterial({ ...CLEAR, map })
  material.color.setScalar(light)
  return material
}

/** For texts: ink where the texture is dark. */
export function inkMaterial(map: Texture): MeshBasicMaterial {
  const material = new MeshBasicMaterial({ ...CLEAR, map, color: INK, transparent: true, depthWrite: false })
  material.onBeforeCompile = readAsInk
  return material
}

/** One function for all, so that all share one program. */
const readAsInk: Material['onBeforeCompile'] = (shader) => {
  shader.fragmentShader = shader.fragmentShader.replace(
    '#include <map_fragment>',
    'diffuseColor.a *= 1.0 - texture2D(map, vMapUv).r;',
  )
}
