import type { LanguageMap } from '../../../src/scenes/schema/text.ts'
import { inColumns } from '../typeset/columns.ts'
import { ANALECTS } from './analects.ts'
import * as classics from './classics.ts'
import { PRIMER_COLUMNS, PRIMER_LEAVES, primerColumns } from './primer.ts'

/** What is set on each page, column by column from the right: the painters and the transcriptions take it from here. */

const HEART_TITLE = '般若波羅蜜多心經'
/** Characters in a column of a copied sutra, as settled in the later fifth century (book-forms.md §2.3). */
export const SUTRA_COLUMN = 17
export const LONGZANG_PANEL = 5
/** A face of a Kaicheng stone: eight registers of 37 columns of ten characters. */
export const STONE = { registers: 8, columns: 37, characters: 10 } as const
export const SMALL_COLUMN = 28
export const YONGLE_HEADING = '大宛列傳'
export const YONGLE_QUOTED = '史記'

const chaptersOf = (book: number, count: number, length: number): string[] =>
  (ANALECTS[book]?.chapters ?? []).slice(0, count).flatMap((chapter) => inColumns(chapter, length))

export const LAOZI_COLUMNS = inColumns(classics.LAOZI_A, 12)

export const STONE_COLUMNS = [
  '論語卷第一',
  ...ANALECTS.flatMap(({ title, chapters }) => [title, ...inColumns(chapters.join(''), STONE.characters)]),
].slice(0, STONE.registers * STONE.columns)

export const HEART_ROLL = [HEART_TITLE, ...inColumns(classics.HEART_SUTRA, SUTRA_COLUMN), '', HEART_TITLE]

export const HEART_PANELS = [
  HEART_TITLE,
  '　　　唐三藏法師玄奘奉詔譯',
  ...inColumns(classics.HEART_SUTRA, SUTRA_COLUMN),
  '',
  HEART_TITLE,
]

const { text, verse, close, title, colophon } = classics.DIAMOND_END
export const DIAMOND_COLUMNS = [
  ...inColumns(text, SUTRA_COLUMN),
  `　${verse[0]}　　${verse[1]}`,
  `　${verse[2]}　　${verse[3]}`,
  ...inColumns(close, SUTRA_COLUMN),
  '',
  title,
  '',
  '',
  '',
  `　${colophon}`,
  '',
]

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九']
const counted = (number: number): string =>
  `${['', '十', '廿'][Math.floor(number / 10)]}${DIGITS[number % 10]}`
const rhymes = (heading: string, list: string) => [
  heading,
  ...[...list].map((rhyme, i) => `　${counted(i + 1)}　${rhyme}`),
]

/** Columns of a side of the rhyme dictionary. */
export const QIEYUN_WIDTH = 35
/** Its first three sides: the preface, and the rhymes of the level tone. The others are only ruled. */
export const QIEYUN_SIDES = [
  ['切韻序', '　　　陸法言撰', ...inColumns(classics.QIEYUN_PREFACE, 15)].slice(0, QIEYUN_WIDTH),
  rhymes('平聲上廿六韻', classics.LEVEL_RHYMES[0]),
  rhymes('平聲下廿八韻', classics.LEVEL_RHYMES[1]),
] as const

/** The printed sheet that folds three ways: nine columns of twenty a half-leaf. */
export const ANALECTS_COLUMNS = ['論語卷之一', '　學而第一', ...chaptersOf(0, 9, 20)].slice(0, 18)

const SHIJI = ['大宛列傳第六十三　史記一百二十三', ...inColumns(classics.SHIJI_DAYUAN, 16)]
/** Two printed sheets of ten columns of sixteen a half-leaf. */
export const SHIJI_LEAVES = [SHIJI.slice(0, 20), SHIJI.slice(20, 40)] as const

export const YONGLE_COLUMNS = inColumns(YONGLE_QUOTED + classics.SHIJI_DAYUAN, SMALL_COLUMN).slice(0, 30)

const SIKU = ['欽定四庫全書', '　論語卷一', '　　學而第一', ...chaptersOf(0, 16, 21)]
/** Two leaves of eight columns of twenty-one a half-leaf. */
export const SIKU_LEAVES = [SIKU.slice(0, 16), SIKU.slice(16, 32)] as const

const CAI_LUN = ['後漢書', '　蔡倫傳', ...inColumns(classics.CAI_LUN, 6)]
/** Two leaves of four columns of six large characters a half-leaf: the middle opening tells of paper. */
export const CAI_LUN_LEAVES = [CAI_LUN.slice(0, 8), [...CAI_LUN.slice(8), '', '']] as const

export const YAOFANG_COLUMNS = [
  '回回藥方卷之十二',
  '　眾風門',
  ...classics.YAOFANG_SECTIONS.map((section) => `　　${section}`),
]

/** Sheets of the landscape map, and what is written at its two ends: nothing else is lettered. */
export const MAP_SHEETS = 12
export const MAP_ENDS = { first: '嘉峪關', last: '天方' } as const

