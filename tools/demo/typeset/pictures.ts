import { PRIMER_LEAVES } from '../data/primer.ts'
import { coverPicture } from './cover.ts'
import { fihristPage } from './fihrist.ts'
import { silkFragment, slipsBundle } from './relics.ts'
import { kaichengRubbing } from './rubbing.ts'
import { diamondSheet, heartSutraSheet, longzangPanels, qieyunLeaf } from './sutras.ts'
import { analectsLeaf, bareBack, primerLeaf, shijiSheet } from './woodblock.ts'
import { yongleHalfLeaf } from './yongle.ts'

type Painter = () => CanvasRenderingContext2D

const one = (pictures: readonly CanvasRenderingContext2D[], index: number): CanvasRenderingContext2D => {
  const picture = pictures[index]
  if (!picture) throw new Error(`There is no part ${index}`)
  return picture
}

const pad = (number: number) => String(number).padStart(2, '0')

const PRIMER: [string, Painter][] = Array.from({ length: PRIMER_LEAVES }, (_, i) => i + 1).flatMap(
  (number): [string, Painter][] => [
    [`media_qianziwen-${pad(number)}a`, () => primerLeaf(number).a],
    [`media_qianziwen-${pad(number)}b`, () => primerLeaf(number).b],
  ],
)

/** Every picture of the demo by the id of its media record. */
export const PICTURES: Readonly<Record<string, Painter>> = {
  media_cover: coverPicture,
  media_juyan: slipsBundle,
  media_laozi: silkFragment,
  media_kaicheng: kaichengRubbing,
  'media_heart-sutra': heartSutraSheet,
  media_qieyun: qieyunLeaf,
  media_fihrist: fihristPage,
  media_analects: analectsLeaf,
  media_diamond: diamondSheet,
  ...Object.fromEntries([0, 1, 2, 3].map((i) => [`media_longzang-${i + 1}`, () => one(longzangPanels(), i)])),
  'media_shiji-1a': () => shijiSheet().a,
  'media_shiji-1b': () => shijiSheet().b,
  'media_shiji-bare': bareBack,
  media_yongle: yongleHalfLeaf,
  ...Object.fromEntries(PRIMER),
}
