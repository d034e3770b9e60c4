import { describe, expect, test } from 'vitest'
import { type ImageInfo, readImageInfo } from '../../../../../src/scenes/interchange/iiif/imageInfo.ts'
import { serviceTile, serviceWhole } from '../../../../../src/scenes/interchange/iiif/service.ts'
import { tilesAt } from '../../../../../src/scenes/publish/tiles.ts'
import type { ImageService } from '../../../../../src/scenes/schema/media.ts'

const ADDRESS = 'https://images.example/iiif/ark%3A%2F1'

function infoOf(json: object): ImageInfo {
  const read = readImageInfo(JSON.stringify(json), ADDRESS)
  if (!read.ok) throw new Error(JSON.stringify(read.findings))
  return read.info
}

/** As IIPImage, Cantaloupe and Loris (2.x), a service of version 3, and static tiles in both versions write theirs. */
const V2_LEVEL1 = {
  '@context': 'http://iiif.io/api/image/2/context.json',
  '@id': 'http://images.example/other-name',
  protocol: 'http://iiif.io/api/image',
  width: 6000,
  height: 4000,
  sizes: [{ width: 750, height: 500 }],
  tiles: [{ width: 256, height: 256, scaleFactors: [1, 2, 4, 8, 16] }],
  profile: ['http://iiif.io/api/image/2/level1.json', { formats: ['jpg'], maxWidth: 5000, maxHeight: 5000 }],
}
const V3_LEVEL2 = {
  '@context': ['http://example.org/extension/1/context.json', 'http://iiif.io/api/image/3/context.json'],
  id: ADDRESS,
  type: 'ImageService3',
  protocol: 'http://iiif.io/api/image',
  profile: 'level2',
  width: 3000,
  height: 6000,
  maxArea: 250_000,
  tiles: [{ width: 512, scaleFactors: [1, 2, 4, 8] }],
}
const V3_STATIC = {
  '@context': 'http://iiif.io/api/image/3/context.json',
  id: ADDRESS,
  type: 'ImageService3',
  profile: 'level0',
  width: 5000,
  height: 3000,
  sizes: [
    { width: 625, height: 375 },
    { width: 1250, height: 750 },
  ],
  tiles: [{ width: 1024, scaleFactors: [8, 1, 4] }],
}
const V2_STATIC = {
  '@context': 'http://iiif.io/api/image/2/context.json',
  '@id': ADDRESS,
  profile: 'http://iiif.io/api/image/2/level0.json',
  width: 4000,
  height: 3000,
  tiles: [{ width: 512, height: 256, scaleFactors: [1, 2, 4, 8, 16] }],
}
const BARE = { '@context': 'http://iiif.io/api/image/2/context.json', width: 4097, height: 100, profile: [] }

describe('an info.json becomes what a media record keeps', () => {
  test.each<[string, object, Partial<ImageService>]>([
    [
      '2.1 level 1: several of its small tiles at once',
      V2_LEVEL1,
      { api: 2, level: 1, width: 6000, height: 4000, tile: { width: 1024, scaleFactors: [1, 2, 4, 8] } },
    ],
    [
      '3.0 level 2: no more at once than it gives',
      V3_LEVEL2,
      { api: 3, level: 2, tile: { width: 500, scaleFactors: [1, 2, 4, 8, 16] } },
    ],
    [
      '3.0 level 0: its own tiles alone',
      V3_STATIC,
      { api: 3, level: 0, tile: { width: 1024, height: 1024, scaleFactors: [1, 4, 8] } },
    ],
    [
      '2.0 level 0 with tiles that are not square',
      V2_STATIC,
      { api: 2, level: 0, tile: { width: 512, height: 256, scaleFactors: [1, 2, 4, 8, 16] } },
    ],
    [
      'level 1 without tiles: any region',
      { ...V3_LEVEL2, profile: 'level1', tiles: undefined, maxArea: undefined },
      { level: 1, tile: { width: 1024, scaleFactors: [1, 2, 4, 8] } },
    ],
  ])('%s', (_, json, service) => {
    expect(infoOf(json).service).toMatchObject({ address: ADDRESS, ...service })
  })

  test('a level that is not said is the least, and without tiles it has none', () => {
    expect(infoOf(BARE).service).toEqual({ address: ADDRESS, api: 2, level: 0, width: 4097, height: 100 })
  })

  test.each<[string, string, string]>([
    ['no JSON', '<html>', 'iiif-image-info'],
    ['no size', '{"@context":"http://iiif.io/api/image/3/context.json"}', 'iiif-image-info'],
    ['a size that is none', '{"width":-1,"height":"9"}', 'iiif-image-info'],
    [
      'version 1',
      '{"@context":"http://library.stanford.edu/iiif/image-api/1.1/context.json","width":9,"height":9}',
      'iiif-image-version',
    ],
  ])('%s is refused', (_, text, rule) => {
    const read = readImageInfo(text, ADDRESS)
    expect(read.ok ? '' : read.findings[0]?.rule).toBe(rule)
  })
})

describe('the whole picture', () => {
  test.each<[string, object, number, string]>([
    ['2: by its width', V2_LEVEL1, 2048, 'full/2048,'],
    ['2: never more than is given', V2_LEVEL1, 9000, 'full/5000,'],
    ['2: its own size', { ...V2_LEVEL1, width: 900, height: 600 }, 2048, 'full/full'],
    ['3: by both', { ...V3_LEVEL2, maxArea: undefined }, 2048, 'full/1024,2048'],
    ['3: never more than is given', V3_LEVEL2, 2048, 'full/353,707'],
    ['3: its own size', { ...V3_LEVEL2, maxArea: undefined }, 6000, 'full/max'],
    ['level 0: the largest listed that is not too large', V3_STATIC, 2048, 'full/1250,750'],
    [
      'level 0: a larger one rather than a thumbnail',
      { ...V3_STATIC, sizes: [], tiles: [] },
      2048,
      'full/max',
    ],
    ['level 0 without sizes: one that is a tile', V2_STATIC, 512, 'full/250,'],
  ])('%s', (_, json, longEdge, path) => {
    expect(serviceWhole(infoOf(json), longEdge)).toBe(`${ADDRESS}/${path}/0/default.jpg`)
  })
})

describe('tiles', () => {
  const tile = (json: object, scale: number, index: number) => {
    const { service } = infoOf(json)
    if (!service.tile) throw new Error('No tiles')
    const { width, height = width } = service.tile
    const found = tilesAt(service, { width, height }, scale).at(index)
    return found && serviceTile(service, found)
  }
  test.each<[string, object, number, number, string]>([
    ['2: by width alone', V2_LEVEL1, 1, 0, '0,0,1024,1024/1024,'],
    ['2: the last one is what is left', V2_LEVEL1, 2, -1, '4096,2048,1904,1952/952,'],
    ['2: the whole picture', V2_LEVEL1, 8, 0, 'full/750,'],
    ['3: by both', V3_STATIC, 4, 0, '0,0,4096,3000/1024,750'],
    ['3: the last one is what is left', V3_STATIC, 1, -1, '4096,2048,904,952/904,952'],
    ['3: the whole picture', V3_STATIC, 8, 0, 'full/625,375'],
    ['tiles that are not square', V2_STATIC, 2, 1, '1024,0,1024,512/512,'],
  ])('%s', (_, json, scale, index, path) => {
    expect(tile(json, scale, index)).toBe(`${ADDRESS}/${path}/0/default.jpg`)
  })
})
