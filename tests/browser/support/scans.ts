import { copyFileSync, existsSync, mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const SAMPLES = '../shared/samples/scans'
const FACSIMILES = 'public/assets/paper-road/media'

const hasSamples = existsSync(SAMPLES)

/** Whether the pictures below are scans of real books or, where those are absent, the demo's own facsimiles. */
export const SCANS_ARE_REAL = hasSamples

/** Three pictures to import: a colour JPEG, a PNG of greys, a grey JPEG; or three facsimiles of the demo. */
export const SCANS: readonly string[] = hasSamples
  ? [
      join(SAMPLES, 'shiji-contents/1.jpg'),
      join(SAMPLES, 'siku-zongmu/1.png'),
      join(SAMPLES, 'siku-jianming-mulu/023.jpg'),
    ]
  : facsimiles(3)

/** Four small pages of the demo, which are taken in at once. */
export const SMALL_PAGES: readonly string[] = facsimiles(4)

/** Four half-leaves in reading order, the spine at the right of the odd ones and at the left of the even; or facsimiles. */
export const HALF_LEAVES: readonly string[] = hasSamples
  ? ['1', '2', '3', '4'].map((name) => join(SAMPLES, `shiji-contents/${name}.jpg`))
  : SMALL_PAGES

/** Pages of the demo under names that differ: in a bundle all of them are called after their size. */
function facsimiles(count: number): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'jisr-facsimiles-'))
  return readdirSync(FACSIMILES)
    .sort()
    .slice(0, count)
    .map((hash, index) => {
      const rungs = readdirSync(join(FACSIMILES, hash)).sort(
        (a, b) => Number.parseInt(b, 10) - Number.parseInt(a, 10),
      )
      const path = join(folder, `facsimile-${index + 1}.webp`)
      copyFileSync(join(FACSIMILES, hash, rungs[0] as string), path)
      return path
    })
}
