import { QIEYUN_SIDES } from './pages.ts'
import {
  caption,
  type DemoRecord,
  fact,
  OWN_CREDIT,
  OWN_RECORD,
  OWN_SIZE,
  PUBLIC_DOMAIN,
  words,
} from './record.ts'

/** On paper: the roll, the roll of leaves, the names of paper in Arabic. */
export const ROOM_2: readonly DemoRecord[] = [
  {
    key: 'heart-sutra',
    object: {
      title: words(
        '敦煌写经版式示意：《心经》',
        '«سوترا القلب» على نسق لفافات دونهوانغ',
        'Heart Sutra in the layout of a Dunhuang roll',
        '般若波羅蜜多心經',
      ),
      date: {
        edtf: '04XX/10XX',
        display: words(
          '版式依敦煌写经（5—11世纪）；经文为唐译本',
          'على نسق مخطوطات دونهوانغ (من القرن الخامس إلى القرن الحادي عشر الميلادي)، والترجمة من عهد أسرة تانغ',
          'layout after Dunhuang manuscripts, 5th–11th century; the translation is Tang',
        ),
      },
      dimensions: { height: 0.256, length: 0.4676 },
      holder: words(
        '敦煌遗书分藏于国家图书馆、英国国家图书馆、法国国家图书馆等',
        'مخطوطات دونهوانغ محفوظة في المكتبة الوطنية الصينية والمكتبة البريطانية والمكتبة الوطنية الفرنسية وغيرها',
        'Dunhuang manuscripts: National Library of China, British Library, Bibliothèque nationale de France and others',
      ),
      credit: OWN_CREDIT,
      rights: PUBLIC_DOMAIN,
      form: 'handscroll',
      viewingDirection: 'right-to-left',
      sources: [
        {
          citation: '敦煌卷子的形制和规格',
          address: 'http://www.guoxue.com/zt/dunhuang/treasure/literature/juanzixingzhi.htm',
        },
        {
          citation: 'KAKEN project 13021253, report on the format of Dunhuang copies',
          address: 'https://kaken.nii.ac.jp/ja/report/KAKENHI-PROJECT-13021253/130212532004jisseki',
        },
        {
          citation: 'National Palace Museum, Taipei, The structure of a handscroll',
          address: 'http://www.npm.gov.tw/english/exhbition/ehan0101/ehan0101.htm',
        },
        {
          citation:
            'Wang Yuanlu, the first curator of the Stein collection’s Dunhuang corpus, Journal of the Royal Asiatic Society, 2025',
          address:
            'https://resolve.cambridge.org/core/journals/journal-of-the-royal-asiatic-society/article/wang-yuanlu-the-first-curator-of-the-stein-collections-dunhuang-corpus/61CEF46198F8C1321B9C1BE27A4139FE',
        },
        {
          citation: 'Dunhuang totals, Xinhua (Arabic), 2018',
          address: 'http://arabic.news.cn/2018-03/11/c_137030141.htm',
        },
        { citation: '《大正藏》第八册，第251号《般若波羅蜜多心經》，唐三藏法師玄奘譯' },
        OWN_RECORD,
      ],
      evidence: {
        date: fact('A', 4),
        'date.translation': fact('A', 5),
        holder: fact('A', 4),
        dimensions: fact(
          'A',
          6,
          words(
            '示意件的尺寸，依敦煌写经纸高25至26厘米的通例。',
            'مقاسات القطعة التوضيحية، وارتفاعها هو المعتاد في دونهوانغ، من 25 إلى 26 سم.',
            'Size of the facsimile, after the usual height of 25 to 26 cm.',
          ),
        ),
        'caption.format': fact('B', 0),
        'caption.columns': fact('A', 1),
        'caption.handling': fact('A', 2),
        'caption.dispersal': fact('B', 3),
        'title.lzh': fact('A', 5),
      },
      structure: { mounted: false },
      pages: [{ media: 'media_heart-sutra' }],
    },
    exhibit: {
      caption: caption(
        '敦煌写经多为长卷：纸高约25至26厘米，上下画栏，每行十七字，隋代以后一纸常为二十八行。展卷自右而左，左手放，右手收，木轴在左端。藏经洞于1900年发现，1907年斯坦因、1908年伯希和先后从王圆箓处购得大批文献，今分藏多国。',
        'كانت السوترات تُنسخ على لفافة (juanzhou، [卷轴]{lang=zh-Hans}) ارتفاعها من 25 إلى 26 سم، في كل عمود سبعة عشر حرفًا، ومحورها الخشبي في طرفها الأيسر. وهذا نص مقدّس عند البوذيين. كُشف عن كهف المخطوطات سنة 1900م، ثم اشترى شتاين سنة 1907م وبيليو سنة 1908م كثيرًا منها، وهي اليوم موزّعة على بلدان عدّة.',
        'Sutras were copied on rolls 25 to 26 cm high, between ruled lines, seventeen characters to a column. The left hand unrolls, the right gathers; the roller is at the left end. The cave of manuscripts was found in 1900; Stein in 1907 and Pelliot in 1908 bought large parts from Wang Yuanlu. They are now kept in several countries.',
      ),
    },
  },
  {
    key: 'qieyun',
    object: {
      title: words(
        '王仁昫《刊谬补缺切韵》',
        'معجم القوافي «تشييون» بتصحيح وانغ رنشيو وتكملته',
        'Wang Renxu, Qieyun Corrected and Supplemented',
        '刊謬補缺切韻',
      ),
      maker: words('王仁昫', 'وانغ رنشيو', 'Wang Renxu'),
      date: {
        display: words(
          '唐写本，1398年重装',
          'مخطوط من عهد أسرة تانغ، أُعيد تجليده سنة 1398م',
          'Tang manuscript, remounted in 1398',
        ),
      },
      dimensions: { height: 0.255, width: 0.478 },
      holder: words('故宫博物院，北京', 'متحف القصر الإمبراطوري، بكين', 'Palace Museum, Beijing'),
      rights: PUBLIC_DOMAIN,
      form: 'whirlwind',
      viewingDirection: 'right-to-left',
      sources: [
        {
          citation: '《刊謬補缺切韻》，百度百科',
          address: 'https://baike.baidu.hk/item/刊謬補缺切韻/2087408',
        },
        { citation: '旋风装研究综述', address: 'http://zgkjsz.com/page/2013/0815/16298797.shtml' },
        { citation: '陸法言《切韻序》（《廣韻》卷首）；王仁昫《刊謬補缺切韻》平聲韻目' },
      ],
      evidence: {
        title: fact('B', 0),
        maker: fact('B', 0),
        date: fact('B', 0),
        dimensions: fact('B', 0),
        holder: fact('B', 0),
        'structure.step': fact('B', 0),
        'caption.structure': fact('B', 0),
        'caption.debate': fact(
          'A',
          1,
          words('争论本身可以确知。', 'الخلاف نفسه ثابت.', 'That there is a debate is certain.'),
        ),
        'caption.text': fact('A', 2),
      },
      structure: { step: 0.01 },
      pages: Array.from({ length: 47 }, (_, side) => ({
        media: side < QIEYUN_SIDES.length ? `media_qieyun-${side + 1}` : 'media_qieyun-ruled',
        label: side === 0 ? '1' : `${Math.floor((side + 3) / 2)}${side % 2 === 1 ? 'a' : 'b'}`,
      })),
    },
    exhibit: {
      caption: caption(
        '这部唐写本韵书共二十四叶，首叶单面书写，其余两面有字，以右边依次粘在底纸上，每叶左移约一厘米：合则为卷，展则如鳞，称“龙鳞装”。有学者认为这就是古人所说的旋风装，也有学者不赞成，迄无定论。此处排《切韵序》与平声韵目，余叶只画界栏。',
        'أربع وعشرون ورقة، كُتبت الأولى على وجه واحد وسائرها على الوجهين، وأُلصقت كل ورقة بعد الأولى من حافّتها اليمنى على لفافة بفارق سنتيمتر تقريبًا عن سابقتها؛ فإذا بُسطت بدت كالحراشف. يسمّى هذا تجليد حراشف التنين (longlinzhuang، [龙鳞装]{lang=zh-Hans})، ويرى بعض الباحثين أنه تجليد الزوبعة (xuanfengzhuang، [旋风装]{lang=zh-Hans})، ويخالفهم آخرون.',
        'Of twenty-four leaves the first, written on one side, is pasted flat to a roll; the others, written on both, by their right edges, each about a centimetre further left. Rolled, it is a scroll; opened, it lies in scales: dragon-scale binding. Some scholars hold that this is what old texts call whirlwind binding; others disagree. Set here: the preface and the level-tone rhymes; the other leaves are only ruled.',
      ),
    },
  },
  {
    key: 'fihrist',
    object: {
      title: words(
        '伊本·奈迪姆《书目》：六种纸名',
        'كتاب «الفهرست» لابن النديم: ستة أسماء للورق',
        'Ibn al-Nadim, al-Fihrist: six names of paper',
      ),
      maker: words('伊本·奈迪姆', 'ابن النديم', 'Ibn al-Nadim'),
      date: {
        edtf: '09XX',
        display: words(
          '成书于10世纪',
          'أُلّف في القرن الرابع الهجري (العاشر الميلادي)',
          'written in the 10th century',
        ),
      },
      dimensions: { height: 0.44, width: 0.308 },
      credit: OWN_CREDIT,
      rights: PUBLIC_DOMAIN,
      form: 'singleSheet',
      viewingDirection: 'right-to-left',
      sources: [
        { citation: 'ابن النديم، الفهرست', address: 'https://shamela.ws/book/1455/185' },
        {
          citation:
            'B. Dodge, The Fihrist of al-Nadim: A Tenth-Century Survey of Muslim Culture, New York, 1970',
        },
        OWN_RECORD,
      ],
      evidence: {
        title: fact('A', 0),
        maker: fact('A', 0),
        date: fact('B', 1),
        dimensions: fact('A', 2, OWN_SIZE),
        'caption.papers': fact('A', 0),
      },
      pages: [{ media: 'media_fihrist' }],
    },
    exhibit: {
      frame: 'timber',
      caption: caption(
        '伊本·奈迪姆在《书目》中记述各民族的书写材料：中国人用以草制成的“中国纸”；呼罗珊纸用亚麻制成，起源众说不一，其中一说是中国工匠仿照中国纸所造。他列出六个纸名：苏莱曼尼、塔勒希、努希、菲尔奥尼、贾法里、塔希里。本页排印阿拉伯文原文。',
        'يذكر ابن النديم ما تكتب عليه الأمم: فالصين تكتب في الورق الصيني المعمول من الحشيش، والورق الخراساني يُعمل من الكتّان، وفي أصله أقوال، منها أن صنّاعًا من الصين عملوه بخراسان على مثال الورق الصيني. ثم يعدّد ستة أنواع: السليماني والطلحي والنوحي والفرعوني والجعفري والطاهري.',
        'Ibn al-Nadim lists what each people writes on: the Chinese use Chinese paper, made of grass; the paper of Khurasan is made of flax. He reports several accounts of its origin, one being that craftsmen from China made it there on the model of Chinese paper. Six kinds follow: Sulaymani, Talhi, Nuhi, Firawni, Jafari and Tahiri.',
      ),
    },
  },
]
