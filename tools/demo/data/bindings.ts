import { PRIMER_LEAVES } from './primer.ts'
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

export const BINDING_SOURCES = [
  { citation: '叶德辉《书林清话》卷一', address: 'http://www1.huxixitonga.com/sjszyzl/343.html' },
  {
    citation: 'Binding in China’s Ancient Books',
    address: 'http://wpsab.com/Ancientbookrestoration/gqojibpyld.html',
  },
] as const

/** One leaf folded in different ways: wrapped back, concertina, butterfly, thread-bound. */
export const BINDINGS: readonly DemoRecord[] = [
  {
    key: 'yongle',
    object: {
      title: words(
        '《永乐大典》版式示意：《史记·大宛列传》引文',
        'صفحة على نسق «موسوعة يونغله» (يونغله داديان)',
        'In the layout of the Yongle Encyclopedia',
        '永樂大典',
      ),
      date: {
        edtf: '1562/1567',
        display: words(
          '版式依明嘉靖四十一年至隆庆元年（1562—1567年）重录本',
          'على نسق النسخة المنقولة من 1562 إلى 1567م، أسرة مينغ',
          'after the copy of 1562–1567, Ming',
        ),
      },
      dimensions: { height: 0.503, width: 0.3 },
      holder: words(
        '重录本：国家图书馆等约三十家机构',
        'النسخة محفوظة في نحو ثلاثين جهة، منها المكتبة الوطنية الصينية',
        'The copy: National Library of China and about thirty institutions',
      ),
      rights: PUBLIC_DOMAIN,
      form: 'wrappedBack',
      viewingDirection: 'right-to-left',
      sources: [
        {
          citation: '中国国家图书馆《永乐大典》阿拉伯文展览页',
          address: 'http://chn-las.nlc.cn/ChinaLib/static/UI/yldd/yldd-abra.htm',
        },
        BINDING_SOURCES[1],
        OWN_RECORD,
      ],
      evidence: {
        date: fact('A', 0),
        holder: fact('A', 0),
        dimensions: fact('A', 0),
        'structure.leafCount': fact(
          'B',
          0,
          words('每册约五十叶。', 'نحو خمسين ورقة في المجلد.', 'About fifty leaves a volume.'),
        ),
        'caption.count': fact('B', 0),
        'caption.layout': fact('B', 0),
        'caption.binding': fact('A', 1),
        'caption.text': fact(
          'A',
          2,
          words(
            '大典传世各册未必有此页；这里只用《史记》文字说明版式。',
            'ليست هذه الصفحة نقلًا عن مجلد بعينه؛ فالنص من «شيجي» لبيان النسق فقط.',
            'Not a page of a surviving volume: text of the Shiji shows the layout.',
          ),
        ),
      },
      structure: { imaging: 'wholeLeaf', leafCount: 50 },
      pages: [{ media: 'media_yongle', label: '一' }],
    },
    exhibit: {
      page: 0,
      caption: caption(
        '《永乐大典》编成于1408年，凡二万二千九百三十七卷，装为一万一千零九十五册。正本不存，传世的是1562至1567年重录的副本，今知四百余册。半叶八行，引文作双行小字，每行二十八字；栏线、象鼻、鱼尾用朱。黄绢包背，书脊光洁，不见订线。',
        'أُنجزت الموسوعة سنة 1408م في 22,937 جوانًا (جزءًا) و11,095 مجلدًا. فُقدت النسخة الأولى، والباقي أكثر من 400 مجلد من نسخة كُتبت من 1562 إلى 1567م. خطوطها حمراء، والاقتباسات في عمودين صغيرين داخل العمود، في كل منهما 28 حرفًا. وتجليدها هو التجليد ذو الظهر الملفوف (baobeizhuang، [包背装]{lang=zh-Hans}): حرير أصفر بلا خياطة ظاهرة.',
        'Completed in 1408, the encyclopaedia had 22,937 juan in 11,095 volumes. The first copy is lost; what survives, over 400 volumes, is a copy of 1562–1567. Eight large columns a half-leaf, quotations in paired small columns of 28, all lines in red. Yellow silk is wrapped round the back: wrapped-back binding, no thread to be seen.',
      ),
    },
  },
  {
    key: 'longzang',
    object: {
      title: words(
        '乾隆大藏经版式示意：《心经》',
        '«سوترا القلب» على نسق قانون التنين (تريبيتاكا)',
        'Heart Sutra in the layout of the Dragon Canon',
        '般若波羅蜜多心經',
      ),
      date: {
        edtf: '1733~/1738',
        display: words(
          '版式依清雍正、乾隆间刻本（约1733—1738年）',
          'على نسق طبعة من نحو 1733 إلى 1738م، أسرة تشينغ',
          'after the printing of about 1733–1738, Qing',
        ),
      },
      dimensions: { height: 0.354 },
      credit: OWN_CREDIT,
      rights: PUBLIC_DOMAIN,
      form: 'concertina',
      viewingDirection: 'right-to-left',
      sources: [
        { citation: '乾隆大藏经', address: 'http://tc.wangchao.net.cn/baike/detail_654194.html' },
        { citation: '中華百科全書「摺本」', address: 'http://liveupdate.wsky.ink/archiver/tid-307045.html' },
        { citation: '《大正藏》第八册，第251号《般若波羅蜜多心經》，唐三藏法師玄奘譯' },
        OWN_RECORD,
      ],
      evidence: {
        date: fact(
          'D',
          0,
          words(
            '始刻年份有1733、1735两说。',
            'قيل بدأ النقش سنة 1733م، وقيل سنة 1735م.',
            'Said to begin in 1733 or in 1735.',
          ),
        ),
        dimensions: fact('A', 3, OWN_SIZE),
        'caption.blocks': fact('B', 0),
        'caption.layout': fact('B', 0),
        'caption.form': fact('B', 1),
        'title.lzh': fact('A', 2),
        'dimensions.width': fact(
          'E',
          0,
          words(
            '每面的宽由版框推算，不列入尺寸。',
            'عرض الطيّة مقدَّر، فلم يُذكر.',
            'The width of a panel is an estimate and is not printed.',
          ),
        ),
      },
      pages: [1, 2, 3, 4].map((panel) => ({ media: `media_longzang-${panel}` })),
    },
    exhibit: {
      pose: 'extended',
      caption: caption(
        '乾隆大藏经又称龙藏，约刻于1733至1738年，共七百二十四函，以《千字文》编号；梨木经版七万九千余块，两面刻字。经折装每面五行，行十七字，只在上下画双栏，左右无栏，也没有版心与鱼尾，折缝不压字。前一展厅写卷中的《心经》，在这里折成四面。',
        'يملأ هذا القانون البوذي، المعروف بقانون التنين، 724 محفظة، ونُقش من نحو 1733 إلى 1738م في أكثر من 79 ألف قالب من خشب الكمثرى، على الوجهين. وهو كتاب مطويّ على هيئة الأكورديون (jingzhezhuang، [经折装]{lang=zh-Hans}): خمسة أعمدة في الطيّة، في كل عمود سبعة عشر حرفًا، وخطّان مزدوجان في الأعلى والأسفل فقط.',
        'The Dragon Canon, cut about 1733–1738 on more than 79,000 pear-wood blocks, both sides, fills 724 cases in the order of the Thousand Character Text. A concertina: five columns of seventeen to a panel, double lines above and below only, no centre strip and no fish-tail. The sutra of the roll in the last room, folded into four.',
      ),
    },
  },
  {
    key: 'shiji',
    object: {
      title: words(
        '《史记·大宛列传》，蝴蝶装',
        '«شيجي» (سجلّات المؤرّخ): فصل دايوان، بتجليد الفراشة',
        'Shiji, chapter on Dayuan, in butterfly binding',
        '史記大宛列傳第六十三',
      ),
      maker: words('司马迁', 'سيما تشيان', 'Sima Qian'),
      dimensions: { height: 0.26, width: 0.175 },
      credit: OWN_CREDIT,
      rights: PUBLIC_DOMAIN,
      form: 'butterfly',
      viewingDirection: 'right-to-left',
      sources: [
        ...BINDING_SOURCES,
        {
          citation: '《史記》卷一百二十三《大宛列傳》',
          address: 'https://zh.wikisource.org/wiki/史記/卷123',
        },
        OWN_RECORD,
      ],
      evidence: {
        title: fact('A', 2),
        maker: fact('A', 2),
        dimensions: fact('A', 3, OWN_SIZE),
        'caption.binding': fact('A', 0),
        'caption.ear': fact('B', 1),
        'caption.text': fact('A', 2),
      },
      pages: [
        { media: 'media_shiji-1a', label: '一a' },
        { media: 'media_shiji-1b', label: '一b' },
        { media: 'media_shiji-2a', label: '二a' },
        { media: 'media_shiji-2b', label: '二b' },
      ],
    },
    exhibit: {
      page: 0,
      caption: caption(
        '蝴蝶装将书叶有字的一面向内对折，折缝相粘成脊，不用线订；翻开时，左右两半合成一版，版心正在中缝。纸只印一面，所以再翻一次，便见两面空白。宋代印本通常这样装订。框外左上角的小框叫“书耳”，题篇名。所印文字是张骞出使西域一段的开头。',
        'في تجليد الفراشة (hudiezhuang، [蝴蝶装]{lang=zh-Hans}) تُطوى الورقة ووجهها المطبوع إلى الداخل، وتُلصق الطيّات عند الظهر بلا خياطة. ولأن الورق مطبوع على وجه واحد، تأتي بعد كل صفحتين مطبوعتين صفحتان بيضاوان. هكذا جُلّد معظم مطبوعات أسرة سونغ. والنص فاتحة خبر تشانغ تشيان، مبعوث أسرة هان إلى الغرب.',
        'In a butterfly binding each sheet is folded with its print inside and pasted at the fold; nothing is sewn. Opened, the two halves make one block again, the centre strip in the gutter. Paper printed on one side leaves a blank opening after every printed one. It was the usual binding of Song prints. The text begins Zhang Qian’s mission to the west.',
      ),
    },
  },
  {
    key: 'qianziwen',
    object: {
      title: words(
        '《千字文》，线装',
        '«نص الألف حرف» (تشيانتسي ون)، مجلّد بالخيط',
        'Thousand Character Text, thread-bound',
        '千字文',
      ),
      maker: words('周兴嗣', 'تشو شينغسي', 'Zhou Xingsi'),
      date: {
        edtf: '0502/0549',
        display: words(
          '南朝梁武帝时（502—549年）编成',
          'أُلّف في عهد الإمبراطور وو من أسرة ليانغ (502–549م)',
          'composed under Emperor Wu of Liang (502–549)',
        ),
      },
      dimensions: { height: 0.244, width: 0.154 },
      credit: OWN_CREDIT,
      rights: PUBLIC_DOMAIN,
      form: 'threadBound',
      viewingDirection: 'right-to-left',
      structure: { holes: 4, cornerSilk: true },
      sources: [
        { citation: '《梁书》卷四十九《周兴嗣传》' },
        {
          citation: '李祥《千字文Unicode版》电脑字元的校理',
          address: 'http://www.cccl.com.hk/ccclnew/cccllee/cccllee28.html',
        },
        { citation: '线装书的装订步骤', address: 'https://www.jsytjsh.com/case/4318.html' },
        { citation: '乾隆大藏经', address: 'http://tc.wangchao.net.cn/baike/detail_654194.html' },
        OWN_RECORD,
      ],
      evidence: {
        maker: fact('A', 0),
        date: fact('B', 1),
        form: fact(
          'A',
          4,
          words(
            '年代指原文写成之时，线装是示意件的装帧。',
            'التاريخ تاريخ النص، والتجليد تجليد القطعة التوضيحية.',
            'The date is the text’s; the binding is the facsimile’s.',
          ),
        ),
        dimensions: fact('A', 4, OWN_SIZE),
        'caption.text': fact('B', 1),
        'caption.binding': fact('A', 2),
        'caption.numbering': fact('B', 3),
      },
      pages: Array.from({ length: PRIMER_LEAVES }, (_, i) => i + 1).flatMap((leaf) =>
        (['a', 'b'] as const).map((side) => ({
          media: `media_qianziwen-${String(leaf).padStart(2, '0')}${side}`,
          label: `${leaf}${side}`,
        })),
      ),
      contents: [
        {
          title: words('卷首：天地玄黄', 'البداية: السماء والأرض', 'The beginning: heaven and earth'),
          page: 0,
        },
        {
          title: words('卷末：焉哉乎也', 'الخاتمة: أدوات الكلام', 'The end: words that help other words'),
          page: 21,
        },
      ],
    },
    exhibit: {
      page: 1,
      caption: caption(
        '周兴嗣为梁武帝编成这篇韵文：四字一句，共二百五十句，一千个字无一重复。它长期用作识字课本，龙藏也按它的字序为经函编号。线装书叶以有字的一面向外对折，折口在左，书脊在右，打四眼穿线，题签贴在封面左上角。请自右向左翻阅，这十一叶的正文正好一千字。',
        'نظم تشو شينغسي هذا النص للإمبراطور وو: ألف حرف لا يتكرر منها حرف، في 250 جملة من أربعة أحرف. تعلّم به الأطفال القراءة، ورُقّمت به محافظ قانون التنين. في التجليد بالخيط (xianzhuang، [线装]{lang=zh-Hans}) تُطوى الورقة ووجهها المطبوع إلى الخارج، وتُخاط من أربعة ثقوب عند الظهر، إلى اليمين. قلّب الأوراق الإحدى عشرة.',
        'Zhou Xingsi wove this poem for Emperor Wu: 250 phrases of four characters, none of the thousand used twice. Children learned to read from it, and the cases of the Dragon Canon are numbered by it. In thread binding the leaf is folded print side out and sewn through four holes at the right. Turn the eleven leaves and count.',
      ),
    },
  },
]
