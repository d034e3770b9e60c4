import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkScene } from '../../../src/scenes/check/check.ts'
import { measureText } from '../../../src/scenes/check/lengths.ts'
import { poseOf } from '../../../src/scenes/layout/placing.ts'
import { derivedEntries } from '../../../src/scenes/publish/bundle.ts'
import { derivativePath, pictureKey, rungsOf } from '../../../src/scenes/publish/names.ts'
import { publishedScene } from '../../../src/scenes/publish/published.ts'
import { tilePath, tilesOf, wantsTiles } from '../../../src/scenes/publish/tiles.ts'
import { parseScene } from '../../../src/scenes/schema/parse.ts'
import { serializeScene } from '../../../src/scenes/schema/serialize.ts'
import type { LanguageMap } from '../../../src/scenes/schema/text.ts'
import { catalog } from '../../../tools/demo/catalog.ts'
import { QURAN_NOTICE, TRANSCRIPTIONS } from '../../../tools/demo/data/pages.ts'
import { OWN_CREDIT, OWN_RECORD } from '../../../tools/demo/data/record.ts'
import { ORDER } from '../../../tools/demo/hall.ts'
import { demoScene, type Manifest } from '../../../tools/demo/scene.ts'

const FOLDER = 'public/assets/paper-road/'
const written = readFileSync(`${FOLDER}scene.json`, 'utf8')
const manifest: Manifest = JSON.parse(readFileSync('tools/demo/media.json', 'utf8'))
const scene = demoScene(manifest)
const objects = Object.entries(scene.objects)
const LANGUAGES = ['zh-Hans', 'ar', 'en']
const tiled = Object.entries(scene.media).filter(([, { tile }]) => tile !== undefined)

