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

const DRAGON_CANON = { citation: '乾隆大藏经', address: 'http://tc.wangchao.net.cn/baike/detail_654194.html' }

/** What prints: a block, and type; and the largest library that was still written by hand. */
export const PRINTING: readonly DemoRecord[] = [
  {
    key: 'woodblock',
    object: {
      title: words(
        '《论语·学而》雕版（示意）',
        'قالب طباعة لورقة من «محاورات كونفوشيوس» (قطعة توضيحية)',
        'Printing block for the leaf of the Analects (facsimile)',
      ),
      dimensions: { height: 0.206, width: 0.302, depth: 0.03 },
      credit: OWN_CREDIT,
      rights: PUBLIC_DOMAIN,
      form: 'woodblock',
      viewingDirection: 'right-to-left',
      sources: [
        {
          citation:
            'Rashid al-Din (c. 1307) and Banakati (1317) on Chinese block printing, History of Information',
          address: 'https://historyofinformation.com/detail.php?id=313',
        },
        DRAGON_CANON,
        OWN_RECORD,
      ],
      evidence: {
        dimensions: fact('A', 2, OWN_SIZE),
        'caption.process': fact('B', 0),
        'caption.canon': fact('B', 1),
      },
      pages: [{ media: 'media_woodblock' }],
    },
    exhibit: {
      caption: caption(
        '刻工把写好的样稿反贴在木板上，刻去空白，留下凸起的反字与栏线。施墨、覆纸、刷过、揭起，纸上的字便是正的。龙藏共用梨木经版七万九千余块，两面刻字。右边的书叶与这块版文字相同，对着看，左右正好相反；版上的第一行，在最左边。',
        'يُلصق النص المكتوب مقلوبًا على لوح من الخشب، ويُحفر ما حوله فتبقى الحروف والخطوط بارزة معكوسة. ثم يُحبَّر القالب ويُفرش عليه الورق ويُمسح ويُرفع، فتخرج الحروف صحيحة الاتجاه. وقد نُقش قانون التنين في أكثر من 79 ألف قالب من خشب الكمثرى على الوجهين. قارن القالب بالورقة المعلّقة إلى يمينه: أول أعمدة القالب في أقصى اليسار.',
        'The written text is pasted face down on a board and the wood around it cut away: characters and rules stand, reversed. Inked, covered with paper, brushed and lifted, they print the right way round. The Dragon Canon took more than 79,000 pear-wood blocks, cut on both sides. Compare the sheet at its right: the first column of the block is at the far left.',
      ),
    },
  },
  {
    key: 'type',
    object: {
      title: words(
        '木活字版（示意）',
        'صفحة منضّدة من الحروف المتحركة الخشبية (قطعة توضيحية)',
        'A forme of wooden movable type (facsimile)',
      ),
      date: {
        edtf: '1776',
        display: words(
          '版式依《武英殿聚珍版程式》（1776年）',
          'على نسق كتاب في الطباعة بالحروف المتحركة من سنة 1776م، أسرة تشينغ',
          'after the manual of movable-type printing of 1776, Qing',
        ),
      },
      dimensions: { height: 0.225, width: 0.155, depth: 0.024 },
      credit: OWN_CREDIT,
      rights: PUBLIC_DOMAIN,
      form: 'movableType',
      viewingDirection: 'right-to-left',
      sources: [
        { citation: '沈括《夢溪筆談》卷十八' },
        {
          citation:
            '《武英殿聚珍版程式》，乾隆四十一年（1776）写本：版框高19.7、宽12.7厘米，半叶九行，行二十一字',
        },
        OWN_RECORD,
      ],
      evidence: {
        date: fact('B', 1),
        dimensions: fact('A', 2, OWN_SIZE),
        'caption.bisheng': fact('A', 0),
        'caption.layout': fact('B', 1),
      },
      pages: [{ media: 'media_type' }],
    },
    exhibit: {
      caption: caption(
        '活字一字一块。沈括《梦溪笔谈》记载，庆历年间（1041—1048年）毕昇用胶泥刻字，火烧使坚，排版印书。后来清代宫廷用木活字，1776年的《武英殿聚珍版程式》写明做法。一版印完可以拆散，再排别的书。此盘依书中版框：九行，行二十一字，字都是反的。',
        'لكل حرف قطعة مستقلة. يروي شن كوا في «منغشي بيتان» أن بي شنغ نقش الحروف في الطين بين سنتي 1041 و1048م وأحماها بالنار لتصلب. ثم اتخذ بلاط أسرة تشينغ حروفًا من خشب، وشرح كتاب من سنة 1776م طريقة العمل بها. وبعد الطبع تُفكّ الحروف وتُنضّد لكتاب آخر. في هذه الصفحة تسعة أعمدة، وحروفها معكوسة.',
        'Each character is a piece of its own. Shen Kuo tells that Bi Sheng, in the years 1041–1048, cut characters in clay, baked them hard and printed from them. The Qing court later used wooden type, and a manual of 1776 explains how. After printing the type is taken apart for another book. This forme follows the manual: nine columns of twenty-one, every character reversed.',
      ),
    },
  },
  {
    key: 'siku',
    object: {
      title: words(
        '文津阁《四库全书》一函（版式示意）',
        '«المكتبة الكاملة في أربعة أقسام» (سيكو تشيوانشو)، نسخة ونجين: صندوق كتب',
        'Siku quanshu, Wenjin copy: one box of books',
        '欽定四庫全書',
      ),
      date: {
        edtf: '1784',
        display: words(
          '清乾隆四十九年（1784年）成书',
          'اكتملت النسخة سنة 1784م، أسرة تشينغ',
          'finished in 1784, Qing',
        ),
      },
      dimensions: { height: 0.315, width: 0.2 },
      holder: words(
        '原书藏国家图书馆',
        'الأصل في المكتبة الوطنية الصينية',
        'The original: National Library of China',
      ),
      credit: OWN_CREDIT,
      rights: PUBLIC_DOMAIN,
      form: 'wrappedBack',
      viewingDirection: 'right-to-left',
      structure: { imaging: 'wholeLeaf', enclosure: 'boxWood', volumes: 6 },
      sources: [
        { citation: '中国国家图书馆：文津阁《四库全书》（种数、卷数、册数、函数、架数）' },
        {
          citation: '陈东辉：《四库全书》的书衣颜色',
          address: 'http://www.360doc.com/content/23/0917/09/81218910_1096798001.shtml',
        },
        OWN_RECORD,
      ],
      evidence: {
        date: fact('A', 0),
        holder: fact('A', 0),
        dimensions: fact('A', 2, OWN_SIZE),
        'caption.count': fact('A', 0),
        'caption.boxes': fact('A', 0),
        'caption.layout': fact('A', 0),
        'structure.volumes': {
          certainty: 'E',
          source: 0,
          note: words(
            '由总册数与总函数推算，只用于绘图。',
            'عدد مقدَّر من مجموع المجلدات والصناديق، للرسم فقط.',
            'Estimated from the totals, for the drawing only.',
          ),
        },
      },
      pages: [
        { media: 'media_siku-1', label: '一' },
        { media: 'media_siku-2', label: '二' },
      ],
    },
    exhibit: {
      pose: 'enclosed',
      caption: caption(
        '文津阁本《四库全书》成于1784年，今藏国家图书馆：三千五百零三种，七万九千三百三十七卷，约三万六千册，装为六千一百四十四函，至今仍在原来的一百二十八架上。书是包背装，用夹板束起，放入楠木匣。书叶画朱栏，半叶八行，行二十一字；此处文字取《论语》。',
        'اكتملت نسخة ونجين سنة 1784م، وهي في المكتبة الوطنية الصينية: 3,503 عناوين في 79,337 جوانًا (جزءًا) ونحو 36 ألف مجلد، موزّعة على 6,144 صندوقًا ما زالت على رفوفها الأصلية وعددها 128. كتبها ذات ظهر ملفوف، تُضمّ بين لوحين وتوضع في صندوق من خشب النانمو. وفي نصف الورقة ثمانية أعمدة بخطوط حمراء، والنص هنا من «محاورات كونفوشيوس».',
        'The Wenjin copy, finished in 1784, is in the National Library of China: 3,503 titles, 79,337 juan, about 36,000 volumes in 6,144 boxes, still on their own 128 shelves. The volumes are wrapped-back, held between boards and laid in boxes of nanmu wood. Leaves are ruled in red, eight columns of twenty-one a half-leaf; the text here is the Analects.',
      ),
    },
  },
]
