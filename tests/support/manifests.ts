import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const SAMPLES = '../shared/samples/iiif'
export const MANIFESTS_ARE_REAL = existsSync(SAMPLES)

/** A book as the Oriental library in Kyoto describes its own, for where those manifests are absent. */
export function facsimileManifest(pages: number, host = 'https://image.example.org'): string {
  const numbers = Array.from({ length: pages }, (_, i) => i + 1)
  return JSON.stringify({
    '@context': 'http://iiif.io/api/presentation/3/context.json',
    id: `${host}/manifests/A049.json`,
    type: 'Manifest',
    label: { zh: ['書序答問  一卷'], en: ['書序答問  一卷'] },
    viewingDirection: 'right-to-left',
    requiredStatement: { label: { en: ['Attribution'] }, value: { zh: ['東方學数字圖書館'] } },
    rights: 'http://creativecommons.org/licenses/by-nc/4.0/',
    provider: [{ id: host, type: 'Agent', label: { ja: ['東方學デジタル圖書館'] } }],
    items: numbers.map((number) => ({
      id: `${host}/canvas/${number}`,
      type: 'Canvas',
      label: { zh: [`卷第一 - 第${number}頁`] },
      height: 1400,
      width: 1000,
      items: [
        {
          type: 'AnnotationPage',
          items: [
            {
              type: 'Annotation',
              motivation: 'painting',
              body: {
                id: `${host}/iiif/A049/${number}.jpg`,
                type: 'Image',
                format: 'image/jpeg',
                service: [{ id: `${host}/iiif/A049%2F${number}`, type: 'ImageService3', profile: 'level2' }],
              },
              target: `${host}/canvas/${number}`,
            },
          ],
        },
      ],
    })),
  })
}

/** The manifest of a real book of seventeen pages, or its facsimile. */
export function bookManifest(): string {
  return MANIFESTS_ARE_REAL ? readFileSync(join(SAMPLES, 'zinbun-A049.json'), 'utf8') : facsimileManifest(17)
}

export interface SampleManifest {
  readonly name: string
  readonly text: string
}

function samplesIn(folder: string): SampleManifest[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
  return names.sort().map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
}

/** Real books, and the recipes of the IIIF cookbook; none where `../shared` is absent. */
export const SAMPLE_MANIFESTS: readonly SampleManifest[] = MANIFESTS_ARE_REAL
  ? [...samplesIn(SAMPLES), ...samplesIn(join(SAMPLES, 'cookbook'))]
  : []
