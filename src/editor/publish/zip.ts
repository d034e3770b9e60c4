import { Zip, ZipDeflate, ZipPassThrough } from 'fflate'

/** Files that are compressed already: packing them again costs time and gains nothing. */
const PACKED = /\.(webp|jpg|png|avif|gif|woff2)$/

/**
 * One ZIP of the files, in their order.
 * @param at the time that every file is dated with
 */
export function zipFiles(files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>, at: Date): Blob {
  const chunks: Uint8Array<ArrayBuffer>[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    chunks.push(new Uint8Array(chunk))
  })
  for (const [path, bytes] of files) {
    const entry = PACKED.test(path) ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 })
    entry.mtime = at
    zip.add(entry)
    entry.push(bytes, true)
  }
  zip.end()
  return new Blob(chunks, { type: 'application/zip' })
}
