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

/** Translated knowledge: medicine in both directions, and the words for it. */
export const ROOM_4: readonly DemoRecord[] = [
  {
    key: 'yaofang',
    object: {
      title: words(
        '《回回药方》（版式示意）',
        '«الوصفات الطبية الإسلامية» (هويهوي ياوفانغ)',
        'Huihui yaofang: Huihui Medicinal Recipes',
        '回回藥方',
      ),
      date: {
        edtf: '1271/1644',
        display: words(
          '元至明，诸说不一',
          'بين عهدي أسرة يوان وأسرة مينغ، على خلاف',
          'Yuan or Ming; opinions differ',
        ),
      },
      dimensions: { height: 0.27, width: 0.17 },
      holder: words(
        '原抄本藏国家图书馆',
        'المخطوط الأصلي في المكتبة الوطنية الصينية',
        'The original manuscript: National Library of China',
      ),
      credit: OWN_CREDIT,
      rights: PUBLIC_DOMAIN,
      form: 'threadBound',
      viewingDirection: 'right-to-left',
      structure: { imaging: 'wholeLeaf', leafCount: 63 },
      sources: [
        {
          citation: '《国家图书馆藏〈回回药方〉残卷文献考述》，2024年',
          address: 'https://search.napstic.cn/literature/periodical/010tsgzz202412017',
        },
        {
          citation: '《回回药方》卷目与存佚（明抄本，存目录卷下、卷12、卷30、卷34）',
          address: 'https://jxxfw.com/periodical/7fa82266b13dca30924a22015c7fd9d4.html',
        },
        { citation: '《回回药方》词条（卷十二“众风门”诸节）', address: 'http://oenc.net/506905.html' },
        OWN_RECORD,
      ],
      evidence: {
        date: fact(
          'D',
          0,
          words(
            '有元代、元明之际、明代诸说；2024年的研究主张在洪武以后。',
            'قيل إنه من عهد يوان، وقيل بين يوان ومينغ، وقيل من عهد مينغ؛ وترى دراسة من سنة 2024م أنه بعد عهد هونغوو.',
            'Dated to the Yuan, the Yuan–Ming transition or the Ming; a study of 2024 argues for after Hongwu.',
          ),
        ),
        holder: fact('B', 1),
        dimensions: fact('A', 3, OWN_SIZE),
        'structure.leafCount': fact(
          'B',
          0,
          words('卷十二的叶数。', 'أوراق الجزء الثاني عشر.', 'Leaves of juan 12.'),
        ),
        'caption.survival': fact('B', 1),
        'caption.language': fact('B', 2),
        'caption.text': fact('B', 2),
      },
      pages: [{ media: 'media_yaofang', label: '一' }],
    },
    exhibit: {
      page: 0,
      caption: caption(
        '书名的意思是“回回人的药方”。全书三十六卷，今存四卷：目录卷下与卷十二、卷三十、卷三十四，为明抄本。正文用汉文，药名多由阿拉伯文、波斯文译音。成书年代或说元，或说明，尚无定论。此处只排卷十二“众风门”的分节标题。对面柜中的一部译书，走的是相反的方向。',
        'كتاب في الطب والأدوية كان في 36 جوانًا (جزءًا)، لم يبقَ منها إلا أربعة في نسخة من عهد أسرة مينغ. نصّه صيني، وأكثر أسماء الأدوية فيه منقول بالصوت عن العربية والفارسية. واختلف الباحثون في زمن تأليفه بين عهدي يوان ومينغ. نُضّدت هنا عناوين فصول الجزء الثاني عشر وحدها. وفي الخزانة المقابلة كتاب سار في الاتجاه المعاكس.',
        'A book of medicine once in 36 juan, of which four survive in a Ming manuscript. The text is Chinese; most names of drugs are Arabic and Persian words written by their sound. Scholars date it to the Yuan, the Ming or between. Only the section titles of juan 12 are set here. The case opposite holds a book that travelled the other way.',
      ),
    },
  },
  {
    key: 'tanksuq',
    object: {
      title: {
        ...words(
          '《唐苏克拉玛》：中国医书的波斯文译本',
          '«تنكسوق‌نامه»: كتاب فارسي في الطب الصيني',
          'Tanksuqnama: Chinese medicine in Persian',
        ),
        fa: 'تنكسوق‌نامه',
      },
      date: {
        edtf: '1313-12',
        calendar: 'julian',
        display: words(
          '回历713年8月20日（1313年12月，儒略历）',
          '20 شعبان 713هـ (ديسمبر 1313م، التقويم اليولياني)',
          '20 Shaʿban 713 AH (December 1313, Julian)',
        ),
      },
      dimensions: { height: 0.244, width: 0.154 },
      holder: words(
        '原抄本藏苏莱曼尼耶图书馆，伊斯坦布尔',
        'المخطوط الأصلي في مكتبة السليمانية، إسطنبول',
        'The original manuscript: Süleymaniye Library, Istanbul',
      ),
      callNumber: 'Ayasofya 3596',
      credit: OWN_CREDIT,
      rights: PUBLIC_DOMAIN,
      form: 'codexWestAsian',
      viewingDirection: 'right-to-left',
      sources: [
        {
          citation: 'On the Tanksuqnama (Süleymaniye, Ayasofya 3596), vol. 1 of 4',
          address:
            'http://globalauthorid.com/WebPortal/ArticleView?wd=A699B2B21F202D8E8051582E7D1D96267EDF90B74AC3F600A21B2D9DBBF7CC49',
        },
        {
          citation: 'Wang Shuhe Maijue in Iran',
          address:
            'https://discovery.researcher.life/article/wang-shuhe-maijue-in-iran/90b25c8c94163ae1852caac23dad912a',
        },
        OWN_RECORD,
      ],
      evidence: {
        'title.fa': fact('A', 0),
        date: fact(
          'D',
          0,
          words(
            '回历日期可以确知；折合儒略历12月9日或10日。',
            'التاريخ الهجري ثابت، ويوافق 9 أو 10 ديسمبر.',
            'The Hijri date is certain; it is 9 or 10 December.',
          ),
        ),
        holder: fact('A', 0),
        callNumber: fact('A', 0),
        dimensions: fact('A', 2, OWN_SIZE),
        'caption.text': fact('A', 1),
      },
      pages: [{ media: 'media_tanksuq' }],
    },
    exhibit: {
      pose: 'closed',
      caption: caption(
        '1313年写成的这部波斯文抄本，是四卷中的第一卷，译述王叔和《脉诀》一类的中国脉学著作。对面的《回回药方》把阿拉伯、波斯的医药写成汉文，这一部把中国医学写成波斯文：知识沿着同一条路，双向往来。书脊在右，从右边打开；下书皮上的舌折过来，护住书口。',
        'كُتب هذا المخطوط الفارسي سنة 713هـ (1313م)، وهو الأول من أربعة مجلدات، وينقل مادة في علم النبض من صنف كتاب «مايجيويه» المنسوب إلى وانغ شوخه. في الكتاب المقابل طب العرب والفرس بلغة الصين، وهنا طب الصين بالفارسية؛ فالعلم سار على الطريق نفسه في الاتجاهين. ظهر الكتاب إلى اليمين، ولسان الدفّة السفلى يقي حافّته.',
        'This Persian manuscript of 713 AH (1313) is the first of four volumes. It renders Chinese teaching on the pulse, of the kind that goes under the name of Wang Shuhe. Opposite, the medicine of Arabs and Persians is written in Chinese; here Chinese medicine is written in Persian: knowledge went both ways on one road. The spine is at the right; a flap protects the fore-edge.',
      ),
    },
  },
  {
    key: 'yiyu',
    object: {
      title: words(
        '《回回馆杂字》（版式示意）',
        'معجم مكتب الترجمة «هويهوي»: كلمات فارسية وصينية',
        'Glossary of the Huihui office, Persian and Chinese',
        '回回館雜字',
      ),
      date: {
        edtf: '1407',
        display: words(
          '四夷馆设于明永乐五年（1407年）',
          'أُنشئ ديوان الترجمة سنة 1407م، أسرة مينغ',
          'the bureau of translators was founded in 1407, Ming',
        ),
      },
      dimensions: { height: 0.244, width: 0.154 },
      holder: words(
        '传世抄本藏国家图书馆等处',
        'نسخه المخطوطة في المكتبة الوطنية الصينية وغيرها',
        'Manuscripts: National Library of China and others',
      ),
      credit: OWN_CREDIT,
      rights: PUBLIC_DOMAIN,
      form: 'threadBound',
      viewingDirection: 'right-to-left',
      structure: { imaging: 'wholeLeaf' },
      sources: [
        {
          citation: '《回回館雜字》（收词数目；据刘迎胜《回回馆杂字与回回馆译语研究》，2008年）',
          address: 'https://wiki.kfd.me/zh-mo/回回館雜字',
        },
        {
          citation: '《回回馆译语》人物门词汇辑录',
          address: 'https://m.haomeiwen.com/subject/hjmjwftx.html',
        },
        { citation: '回回馆来文（二十六篇）与四夷馆沿革' },
        OWN_RECORD,
      ],
      evidence: {
        date: fact('B', 2),
        holder: fact('B', 2),
        dimensions: fact('A', 3, OWN_SIZE),
        'caption.count': fact(
          'D',
          0,
          words(
            '正编777条；增续233条，一说333条。',
            'الأصل 777 مدخلًا، والزيادة 233 وقيل 333.',
            'The main part has 777 entries; the supplement 233, or 333 by another count.',
          ),
        ),
        'caption.letters': fact('B', 2),
        'caption.text': fact('B', 1),
      },
      pages: [{ media: 'media_yiyu' }],
    },
    exhibit: {
      page: 0,
      caption: caption(
        '1407年明朝设四夷馆，译写各国文书，回回馆是其中一馆。馆中的分类词汇每条三项：波斯文、汉文、用汉字注的音，正编七百余条，另有增续。又有来文二十六篇，发自撒马尔罕、巴士拉、大马士革、麦加、埃及等地。字母是阿拉伯字母，语言是波斯语。此处排“人物门”八条。',
        'أنشأت أسرة مينغ سنة 1407م ديوانًا لترجمة المكاتبات، ومنه مكتب «هويهوي». في معجمه لكل مدخل ثلاثة أجزاء: الكلمة الفارسية ومعناها بالصينية ونطقها بحروف صينية. أصله أكثر من سبعمئة مدخل، وله زيادات. ومعه ست وعشرون رسالة من سمرقند والبصرة ودمشق ومكة ومصر وغيرها. الحروف عربية واللغة فارسية. والمنضّد هنا ثمانية مداخل.',
        'In 1407 the Ming founded a bureau to translate letters; the Huihui office was part of it. Each entry of its glossary has the Persian word, the Chinese, and the sound in Chinese characters: over seven hundred, with a supplement. Twenty-six memorials came from Samarkand, Basra, Damascus, Mecca, Egypt and elsewhere. The letters are Arabic, the language Persian. Eight entries are set here.',
      ),
    },
  },
]
