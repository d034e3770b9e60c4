import type { ImageService } from '../../schema/media.ts'
import type { IiifRule } from './findings.ts'
import { apiOf, levelOf } from './imageInfo.ts'
import {
  idOf,
  isRecord,
  type Json,
  listOf,
  pixelsOf,
  recordsOf,
  remoteAddress,
  textOf,
  typeOf,
} from './json.ts'
import { anyWords, wordsOf } from './words.ts'

/** A picture to be fetched: from its service where it has one, else as it lies. */
export interface PicturePlan {
  /** Of the picture itself. */
  readonly address?: string
  /** What a manifest says of a service is believed only until the service has been asked. */
  readonly service?: Pick<ImageService, 'address' | 'api' | 'level'>
  /** Pixels, as far as the manifest says. */
  readonly width?: number
  readonly height?: number
}

/** One canvas that shows a page. */
export interface PagePlan {
  /** Its place among the manifest's canvases, from 1. */
  readonly number: number
  /** Folio, as the manifest writes it. */
  readonly label?: string
  /** Absent of a page that the manifest has no usable picture of. */
  readonly picture?: PicturePlan
}

/** What became of a canvas: a page, or none where it shows something else. */
export interface ReadCanvas {
  readonly page: PagePlan | undefined
  readonly rules: readonly IiifRule[]
}

interface Painting {
  readonly body: Json
  readonly isPart: boolean
  readonly isChoice: boolean
}

/** @param number of the canvas in the manifest, from 1 */
export function readCanvas(canvas: Json, number: number): ReadCanvas {
  const label = anyWords(wordsOf(canvas.label))
  const page = (picture?: PicturePlan): PagePlan => ({
    number,
    ...(label && { label }),
    ...(picture && { picture }),
  })
  const paintings = paintingsOf(canvas)
  if (paintings.length === 0) return { page: page(), rules: ['iiif-page-empty'] }
  const pictures = paintings.filter(({ body }) => isImage(body))
  const [first] = pictures
  if (!first) return { page: undefined, rules: ['iiif-page-not-picture'] }
  const picture = pictureOf(first.body)
  const rules: (IiifRule | false)[] = [
    !picture && 'iiif-page-unusable',
    paintings.length > 1 && 'iiif-page-several',
    first.isPart && 'iiif-page-part',
    first.isChoice && 'iiif-page-choice',
  ]
  return { page: page(picture), rules: rules.filter((rule) => rule !== false) }
}

/** Annotations that paint: within annotation pages in Presentation 3, as `images` in 2.1. */
function paintingsOf(canvas: Json): Painting[] {
  const annotations = [
    ...recordsOf(canvas.items).flatMap((page) => recordsOf(page.items)),
    ...recordsOf(canvas.images),
  ]
  return annotations.slice(0, 100).flatMap((annotation) => {
    const isPart = isRegion(annotation.target ?? annotation.on)
    return recordsOf(annotation.body ?? annotation.resource).map((body) => paintingOf(body, isPart, false, 0))
  })
}

/** Looks through what stands before a picture: a choice, of which the first counts, or a part or turn of it. */
function paintingOf(body: Json, isPart: boolean, isChoice: boolean, depth: number): Painting {
  const type = typeOf(body)
  if (depth < 4 && type === 'Choice') {
    const first = recordsOf(body.default)[0] ?? recordsOf(body.items)[0] ?? recordsOf(body.item)[0]
    if (first) return paintingOf(first, isPart, true, depth + 1)
  }
  if (depth < 4 && type === 'SpecificResource') {
    const source = recordsOf(body.source ?? body.full)[0]
    if (source) return paintingOf(source, isPart || body.selector !== undefined, isChoice, depth + 1)
  }
  return { body, isPart, isChoice }
}

function isRegion(target: unknown): boolean {
  const address = isRecord(target) ? (idOf(target) ?? textOf(target.source)) : textOf(target)
  return (isRecord(target) && target.selector !== undefined) || /#.*xywh=/.test(address ?? '')
}

function isImage(body: Json): boolean {
  return typeOf(body) === 'Image' || (textOf(body.format) ?? '').startsWith('image/')
}

function pictureOf(body: Json): PicturePlan | undefined {
  const address = remoteAddress(idOf(body))
  const service = serviceOf(body)
  if (!address && !service) return undefined
  const [width, height] = [pixelsOf(body.width), pixelsOf(body.height)]
  return {
    ...(address && { address }),
    ...(service && { service }),
    ...(width && height && { width, height }),
  }
}

/** The first service that gives pictures in a version that is known here. */
function serviceOf(body: Json): PicturePlan['service'] {
  for (const each of listOf(body.service)) {
    if (!isRecord(each)) continue
    const address = remoteAddress(idOf(each))?.replace(/\/+$/, '')
    const api = apiOf(each)
    if (address && api) return { address, api, level: levelOf(each.profile) }
  }
  return undefined
}
