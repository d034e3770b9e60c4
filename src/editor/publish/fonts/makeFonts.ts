import { compress, decompress } from 'woff2-encoder'
import { type FontFile, fontStyles, START_FONTS, spaceFonts } from '../../../scenes/publish/fontStyles.ts'
import type { FontPlan, FontSlice } from '../../../scenes/publish/fonts.ts'
import { TYPEFACES, type TypefaceKey, type Weight } from '../../../scenes/publish/typefaces.ts'
import { utf8Bytes } from '../../../scenes/schema/utf8.ts'
import { coverageOf } from './coverage.ts'
import { filesFor, mainFile, type Ranges, type SourceFile } from './sources.ts'
import { createSubset, type Subset } from './subset.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** Where full faces come from; each may reject, and the first to do so ends the work. */
export interface FontSources {
  /** HarfBuzz's subsetter. */
  wasm(): Promise<BufferSource>
  /** A file of a family, WOFF2. @returns undefined when the family has no such file */
  font(file: SourceFile): Promise<Uint8Array | undefined>
  ranges(family: string): Promise<Ranges>
  licence(family: string): Promise<string>
}

/** The fonts of a bundle: files by path, and what no face draws. */
export interface MadeFonts {
  readonly files: ReadonlyMap<string, Bytes>
  /** Characters that no family at hand has: a visitor's own system has to draw them. */
  readonly missing: readonly string[]
}

/** What of an `AbortSignal` is looked at. */
interface Cancellation {
  readonly aborted: boolean
  readonly reason: unknown
}

interface Font {
  readonly bytes: Uint8Array
  readonly codes: ReadonlySet<number>
}

/** A font file with the characters of a slice that are drawn from it. */
interface Cut extends FontFile {
  readonly typeface: TypefaceKey
}

/**
 * Cuts the slices of a plan out of full faces: `fonts/start.css`, `fonts/<space>.css`, the files that they offer, and the
 * licence of every family that something was taken from. The same plan and faces give the same bytes.
 * @param onProgress told after each slice, with how many of `total` are there
 * @throws WebAssembly.CompileError where WebAssembly is forbidden, the signal's reason, or what a source throws
 */
export async function makeFonts(
  plan: FontPlan,
  sources: FontSources,
  onProgress?: (done: number, total: number) => void,
  signal?: Cancellation,
): Promise<MadeFonts> {
  const subset = await createSubset(await sources.wasm())
  const shop = openShop(sources, subset)
  const cuts = new Map<FontSlice, Cut[]>()
  const missing = new Set<string>()
  for (const slices of byFace(plan)) {
    const lent = await lendersOf(slices, shop, sources)
    for (const character of lent.missing) missing.add(character)
    for (const slice of slices) {
      if (signal?.aborted) throw signal.reason
      cuts.set(slice, await cutSlice(slice, lent, shop))
      onProgress?.(cuts.size, plan.slices.length)
    }
  }
  const styles = (slices: readonly FontSlice[]) => {
    const files = slices.flatMap((slice) => cuts.get(slice) ?? [])
    return utf8Bytes(fontStyles([...new Map(files.map((file) => [file.file, file])).values()]))
  }
  return {
    files: new Map([
      [START_FONTS, styles(plan.start)],
      ...[...plan.spaces].map(([space, slices]) => [spaceFonts(space), styles(slices)] as const),
      ...shop.files,
      ...(await licencesOf(shop.families, sources)),
    ]),
    missing: [...missing],
  }
}

interface Shop {
  readonly files: ReadonlyMap<string, Bytes>
  readonly families: ReadonlySet<string>
  open(file: SourceFile): Promise<Font | undefined>
  cut(font: SourceFile, characters: readonly string[], name: string): Promise<void>
}

