import type { Finding } from '../../check/finding.ts'
import { tileScales } from '../../publish/tiles.ts'
import type { ImageService } from '../../schema/media.ts'
import { iiifFinding } from './findings.ts'
import { isRecord, type Json, listOf, pixelsOf, recordsOf, textOf, typeOf } from './json.ts'

/** What an image service says of itself. */
export interface ImageInfo {
  /** For the media record. `tile` is what to ask for; absent when a service of level 0 has no tiles. */
  readonly service: ImageService
  /** Of the whole picture, as they are kept. */
  readonly sizes: readonly { readonly width: number; readonly height: number }[]
  /** Pixels beyond which nothing is given at once. */
  readonly most: { readonly width?: number; readonly height?: number; readonly area?: number }
}

export type ReadImageInfo =
  | { readonly ok: true; readonly info: ImageInfo }
  | { readonly ok: false; readonly findings: readonly Finding[] }

/** Edge up to which a service that cuts any region is asked for tiles, pixels: fewer requests than its own small ones. */
const EDGE = 1024
/** Larger ones are no tiles: a picture of that size is too much for a phone's graphics memory. */
const LARGEST = 4096

/**
 * Reads an `info.json` of the IIIF Image API 2.0, 2.1 or 3.0.
 * @param address of the service, without `/info.json`: the one that answered, whatever the document calls itself
 */
export function readImageInfo(text: string, address: string): ReadImageInfo {
  const json = parsed(text)
  const width = pixelsOf(json?.width)
  const height = pixelsOf(json?.height)
  if (!json || !width || !height) return refused('iiif-image-info', address)
  const api = apiOf(json)
  if (!api) return refused('iiif-image-version', address)

  const level = levelOf(json.profile)
  const most = mostOf(json, width)
  const tile = level === 0 ? listedTile(json) : cutTile(json, { width, height }, most)
  return {
    ok: true,
    info: {
      service: { address, api, level, width, height, ...(tile && { tile }) },
      sizes: recordsOf(json.sizes).flatMap((each) => {
        const size = { width: pixelsOf(each.width), height: pixelsOf(each.height) }
        return size.width && size.height ? [{ width: size.width, height: size.height }] : []
      }),
      most,
    },
  }
}

/** Of a service, from its description in a manifest or from its own: 2 or 3; undefined for version 1 and what is none. */
export function apiOf(json: Json): ImageService['api'] | undefined {
  const contexts = listOf(json['@context']).map(String).join(' ')
  const said = `${typeOf(json)} ${contexts} ${textOf(listOf(json.profile)[0])}`
  if (/ImageService3|\/image\/3\//.test(said)) return 3
  return /ImageService2|\/image\/2\//.test(said) ? 2 : undefined
}

/** Level from a name or an address (`level1`, `http://iiif.io/api/image/2/level2.json`); the least where none is said. */
export function levelOf(profile: unknown): ImageService['level'] {
  const [, level] = /level([012])/.exec(String(listOf(profile)[0] ?? '')) ?? []
  return level === '2' ? 2 : level === '1' ? 1 : 0
}

function parsed(text: string): Json | undefined {
  try {
    const json: unknown = JSON.parse(text)
    return isRecord(json) ? json : undefined
  } catch {
    return undefined
  }
}

function refused(rule: 'iiif-image-info' | 'iiif-image-version', address: string): ReadImageInfo {
  return { ok: false, findings: [iiifFinding(rule, '', { address })] }
}

/** Image API 3 says it beside the size, 2.1 within the profile. A `maxWidth` alone holds for the height too. */
function mostOf(json: Json, whole: number): ImageInfo['most'] {
  const said: Json = Object.assign({}, ...listOf(json.profile).filter(isRecord), json)
  const width = pixelsOf(said.maxWidth)
  const height = pixelsOf(said.maxHeight) ?? width
  const area = typeof said.maxArea === 'number' && said.maxArea >= 1 ? said.maxArea : undefined
  return {
    ...(width && width < whole && { width }),
    ...(height && { height }),
    ...(area && { area }),
  }
}

function firstTile(json: Json): { width: number; height: number; scaleFactors: number[] } | undefined {
  for (const each of recordsOf(json.tiles)) {
    const width = pixelsOf(each.width)
    const scaleFactors = listOf(each.scaleFactors).flatMap((factor) => pixelsOf(factor) ?? [])
    if (width && width <= LARGEST && scaleFactors.length > 0)
      return { width, height: pixelsOf(each.height) ?? width, scaleFactors: scaleFactors.slice(0, 32) }
  }
  return undefined
}

/** Level 0 has the tiles that it lists and no others. */
function listedTile(json: Json): ImageService['tile'] {
  const tile = firstTile(json)
  return tile && { ...tile, scaleFactors: tile.scaleFactors.toSorted((a, b) => a - b) }
}

/** From level 1 any region can be had: as many of the service's own tiles at once as make an edge of `EDGE`. */
function cutTile(
  json: Json,
  whole: { readonly width: number; readonly height: number },
  most: ImageInfo['most'],
): ImageService['tile'] {
  const own = Math.min(firstTile(json)?.width ?? EDGE, EDGE)
  const several = own * 2 ** Math.floor(Math.log2(EDGE / own))
  const limits = [several, most.width, most.height, most.area && Math.floor(Math.sqrt(most.area))]
  const edge = Math.min(...limits.flatMap((limit) => limit ?? []))
  return { width: edge, scaleFactors: tileScales(whole, edge) }
}
