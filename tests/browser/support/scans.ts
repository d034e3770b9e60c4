import { existsSync, readdirSync, readFileSync } from 'node:fs'
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

function facsimiles(count: number): string[] {
  return readdirSync(FACSIMILES)
    .sort()
    .slice(0, count)
    .map((hash) => {
      const rungs = readdirSync(join(FACSIMILES, hash)).sort(
        (a, b) => Number.parseInt(b, 10) - Number.parseInt(a, 10),
      )
      return join(FACSIMILES, hash, rungs[0] as string)
    })
}

/** A scan as an upload with a name of the test's choosing. */
export function upload(path: string, name = path.split('/').at(-1) as string) {
  const type = { jpg: 'image/jpeg', png: 'image/png', webp: 'image/webp' }[path.split('.').at(-1) as string]
  return { name, mimeType: type ?? 'application/octet-stream', buffer: readFileSync(path) }
}
