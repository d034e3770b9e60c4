import type { LanguageMap } from '../../../src/scenes/schema/text.ts'
import { words } from './record.ts'

export const TITLE = words('纸上丝路', 'طريق الورق', 'The Paper Road', '紙上絲路')

export const SUMMARY = words(
  '从木简、帛书、石经，到纸上的长卷，到一块雕版印出的千部书，再到译书、地图与汉克塔布：六间展厅，二十六件展品，看书的形制怎样形成，看纸与书怎样东来西往。',
  'من الخشب والحرير والحجر إلى لفافات الورق وألف كتاب يطبعها قالب واحد، ثم إلى الترجمات والخرائط و«هان كتاب»: ست قاعات وستة وعشرون معروضًا تروي كيف تكوّنت هيئات الكتاب الصيني، وكيف سار الورق والكتب بين الشرق والغرب.',
  'From slips, silk and stone to rolls of paper, to a thousand books from one block, and on to translations, maps and the Han Kitab: six rooms and twenty-six exhibits on how the forms of the Chinese book came about, and how paper and books travelled west and east.',
)

export const ROOM_TITLES = [
  words('纸前之书', 'قبل الورق', 'Before paper'),
  words('写在纸上', 'على الورق', 'On paper'),
  words('一版千书', 'ألف كتاب من قالب واحد', 'A thousand books from one block'),
  words('互译之学', 'علوم مترجمة', 'Translated knowledge'),
  words('海陆地图', 'خرائط البر والبحر', 'Maps by sea and land'),
  words('汉克塔布', '«هان كتاب»: كتب المسلمين في الصين', 'Han Kitab'),
] as const

interface Panel {
  readonly title: LanguageMap
  readonly body: LanguageMap
}

