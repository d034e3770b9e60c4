import { CODEX_PAGES, MAP_SHEETS, QIEYUN_SIDES } from '../data/pages.ts'
import { PRIMER_LEAVES } from '../data/primer.ts'
import { galleSlab, printingBlock, typeForme } from './carved.ts'
import { chartLeaf } from './chart.ts'
import { codexPage, quranPage, tanksuqPage } from './codex.ts'
import { coverPicture } from './cover.ts'
import { fihristPage } from './fihrist.ts'
import { glossaryLeaf } from './glossary.ts'
import { landscapeSheet } from './landscape.ts'
import { silkFragment, slipsBundle } from './relics.ts'
import { kaichengRubbing } from './rubbing.ts'
import { diamondSheet, heartSutraSheet, longzangPanels, qieyunSide } from './sutras.ts'
import {
  analectsLeaf,
  caiLunLeaf,
  primerLeaf,
  shijiSheet,
  shiyiLeaf,
  sikuLeaf,
  yaofangLeaf,
} from './woodblock.ts'
import { yongleLeaf } from './yongle.ts'

type Painter = () => CanvasRenderingContext2D

const one = (pictures: readonly CanvasRenderingContext2D[], index: number): CanvasRenderingContext2D => {
  const picture = pictures[index]
  if (!picture) throw new Error(`There is no part ${index}`)
  return picture
}

const pad = (number: number) => String(number).padStart(2, '0')
const TWO = [1, 2] as const

/** `count` pictures of one book, numbered from 1. */
const series = (id: string, count: number, painter: (index: number) => CanvasRenderingContext2D) =>
  Array.from({ length: count }, (_, i): [string, Painter] => [`media_${id}-${i + 1}`, () => painter(i)])

const PRIMER: [string, Painter][] = Array.from({ length: PRIMER_LEAVES }, (_, i) => i + 1).flatMap(
  (number): [string, Painter][] => [
    [`media_qianziwen-${pad(number)}a`, () => primerLeaf(number).a],
    [`media_qianziwen-${pad(number)}b`, () => primerLeaf(number).b],
  ],
)

const SHIJI = TWO.flatMap((number): [string, Painter][] => [
  [`media_shiji-${number}a`, () => shijiSheet(number).a],
  [`media_shiji-${number}b`, () => shijiSheet(number).b],
])

/** Every picture of the demo by the id of its media record. */
export const PICTURES: Readonly<Record<string, Painter>> = {
  media_cover: coverPicture,
  media_juyan: slipsBundle,
  media_laozi: silkFragment,
  media_kaicheng: kaichengRubbing,
  'media_heart-sutra': heartSutraSheet,
  ...Object.fromEntries(series('qieyun', QIEYUN_SIDES.length, qieyunSide)),
  'media_qieyun-ruled': () => qieyunSide(QIEYUN_SIDES.length),
  media_fihrist: fihristPage,
  media_analects: analectsLeaf,
  media_woodblock: printingBlock,
  media_type: typeForme,
  media_diamond: diamondSheet,
  ...Object.fromEntries(series('longzang', 4, (i) => one(longzangPanels(), i))),
  ...Object.fromEntries(SHIJI),
  media_yongle: yongleLeaf,
  ...Object.fromEntries(PRIMER),
  ...Object.fromEntries(TWO.map((number) => [`media_siku-${number}`, () => sikuLeaf(number)])),
  media_yaofang: yaofangLeaf,
  media_tanksuq: tanksuqPage,
  media_yiyu: glossaryLeaf,
  ...Object.fromEntries(series('silkroad', MAP_SHEETS, landscapeSheet)),
  ...Object.fromEntries(TWO.map((number) => [`media_zhenghe-${number}`, () => chartLeaf(number)])),
  media_galle: galleSlab,
  ...Object.fromEntries(TWO.map((number) => [`media_cailun-${number}`, () => caiLunLeaf(number)])),
  ...Object.fromEntries(series('codex', CODEX_PAGES.length, codexPage)),
  media_shiyi: shiyiLeaf,
  media_quran: quranPage,
}
