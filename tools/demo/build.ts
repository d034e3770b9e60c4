import { createHash } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { derivativePath, pictureKey, rungSize, rungsOf } from '../../src/scenes/publish/names.ts'
import { imageInfo, TILE_EDGE, tilePath, tilesOf } from '../../src/scenes/publish/tiles.ts'
import { compactJson, serializeScene } from '../../src/scenes/schema/serialize.ts'
import { publishBeside } from '../publish/publish.ts'
import { catalog } from './catalog.ts'
import { FACELESS } from './data/pages.ts'
import { openPressRoom, type PressRoom } from './press-room.ts'
import { demoScene, type Manifest, TILED } from './scene.ts'

/** Sets every page of the demo, derives its sizes, and writes scene, media, catalogue and what is derived into `public`. */

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const MANIFEST = here('media.json')
const EXHIBITION = here('../../public/assets/paper-road/')
const CATALOG = here('../../public/catalog.json')
/** Bytes that the exhibition may weigh as served. */
const BUDGET = 14 * 1024 * 1024

function write(path: string, content: string | Uint8Array): number {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
  return content.length
}

async function setPicture(
  press: PressRoom,
  id: string,
): Promise<{ record: Manifest[string]; bytes: number }> {
  const { width, height, original } = await press.paint(id)
  const png = Buffer.from(original, 'base64')
  const record = { hash: createHash('sha256').update(png).digest('hex'), bytes: png.length, width, height }
  let bytes = 0
  for (const rung of rungsOf(record)) {
    const size = rungSize(record, rung)
    const webp = Buffer.from(await press.derive(id, size.width, size.height), 'base64')
    bytes += write(EXHIBITION + derivativePath({ hash: record.hash, derivative: 'image/webp' }, rung), webp)
  }
  if (id === TILED) bytes += await setTiles(press, id, record)
  return { record, bytes }
}

/** The picture in tiles, so that it is sharp to its own pixels. */
async function setTiles(press: PressRoom, id: string, record: Manifest[string]): Promise<number> {
  const media = { ...record, derivative: 'image/webp', tile: TILE_EDGE } as const
  let bytes = write(
    `${EXHIBITION}media/${pictureKey(media)}/info.json`,
    compactJson(imageInfo(media, TILE_EDGE)),
  )
  for (const tile of tilesOf(media))
    bytes += write(EXHIBITION + tilePath(media, tile), Buffer.from(await press.cut(id, tile), 'base64'))
  return bytes
}

async function build(): Promise<void> {
  rmSync(EXHIBITION, { recursive: true, force: true })
  const press = await openPressRoom()
  const manifest: Record<string, Manifest[string]> = {}
  let total = 0
  try {
    for (const id of await press.ids()) {
      const { record, bytes } = await setPicture(press, id)
      manifest[id] = record
      total += bytes
      console.log(`${id}  ${record.width} × ${record.height}  ${Math.round(bytes / 1024)} KB`)
    }
  } finally {
    await press.close()
  }
  const scene = demoScene(manifest)
  total += write(`${EXHIBITION}scene.json`, serializeScene(scene))
  write(MANIFEST, `${JSON.stringify(manifest, null, 2)}\n`)
  write(CATALOG, `${JSON.stringify(catalog(scene), null, 2)}\n`)
  const derived = await publishBeside(scene, {
    folder: EXHIBITION,
    derivative: (media, rung) => EXHIBITION + derivativePath(media, rung),
  })
  total += derived.bytes
  console.log(`${Object.keys(manifest).length} pictures, ${(total / 1024 / 1024).toFixed(1)} MB`)
  const missing = derived.missing.filter((character) => !FACELESS.includes(character))
  if (missing.length > 0) throw new Error(`No face has ${missing.join(' ')}`)
  if (total > BUDGET) throw new Error(`The demo weighs ${total} bytes; ${BUDGET} are allowed`)
}

build().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
