import type { Scene } from '../schema/scene.ts'
import { directionOf } from '../text/language.ts'
import {
  firstLettering,
  type InterfaceWords,
  interfaceLettering,
  type Lettering,
  spaceLettering,
  type Use,
} from './lettering.ts'
import { TYPEFACES, type TypefaceKey, type Weight } from './typefaces.ts'

/** A part of one face, fetched whole: the characters that it holds. */
export interface FontSlice {
  readonly typeface: TypefaceKey
  readonly weight: Weight
  /** Within its face, from 0. */
  readonly number: number
  readonly characters: readonly string[]
}

/** Which characters a bundle's fonts hold, and what needs which. */
export interface FontPlan {
  readonly slices: readonly FontSlice[]
  /** Of the first screen. */
  readonly start: readonly FontSlice[]
  /** By space: of everything that a visit to it can show, the first screen's left out. */
  readonly spaces: ReadonlyMap<string, readonly FontSlice[]>
}

/** Bytes of WOFF2 that the first screen's fonts may take together. */
export const START_BYTES = 60 * 1024
/** What of them is planned for: an estimate may be too low. */
const PLANNED_BYTES = 0.92 * START_BYTES
/** Chinese characters in a further slice: about 16 KB. */
const SLICE = 80

/** Bytes of WOFF2 as measured over the demo: a file's tables, and a character of each script. Arabic: all its forms. */
const COST: Readonly<Record<TypefaceKey, { file: number; han: number; arabic: number; other: number }>> = {
  'zh-serif': { file: 900, han: 192, arabic: 0, other: 110 },
  'zh-sans': { file: 800, han: 150, arabic: 0, other: 84 },
  'ar-serif': { file: 1900, han: 0, arabic: 165, other: 105 },
  'ar-sans': { file: 1600, han: 0, arabic: 140, other: 95 },
}

const FACES: Readonly<Record<Use, readonly (readonly ['serif' | 'sans', Weight])[]>> = {
  heading: [['serif', 600]],
  title: [
    ['serif', 600],
    ['serif', 400],
  ],
  reading: [['serif', 400]],
  fact: [
    ['serif', 400],
    ['sans', 400],
  ],
  word: [['sans', 400]],
}

type Script = 'arabic' | 'han' | 'other' | 'none'
/** Not drawn: controls, selectors of a variant, breaks. */
const UNDRAWN = /[\p{Cc}\p{Cf}\p{Variation_Selector}\p{Zl}\p{Zp}]/u
const ARABIC = /\p{Script_Extensions=Arabic}/u
const HAN = /[\p{Script_Extensions=Han}\p{Script_Extensions=Kana}\p{Script_Extensions=Bopo}\uFF00-\uFFEF]/u

const scripts = new Map<string, Script>()

function scriptOf(character: string): Script {
  const known = scripts.get(character)
  if (known) return known
  const script = UNDRAWN.test(character)
    ? 'none'
    : ARABIC.test(character)
      ? 'arabic'
      : HAN.test(character)
        ? 'han'
        : 'other'
  scripts.set(character, script)
  return script
}

/** One face: `zh-serif 400`. */
type FaceKey = `${TypefaceKey} ${Weight}`
/** Characters by face, in order of first appearance. */
type Needs = Map<FaceKey, Set<string>>

const ALL_FACES = (Object.keys(TYPEFACES) as TypefaceKey[]).flatMap((typeface) =>
  TYPEFACES[typeface].weights.map((weight) => ({
    key: `${typeface} ${weight}` as FaceKey,
    typeface,
    weight,
  })),
)

