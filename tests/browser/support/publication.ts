import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { unzipSync } from 'fflate'
import { parseScene } from '../../../src/scenes/schema/parse.ts'
import type { Scene } from '../../../src/scenes/schema/scene.ts'
import { expect } from './test.ts'
import type { Workbench } from './workbench.ts'

/** A published exhibition, as it came out of the browser. */
export interface Publication {
  /** Name of the ZIP. */
  readonly name: string
  readonly files: ReadonlyMap<string, Buffer>
}

/** Publishes what is open in the workbench, whatever warnings there are, and takes the ZIP from the browser. */
export async function publish(bench: Workbench): Promise<Publication> {
  const { page, say } = bench
  await bench.turnTo('check')
  const panel = page.getByRole('region', { name: say('publish.title') })
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    panel.getByRole('button').first().click(),
  ])
  await expect(panel.getByRole('status').first()).toHaveText(say('publish.done'))
  const files = unzipSync(readFileSync(await download.path()))
  return {
    name: download.suggestedFilename(),
    files: new Map(Object.entries(files).map(([path, bytes]) => [path, Buffer.from(bytes)])),
  }
}

/** The exhibition in a publication. @throws when it does not validate */
export function sceneIn({ files }: Publication): Scene {
  const parsed = parseScene(files.get('scene.json')?.toString('utf8') ?? '')
  if (!parsed.ok)
    throw new Error(`The scene does not validate: ${JSON.stringify(parsed.findings.slice(0, 3))}`)
  return parsed.scene
}

/** Unpacks a publication, as a webmaster would. @returns the folder */
export function unpack({ files }: Publication): string {
  const folder = mkdtempSync(join(tmpdir(), 'jisr-bundle-'))
  for (const [path, bytes] of files) {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, bytes)
  }
  return folder
}

export const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')
