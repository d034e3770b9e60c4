import { MAP_SHEETS } from './pages.ts'
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

/** Maps by sea and land. */
export const ROOM_5: readonly DemoRecord[] = [
  {
    key: 'silkroad',
    object: {
      title: words(
        '《丝路山水地图》（全长示意）',
        '«خريطة المناظر على طريق الحرير»',
        'Landscape Map of the Silk Road',
      ),
      date: {
        edtf: '1524~/1539~',
        display: words('明代，约1524—1539年', 'من نحو 1524 إلى 1539م، أسرة مينغ', 'about 1524–1539, Ming'),
      },
      dimensions: { height: 0.59, length: 30.12 },
      holder: words(
        '原图藏故宫博物院，北京',
        'الأصل في متحف القصر الإمبراطوري، بكين',
        'The original: Palace Museum, Beijing',
      ),
      rights: PUBLIC_DOMAIN,
      form: 'handscroll',
      viewingDirection: 'right-to-left',
      structure: { mounted: false },
      sources: [{ citation: '丝路山水地图', address: 'http://citsbj.cn/m/view.php?aid=6819' }, OWN_RECORD],
      evidence: {
        date: fact('A', 0),
        dimensions: fact('A', 0),
        holder: fact('A', 0),
        'caption.places': fact('A', 0),
        'caption.gift': fact('A', 0),
        'caption.length': fact('A', 0),
        'caption.picture': fact(
          'A',
          1,
          words(
            '山川城池由程序绘成，只有尺寸与首尾地名依原图。',
            'الجبال والأنهار والمدن مرسومة آليًّا، ولا يطابق الأصلَ إلا المقاسات واسما الطرفين.',
            'Mountains, rivers and towns are generated; only the measures and the two names follow the original.',
          ),
        ),
      },
      pages: Array.from({ length: MAP_SHEETS }, (_, i) => ({ media: `media_silkroad-${i + 1}` })),
      contents: [
        { title: words('嘉峪关', 'ممر جيايوقوان', 'Jiayuguan'), page: 0 },
        { title: words('天方（麦加）', 'تيانفانغ (مكة المكرمة)', 'Tianfang (Mecca)'), page: MAP_SHEETS - 1 },
      ],
    },
    exhibit: {
      caption: caption(
        '绢本手卷，从嘉峪关画到天方（麦加），高59厘米，长30.12米，注地名二百一十一处；原长推测约四十米。2017年11月30日捐赠故宫博物院。手卷本应每次展看一臂之长，这里依博物馆的办法全部展开：从右端起步，跟着路向左走。山水为示意，只标首尾两个地名。',
        'لفافة من الحرير ارتفاعها 59 سم وطولها 30.12 م، تبدأ من ممر جيايوقوان وتنتهي في تيانفانغ، أي مكة المكرمة، وفيها 211 اسمًا من أسماء الأماكن. أُهديت إلى متحف القصر الإمبراطوري في 30 نوفمبر 2017م. اللفافة تُقرأ ذراعًا بعد ذراع، وقد بُسطت هنا كلها: ابدأ من اليمين وسِر معها. المناظر تقريبية، ولم يُكتب إلا اسما طرفيها.',
        'A handscroll on silk from Jiayuguan to Tianfang (Mecca), 59 cm high and 30.12 m long, with 211 place names; it is thought to have been about 40 m. It was given to the Palace Museum on 30 November 2017. Such a scroll is read an arm’s length at a time; here all of it is unrolled. Begin at the right and walk along. Only the first and last names are given.',
      ),
    },
  },
  {
    key: 'zhenghe',
    object: {
      title: words('《郑和航海图》（版式示意）', 'خريطة ملاحة تشنغ خه', 'Sailing chart of Zheng He'),
      date: {
        edtf: '1621~/1628~',
        display: words(
          '收入《武备志》，约1621—1628年',
          'طُبعت في «ووبي جي» من نحو 1621 إلى 1628م، أسرة مينغ',
          'printed in the Wubei zhi, about 1621–1628, Ming',
        ),
      },
      dimensions: { height: 0.265, width: 0.165 },
      credit: OWN_CREDIT,
      rights: PUBLIC_DOMAIN,
      form: 'threadBound',
      viewingDirection: 'right-to-left',
      structure: { imaging: 'wholeLeaf', leafCount: 23 },
      sources: [{ citation: '《武備志》卷二百四十' }, OWN_RECORD],
      evidence: {
        date: fact('A', 0),
        dimensions: fact('A', 1, OWN_SIZE),
        'structure.leafCount': fact(
          'A',
          0,
          words(
            '序一叶、图二十叶、星图二叶。',
            'ورقة للمقدمة وعشرون للخريطة واثنتان للنجوم.',
            'One leaf of preface, twenty of chart, two of stars.',
          ),
        ),
        'caption.leaves': fact('A', 0),
        'caption.names': fact('A', 0),
      },
      pages: [
        { media: 'media_zhenghe-1', label: '一' },
        { media: 'media_zhenghe-2', label: '二' },
      ],
    },
    exhibit: {
      page: 1,
      caption: caption(
        '此图收在《武备志》卷二百四十，是一条狭长的航路图，刻书时分成二十叶，前有序一叶，后有星图二叶。图中约五百个地名、一百零九条航路，西到忽鲁谟斯（霍尔木兹）和木骨都束（摩加迪沙）。图随航路转向，不以北为上，所以不加指北针。岸线与方位为示意，地名取自原图。',
        'شريط ملاحي طويل طُبع في الجزء 240 من «ووبي جي»، فقُسّم على عشرين ورقة، قبلها ورقة للمقدمة وبعدها ورقتان للنجوم. فيه نحو 500 اسم و109 طرق بحرية، تصل غربًا إلى هرمز ومقديشو. تدور الخريطة مع الطريق، وليس أعلاها شمالًا، فلم يُضف إليها سهم للشمال. السواحل والمواقع هنا تقريبية، والأسماء من الخريطة الأصلية.',
        'A long sailing chart, printed in juan 240 of the Wubei zhi on twenty leaves, with one leaf of preface and two of star charts. About 500 names and 109 routes reach west to Hormuz and Mogadishu. The chart turns with the route and north is not at the top, so no north arrow is added. Coasts and positions here are illustrative; the names are the chart’s.',
      ),
    },
  },
  {
    key: 'galle',
    object: {
      title: words('郑和《布施锡兰山佛寺碑》（示意）', 'نقش غالي الثلاثي اللغات', 'Galle trilingual slab'),
      date: {
        edtf: '1409-02-15',
        calendar: 'julian',
        display: words(
          '明永乐七年二月初一（1409年2月15日，儒略历）',
          '15 فبراير 1409م (التقويم اليولياني)، السنة السابعة من عهد يونغله، أسرة مينغ',
          '15 February 1409 (Julian), 7th year of Yongle, Ming',
        ),
      },
      dimensions: { height: 1.449, width: 0.762, depth: 0.127 },
      holder: words(
        '原碑藏科伦坡国家博物馆',
        'الأصل في المتحف الوطني، كولومبو',
        'The original: National Museum of Colombo',
      ),
      rights: PUBLIC_DOMAIN,
      form: 'stele',
      viewingDirection: 'right-to-left',
      sources: [
        {
          citation: 'Siddham, inscription IN03151: Galle trilingual slab',
          address: 'https://siddham.network/inscription/in03151/?section=metadata',
        },
        {
          citation: '《布施锡兰山佛寺碑》（高144.88、宽76.2、厚12.7厘米；汉文首尾两行）',
          address: 'https://www.10100.com/article/69876426',
        },
      ],
      evidence: {
        date: fact('A', 0),
        dimensions: fact('B', 1),
        holder: fact('A', 0),
        'caption.languages': fact('A', 0),
        'caption.find': fact('A', 0),
        'caption.text': fact('B', 1),
      },
      pages: [{ media: 'media_galle' }],
    },
    exhibit: {
      caption: caption(
        '一块石碑，三种文字：汉文在右，泰米尔文在左上，波斯文在左下，四周刻花边。碑文署1409年，记布施锡兰山佛寺的物品，1911年在加勒发现。左下是波斯文，不是阿拉伯文，两种文字用同一套字母。此处汉文只排首行与末行，其余各处只示位置，不摹文字。',
        'حجر واحد بثلاث لغات: الصينية إلى اليمين، والتاميلية في أعلى اليسار، والفارسية في أسفله، وحولها إطار من الزخارف النباتية. يعود النقش إلى سنة 1409م، ويسجّل ما قُدّم إلى معبد بوذي في سيلان، وقد عُثر عليه في غالي سنة 1911م. النص الأيسر السفلي فارسي لا عربي، وإن اشتركت اللغتان في الحروف. ولم يُنضَّد من الصينية إلا أولها وآخرها.',
        'One stone, three languages: Chinese at the right, Tamil at the upper left, Persian at the lower left, within a floral border. Dated 1409, it records gifts to a Buddhist temple in Ceylon, and was found at Galle in 1911. The text at the lower left is Persian, not Arabic, though the letters are shared. Only the first and last lines of the Chinese are set here.',
      ),
    },
  },
]