/** Cuts the faces of an exhibition into slices. @param words of the interface, as far as a visit shows them */
export function planFonts(scene: Scene, words: InterfaceWords): FontPlan {
  const first = firstLettering(scene, words)
  const common = interfaceLettering(words)
  const spaces = Object.keys(scene.spaces).map(
    (space) => [space, needsOf([...common, ...spaceLettering(scene, space)])] as const,
  )
  const all = [needsOf(first), ...spaces.map(([, needs]) => needs)].reduce(merged, new Map())
  const start = affordable(first, all)
  const slices = ALL_FACES.flatMap(({ key, typeface, weight }) =>
    cut(all.get(key) ?? new Set(), start.get(key) ?? new Set()).map(
      (characters, index): FontSlice => ({
        typeface,
        weight,
        number: start.has(key) ? index : index + 1,
        characters,
      }),
    ),
  )
  const later = slices.filter(({ number }) => number > 0)
  return {
    slices,
    start: slices.filter(({ number }) => number === 0),
    spaces: new Map(
      spaces.map(([space, needs]) => [
        space,
        later.filter(({ typeface, weight, characters }) => {
          const needed = needs.get(`${typeface} ${weight}`)
          return needed !== undefined && characters.some((character) => needed.has(character))
        }),
      ]),
    ),
  }
}

/**
 * The characters of texts by the face that draws each: Arabic letters in the Arabic one, Chinese in the Chinese one,
 * digits, signs and Latin letters in that of the text's own language.
 */
function needsOf(lettering: readonly Lettering[]): Needs {
  const needs: Needs = new Map()
  for (const { use, language, text } of lettering) {
    const own = directionOf(language) === 'rtl' ? 'ar' : 'zh'
    for (const character of new Set(text)) {
      const script = scriptOf(character)
      if (script === 'none') continue
      const family = script === 'other' ? own : script === 'arabic' ? 'ar' : 'zh'
      for (const [style, weight] of FACES[use]) add(needs, `${family}-${style} ${weight}`, character)
    }
  }
  return needs
}

function add(needs: Needs, face: FaceKey, character: string): void {
  const known = needs.get(face)
  if (known) known.add(character)
  else needs.set(face, new Set([character]))
}

function merged(all: Needs, more: Needs): Needs {
  for (const [key, characters] of more) all.set(key, new Set([...(all.get(key) ?? []), ...characters]))
  return all
}

/** What the first screen's fonts hold: text after text as long as all its characters still fit. */
function affordable(first: readonly Lettering[], all: Needs): Needs {
  const start: Needs = new Map()
  let spent = 0
  for (const lettering of first) {
    const more = [...needsOf([lettering])].flatMap(([key, characters]): [FaceKey, string[]][] => {
      const there = start.get(key)
      const wanted = [...characters].filter((character) => !there?.has(character))
      return wanted.length > 0 ? [[key, joined(wanted, all.get(key) ?? characters)]] : []
    })
    const cost = more.reduce((sum, [key, characters]) => sum + costOf(key, characters, start.has(key)), 0)
    if (spent + cost > PLANNED_BYTES) continue
    spent += cost
    for (const [key, characters] of more) start.set(key, new Set([...(start.get(key) ?? []), ...characters]))
  }
  return start
}

/** Letters that join are of no use apart: where one Arabic letter of a face is needed, all of them are. */
function joined(wanted: readonly string[], all: ReadonlySet<string>): string[] {
  if (!wanted.some((character) => scriptOf(character) === 'arabic')) return [...wanted]
  return [...new Set([...wanted, ...[...all].filter((character) => scriptOf(character) === 'arabic')])]
}

function costOf(key: FaceKey, characters: readonly string[], hasFile: boolean): number {
  const cost = COST[key.split(' ')[0] as TypefaceKey]
  return characters.reduce(
    (sum, character) => sum + cost[scriptOf(character) as 'arabic' | 'han' | 'other'],
    hasFile ? 0 : cost.file,
  )
}

/**
 * A face's slices: what the first screen holds of it, if anything; the Arabic letters; letters, digits and signs, which
 * turn up in every text and would else draw in slice after slice; the Chinese characters in order.
 */
function cut(all: ReadonlySet<string>, start: ReadonlySet<string>): string[][] {
  const rest = [...all].filter((character) => !start.has(character))
  const of = (script: Script) => rest.filter((character) => scriptOf(character) === script)
  const slices = [[...start], of('arabic'), of('other')]
  const han = of('han')
  for (let at = 0; at < han.length; at += SLICE) slices.push(han.slice(at, at + SLICE))
  return slices.filter((characters) => characters.length > 0)
}
