import type { Scene } from '../../../scenes/schema/scene.ts'
import { PublishError } from '../publishError.ts'
import type { FontReply, FontRequest } from './fonts.worker.ts'
import type { MadeFonts } from './makeFonts.ts'
import { visitWords } from './visitWords.ts'

const WORDS = import.meta.glob<Readonly<Record<string, string>>>(
  '../../../i18n/locales/*/{common,visit,help,forms,reader,rights}.json',
  {
    import: 'default',
  },
)

interface Options {
  /** Told after each part of a face. */
  readonly onProgress: (done: number, total: number) => void
  readonly signal: AbortSignal
}

/**
 * The fonts of a scene, cut in a worker.
 * @returns undefined where the host's policy forbids WebAssembly: then the visitor's own faces have to do
 * @throws PublishError when a face cannot be fetched, or the signal's reason when cancelled
 */
export async function publishFonts(
  scene: Scene,
  { onProgress, signal }: Options,
): Promise<MadeFonts | undefined> {
  const words = await visitWords(
    async (language, namespace) =>
      (await WORDS[`../../../i18n/locales/${language}/${namespace}.json`]?.()) ?? {},
  )
  signal.throwIfAborted()
  const worker = new Worker(new URL('./fonts.worker.ts', import.meta.url), { type: 'module' })
  try {
    return await new Promise<MadeFonts | undefined>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<FontReply>) => {
        if (data.kind === 'progress') onProgress(data.done, data.total)
        else if (data.kind === 'failed') reject(new PublishError('font', data.file))
        else resolve(data.kind === 'made' ? data : undefined)
      })
      worker.addEventListener('error', () => reject(new PublishError('font', '')))
      signal.addEventListener('abort', () => reject(signal.reason))
      worker.postMessage({ scene, words } satisfies FontRequest)
    })
  } finally {
    worker.terminate()
  }
}
