import { describe, expect, it } from 'vitest'
import { ANALECTS } from '../../../tools/demo/data/analects.ts'
import * as classics from '../../../tools/demo/data/classics.ts'
import { PRIMER_COLUMNS, PRIMER_LEAVES, primerColumns } from '../../../tools/demo/data/primer.ts'

/** Ibn al-Nadīm, *al-Fihrist*, shamela.ws/book/1455/185, with the vowel signs of that edition and without its notes. */
const EDITION =
  'والعَرَبُ تَكْتُبُ في أكتافِ الإبل واللِّخَافِ، وهي الحِجَارَةُ الرِّقاقُ البِيض، وفي العُسُب عُسُبِ النَّخْل. ' +
  'والصِّينُ في الوَرَقِ الصِّيني، ويُعْمَل من الحَشِيش، وهو أكْثَرُ ارْتِفَاع البَلَد. والهِنْدُ في النُّحاس والحِجَار وفي الحَرير الأبيض. ' +
  'فأَمَّا الوَرَقُ الخُراسانيّ فيُعْمَل من الكتَّان، ويُقالُ إِنَّه حَدَثَ فِي أَيَّام بني أُمَيَّة وقيل في الدَّوْلَةِ العَبَّاسِيَّة، ' +
  'وقيل إِنَّه قَدِيمُ العَمَلِ وقيل إِنَّه حَدِيثٌ، وقِيلَ إِنَّ صُنَّاعًا من الصِّينِ عَمِلُوه بخُرَاسَان على مِثَالِ الوَرَقِ الصِّيني. ' +
  'فَأَمَّا أَنْوَاعُه: السُّلَيْمَانِي، الطَّلْحِيّ، النُّوحِيّ، الفِرْعَوْنِيّ، الجَعْفَرِيّ، الطَّاهِرِيّ. ' +
  'أقامَ النَّاسُ ببغداد سِنِينَ لا يَكْتُبون إلَّا في الطُّرُوس، لأنَّ الدَّوَاوِينَ نُهِبَت في أيَّام محمَّد بن زُبَيْدَة ' +
  'وكانت في جُلُودٍ، فكانت تُمحى ويُكتَبُ فيها.'

const HAN_ONLY = /^[\p{Script=Han}□]+$/u

describe('the Thousand Character Text', () => {
  const characters = [...classics.QIANZIWEN.join('')]

  it('has 250 phrases of four characters', () => {
    expect(classics.QIANZIWEN).toHaveLength(250)
    expect(classics.QIANZIWEN.filter((phrase) => [...phrase].length !== 4)).toEqual([])
  })

  it('has a thousand characters, none of them twice', () => {
    expect(characters).toHaveLength(1000)
    expect(characters.filter((character, index) => characters.indexOf(character) !== index)).toEqual([])
  })

  it('is printed whole, in order, on the leaves of the book', () => {
    const columns = primerColumns()
    expect(columns).toHaveLength(PRIMER_LEAVES * 2 * PRIMER_COLUMNS)
    expect(columns.slice(2, 127).join('')).toBe(characters.join(''))
    expect([columns[0], columns.at(-1)]).toEqual(['千字文', '千字文終'])
  })

  it('begins and ends as every copy does', () => {
    expect(characters.slice(0, 8).join('')).toBe('天地玄黃宇宙洪荒')
    expect(characters.slice(-8).join('')).toBe('謂語助者焉哉乎也')
  })
})

describe('the other texts', () => {
  it('has the 260 characters of the Heart Sutra', () => {
    expect([...classics.HEART_SUTRA]).toHaveLength(260)
    expect(classics.HEART_SUTRA.endsWith('揭帝揭帝般羅揭帝般羅僧揭帝菩提僧莎訶')).toBe(true)
  })

  it('has the chapters and characters of the first books of the Analects', () => {
    const measured = ANALECTS.slice(0, 4).map(({ title, chapters }) => [
      title,
      chapters.length,
      [...chapters.join('')].length,
    ])
    expect(measured).toEqual([
      ['學而第一', 16, 493],
      ['為政第二', 24, 579],
      ['八佾第三', 26, 689],
      ['里仁第四', 26, 501],
    ])
  })

  it('quotes Ibn al-Nadim word for word, as the edition of the reference has him', () => {
    const { before, lead, names, after } = classics.FIHRIST
    const words = (text: string) =>
      text
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .match(/\p{L}+/gu)
    expect(words([...before, lead, ...names, after].join(' '))).toEqual(words(EDITION))
  })

  it('has the fifty-four rhymes of the level tone, and Cai Lun’s seventy-one characters on paper', () => {
    expect(classics.LEVEL_RHYMES.map((rhymes) => [...rhymes].length)).toEqual([26, 28])
    expect(new Set(classics.LEVEL_RHYMES.join('')).size).toBe(54)
    expect([...classics.CAI_LUN]).toHaveLength(71)
  })

  it('quotes Ibn al-Nadim without leaving a people out', () => {
    const text = classics.FIHRIST.before.join(' ')
    for (const people of ['والعرب', 'والصين', 'والهند', 'الخراساني']) expect(text).toContain(people)
    expect(classics.FIHRIST.names).toHaveLength(6)
  })

  it('adds up as the inventory says it does', () => {
    const [, carried, now] = classics.YONGYUAN_SLIPS
    expect(carried?.slice(4)).toBe(now?.slice(2))
    expect(now).toContain('箭八十八枚')
    expect(
      classics.YONGYUAN_SLIPS.filter((slip) => slip.includes('箭卅八枚') || slip.includes('箭五十枚')),
    ).toHaveLength(2)
  })

  it('is written without punctuation or simplified characters', () => {
    const texts = [
      classics.HEART_SUTRA,
      classics.SHIJI_DAYUAN,
      classics.LAOZI_A,
      classics.QIEYUN_PREFACE,
      classics.CAI_LUN,
      ...classics.LEVEL_RHYMES,
      ...classics.YAOFANG_SECTIONS,
      ...classics.GALLE_LINES,
      ...classics.CHART_PLACES,
      ...ANALECTS.flatMap(({ chapters }) => chapters),
      ...classics.YONGYUAN_SLIPS,
      ...classics.QIANZIWEN,
    ]
    for (const text of texts) expect(text).toMatch(HAN_ONLY)
    expect(texts.join('')).not.toMatch(/[与万书长见说时学习来为这国过会对发东车马龙门问间闻头实宝气经论语]/u)
  })
})
