import { BINDING_SOURCES, BINDINGS } from './bindings.ts'
import { PRINTING } from './printing.ts'
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

/** A thousand books from one block: the leaf, and the four ways of folding it. */
export const ROOM_3: readonly DemoRecord[] = [
  {
    key: 'analects',
    object: {
      title: words(
        '《论语·学而》书叶',
        'ورقة مطبوعة من «محاورات كونفوشيوس»: الفصل الأول',
        'A printed leaf: Analects, book 1',
        '論語卷之一',
      ),
      dimensions: { height: 0.244, width: 0.308 },
      credit: OWN_CREDIT,
      rights: PUBLIC_DOMAIN,
      form: 'singleSheet',
      viewingDirection: 'right-to-left',
      sources: [
        {
          citation: '清真释疑（乾隆三十三年刻本）版式',
          address: 'http://his.newdu.com/a/201708/28/52736_3.html',
        },
        { citation: 'H. L. Koopman, The Booklover and His Books, 1917, chapter on the Chinese book' },
        BINDING_SOURCES[0],
        OWN_RECORD,
      ],
      evidence: {
        dimensions: fact('A', 3, OWN_SIZE),
        'caption.layout': fact('B', 0),
        'caption.margins': fact('B', 1),
        'caption.folding': fact('A', 2),
      },
      structure: { folds: ['butterfly', 'wrappedBack', 'threadBound'] },
      pages: [{ media: 'media_analects', imaging: 'wholeLeaf' }],
    },
    exhibit: {
      frame: 'timber',
      caption: caption(
        '一块雕版印一叶纸：先读右半，再读左半，中间的窄条是版心，刻鱼尾、书名与叶次，也是折叶的准线。天头宽于地脚两倍有余。请动手折折看：折法一变，同一叶便成蝴蝶装、包背装或线装。版式依1768年刻本《清真释疑》：半叶九行，行二十字，双边，白口，单黑鱼尾。',
        'يطبع القالب الخشبي الواحد ورقة كاملة، يُقرأ نصفها الأيمن ثم الأيسر. في الوسط عمود الطي (banxin، [版心]{lang=zh-Hans}) وفيه علامة ذيل السمكة (yuwei، [鱼尾]{lang=zh-Hans}) والعنوان ورقم الورقة. اطوِها بيدك: إن تغيّر الطيّ صارت فراشة، أو كتابًا ذا ظهر ملفوف، أو مخيطًا. نُضّدت هذه الورقة على نسق كتاب «إزالة الشبهات» المطبوع سنة 1768م: تسعة أعمدة في نصف الورقة.',
        'One block prints one sheet: read its right half, then its left. The narrow strip between carries the fish-tail, title and leaf number, and guides the fold. The head margin is more than twice the foot. Fold it yourself: the same leaf becomes a butterfly, wrapped-back or thread-bound book. The layout follows a book of 1768, Qingzhen shiyi: nine columns of twenty.',
      ),
    },
  },
  {
    key: 'diamond',
    object: {
      title: words(
        '咸通九年《金刚经》卷尾（排印示意）',
        '«سوترا الماس» (السنة التاسعة من عهد شيانتونغ): آخر اللفافة، قطعة توضيحية منضّدة',
        'Diamond Sutra of 868: the end of the roll (typeset facsimile)',
        '金剛般若波羅蜜經',
      ),
      date: {
        edtf: '0868-05-11',
        calendar: 'julian',
        display: words(
          '唐咸通九年四月十五日（868年5月11日，儒略历）',
          '11 مايو 868م (التقويم اليولياني)، السنة التاسعة من عهد شيانتونغ، أسرة تانغ',
          '11 May 868 (Julian), 9th year of Xiantong, Tang',
        ),
      },
      dimensions: { height: 0.266, length: 0.3142 },
      holder: words(
        '原卷藏英国国家图书馆',
        'اللفافة الأصلية في المكتبة البريطانية',
        'Original roll: British Library',
      ),
      credit: OWN_CREDIT,
      callNumber: 'Or.8210/P.2',
      rights: PUBLIC_DOMAIN,
      form: 'handscroll',
      viewingDirection: 'right-to-left',
      sources: [
        {
          citation: 'IDP UK, blog on the Diamond Sutra, 2010',
          address: 'https://idpuk.blogspot.com/2010/01/',
        },
        {
          citation: 'IDP UK, blog on the Diamond Sutra, 2014',
          address: 'https://idpuk.blogspot.com/2014/05/',
        },
        { citation: 'IDP News 38' },
        { citation: '卷末刊记：咸通九年四月十五日王玠為二親敬造普施' },
        { citation: '《大正藏》第八册，第235号《金剛般若波羅蜜經》，姚秦鳩摩羅什譯' },
        OWN_RECORD,
      ],
      evidence: {
        date: fact('A', 3),
        holder: fact('A', 0),
        callNumber: fact('A', 0),
        dimensions: fact('A', 5, OWN_SIZE),
        'caption.frame': fact('A', 1),
        'caption.length': fact(
          'D',
          2,
          words('各家所记为4.88至5.33米。', 'يُذكر أن طولها بين 4.88 و5.33 م.', 'Reported as 4.88 to 5.33 m.'),
        ),
        'caption.sheets': fact('A', 1),
        'caption.colophon': fact('A', 3),
        'caption.text': fact(
          'A',
          4,
          words(
            '经文据《大正藏》本；卷末真言从略。',
            'نص السوترا من طبعة تايشو؛ ولم تُنضّد صيغة التلاوة (دهاراني) التي في آخر اللفافة.',
            'Sutra text after the Taishō edition; the dharani at the end of the roll is left out.',
          ),
        ),
      },
      structure: { mounted: false },
      pages: [{ media: 'media_diamond' }],
    },
    exhibit: {
      frame: 'timber',
      caption: caption(
        '卷末刊记写道：“咸通九年四月十五日王玠为二亲敬造普施。”这一天是868年5月11日（儒略历），可见这是一件年月日俱全的早期印本。原卷由扉画一纸与经文六纸粘接而成，版框高23.7厘米，长约5米；今分幅保存。此处排印经文末段、尾题与刊记。',
        'في آخر اللفافة حرد متن يذكر أن وانغ جيه أمر بصنعها وتوزيعها عن والديه في يوم يوافق 11 مايو 868م بالتقويم اليولياني، فهي كتاب مطبوع مبكر يُعرف تاريخه باليوم. تتألف اللفافة الأصلية من صورة استهلالية وست أوراق، وارتفاع إطار الطباعة 23.7 سم، وطولها نحو خمسة أمتار؛ والمعروض هنا آخرها. وهي نص مقدّس عند البوذيين.',
        'A line at the end says that Wang Jie had this sutra made, for free distribution and on behalf of his parents, on a day that is 11 May 868 in the Julian calendar: an early printed book dated to the day. A frontispiece and six sheets were joined into a roll about 5 m long, with a frame 23.7 cm high. Now kept as separate panels.',
      ),
    },
  },
  ...PRINTING,
  ...BINDINGS,
]