/** Every language map of the scene, with where it is. */
function texts(value: unknown, path = ''): [string, LanguageMap][] {
  if (typeof value !== 'object' || value === null) return []
  if ('zh-Hans' in value) return [[path, value as LanguageMap]]
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}/${key}`))
}

describe('the demo exhibition as it is committed', () => {
  it('is what data, hall and pictures give', () => {
    expect(written).toBe(serializeScene(scene))
  })

  it('is listed in the catalogue as it is', () => {
    expect(JSON.parse(readFileSync('public/catalog.json', 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(catalog(scene))),
    )
  })

  it('is read without a finding, and the check finds nothing', () => {
    const result = parseScene(written)
    expect(result.findings).toEqual([])
    expect(result.ok && checkScene(result.scene)).toEqual([])
  })

  it('has every size of every picture, the tiles of one, and no other file, within 14 MB', () => {
    const wanted = [
      'scene.json',
      ...Object.values(scene.media).flatMap((media) =>
        rungsOf(media).map((rung) => derivativePath(media, rung)),
      ),
      ...Object.values(scene.media).flatMap((media) => tilesOf(media).map((tile) => tilePath(media, tile))),
      ...tiled.map(([, media]) => `media/${pictureKey(media)}/info.json`),
      ...derivedEntries(publishedScene(scene)).map(({ path }) => path),
    ]
    expect(wanted.filter((path) => !existsSync(FOLDER + path))).toEqual([])
    const files = readdirSync(FOLDER, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    )
    const fonts = files.filter(({ name }) => /\.(woff2|txt)$/.test(name))
    expect(fonts.every(({ parentPath }) => parentPath.endsWith('fonts'))).toBe(true)
    expect(files.length - fonts.length).toBe(new Set(wanted).size)
    const bytes = files.reduce((sum, file) => sum + statSync(`${file.parentPath}/${file.name}`).size, 0)
    expect(bytes).toBeLessThan(14 * 1024 * 1024)
  })
})

describe('what it shows', () => {
  it('has six rooms in a ring, joined by ways of four kinds', () => {
    expect(Object.keys(scene.rooms)).toHaveLength(6)
    expect(Object.keys(scene.openings)).toHaveLength(6)
    expect(new Set(Object.values(scene.openings).map(({ shape }) => shape)).size).toBe(4)
  })

  it('has exactly twenty-six exhibits, each in the visiting order', () => {
    expect(Object.keys(scene.exhibits)).toHaveLength(26)
    expect([...ORDER].sort()).toEqual([...Object.keys(scene.exhibits), ...Object.keys(scene.texts)].sort())
  })

  it('uses every picture it carries', () => {
    const used = new Set([
      scene.cover,
      ...objects.flatMap(([, object]) => object.pages.map(({ media }) => media)),
    ])
    expect(Object.keys(scene.media).filter((id) => !used.has(id))).toEqual([])
  })

  it('shows fourteen forms of the book', () => {
    expect(new Set(objects.map(([, { form }]) => form)).size).toBe(14)
  })

  it('is sharp to its own pixels where a picture is larger than the ladder: one is', () => {
    const large = Object.entries(scene.media).filter(([, media]) => wantsTiles(media))
    expect(large).toEqual(tiled)
    expect(large).toHaveLength(1)
  })

  it('has one printed sheet, whole, that folds into three bindings, on the axis of the entrance', () => {
    const folding = objects.filter(([, { structure }]) => structure?.folds)
    expect(
      folding.map(([id, { form, structure, pages }]) => [id, form, structure?.folds, pages[0]?.imaging]),
    ).toEqual([['object_analects', 'singleSheet', ['butterfly', 'wrappedBack', 'threadBound'], 'wholeLeaf']])
    expect(poseOf(scene, 'exhibit_analects')?.position[0]).toBeCloseTo(0, 6)
  })

  it('lays a Chinese and an Arabic book open side by side, of one size, both from right to left', () => {
    const pair = ['cailun', 'codex'].map((key) => {
      const { place, pose } = scene.exhibits[`exhibit_${key}`] ?? {}
      const { dimensions, viewingDirection } = scene.objects[`object_${key}`] ?? {}
      return [place?.kind === 'furniture' && place.furniture, pose, dimensions, viewingDirection]
    })
    expect(pair[0]).toEqual(pair[1])
    expect(pair[0]?.slice(1)).toEqual([undefined, { height: 0.244, width: 0.154 }, 'right-to-left'])
  })

  it('shows volumes of the Qur’an closed, at waist height, and sets none of their text', () => {
    const volumes = Object.values(scene.exhibits).filter(({ object }) =>
      /古兰经/.test(scene.objects[object]?.title['zh-Hans'] ?? ''),
    )
    expect(volumes).toHaveLength(2)
    for (const { object, pose, place } of volumes) {
      expect(pose).toBe('closed')
      expect(place.kind === 'furniture' && scene.furniture[place.furniture]?.size.height).toBeGreaterThan(0.8)
      for (const page of scene.objects[object]?.pages ?? []) expect(page.transcription).toEqual(QURAN_NOTICE)
    }
  })

  it('hangs at eye level and lays nothing higher than 91 cm', () => {
    for (const { place } of Object.values(scene.exhibits))
      if (place.kind === 'wall') expect(place.y).toBe(1.5)
    for (const { size } of Object.values(scene.furniture)) expect(size.height).toBeLessThanOrEqual(0.91)
  })
})

describe('its words', () => {
  it('are in Chinese, Arabic and English everywhere', () => {
    const found = texts(scene)
    expect(found.length).toBeGreaterThan(150)
    for (const [path, map] of found)
      expect([path, ...LANGUAGES.filter((language) => !map[language])]).toEqual([path])
  })

  it('keep to the lengths of labels and captions', () => {
    for (const [id, { caption }] of Object.entries(scene.exhibits)) {
      const count = (language: string) => measureText(caption?.[language] ?? '', language, 'caption').count
      expect([id, count('zh-Hans') >= 80 && count('zh-Hans') <= 120]).toEqual([id, true])
      expect([id, count('ar') >= 45 && count('ar') <= 60]).toEqual([id, true])
      expect([id, count('en') <= 75]).toEqual([id, true])
    }
    for (const [id, { body }] of Object.entries(scene.texts)) {
      const role = id === 'text_introduction' ? 'introduction' : 'panel'
      for (const language of LANGUAGES)
        expect([id, measureText(body[language] ?? '', language, role).level]).toEqual([id, 'fine'])
    }
  })

  it('say of every picture and caption that it is a typeset facsimile', () => {
    const say = [/排印示意/, /صورة توضيحية منضّدة|الصورة توضيحية منضّدة/, /[Tt]ypeset facsimile/]
    const maps = [
      ...Object.values(scene.media).flatMap(({ alt, credit }) => [alt, credit]),
      ...Object.values(scene.exhibits).map(({ caption }) => caption),
    ]
    for (const map of maps)
      for (const [i, language] of LANGUAGES.entries()) expect(map?.[language]).toMatch(say[i] as RegExp)
  })
})

describe('its transcriptions', () => {
  /** Ruled and not written; painted and not lettered. */
  const BARE = /^media_(qieyun-ruled|silkroad-([2-9]|1[01]))$/

  it('stand on every page that has words', () => {
    for (const [id, { pages }] of objects)
      for (const { media = '', transcription } of pages)
        expect([id, media, transcription !== undefined]).toEqual([id, media, !BARE.test(media)])
  })

  it('are those of pictures that are set, in the language of the page', () => {
    for (const [media, map] of Object.entries(TRANSCRIPTIONS)) {
      expect([media, media in scene.media]).toEqual([media, true])
      if (map.lzh !== undefined) expect(map.lzh).toMatch(/^[\p{Script=Han}□\n ]+$/u)
    }
  })
})

describe('its facts', () => {
  const evidence = objects.flatMap(([id, object]) =>
    Object.entries(object.evidence ?? {}).map(([field, one]) => ({ id, object, field, ...one })),
  )

  it('have a source each', () => {
    for (const { id, field, object, source } of evidence) {
      expect([id, field, object.sources?.[source ?? -1] !== undefined]).toEqual([id, field, true])
    }
  })

  it('are not printed when they are unverified or estimated', () => {
    const withheld = evidence.filter(({ certainty }) => certainty === 'C' || certainty === 'E')
    expect(withheld.length).toBeGreaterThan(0)
    for (const { id, object, field } of withheld)
      expect([id, field, Object.hasOwn(object, field)]).toEqual([id, field, false])
  })

  it('say what the sources say where they disagree', () => {
    for (const { id, field, certainty, note } of evidence) {
      if (certainty === 'D') expect([id, field, note !== undefined]).toEqual([id, field, true])
    }
  })

  it('are said to be a facsimile’s own where its size is not an original’s', () => {
    const own = objects.filter(([, { evidence, sources }]) => {
      const { source } = evidence?.dimensions ?? {}
      return sources?.[source ?? -1]?.citation === OWN_RECORD.citation
    })
    expect(own.length).toBeGreaterThan(0)
    expect(objects.filter(([, { credit }]) => credit === OWN_CREDIT)).toEqual(own)
  })

  it('stand behind every printed date, holder and measure', () => {
    for (const [id, object] of objects) {
      for (const field of ['date', 'holder', 'dimensions', 'maker'] as const) {
        if (object[field])
          expect([id, field, object.evidence?.[field] !== undefined]).toEqual([id, field, true])
      }
    }
  })
})
