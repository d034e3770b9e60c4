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

/** Before paper: wood, silk, stone. */
export const ROOM_1: readonly DemoRecord[] = [
  {
    key: 'juyan',
    object: {
      title: words(
        '居延汉简《永元器物簿》',
        'سجلّ الأدوات من عهد يونغيوان (شرائح جيويان)',
        'Yongyuan Inventory, Juyan slips',
        '廣地南部言永元五年六月官兵釜磑月言簿',
      ),
      date: {
        edtf: '0093/0095',
        display: words(
          '东汉永元五年至七年（93—95年）',
          'من 93 إلى 95م، أسرة هان الشرقية',
          '93–95, Eastern Han',
        ),
      },
      dimensions: { height: 0.231, length: 0.916 },
      rights: PUBLIC_DOMAIN,
      form: 'slips',
      viewingDirection: 'right-to-left',
      sources: [
        {
          citation: '《居延汉简》词条（全册作七十六枚；简长23厘米上下）',
          address: 'https://xmybk.com/baike/265561.htm',
        },
        {
          citation: '《居延汉简》，内蒙古新闻网，2019年3月27日',
          address: 'https://gushi.nmgnews.com.cn/system/2019/03/27/012678699.shtml',
        },
        {
          citation:
            'T. Staack on bamboo and wooden scrolls, Bamboo and Silk 6/2, Brill (open access, Heidelberg repository no. 23213)',
        },
        {
          citation: '《漢代軍隊的裝備檢查清冊——永元器物簿（中）》，文物館週記129（第一份月言簿释文）',
          address: 'https://museum.sinica.edu.tw/en/knowledge-base/category/10/item/159/',
        },
        {
          citation:
            '《広地南部永元五年至七年官兵釜磑月言及四時簿》（典藏號128.1：七十七枚，高23.1、长91.6厘米）',
          address: 'https://museum.sinica.edu.tw/ja/exhibition/38/item/33/',
        },
      ],
      evidence: {
        'title.lzh': fact(
          'A',
          3,
          words(
            '第一份月言簿的自题；全册五份。',
            'عنوان أول التقارير الخمسة كما كُتب عليه.',
            'The heading of the first of its five reports.',
          ),
        ),
        date: fact('A', 4),
        dimensions: fact(
          'A',
          4,
          words(
            '全册展开；图中只排开首的二十枚。',
            'مقاسات السجلّ كله مبسوطًا، وفي الصورة أول عشرين شريحة.',
            'The whole roll opened; the picture has its first twenty slips.',
          ),
        ),
        'caption.count': fact(
          'D',
          0,
          words('一说七十七枚，一说七十六枚。', 'قيل 77 شريحة، وقيل 76.', 'Counted as 77 and as 76.'),
        ),
        'structure.leafCount': fact('A', 4),
        'caption.text': fact('A', 3),
        'caption.slip': fact('B', 1),
        'caption.cords': fact(
          'D',
          4,
          words(
            '馆方著录为四根编绳，通常称上下两道。',
            'يعدّ المتحف أربعة خيوط، والشائع وصفها بصفّين.',
            'The museum counts four strings; they are usually described as two courses.',
          ),
        ),
        'caption.opening': fact('A', 2),
        holder: fact(
          'C',
          4,
          words(
            '收藏单位的名称待合作馆核定，暂不列出。',
            'اسم جهة الحفظ ينتظر اعتماد المكتبتين، فلم يُذكر.',
            'The holder’s name awaits the partners’ approval and is not given.',
          ),
        ),
      },
      structure: { leafCount: 77 },
      pages: [{ media: 'media_juyan' }],
    },
    exhibit: {
      scale: 1.013,
      caption: caption(
        '一枚木简通常只写一行，以绳编连多枚，便成为“册”。这部簿册登记汉代西北边塞两处烽隧的弩、箭、釜与石磨，编绳至今犹存。全册七十七枚，一说七十六枚；简长23.1厘米，约合一汉尺。展读自右向左，收卷由末简卷向首简。释文用今体字。',
        'تحمل الشريحة الخشبية عادةً سطرًا واحدًا، فإذا ضُمّت الشرائح بالخيوط صارت كتابًا ملفوفًا (jiance، [简策]{lang=zh-Hans}). ويحصي هذا السجلّ ما في برجين للإنذار على حدود هان الشمالية الغربية من أقواس وسهام وقدور وأرحاء، وما زالت خيوطه باقية. عدد شرائحه 77، وقيل 76، وطول الشريحة 23.1 سم. يُفتح من اليمين إلى اليسار. والحروف هنا حديثة.',
        'A wooden slip usually carries one line; tied with cords, many slips make a book. This one lists the crossbows, arrows, cauldrons and millstones of two beacon posts on the Han north-western frontier. Its cords survive. It has 77 slips (76 by another count), 23.1 cm long, about one Han foot. It opens from right to left. The lettering here is modern.',
      ),
    },
  },
  {
    key: 'laozi',
    object: {
      title: words(
        '马王堆帛书《老子》甲本',
        '«لاوتسي» على الحرير: النسخة الأولى (ماوانغدوي)',
        'Laozi A, Mawangdui silk manuscript',
      ),
      date: {
        edtf: '../-0167',
        display: words('不晚于公元前168年', 'في سنة 168 ق.م أو قبلها', 'no later than 168 BCE'),
      },
      dimensions: { height: 0.24 },
      holder: words('湖南博物院', 'متحف هونان', 'Hunan Museum'),
      rights: PUBLIC_DOMAIN,
      form: 'silk',
      viewingDirection: 'right-to-left',
      sources: [
        { citation: '陈剑：马王堆帛书的形制', address: 'http://his.newdu.com/a/201801/02/568012.html' },
        {
          citation: '马王堆出土的《老子》甲、乙本（幅高、栏线与字体）',
          address: 'https://yizhai.net/article/120250.html',
        },
        {
          citation: '劉桂標《老子詮釋》第一章：帛書甲本釋文',
          address: 'http://hkshp.org/modernhumanities/201803/2018-03-22lau_kwai_piu.htm',
        },
      ],
      evidence: {
        title: fact('B', 1),
        date: fact(
          'B',
          0,
          words(
            '三号墓封闭于公元前168年。',
            'أُغلقت المقبرة الثالثة سنة 168 ق.م.',
            'Tomb 3 was closed in 168 BCE.',
          ),
        ),
        dimensions: fact(
          'B',
          1,
          words(
            '帛高；半幅帛。',
            'ارتفاع قطعة الحرير، وهو نصف عرض النول.',
            'Height of the silk, half a loom width.',
          ),
        ),
        holder: fact('B', 0),
        'caption.finds': fact('B', 0),
        'caption.script': fact('B', 1),
        'caption.text': fact('B', 2),
      },
      structure: { carrier: 'flat' },
      pages: [{ media: 'media_laozi' }],
    },
    exhibit: {
      scale: 1.05,
      caption: caption(
        '帛可折叠，也可卷起。长沙马王堆三号汉墓封闭于公元前168年，出土帛书五十余种，逾十二万字。《老子》甲本抄在高24厘米的半幅帛上，朱丝为栏，字体在篆、隶之间。首句“道可道也，非恒道也”与今本不同。释文用今体字，字大行疏，不摹原迹；方框表示缺字。',
        'كان الحرير يُطوى أو يُلفّ. أُغلقت المقبرة الثالثة في ماوانغدوي سنة 168 ق.م، وخرج منها أكثر من خمسين نصًّا على الحرير تزيد حروفها على مئة وعشرين ألفًا. كُتبت النسخة الأولى من «لاوتسي» بين خطوط حمراء على حرير ارتفاعه 24 سم، وتختلف جملتها الأولى عن النص المتداول. والحروف هنا حديثة مكبّرة، والمربّع موضع حرف مفقود.',
        'Silk could be folded or rolled. Tomb 3 at Mawangdui, closed in 168 BCE, held more than fifty texts on silk, over 120,000 characters. Laozi A was written between cinnabar lines on silk 24 cm high, in a script between seal and clerical. Its first sentence differs from the received text. Here the type is modern and larger; open squares mark lost characters.',
      ),
    },
  },
  {
    key: 'kaicheng',
    object: {
      title: words(
        '开成石经版式示意：《论语》拓片',
        'استمباج (نسخة بالحبر عن نقش) على نسق كلاسيكيات كايتشنغ الحجرية: «محاورات كونفوشيوس»',
        'Rubbing in the layout of the Kaicheng Stone Classics: Analects',
        '論語',
      ),
      date: {
        edtf: '0833/0837',
        display: words(
          '原石刻于唐大和七年至开成二年（833—837年）',
          'نُقش الحجر من 833 إلى 837م، أسرة تانغ',
          'stones cut 833–837, Tang',
        ),
      },
      dimensions: { height: 2.24, width: 1 },
      holder: words(
        '原石藏西安碑林博物馆',
        'الأحجار محفوظة في متحف غابة النُّصُب (بيلين) في شيآن',
        'Stones: Xi’an Beilin Museum',
      ),
      credit: OWN_CREDIT,
      rights: PUBLIC_DOMAIN,
      form: 'rubbing',
      viewingDirection: 'right-to-left',
      sources: [
        { citation: '林虹《开成石经》', address: 'http://zgkjsz.com/page/2015/0129/3181864.shtml' },
        { citation: '《开成石经》，陕西文物览', address: 'https://cn.upchinatravel.com/xian-6064.html' },
        OWN_RECORD,
      ],
      evidence: {
        date: fact('A', 0),
        holder: fact('A', 0),
        dimensions: fact('A', 2, OWN_SIZE),
        'caption.count': fact('A', 0),
        'caption.layout': fact('A', 1),
        'caption.text': fact(
          'A',
          2,
          words(
            '文字据通行本《论语》，不摹原石的字形、避讳与裂损。',
            'النص من الطبعات المتداولة، ولا يحاكي خطّ الحجر ولا ما بُدِّل فيه من حروف تجنّبًا للأسماء المحظورة ولا مواضع تلفه.',
            'The text is the received one; script, taboo characters and damage of the stone are not copied.',
          ),
        ),
      },
      pages: [{ media: 'media_kaicheng' }],
    },
    exhibit: {
      frame: 'timber',
      caption: caption(
        '开成石经刻成于开成二年（837年），凡一百一十四石，两面刻字，共六十五万余字，供校对经文。每面分八栏，每栏约三十七行，行十字。拓印时以湿纸覆石，捶入字口，再施墨：字留白，地为黑，文字不反。每石高约216厘米。文字据通行本。',
        'اكتمل نقش هذه الكلاسيكيات سنة 837م على وجهي 114 حجرًا، في أكثر من 650 ألف حرف، لتكون نصًّا مرجعيًّا. قُسّم كل وجه إلى ثمانية أشرطة، في الشريط نحو 37 عمودًا من عشرة أحرف. يُضغط الورق المبلّل على الحجر ثم يُحبَّر، فتبقى الحروف بيضاء على سواد، غير مقلوبة. ارتفاع الحجر نحو 216 سم. والنص هنا هو المتداول.',
        'Finished in 837, these classics fill 114 stones cut on both sides: more than 650,000 characters, kept as a standard to check against. Each face has eight registers of about 37 columns, ten characters each. Damp paper is pressed into the stone and inked, so the characters stay white on black and read the right way round. Each stone is about 216 cm high. The text here is the received one.',
      ),
    },
  },
]