/** Sources of the statements in the panels, by panel: book-forms.md §2, §6.1 of the project's reference gives them. */
export const PANELS = {
  introduction: {
    title: TITLE,
    body: words(
      '书的样子，由承载文字的材料和装订的方法决定。本展从木简、帛书与石经讲起，经过纸上长卷，走到雕版印书，再到译书、地图与汉克塔布。纸一路西行：阿拉伯文著作记下了呼罗珊纸的名称，也记下了它与中国工匠有关的说法。中文书与阿拉伯文书有一个共同的习惯：封面朝上，书脊在右，书页从左向右翻过。因此展览也从右边开始。厅中图像或据公共领域的文本排印，或为示意而绘，用来说明书的形制，不是原件的影像。每一项事实都注明出处与可靠程度；说法不一的，写作“约”，或者并列两说。',
      'تحدّد هيئةَ الكتاب المادةُ التي يُكتب عليها وطريقةُ جمعها. يبدأ هذا المعرض بالخشب والحرير والحجر، ويمرّ بلفافات الورق، ويصل إلى الطباعة بالقوالب الخشبية، ثم إلى الترجمات والخرائط و«هان كتاب». وقد سار الورق غربًا، فسجّلت المؤلفات العربية أسماء ورق خراسان وما قيل عن صنّاع من الصين. ويجتمع الكتابان الصيني والعربي في عادة واحدة: الغلاف إلى أعلى والظهر إلى اليمين، والأوراق تُقلَّب من اليسار إلى اليمين؛ لذلك تبدأ الزيارة من اليمين. الصفحات المعروضة منضّدة من نصوص في الملك العام لبيان هيئة الكتاب، وليست صورًا للأصول. ولكل معلومة مصدرها ودرجة الثقة بها.',
      'What a book looks like depends on what carries the writing and how it is held together. We begin with wood, silk and stone, pass through rolls of paper, and reach the age when one block printed a thousand books. Paper also travelled west. Chinese and Arabic books share a habit: front cover up, spine at the right, leaves turned from left to right. So this exhibition starts from the right. All pages shown are typeset facsimiles, not images of originals; every fact has its source and certainty.',
    ),
  },
  'room-1': {
    title: ROOM_TITLES[0],
    body: words(
      '从公元前5世纪到公元3、4世纪，人们在竹简和木简上书写；公元前4世纪到公元3世纪，也用缣帛。需要公开校对的经文，则刻在石头上：东汉熹平石经四十六石，唐代开成石经一百一十四石。材料决定了书的样子。一枚窄简容一行字，许多枚用绳编连，从左端卷起；帛可以折叠，也可以卷；石碑不能搬动，人们便用纸和墨取下它的副本。自上而下、自右而左的行款，在纸出现之前已经形成，以后一直沿用到印本。',
      'من القرن الخامس قبل الميلاد إلى القرن الثالث أو الرابع الميلادي كتب الناس على شرائح الخيزران والخشب، وكتبوا على الحرير أيضًا. أما النصوص التي تُقابَل بها النسخ فنُقشت في الحجر: ستة وأربعون حجرًا في عهد شيبينغ، ثم مئة وأربعة عشر في عهد كايتشنغ. والمادة تحدّد الهيئة؛ فالشريحة الضيّقة تتّسع لسطر واحد، وتُضمّ الشرائح بالخيوط وتُلفّ من طرفها الأيسر، والحرير يُطوى أو يُلفّ، والحجر لا يُنقل فتؤخذ نسخته بالورق والحبر. أما الكتابة في أعمدة تنزل من أعلى وتتوالى من اليمين إلى اليسار فأقدم من الورق.',
      'From the 5th century BCE to the 3rd or 4th century CE people wrote on slips of bamboo and wood, and on silk. Texts for public checking were cut in stone: 46 stones of the Xiping era, then 114 of the Kaicheng era. The material gave the form. A narrow slip holds one line; slips are tied and rolled from the left; silk is folded or rolled; stone stays, so paper and ink take its copy. Columns running down, and from right to left, are older than paper.',
    ),
  },
  'room-2': {
    title: ROOM_TITLES[1],
    body: words(
      '从4、5世纪到10世纪，纸卷是书的通行形制。几张到几十张纸首尾粘连，左端接一根木轴，右端在外；读者用左手放开，右手收起，眼前一次只展开一臂之长。写经的格式在5世纪后期大致固定：上下画栏，每行十七字。卷子很长，查检却不方便，于是有人把写满的书叶一张压着一张粘在卷上。阿拉伯文的写本学里，早有一个词称呼这种中国的卷子：[الدَّرْج]{lang=ar}。',
      'ظلّت لفافة الورق الهيئة المألوفة للكتاب من القرن الرابع أو الخامس إلى القرن العاشر. تُلصق الأوراق طرفًا بطرف، ويُثبَّت محور خشبي في نهايتها اليسرى، فتفتحها اليد اليسرى وتجمعها اليمنى، فلا يظهر منها في المرة الواحدة إلا قدر ذراع. واستقرّ نسق السوترات في أواخر القرن الخامس: خطّان في الأعلى والأسفل، وسبعة عشر حرفًا في العمود. واللفافة طويلة يصعب البحث فيها، فألصق بعضهم الأوراق عليها متراكبة. وفي علم المخطوط العربي لفظ قديم للفافة الصينية، هو الدَّرْج.',
      'From the 4th or 5th century to the 10th the paper roll was the usual form of the book. Sheets are joined end to end, with a wooden roller at the left; the left hand unrolls, the right gathers, and about an arm’s length lies open. Sutra copies settled on seventeen characters a column in the later 5th century. Long rolls are slow to search, so some pasted written leaves over one another on a roll. Arabic codicology has long had its own word for the Chinese roll: al-darj.',
    ),
  },
  'paper-west': {
    title: words('纸向西行', 'الورق يسير غربًا', 'Paper goes west'),
    body: words(
      '相传751年怛罗斯之战后，被俘的中国工匠在撒马尔罕传授造纸。这一说法最早见于萨阿利比（卒于1038年）的著作；今天的研究者多有怀疑，并指出中亚在此之前已经用纸。较可靠的记载是，约794至795年，巴格达已有造纸作坊。到10世纪，伊本·奈迪姆在《书目》里写下六种呼罗珊纸的名称，也写下中国纸。阿拉伯文与波斯文的著作常以地名、人名称呼纸张，从中可见它一路传播的痕迹。',
      'تقول الرواية إن أسرى معركة طلاس (751م) علّموا أهل سمرقند صناعة الورق. وأول من ذكرها الثعالبي (ت 1038م)، غير أن باحثين معاصرين يشكّكون فيها ويشيرون إلى أن الورق عُرف في آسيا الوسطى قبل ذلك. والأوثق أن بغداد كان فيها مصنع للورق نحو سنة 794 أو 795م. وفي القرن العاشر دوّن ابن النديم في «الفهرست» أسماء ستة أنواع من ورق خراسان، وذكر معها الورق الصيني. وكثيرًا ما سمّت المؤلفات العربية والفارسية الورق بأسماء أماكن وأشخاص، وفي هذه الأسماء أثر الطريق الذي سلكه.',
      'Tradition says that prisoners of the battle of Talas in 751 taught papermaking at Samarkand. Al-Thaʿalibi (d. 1038) first tells it; scholars today doubt it and point to earlier paper in Central Asia. Baghdad had a paper mill in about 794–5. In the 10th century Ibn al-Nadim wrote down six kinds of Khurasan paper, and Chinese paper beside them: names that keep the memory of a road.',
    ),
  },
  'room-3': {
    title: ROOM_TITLES[2],
    body: words(
      '一块雕版，反刻一叶文字，施墨，覆纸，刷过，揭起，便是一叶书；再印一张，便又是一叶。868年的《金刚经》仍是一卷。卷子后来折成经折装；书叶则有三种折法：印面朝里、折缝相粘，是蝴蝶装；印面朝外、书皮裹背，是包背装；再改用两张书皮、打眼穿线，便是线装。14世纪初，拉施特（约1307年）与巴纳卡提（1317年）已用波斯文记述中国人如何雕版印书。请看同一叶纸，怎样折成不同的书。',
      'يُحفر نص الورقة معكوسًا في قالب من خشب، ثم يُحبَّر ويوضع عليه الورق ويُمسح فتخرج الصفحة، ويخرج بعدها ما شاء الطابع من نسخ. بقيت «سوترا الماس» المؤرخة بسنة 868م لفافة، ثم طُويت اللفافات طيّات كالأكورديون. أما الأوراق المطبوعة فلها ثلاث طرائق: وجه الطباعة إلى الداخل والطيّات ملصقة، أو إلى الخارج والغلاف ملفوف على الظهر، أو غلافان وخيط في أربعة ثقوب. وقد وصف رشيد الدين (نحو 1307م) والبناكتي (1317م) طباعة الصينيين بالقوالب الخشبية. فانظر كيف تصير الورقة الواحدة كتبًا مختلفة.',
      'Text is cut in reverse on a block of wood, inked, covered with paper, brushed and lifted: a page, and then another. The Diamond Sutra of 868 is still a roll; rolls were later folded into concertinas. Printed leaves went three ways: print inside and pasted at the fold; print outside with a cover wrapped round the back; print outside, two covers and thread. Rashid al-Din (about 1307) and Banakati (1317) described Chinese block printing. See how one leaf makes different books.',
    ),
  },
  'room-4': {
    title: ROOM_TITLES[3],
    body: words(
      '学问要靠翻译才能远行。14世纪初，波斯文著作译介中国的医学，也记述中国的印刷；阿拉伯、波斯的医药又写成汉文，药名照读音写下。明朝在1407年设四夷馆，回回馆编成分类词汇，译写撒马尔罕、巴士拉、大马士革、麦加、埃及等地的来文。这些文书用的是阿拉伯字母，语言多为波斯语：字母相同，语言不同。厅中两柜相对，一部书由东向西，一部书由西向东。',
      'لا يسافر العلم إلا بالترجمة. ففي أوائل القرن الرابع عشر نقلت كتب فارسية طب الصين ووصفت طباعتها، وكُتب طب العرب والفرس بالصينية، ودُوّنت أسماء الأدوية بأصواتها. وأنشأت أسرة مينغ سنة 1407م ديوانًا للترجمة، وضع فيه مكتب «هويهوي» معجمًا وترجم رسائل من سمرقند والبصرة ودمشق ومكة ومصر. والحروف في هذه النصوص عربية، غير أن لغتها في الغالب فارسية؛ فالحرف واحد واللغات شتى. وتتقابل هنا خزانتان: كتاب سار من الشرق إلى الغرب، وكتاب سار من الغرب إلى الشرق.',
      'Learning travels by translation. In the early 14th century Persian books rendered Chinese medicine and described Chinese printing; the medicine of Arabs and Persians was written in Chinese, the drugs by their sound. In 1407 the Ming founded a bureau of translators: its Huihui office made a glossary and translated letters from Samarkand, Basra, Damascus, Mecca and Egypt. Their letters are Arabic, their language mostly Persian. Two cases face each other: one book went west, the other east.',
    ),
  },
  'room-5': {
    title: ROOM_TITLES[4],
    body: words(
      '一张图，就是一条路。陆上，《丝路山水地图》从嘉峪关画到天方，全长三十米，在这里可以从头走到尾；海上，《郑和航海图》的航路通到忽鲁谟斯与木骨都束。《郑和航海图》不以北为上，图随航线转向，读图的人始终面向前方。长廊尽头石碑的碑文署1409年，刻有汉、泰米尔、波斯三种文字。图上不画今天的国界，地名依原图，说明里附今名。',
      'الخريطة طريق مرسوم. فعلى البر تمتد «خريطة المناظر» ثلاثين مترًا من ممر جيايوقوان إلى تيانفانغ، أي مكة المكرمة، وهنا تمشي معها من أولها إلى آخرها. وفي البحر تصل خريطة تشنغ خه إلى هرمز ومقديشو. وليس الشمال في أعلى هذه الأخيرة، فهي تدور مع مسار السفن، وقارئها ينظر دائمًا إلى الأمام. وفي آخر الرواق حجر مؤرخ بسنة 1409م، نُقش بثلاث لغات: الصينية والتاميلية والفارسية. لم تُرسم حدود اليوم، وكُتبت الأسماء كما في الأصل، وفي الشرح أسماؤها المعروفة.',
      'A map is a road drawn. By land, a landscape map thirty metres long runs from Jiayuguan to Tianfang, which is Mecca: here one can walk it from end to end. By sea, Zheng He’s chart reaches Hormuz and Mogadishu. The chart does not have north at the top: it turns with the ships, and whoever reads it always looks ahead. At the end of the gallery a stone dated 1409 is carved in Chinese, Tamil and Persian. No modern borders are drawn.',
    ),
  },
  'room-6': {
    title: ROOM_TITLES[5],
    body: words(
      '最后，请看两本并排打开的书：一本中文，一本阿拉伯文。字行一竖一横，装订一用线、一用皮，书脊却都在右边，书页都从左向右翻。所讲的也是同一件事：纸。明清两代，中国的穆斯林学者用汉文著书，后人称为“汉克塔布”；中国抄写的《古兰经》，也有自己的书体和三十册的装法。经书一律合拢陈列，经文不在展览中排印。出门就是第一间展厅：路的尽头，又是起点。',
      'انظر أخيرًا إلى كتابين مفتوحين جنبًا إلى جنب، أحدهما صيني والآخر عربي. في الأول أعمدة وخيط، وفي الثاني سطور وجلد، غير أن ظهر كل منهما إلى اليمين، وأوراقه تُقلَّب من اليسار إلى اليمين، والخبر فيهما واحد: الورق. وفي عهدي مينغ وتشينغ ألّف علماء المسلمين في الصين كتبًا بالصينية عُرفت باسم «هان كتاب»، ونُسخت المصاحف هناك بخط خاص وفي ثلاثين جزءًا. وتُعرض المصاحف هنا مغلقة، ولا يُنضَّد نصّها. ومن الباب تعود إلى القاعة الأولى: حيث ينتهي الطريق يبدأ.',
      'Look last at two books that lie open side by side, one Chinese and one Arabic. One has columns and thread, the other lines and leather; but both have the spine at the right, both turn from left to right, and both tell of one thing: paper. Under the Ming and Qing, Chinese Muslim scholars wrote books in Chinese that are called the Han Kitab, and Qur’ans were copied in a hand of their own, in thirty volumes. Those are shown closed. The door leads back to the first room.',
    ),
  },
} as const satisfies Record<string, Panel>

export type PanelKey = keyof typeof PANELS
