import type { Finding } from '../scenes/check/finding.ts'
import { LIMITS } from '../scenes/schema/limits.ts'
import { parseScene } from '../scenes/schema/parse.ts'
import type { Scene } from '../scenes/schema/scene.ts'

/** Why a scene could not be shown; `path` is its address as a person would write it. */
export type Trouble =
  | { readonly kind: 'otherOrigin'; readonly path: string }
  | { readonly kind: 'network'; readonly path: string }
  | { readonly kind: 'notFound'; readonly path: string }
  | { readonly kind: 'status'; readonly path: string; readonly status: number }
  | { readonly kind: 'refused'; readonly path: string; readonly findings: readonly Finding[] }

export type LoadResult =
  | { readonly ok: true; readonly scene: Scene }
  | { readonly ok: false; readonly trouble: Trouble }

export interface LoadOptions {
  /** Called as bytes arrive; `total` is undefined when the server does not say or has compressed them. */
  readonly onProgress?: (bytes: number, total: number | undefined) => void
  readonly signal?: AbortSignal
}

/** Fetches and reads a scene. Never throws: whatever happens has a sentence. Reads no more than the format's limit. */
export async function loadScene(address: URL, { onProgress, signal }: LoadOptions = {}): Promise<LoadResult> {
  const path = address.pathname + address.search
  const fail = (trouble: Trouble): LoadResult => ({ ok: false, trouble })
  let bytes: Uint8Array | 'tooLarge'
  try {
    const response = await fetch(address, signal ? { signal } : {})
    if (response.status === 404 || response.status === 410) return fail({ kind: 'notFound', path })
    if (!response.ok) return fail({ kind: 'status', path, status: response.status })
    bytes = await readLimited(response, onProgress)
  } catch {
    return fail({ kind: 'network', path })
  }
  if (bytes === 'tooLarge') return fail({ kind: 'refused', path, findings: [tooLarge] })
  const result = parseScene(new TextDecoder().decode(bytes))
  return result.ok
    ? { ok: true, scene: result.scene }
    : fail({ kind: 'refused', path, findings: result.findings })
}

const tooLarge: Finding = {
  rule: 'scene-too-large',
  severity: 'error',
  path: '',
  params: { bytes: LIMITS.sceneBytes, limit: LIMITS.sceneBytes },
}

async function readLimited(
  response: Response,
  onProgress: LoadOptions['onProgress'],
): Promise<Uint8Array | 'tooLarge'> {
  const compressed = response.headers.get('content-encoding')
  const length = Number(response.headers.get('content-length'))
  const total = !compressed && length > 0 ? length : undefined
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = response.body?.getReader()
  if (!reader) return new Uint8Array(await response.arrayBuffer())
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    size += value.length
    if (size > LIMITS.sceneBytes) {
      await reader.cancel()
      return 'tooLarge'
    }
    chunks.push(value)
    onProgress?.(size, total)
  }
  const bytes = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}
