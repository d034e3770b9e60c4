import type { LanguageMap } from '../../../src/scenes/schema/text.ts'
import { CODEX_PAGES, MAP_SHEETS } from './pages.ts'
import { PRIMER_COLUMNS, PRIMER_LEAVES, primerColumns } from './primer.ts'
import { words } from './record.ts'

/** Every picture says that it is set type, in its alternative text and its credit. */
const facsimile = (zh: string, ar: string, en: string): LanguageMap =>
  words(`排印示意：${zh}`, `صورة توضيحية منضّدة: ${ar}`, `Typeset facsimile: ${en}`)

export const CREDIT = words(
  '排印示意：据公共领域文本，以思源宋体、霞鹜文楷与Noto Naskh Arabic字体排印，非原件影像。',
  'صورة توضيحية منضّدة من نصوص في الملك العام بخطوط حرّة، وليست صورة للأصل.',
  'Typeset facsimile of a text in the public domain, set in Noto Serif TC, LXGW WenKai TC and Noto Naskh Arabic; not an image of the original.',
)

/** The project's own pictures: given away. */
export const PICTURE_RIGHTS = 'http://creativecommons.org/publicdomain/zero/1.0/'

function primerAlt(leaf: number, side: 'a' | 'b'): LanguageMap {
  const first = ((leaf - 1) * 2 + (side === 'a' ? 0 : 1)) * PRIMER_COLUMNS
  const columns = primerColumns().slice(first, first + PRIMER_COLUMNS)
  const opening = columns.find((column) => column.length === 8 && !column.startsWith('　')) ?? '千字文終'
  const half =
    side === 'a' ? ['上半叶', 'النصف الأيمن', 'right half'] : ['下半叶', 'النصف الأيسر', 'left half']
  return facsimile(
    `《千字文》第${leaf}叶${half[0]}，每行八字，起于“${opening}”。`,
    `«نص الألف حرف»، الورقة ${leaf}، ${half[1]}؛ ستة أعمدة في كل منها ثمانية أحرف صينية كبيرة، تبدأ بعبارة «${opening}».`,
    `Thousand Character Text, leaf ${leaf}, ${half[2]}: columns of eight large characters, beginning ${opening}.`,
  )
}

const PRIMER: Record<string, LanguageMap> = Object.fromEntries(
  Array.from({ length: PRIMER_LEAVES }, (_, i) => i + 1).flatMap((leaf) =>
    (['a', 'b'] as const).map((side) => [
      `media_qianziwen-${String(leaf).padStart(2, '0')}${side}`,
      primerAlt(leaf, side),
    ]),
  ),
)

const PANELS_OF_FOUR = ['第一', '第二', '第三', '第四'] as const

const LONGZANG: Record<string, LanguageMap> = Object.fromEntries(
  PANELS_OF_FOUR.map((ordinal, i) => [
    `media_longzang-${i + 1}`,
    facsimile(
      `经折装《心经》${ordinal}面，五行，行十七字，上下双栏。`,
      `«سوترا القلب» مطويّة، الطيّة ${i + 1} من 4: خمسة أعمدة بين خطّين مزدوجين في الأعلى والأسفل.`,
      `Heart Sutra as a concertina, panel ${i + 1} of 4: five columns of seventeen between double rules above and below.`,
    ),
  ]),
)

type ThreeTexts = readonly [zh: string, ar: string, en: string]

/** The texts of `count` pictures of one thing, numbered from 1. */
const numbered = (
  id: string,
  count: number,
  say: (number: number) => ThreeTexts,
): Record<string, LanguageMap> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, i) => [`media_${id}-${i + 1}`, facsimile(...say(i + 1))]),
  )

/** What only the two ends of the map have. */
const MAP_WORDS: Readonly<Record<number, ThreeTexts>> = {
  1: ['，右端题“嘉峪關”', '، وعند طرفه الأيمن اسم ممر جيايوقوان', ', at the right end the name Jiayuguan'],
  [MAP_SHEETS]: ['，左端题“天方”', '، وعند طرفه الأيسر اسم تيانفانغ', ', at the left end the name Tianfang'],
}

