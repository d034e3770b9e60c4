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

/** Two books that open the same way round; books of Chinese Muslims; volumes of the Qur'an, closed. */
export const ROOM_6: readonly DemoRecord[] = [
  {
    key: 'cailun',
    object: {
      title: words(
        '《后汉书·蔡伦传》论纸（大字示意本）',
        'خبر الورق في سيرة تساي لون، من «تاريخ هان المتأخرة»',
        'Cai Lun and paper, from the Hou Hanshu',
        '後漢書蔡倫傳',
      ),
      maker: words('范晔', 'فان يه', 'Fan Ye'),
      date: {
        edtf: '04XX',
        display: words('成书于南朝宋（5世纪）', 'أُلّف في القرن الخامس الميلادي', 'written in the 5th century'),
      },
      dimensions: { height: 0.244, width: 0.154 },
      credit: OWN_CREDIT,
      rights: PUBLIC_DOMAIN,
      form: 'threadBound',
      viewingDirection: 'right-to-left',
      structure: { imaging: 'wholeLeaf', holes: 4 },
      sources: [{ citation: '范曄《後漢書》卷七十八《宦者列傳·蔡倫》' }, OWN_RECORD],
      evidence: {
        'title.lzh': fact('A', 0),
        maker: fact('A', 0),
        date: fact('A', 0),
        form: fact(
          'A',
          1,
          words(
            '年代指原文写成之时，线装是示意件的装帧。',
            'التاريخ تاريخ النص، والتجليد تجليد القطعة التوضيحية.',
            'The date is the text’s; the binding is the facsimile’s.',
          ),
        ),
        dimensions: fact('A', 1, OWN_SIZE),
        'caption.text': fact('A', 0),
      },
      pages: [
        { media: 'media_cailun-1', label: '一' },
        { media: 'media_cailun-2', label: '二' },
      ],
    },
    exhibit: {
      page: 1,
      caption: caption(
        '请把它与旁边的阿拉伯文书一起翻：两本书的书脊都在右，书叶都从左向右翻过。打开处正讲到纸：“缣贵而简重，并不便于人”，蔡伦于是以树皮、麻头、破布、渔网造纸，元兴元年（105年）奏上，天下称“蔡侯纸”。字行自上而下，自右而左；旁边那本自右而左横写。',
        'قلّبه مع الكتاب العربي إلى جانبه: ظهر كل منهما إلى اليمين، وأوراقهما تُقلَّب من اليسار إلى اليمين. وهو مفتوح على خبر الورق: كان الحرير غاليًا والخيزران ثقيلًا، فصنع تساي لون الورق من لحاء الشجر وأطراف القنّب والخرق وشباك الصيد، ورفع خبره إلى الإمبراطور سنة 105م. أعمدته تنزل من أعلى وتتوالى من اليمين.',
        'Turn it together with the Arabic book beside it: both have the spine at the right, and leaves go over from left to right. It lies open where it tells of paper: silk was dear and bamboo heavy, so Cai Lun made paper of bark, hemp ends, rags and fishing nets, and reported it to the throne in 105. Its columns run down, from right to left.',
      ),
    },
  },
  {
    key: 'codex',
    object: {
      title: words(
        '伊本·奈迪姆《书目》论纸（示意本）',
        'خبر الورق في كتاب «الفهرست» لابن النديم',
        'Ibn al-Nadim on paper, from the Fihrist',
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
      dimensions: { height: 0.244, width: 0.154 },
      credit: OWN_CREDIT,
      rights: PUBLIC_DOMAIN,
      form: 'codexWestAsian',
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
        maker: fact('A', 0),
        date: fact('B', 1),
        form: fact(
          'A',
          2,
          words(
            '年代指原文写成之时，装帧是示意件的。',
            'التاريخ تاريخ النص، والتجليد تجليد القطعة التوضيحية.',
            'The date is the text’s; the binding is the facsimile’s.',
          ),
        ),
        dimensions: fact('A', 2, OWN_SIZE),
        'caption.text': fact('A', 0),
      },
      pages: [1, 2, 3, 4, 5].map((page) => ({ media: `media_codex-${page}` })),
      contents: [
        { title: words('书名', 'العنوان', 'Title'), page: 0 },
        { title: words('各民族的书写材料', 'ما تكتب فيه الأمم', 'What peoples write on'), page: 1 },
        { title: words('呼罗珊纸', 'الورق الخراساني', 'The paper of Khurasan'), page: 2 },
        { title: words('六种纸名', 'أنواع الورق', 'Six kinds of paper'), page: 3 },
        { title: words('巴格达', 'بغداد', 'Baghdad'), page: 4 },
      ],
    },
    exhibit: {
      page: 1,
      caption: caption(
        '这本阿拉伯文书也从右边打开。右页说各民族用什么书写：中国人写在“中国纸”上，“以草制成”；左页说呼罗珊纸用亚麻制成，来历有几种说法，其中一说，是中国工匠照中国纸的样子在呼罗珊所造。两本书隔着五个世纪，讲的是同一件事，翻页也朝同一个方向。',
        'يُفتح هذا الكتاب العربي من اليمين أيضًا. في صفحته اليمنى ما تكتب عليه الأمم، ومنها الصين «في الورق الصيني، ويُعمل من الحشيش». وفي اليسرى أن الورق الخراساني يُعمل من الكتّان، ومما قيل فيه أن صنّاعًا من الصين عملوه على مثال الورق الصيني. كتابان بينهما خمسة قرون، خبرهما واحد، ووجهة تقليب أوراقهما واحدة.',
        'This Arabic book opens from the right as well. Its right page tells what peoples write on: the Chinese on “Chinese paper, made of grass”. Its left page says that the paper of Khurasan is made of flax and, by one account, that craftsmen from China made it there on the model of Chinese paper. Five centuries apart, the two books tell of one thing and turn one way.',
      ),
    },
  },
  {
    key: 'shiyi',
    object: {
      title: words(
        '《清真释疑》（版式示意）',
        '«إزالة الشبهات» (تشينغتشن شييي)',
        'Qingzhen shiyi: Dispelling Doubts about Islam',
        '清真釋疑',
      ),
      maker: words('金天柱', 'جين تيانتشو', 'Jin Tianzhu'),
      date: {
        edtf: '1768',
        display: words('清乾隆三十三年（1768年）刻本', 'طبعة سنة 1768م، أسرة تشينغ', 'edition of 1768, Qing'),
      },
      dimensions: { height: 0.244, width: 0.154 },
      rights: PUBLIC_DOMAIN,
      form: 'threadBound',
      viewingDirection: 'right-to-left',
      structure: { imaging: 'wholeLeaf', enclosure: 'case4', holes: 4 },
      sources: [
        {
          citation: '清真释疑（乾隆三十三年刻本）版式',
          address: 'http://his.newdu.com/a/201708/28/52736_3.html',
        },
        { citation: '函套与夹板', address: 'https://zhouyicbs.com/guoxuejingdian/2390.html' },
      ],
      evidence: {
        maker: fact('B', 0),
        date: fact('B', 0),
        dimensions: fact('B', 0),
        'caption.layout': fact('B', 0),
        'caption.authors': fact('B', 0),
        'caption.case': fact('A', 1),
      },
      pages: [{ media: 'media_shiyi' }],
    },
    exhibit: {
      pose: 'enclosed',
      caption: caption(
        '“克塔布”是阿拉伯语的“书”。王岱舆、马注、刘智、金天柱等中国穆斯林学者用汉文著书，后人合称“汉克塔布”。这部书的1768年刻本，半叶九行，行二十字，版心有堂号“雅正堂”。四合套从四面包住书册，书首、书根仍露在外面，左边用别子扣住。此处正文不排。',
        '«هان كتاب» اسم جامع لما ألّفه علماء المسلمين في الصين باللغة الصينية، ومنهم وانغ داييو وما تشو وليو تشي وجين تيانتشو. في طبعة سنة 1768م تسعة أعمدة في نصف الورقة، في العمود عشرون حرفًا، وفي عمود الطي اسم الدار. تلفّ محفظة الكتاب (sihetao، [四合套]{lang=zh-Hans}) المجلدات من أربع جهات وتُغلق من اليسار بمشبكين. ولم يُنضَّد المتن.',
        '“Kitab” is Arabic for book. Works that Chinese Muslim scholars such as Wang Daiyu, Ma Zhu, Liu Zhi and Jin Tianzhu wrote in Chinese are called the Han Kitab. This edition of 1768 has nine columns of twenty characters and the hall name Yazheng tang in the centre strip. A four-sided case wraps the volumes, leaves head and foot open, and closes at the left. The text is not set.',
      ),
    },
  },
  {
    key: 'schoyen',
    object: {
      title: words(
        '三十卷本《古兰经》写本（一册）',
        'جزء من مصحف صيني في ثلاثين جزءًا',
        'One volume of a Qur’an in thirty volumes, China',
      ),
      date: {
        edtf: '15XX/16XX',
        display: words(
          '16世纪末至17世纪初',
          'أواخر القرن السادس عشر أو أوائل السابع عشر الميلادي',
          'late 16th or early 17th century',
        ),
      },
      dimensions: { height: 0.28, width: 0.2 },
      holder: words(
        '原属斯格延（Schøyen）收藏，2011年转出',
        'من مجموعة شوين (Schøyen) سابقًا، وخرج منها سنة 2011م',
        'formerly Schøyen Collection, de-accessioned in 2011',
      ),
      callNumber: 'MS 4475',
      rights: PUBLIC_DOMAIN,
      form: 'codexWestAsian',
      viewingDirection: 'right-to-left',
      structure: { leafCount: 55 },
      sources: [
        {
          citation: 'The Schøyen Collection, MS 4475',
          address:
            'http://www.schoyencollection.com/23-religions/living-religions/23-13-islam/quran-koran-collection/china-quran-ms-4475',
        },
      ],
      evidence: {
        date: fact('A', 0),
        dimensions: fact('A', 0),
        holder: fact('A', 0),
        callNumber: fact('A', 0),
        'structure.leafCount': fact(
          'D',
          0,
          words('每册约五十至六十叶。', 'في الجزء من 50 إلى 60 ورقة.', 'Fifty to sixty leaves a volume.'),
        ),
        'caption.set': fact('A', 0),
      },
      pages: [{ media: 'media_quran' }],
    },
    exhibit: {
      pose: 'closed',
      caption: caption(
        '中国的《古兰经》写本常分为三十册，每册一卷。这一套三十册俱全，每册约五十至六十叶，每页五行，字体属穆哈盖格体在中国的一支，称“绥尼体”。书皮用皮革，压印花纹；下书皮左边的舌折过来，掖在上书皮之下。合拢陈列；经文只用经核准版本的影像，本展不排印。',
        'كثيرًا ما تُكتب المصاحف في الصين في ثلاثين مجلدًا، لكل جزء مجلد. وهذه مجموعة كاملة من ثلاثين، في المجلد من خمسين إلى ستين ورقة تقريبًا، وفي الصفحة خمسة أسطر بخط من المحقّق عُرف في الصين بالخط الصيني. غلافها جلد مضغوط النقوش، ولسان دفّتها السفلى يُدسّ تحت العليا. تُعرض مغلقة، ولا يُنضَّد نصّها هنا.',
        'Qur’ans in China were often written in thirty volumes, one for each juz’. This set is complete: some fifty to sixty leaves a volume, five lines a page, in the Chinese kind of muhaqqaq called sini. The leather is blind-stamped; the flap of the lower cover is tucked under the upper. It is shown closed, and its text is not set here.',
      ),
    },
  },
  {
    key: 'khalili',
    object: {
      title: words(
        '《古兰经》第二十九册写本',
        'الجزء التاسع والعشرون من مصحف صيني',
        'Juz’ 29 of a Qur’an, China',
      ),
      maker: words(
        '哈吉·拉沙德·本·阿里·绥尼（抄写）',
        'كتبه الحاج رشاد بن علي الصيني',
        'copied by Hajji Rashad b. ʿAli al-Sini',
      ),
      date: {
        edtf: '1401',
        display: words('回历804年（1401年）', '804هـ (1401م)', '804 AH (1401 CE)'),
      },
      dimensions: { height: 0.245, width: 0.175 },
      holder: words('哈利利收藏', 'مجموعة خليلي', 'Khalili Collections'),
      callNumber: 'QUR 974',
      rights: PUBLIC_DOMAIN,
      form: 'codexWestAsian',
      viewingDirection: 'right-to-left',
      sources: [{ citation: 'Khalili Collections, QUR 974 (juz’ 29; 20 Muharram 804 AH)' }],
      evidence: {
        maker: fact('B', 0),
        date: fact(
          'B',
          0,
          words(
            '只印年份：月日的换算，各家不同。',
            'ذُكرت السنة وحدها، لاختلاف تحويل اليوم.',
            'Only the year is printed: conversions of the day differ.',
          ),
        ),
        dimensions: fact('B', 0),
        holder: fact('B', 0),
        callNumber: fact('B', 0),
        'caption.set': fact('B', 0),
      },
      pages: [{ media: 'media_quran' }],
    },
    exhibit: {
      pose: 'closed',
      caption: caption(
        '抄写者名叫哈吉·拉沙德·本·阿里·绥尼，“绥尼”意为“中国的”，“哈吉”指朝觐过麦加的人。写成于回历804年（1401年），当明朝建文年间，是三十册中的第二十九册。高24.5厘米，宽17.5厘米。与中文书一样，书脊在右，从右边打开。合拢陈列；经文不在此排印。',
        'ناسخه الحاج رشاد بن علي الصيني، ونسبته «الصيني» تدلّ على بلده، ولقبه «الحاج» على حجّه إلى مكة المكرمة. أتمّه سنة 804هـ (1401م)، وهو الجزء التاسع والعشرون من ثلاثين. ارتفاعه 24.5 سم وعرضه 17.5 سم. ظهره إلى اليمين ويُفتح من اليمين، كالكتاب الصيني. يُعرض مغلقًا صونًا له، ولا يُنضَّد نصّه في هذا المعرض.',
        'Its scribe was Hajji Rashad b. ʿAli al-Sini: al-Sini means “the Chinese”, and Hajji one who has made the pilgrimage to Mecca. It was finished in 804 AH, 1401 CE, and is the twenty-ninth of thirty volumes, 24.5 cm high and 17.5 cm wide. Like a Chinese book it has the spine at the right and opens from the right. It is shown closed; its text is not set here.',
      ),
    },
  },
]