const SHIYI_TITLE = '清真釋疑'
export const SHIYI_COLUMNS = ['', `　${SHIYI_TITLE}`]

/** Pages of the Arabic codex, in reading order: right, then left. */
export const CODEX_PAGES: readonly { readonly title?: string; readonly body: readonly string[] }[] = [
  { title: 'كتاب الفهرست', body: ['لابن النديم'] },
  { body: classics.FIHRIST.before.slice(0, 2) },
  { body: classics.FIHRIST.before.slice(2) },
  { body: [`${classics.FIHRIST.lead} ${classics.FIHRIST.names.join('، ')}.`] },
  { body: [classics.FIHRIST.after] },
]

/** Stands where a page of the Qur'an would be: its words come only from an approved edition, never from a font. */
export const QURAN_NOTICE: LanguageMap = {
  ar: 'لا يُنضَّد هنا نص القرآن الكريم، ولا تُعرض صفحاته إلا مصوّرةً عن نسخة معتمدة.',
  'zh-Hans': '此处不排印《古兰经》经文。经文只用经核准版本的影像。',
  en: 'The text of the Qur’an is not set here. It is shown only from images of an approved edition.',
}

const said = (columns: readonly string[]): LanguageMap => ({
  lzh: columns
    .map((column) => column.replaceAll('　', ' ').trim())
    .filter((column) => column !== '')
    .join('\n'),
})

const numbered = (id: string, leaves: readonly (readonly string[])[]): [string, LanguageMap][] =>
  leaves.map((columns, i) => [`media_${id}-${i + 1}`, said(columns)])

function primerTranscriptions(): [string, LanguageMap][] {
  const columns = primerColumns()
  return Array.from({ length: PRIMER_LEAVES * 2 }, (_, i) => [
    `media_qianziwen-${String(Math.floor(i / 2) + 1).padStart(2, '0')}${i % 2 === 0 ? 'a' : 'b'}`,
    said(columns.slice(i * PRIMER_COLUMNS, (i + 1) * PRIMER_COLUMNS)),
  ])
}

/** Written on a page, and in none of the faces that travel with the exhibition: left to the visitor's system. */
export const FACELESS: readonly string[] = ['鍭']

/** The words on each picture, as they are set on it, by media id: one line for each column. */
export const TRANSCRIPTIONS: Readonly<Record<string, LanguageMap>> = {
  media_juyan: said(classics.YONGYUAN_SLIPS),
  media_laozi: said(LAOZI_COLUMNS),
  media_kaicheng: said(STONE_COLUMNS),
  'media_heart-sutra': said(HEART_ROLL),
  ...Object.fromEntries(numbered('qieyun', QIEYUN_SIDES)),
  media_fihrist: {
    ar: [
      'كتاب الفهرست لابن النديم',
      ...classics.FIHRIST.before,
      classics.FIHRIST.lead,
      classics.FIHRIST.names.join('، '),
    ].join('\n'),
  },
  media_analects: said(ANALECTS_COLUMNS),
  media_woodblock: said(ANALECTS_COLUMNS),
  media_type: said(ANALECTS_COLUMNS),
  media_diamond: said(DIAMOND_COLUMNS),
  ...Object.fromEntries(
    numbered(
      'longzang',
      [0, 1, 2, 3].map((i) => HEART_PANELS.slice(i * LONGZANG_PANEL, (i + 1) * LONGZANG_PANEL)),
    ),
  ),
  ...Object.fromEntries(
    SHIJI_LEAVES.flatMap((columns, i) => [
      [`media_shiji-${i + 1}a`, said(columns.slice(0, 10))],
      [`media_shiji-${i + 1}b`, said(columns.slice(10))],
    ]),
  ),
  media_yongle: said([YONGLE_HEADING, ...YONGLE_COLUMNS]),
  ...Object.fromEntries(primerTranscriptions()),
  ...Object.fromEntries(numbered('siku', SIKU_LEAVES)),
  media_yaofang: said(YAOFANG_COLUMNS),
  media_tanksuq: { fa: 'تنكسوق‌نامه' },
  media_yiyu: {
    und: classics.HUIHUI_WORDS.map((word) => word.join(' ')).join('\n'),
  },
  'media_silkroad-1': { lzh: MAP_ENDS.first },
  [`media_silkroad-${MAP_SHEETS}`]: { lzh: MAP_ENDS.last },
  ...Object.fromEntries(
    numbered('zhenghe', [classics.CHART_PLACES.slice(0, 4), classics.CHART_PLACES.slice(4)]),
  ),
  media_galle: said(classics.GALLE_LINES),
  ...Object.fromEntries(numbered('cailun', CAI_LUN_LEAVES)),
  ...Object.fromEntries(
    CODEX_PAGES.map(({ title, body }, i) => [
      `media_codex-${i + 1}`,
      { ar: [...(title === undefined ? [] : [title]), ...body].join('\n') },
    ]),
  ),
  media_shiyi: said([SHIYI_TITLE, '雅正堂']),
  media_quran: QURAN_NOTICE,
}