const CODEX_WORDS: readonly ThreeTexts[] = [
  ['书名与作者', 'العنوان واسم المؤلف', 'title and author'],
  [
    '阿拉伯人、中国人、印度人用什么书写',
    'ما تكتب فيه العرب والصين والهند',
    'what Arabs, Chinese and Indians write on',
  ],
  ['呼罗珊纸的由来', 'أصل الورق الخراساني', 'where the paper of Khurasan comes from'],
  ['六种纸名', 'أسماء ستة أنواع من الورق', 'the names of six kinds of paper'],
  [
    '巴格达人曾多年在擦去旧字的羊皮纸上书写',
    'كيف كتب أهل بغداد سنين في الطروس',
    'how Baghdad wrote for years on reused parchment',
  ],
]

/** Alternative texts by media id: what is seen, beginning with what kind of picture it is. */
export const ALT: Readonly<Record<string, LanguageMap>> = {
  media_cover: facsimile(
    '蓝色线装书封面，右侧四眼订线，左上角题签写“紙上絲路”，下有阿拉伯文书名。',
    'غلاف كتاب أزرق مخيط من اليمين بأربعة ثقوب، وفي أعلاه إلى اليسار بطاقة عنوان تحمل «紙上絲路» وتحتها «طريق الورق».',
    'cover of an indigo book sewn through four holes at the right; the slip at the upper left reads 紙上絲路, with the Arabic title below.',
  ),
  media_juyan: facsimile(
    '二十枚褐色木简，以两道编绳编连，自右至左排开，每枚自上而下写一行，用今体字；首枚空白，作护首的赘简。',
    'عشرون شريحة من الخشب البنّي يشدّها خيطان، مرتّبة من اليمين إلى اليسار، في كل شريحة سطر عمودي واحد بحروف حديثة؛ والأولى خالية لحماية الكتابة.',
    'twenty brown wooden slips tied by two cords, from right to left, one line down each in modern characters; the first is left bare as a guard.',
  ),
  media_laozi: facsimile(
    '一片黄褐色帛，边缘残损，朱色栏线间自右至左写《老子》道篇首章，用今体大字，缺字作方框。',
    'قطعة حرير بنيّة متآكلة الحواف، عليها بين خطوط حمراء أول باب الداو من «لاوتسي» بحروف حديثة كبيرة، من اليمين إلى اليسار، وموضع كل حرف مفقود مربّع.',
    'a brown piece of silk with worn edges; between red lines, from the right, the first chapter of the Laozi’s Dao half in large modern characters, with squares for lost ones.',
  ),
  media_kaicheng: facsimile(
    '高大的拓片，黑地白字，分八栏，每栏自右至左刻《论语》，自“学而”至“公冶长”，石面有裂纹。',
    'استمباج كبير (نسخة بالحبر عن نقش): حروف بيضاء على سواد في ثمانية أشرطة، فيها «محاورات كونفوشيوس» من الفصل الأول إلى أثناء الخامس، وتظهر شقوق الحجر.',
    'a tall ink rubbing, white characters on black in eight registers: the Analects from book 1 into book 5; cracks in the stone show white.',
  ),
  'media_heart-sutra': facsimile(
    '染黄纸写卷一纸，细线画栏，右起写《心经》，每行十七字，左边数行空白。',
    'ورقة من لفافة مصبوغة بالأصفر ومسطّرة بخطوط دقيقة، عليها من اليمين «سوترا القلب»، سبعة عشر حرفًا في العمود، وبقيت أعمدتها اليسرى خالية.',
    'one sheet of a yellow-dyed roll with fine ruling: the Heart Sutra from the right, seventeen characters a column, the last columns left bare.',
  ),
  'media_qieyun-1': facsimile(
    '朱栏书叶，三十五行，自右至左抄《切韵序》，左边数行空白。',
    'ورقة مسطّرة بالأحمر من خمسة وثلاثين عمودًا، عليها من اليمين مقدمة «تشييون»، وأعمدتها اليسرى خالية.',
    'a leaf ruled in red in thirty-five columns: the preface of the Qieyun from the right, the last columns left bare.',
  ),
  'media_qieyun-2': facsimile(
    '朱栏书叶，自右至左列平声上二十六韵韵目。',
    'ورقة مسطّرة بالأحمر، فيها من اليمين قوافي النغمة المستوية، القسم الأول: ست وعشرون قافية.',
    'a leaf ruled in red: the twenty-six rhymes of the level tone, first part.',
  ),
  'media_qieyun-3': facsimile(
    '朱栏书叶，自右至左列平声下二十八韵韵目。',
    'ورقة مسطّرة بالأحمر، فيها من اليمين قوافي النغمة المستوية، القسم الثاني: ثمان وعشرون قافية.',
    'a leaf ruled in red: the twenty-eight rhymes of the level tone, second part.',
  ),
  'media_qieyun-ruled': facsimile(
    '朱栏书叶，三十五行，未排文字。',
    'ورقة مسطّرة بالأحمر من خمسة وثلاثين عمودًا، لم يُنضَّد نصّها.',
    'a leaf ruled in red in thirty-five columns; its text is not set.',
  ),
  media_fihrist: facsimile(
    '阿拉伯文书页，红色双线边框，黑字正文，标题与六个纸名用红字。',
    'صفحة عربية في إطار أحمر مزدوج، متنها أسود، وعنوانها وأسماء الورق الستة بالأحمر.',
    'a page in Arabic within a double red frame: black text, the heading and six names of papers in red.',
  ),
  media_analects: facsimile(
    '一整叶雕版书叶，右半、左半各九行，双边，中间版心有鱼尾，文字为《论语·学而》。',
    'ورقة كاملة كما تخرج من القالب: تسعة أعمدة في كل نصف داخل إطار مزدوج، وفي الوسط عمود الطي وعلامة ذيل السمكة، ونصّها مطلع «محاورات كونفوشيوس».',
    'a whole sheet as printed: nine columns in each half within a double frame, the centre strip with its fish-tail between; the opening of the Analects.',
  ),
  media_diamond: facsimile(
    '印卷末段：经文、偈颂、尾题，最左一行小字刊记，自“咸通九年四月十五日”起。',
    'آخر لفافة مطبوعة: نص السوترا ومنظومتها وعنوان الختام، وفي أقصى اليسار حرد المتن المؤرخ بحروف صغيرة.',
    'the end of a printed roll: sutra text, verse, end title and, at the far left, a dated line in smaller characters.',
  ),
  media_yongle: facsimile(
    '《永乐大典》版式，朱栏大幅整叶，右起一行墨书大字“大宛列傳”，其后双行小字，引书名“史記”用朱笔，中间版心有朱色象鼻与鱼尾。',
    'ورقة كبيرة كاملة على نسق «موسوعة يونغله»، مسطّرة بالأحمر، أول أعمدتها عنوان بحروف سوداء كبيرة، وبعده أعمدة صغيرة مزدوجة أولها عنوان الكتاب المقتبس منه بالأحمر، وفي وسطها عمود الطي بشريطين أحمرين عريضين.',
    'the layout of the Yongle Encyclopedia, a large whole leaf ruled in red: a heading in large black characters, then paired small columns that begin with the title quoted, in red; broad red bands run down the centre strip.',
  ),
  'media_shiji-1a': facsimile(
    '雕版书叶右半，十行，行十六字，《史记·大宛列传》开篇，左缘为版心之半。',
    'النصف الأيمن من ورقة مطبوعة: عشرة أعمدة في كل منها ستة عشر حرفًا، مطلع فصل دايوان من «شيجي»، وعلى حافته اليسرى نصف عمود الطي.',
    'right half of a printed sheet: ten columns of sixteen, the opening of the Shiji’s chapter on Dayuan, half of the centre strip at its left edge.',
  ),
  'media_shiji-1b': facsimile(
    '雕版书叶左半，十行，框外左上角有书耳，题“大宛傳”。',
    'النصف الأيسر من الورقة نفسها: عشرة أعمدة، وخارج الإطار في أعلى اليسار أذن الكتاب وفيها عنوان الفصل.',
    'left half of the same sheet: ten columns; outside the frame at the upper left, the ear with the short title.',
  ),
  'media_shiji-2a': facsimile(
    '第二叶右半，十行，张骞还朝，向天子陈述所到各国。',
    'النصف الأيمن من الورقة الثانية: عشرة أعمدة، عودة تشانغ تشيان وخبره عن البلاد التي رآها.',
    'right half of the second sheet: ten columns, Zhang Qian’s return and his report.',
  ),
  'media_shiji-2b': facsimile(
    '第二叶左半，记大宛的风土，至“東北則烏孫”止，其后空白。',
    'النصف الأيسر من الورقة الثانية: وصف بلاد دايوان، وبقية الأعمدة خالية.',
    'left half of the second sheet: the land of Dayuan; the last columns are bare.',
  ),
  media_woodblock: facsimile(
    '一块木雕版，凸起的字与栏线都是反的，着墨而黑，内容为《论语·学而》书叶。',
    'لوح خشبي حروفه وخطوطه بارزة معكوسة مسودّة بالحبر، وهو قالب ورقة «محاورات كونفوشيوس».',
    'a wooden block with characters and rules standing out, reversed and black with ink: the leaf of the Analects.',
  ),
  media_type: facsimile(
    '一盘木活字，九行，一字一块，反字着墨，行间夹木条，四周有框。',
    'صفحة من حروف خشبية في إطار: تسعة أعمدة، كل حرف قطعة وحدها، والحروف معكوسة مسودّة بالحبر.',
    'a forme of wooden type in a frame: nine columns, each character a piece of its own, reversed and black with ink.',
  ),
  ...numbered('siku', 2, (leaf) => [
    `《四库全书》版式整叶，第${leaf}叶，朱栏，半叶八行，版心题“欽定四庫全書”，文字为《论语·学而》。`,
    `ورقة كاملة على نسق «المكتبة الكاملة»، الورقة ${leaf}: خطوط حمراء وثمانية أعمدة في النصف، ونصّها من «محاورات كونفوشيوس».`,
    `a whole leaf in the layout of the Siku quanshu, leaf ${leaf}: ruled in red, eight columns a half-leaf, text of the Analects.`,
  ]),
  media_yaofang: facsimile(
    '红格抄本整叶，右起“回回藥方卷之十二”“眾風門”，下列八个分节标题，余行空白。',
    'ورقة مخطوط كاملة مسطّرة بالأحمر، عليها من اليمين عنوان الجزء الثاني عشر وعناوين ثمانية فصول، وبقية الأعمدة خالية.',
    'a whole manuscript leaf ruled in red: from the right the title of juan 12 and eight section headings; the other columns are bare.',
  ),
  media_tanksuq: facsimile(
    '书名页，红色双线框，框中只有波斯文书名。',
    'صفحة عنوان في إطار أحمر مزدوج، فيها اسم الكتاب بالفارسية وحده: «تنكسوق‌نامه».',
    'a title page within a double red frame, with nothing but the Persian title.',
  ),
  media_yiyu: facsimile(
    '词汇整叶，八行，每行上为波斯文，中为大字汉义，下为汉字注音；版心题“人物門”。',
    'ورقة معجم كاملة من ثمانية أعمدة، في كل عمود كلمة فارسية، ثم معناها بحرف صيني كبير، ثم نطقها بحروف صينية.',
    'a whole glossary leaf in eight columns: above a Persian word, in the middle its Chinese meaning in a large character, below its sound in Chinese characters.',
  ),
  ...numbered('silkroad', MAP_SHEETS, (sheet) => [
    `青绿山水长卷第${sheet}段，共${MAP_SHEETS}段：山峦、河流与城池${MAP_WORDS[sheet]?.[0] ?? ''}。`,
    `مقطع ${sheet} من ${MAP_SHEETS} من لفافة مناظر بالأزرق والأخضر: جبال ونهر ومدن مسوّرة${MAP_WORDS[sheet]?.[1] ?? ''}.`,
    `section ${sheet} of ${MAP_SHEETS} of a landscape scroll in blue and green: mountains, a river, walled towns${MAP_WORDS[sheet]?.[2] ?? ''}.`,
  ]),
  ...numbered('zhenghe', 2, (leaf) => [
    `航海图书叶，第${leaf}叶：上下两岸有山，中间海面上虚线为航路，方框中四个地名。`,
    `ورقة من خريطة ملاحية، الورقة ${leaf}: ساحلان في الأعلى والأسفل، وبينهما البحر وخط متقطّع للطريق، وأربعة أسماء في إطارات.`,
    `a leaf of a sailing chart, leaf ${leaf}: coasts above and below, the sea between with a broken line for the route, four names in frames.`,
  ]),
  media_galle: facsimile(
    '石碑，四周刻缠枝纹；右边一栏汉文，首尾两行可读；左边上下两栏字迹漫漶。',
    'حجر منقوش حوله إطار من السيقان الملتفّة: إلى اليمين حقل صيني يُقرأ سطره الأول والأخير، وإلى اليسار حقلان طُمست كتابتهما.',
    'a stone slab in a border of scrolling stems: at the right a Chinese field of which the first and last lines can be read; at the left two worn fields.',
  ),
  ...numbered('cailun', 2, (leaf) => [
    `大字刻本整叶，第${leaf}叶，半叶四行，行六字，《后汉书·蔡伦传》论纸的一段。`,
    `ورقة كاملة بحروف كبيرة، الورقة ${leaf}: أربعة أعمدة في النصف، من خبر الورق في سيرة تساي لون.`,
    `a whole leaf in large characters, leaf ${leaf}: four columns a half-leaf, the passage on paper in the life of Cai Lun.`,
  ]),
  ...numbered('codex', CODEX_PAGES.length, (page) => [
    `阿拉伯文书页，第${page}页，红色双线框，大字：${CODEX_WORDS[page - 1]?.[0] ?? ''}。`,
    `صفحة عربية في إطار أحمر مزدوج، الصفحة ${page}: ${CODEX_WORDS[page - 1]?.[1] ?? ''}.`,
    `a page in large Arabic letters within a double red frame, page ${page}: ${CODEX_WORDS[page - 1]?.[2] ?? ''}.`,
  ]),
  media_shiyi: facsimile(
    '整叶版框，双边，半叶九行，只有书名“清真釋疑”与版心的书名、堂号“雅正堂”，正文空白。',
    'ورقة كاملة فيها إطار مزدوج وتسعة أعمدة في النصف، ليس فيها إلا العنوان واسم الدار، والمتن خالٍ.',
    'a whole leaf with its double frame and nine columns a half-leaf: only the title and the name of the hall; the text is left bare.',
  ),
  media_quran: facsimile(
    '一张素纸，用阿拉伯文、中文、英文写明：此处不排印《古兰经》经文。',
    'ورقة خالية كُتب عليها بالعربية والصينية والإنجليزية أن نص القرآن الكريم لا يُنضَّد هنا.',
    'a plain page that says in Arabic, Chinese and English that the text of the Qur’an is not set here.',
  ),
  ...LONGZANG,
  ...PRIMER,
}
