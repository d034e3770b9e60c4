import type { LanguageMap } from '../../../src/scenes/schema/text.ts'
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
  media_qieyun: facsimile(
    '朱栏书叶，三十五行，自右至左抄《切韵序》，左边数行空白。',
    'ورقة مسطّرة بالأحمر من خمسة وثلاثين عمودًا، عليها من اليمين مقدمة «تشييون»، وأعمدتها اليسرى خالية.',
    'a leaf ruled in red in thirty-five columns: the preface of the Qieyun from the right, the last columns left bare.',
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
    '《永乐大典》版式，朱栏大幅半叶，右起一行墨书大字“大宛列傳”，其后双行小字，引书名“史記”用朱笔，左缘有朱色象鼻与鱼尾之半。',
    'نصف ورقة كبير على نسق «موسوعة يونغله»، مسطّر بالأحمر، أول أعمدته عنوان بحروف سوداء كبيرة، وبعده أعمدة صغيرة مزدوجة أولها عنوان الكتاب المقتبس منه بالأحمر، وعلى حافته اليسرى نصف شريط أحمر عريض.',
    'the layout of the Yongle Encyclopedia, a large half-leaf ruled in red: a heading in large black characters, then paired small columns that begin with the title quoted, in red; half of a broad red strip runs down the left edge.',
  ),
  'media_shiji-1a': facsimile(
    '雕版书叶右半，十行，行十八字，《史记·大宛列传》开篇，左缘为版心之半。',
    'النصف الأيمن من ورقة مطبوعة: عشرة أعمدة في كل منها ثمانية عشر حرفًا، مطلع فصل دايوان من «شيجي»، وعلى حافته اليسرى نصف عمود الطي.',
    'right half of a printed sheet: ten columns of eighteen, the opening of the Shiji’s chapter on Dayuan, half of the centre strip at its left edge.',
  ),
  'media_shiji-1b': facsimile(
    '雕版书叶左半，十行，框外左上角有书耳，题“大宛傳”。',
    'النصف الأيسر من الورقة نفسها: عشرة أعمدة، وخارج الإطار في أعلى اليسار أذن الكتاب وفيها عنوان الفصل.',
    'left half of the same sheet: ten columns; outside the frame at the upper left, the ear with the short title.',
  ),
  'media_shiji-bare': facsimile(
    '书叶背面，空白。',
    'ظهر الورقة خاليًا من الطباعة.',
    'the bare back of a leaf.',
  ),
  ...LONGZANG,
  ...PRIMER,
}