/** Opens each face once, and keeps what has been cut. */
function openShop(sources: FontSources, subset: Subset): Shop {
  const opened = new Map<string, Promise<Font | undefined>>()
  const files = new Map<string, Bytes>()
  const families = new Set<string>()
  const read = async (file: SourceFile): Promise<Font | undefined> => {
    const packed = await sources.font(file)
    if (!packed) return undefined
    const bytes = await decompress(packed)
    return { bytes, codes: coverageOf(bytes) }
  }
  const open = (file: SourceFile) => {
    const font = opened.get(file.name) ?? read(file)
    opened.set(file.name, font)
    return font
  }
  return {
    files,
    families,
    open,
    async cut(source, characters, name) {
      const font = await open(source)
      if (!font || files.has(`fonts/${name}`)) return
      files.set(`fonts/${name}`, new Uint8Array(await compress(subset(font.bytes, characters))))
      families.add(source.package)
    },
  }
}

/** The slices of each face, those of the first screen apart: what is lent to it is not to be swelled by later needs. */
function byFace({ slices, start }: FontPlan): FontSlice[][] {
  const first = new Set(start)
  const groups = new Map<string, FontSlice[]>()
  for (const slice of slices) {
    const group = `${slice.typeface} ${slice.weight} ${first.has(slice)}`
    groups.set(group, [...(groups.get(group) ?? []), slice])
  }
  return [...groups.values()]
}

/** What the main file of a face has not, by the file that lends it: one small font each. */
interface Lent {
  /** Begins their names. */
  readonly name: string
  readonly files: ReadonlyMap<string, { readonly source: SourceFile; readonly characters: string[] }>
  readonly missing: readonly string[]
}

async function lendersOf(slices: readonly FontSlice[], shop: Shop, sources: FontSources): Promise<Lent> {
  const [face] = slices
  const files = new Map<string, { source: SourceFile; characters: string[] }>()
  const missing: string[] = []
  if (!face) return { name: '', files, missing }
  const name = `${face.typeface}-${face.weight}-${face.number === 0 ? '0' : 'lent'}`
  const main = await shop.open(mainFile(face.typeface, face.weight))
  for (const character of slices.flatMap(({ characters }) => characters)) {
    if (draws(main, character)) continue
    const source = await lenderOf(character, face, shop, sources)
    if (source) {
      const lent = files.get(source.name) ?? { source, characters: [] }
      files.set(source.name, lent)
      lent.characters.push(character)
    } else if (!/\p{Zs}/u.test(character)) missing.push(character)
  }
  return { name, files, missing }
}

function draws(font: Font | undefined, character: string): boolean {
  return font?.codes.has(character.codePointAt(0) ?? 0) ?? false
}

async function lenderOf(
  character: string,
  face: { readonly typeface: TypefaceKey; readonly weight: Weight },
  shop: Shop,
  sources: FontSources,
): Promise<SourceFile | undefined> {
  for (const file of await filesFor(character, face, sources.ranges)) {
    if (draws(await shop.open(file), character)) return file
  }
  return undefined
}

/** The font of a slice's own face, and those that lend it what that has not. */
async function cutSlice(slice: FontSlice, lent: Lent, shop: Shop): Promise<Cut[]> {
  const { typeface, weight, number, characters } = slice
  const source = mainFile(typeface, weight)
  const main = await shop.open(source)
  const own = characters.filter((character) => draws(main, character))
  const common = { typeface, weight, family: TYPEFACES[typeface].family }
  const cuts: Cut[] = []
  if (own.length > 0) {
    const file = `${typeface}-${weight}-${number}.woff2`
    await shop.cut(source, own, file)
    cuts.push({ ...common, file, characters: own })
  }
  const strange = new Set(characters.filter((character) => !draws(main, character)))
  for (const [index, borrowed] of [...lent.files.values()].entries()) {
    if (!borrowed.characters.some((character) => strange.has(character))) continue
    const file = `${lent.name}-${index + 1}.woff2`
    await shop.cut(borrowed.source, borrowed.characters, file)
    cuts.push({ ...common, file, characters: borrowed.characters })
  }
  return cuts
}

async function licencesOf(
  families: ReadonlySet<string>,
  sources: FontSources,
): Promise<(readonly [string, Bytes])[]> {
  const named = [...families].sort()
  return Promise.all(
    named.map(async (family) => [`fonts/${family}.txt`, utf8Bytes(await sources.licence(family))] as const),
  )
}
