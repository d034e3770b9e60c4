/** What of HarfBuzz's subsetter is called: its C functions, with addresses in its memory as numbers. */
interface HarfBuzz {
  readonly memory: WebAssembly.Memory
  _initialize(): void
  malloc(size: number): number
  free(address: number): void
  hb_blob_create(data: number, length: number, mode: number, user: number, destroy: number): number
  hb_blob_destroy(blob: number): void
  hb_blob_get_data(blob: number, length: number): number
  hb_blob_get_length(blob: number): number
  hb_face_create(blob: number, index: number): number
  hb_face_destroy(face: number): void
  hb_face_reference_blob(face: number): number
  hb_set_add(set: number, value: number): void
  hb_set_clear(set: number): void
  hb_subset_input_create_or_fail(): number
  hb_subset_input_destroy(input: number): void
  hb_subset_input_set_flags(input: number, flags: number): void
  hb_subset_input_set(input: number, which: number): number
  hb_subset_input_unicode_set(input: number): number
  hb_subset_or_fail(face: number, input: number): number
}

type Bytes = Uint8Array<ArrayBuffer>

/** Cuts a font (TrueType or OpenType, unpacked) down to some characters, with all that is needed to shape them. */
export type Subset = (font: Uint8Array, characters: Iterable<string>) => Bytes

// Of hb-subset.h.
const READ_ONLY = 1
const NO_HINTING = 1
const SETS = { dropTables: 3, names: 4, features: 6 }

/** Shaping that our scripts need: joining and marks of Arabic, forms for vertical lines, those of a language, kerning. */
const FEATURES = [
  ...['isol', 'init', 'medi', 'fina', 'rlig', 'calt', 'liga', 'ccmp', 'curs', 'mark', 'mkmk'],
  ...['locl', 'kern', 'vert', 'vrt2'],
]
/** Of use to a printer's driver, a variable font or a hinted one alone. */
const DROPPED = ['STAT', 'gasp', 'prep', 'fpgm', 'cvt ', 'DSIG']
const COPYRIGHT = 0

/**
 * The subsetter, ready to be called again and again, in a worker and in Node alike.
 * @param wasm HarfBuzz: `harfbuzzjs/dist/harfbuzz-subset.wasm`
 * @throws WebAssembly.CompileError where a host's policy forbids WebAssembly
 */
export async function createSubset(wasm: BufferSource): Promise<Subset> {
  const { instance } = await WebAssembly.instantiate(wasm)
  const hb = instance.exports as unknown as HarfBuzz
  hb._initialize()
  return (font, characters) => {
    const data = hb.malloc(font.length)
    new Uint8Array(hb.memory.buffer).set(font, data)
    const blob = hb.hb_blob_create(data, font.length, READ_ONLY, 0, 0)
    const face = hb.hb_face_create(blob, 0)
    const input = createInput(hb, characters)
    const cut = hb.hb_subset_or_fail(face, input)
    try {
      if (cut === 0) throw new Error('HarfBuzz could not read the font')
      return bytesOf(hb, cut)
    } finally {
      hb.hb_face_destroy(cut)
      hb.hb_subset_input_destroy(input)
      hb.hb_face_destroy(face)
      hb.hb_blob_destroy(blob)
      hb.free(data)
    }
  }
}

function createInput(hb: HarfBuzz, characters: Iterable<string>): number {
  const input = hb.hb_subset_input_create_or_fail()
  hb.hb_subset_input_set_flags(input, NO_HINTING)
  const wanted = hb.hb_subset_input_unicode_set(input)
  for (const character of characters) hb.hb_set_add(wanted, character.codePointAt(0) ?? 0)
  const only = (which: number, values: readonly number[]) => {
    const set = hb.hb_subset_input_set(input, which)
    hb.hb_set_clear(set)
    for (const value of values) hb.hb_set_add(set, value)
  }
  only(SETS.features, FEATURES.map(tag))
  only(SETS.names, [COPYRIGHT])
  const dropped = hb.hb_subset_input_set(input, SETS.dropTables)
  for (const name of DROPPED) hb.hb_set_add(dropped, tag(name))
  return input
}

/** A copy: the next call may grow the memory, and then every view of it is void. */
function bytesOf(hb: HarfBuzz, face: number): Bytes {
  const blob = hb.hb_face_reference_blob(face)
  const from = hb.hb_blob_get_data(blob, 0)
  const bytes = new Uint8Array(hb.memory.buffer).slice(from, from + hb.hb_blob_get_length(blob))
  hb.hb_blob_destroy(blob)
  return bytes as Bytes
}

/** Four letters as HarfBuzz counts them. */
function tag(name: string): number {
  return [...name].reduce((sum, letter) => ((sum << 8) | letter.charCodeAt(0)) >>> 0, 0)
}
