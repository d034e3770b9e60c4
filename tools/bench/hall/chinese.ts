import { QIANZIWEN } from '../../demo/data/classics.ts'
import type { Grammar } from './grammar.ts'

const list = (words: string): string[] => words.split(/\s+/)

/** Museum Chinese of generated books: as long as labels are, as many characters as a real exhibition uses. */
export const CHINESE: Grammar = {
  slots: {
    classic: QIANZIWEN,
    given: QIANZIWEN.map((line) => line.slice(0, 2)),
    family: list(
      '赵 钱 孙 李 周 吴 郑 王 冯 陈 褚 卫 蒋 沈 韩 杨 朱 秦 尤 许 何 吕 施 张 孔 曹 严 华 金 魏 陶 姜 戚 谢 邹 喻 柏 窦 章 苏 潘 葛 范 彭 鲁 韦 马 苗 方 俞 任 袁 柳 鲍 史 唐 费 薛 雷 贺 倪 汤 滕 殷 罗 毕 郝 邬 安 常 傅 卞 齐 康 伍 余 顾 孟 黄 穆 萧 尹 姚 邵 汪 祁 毛 米 贝 臧 计 戴 宋 庞 熊 纪 舒 屈 项 祝 董 梁',
    ),
    genre: list(
      '集注 笺疏 正义 图说 别录 丛考 诗钞 文集 遗稿 年谱 志略 方志 本草 算经 音义 韵谱 传奇 曲谱 画谱 印谱 书目 题跋 家训 农书 茶录 医案 奏议 日记 语录 类编',
    ),
    volume: list(
      '卷一 卷二 卷三 卷四 卷五 卷六 卷七 卷八 卷九 卷十 上册 中册 下册 首册 末册 残卷 附录 续编 补遗 外篇',
    ),
    edition: list('刻本 抄本 稿本 活字本 影抄本 套印本 巾箱本 递修本 翻刻本 石印本 拓本 写本'),
    reign: list(
      '洪武 永乐 宣德 成化 弘治 正德 嘉靖 隆庆 万历 天启 崇祯 顺治 康熙 雍正 乾隆 嘉庆 道光 咸丰 同治 光绪',
    ),
    number: list('元 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六 十七 十八 十九 二十'),
    city: list(
      '苏州 杭州 扬州 徽州 建阳 金陵 湖州 宁波 绍兴 常熟 松江 嘉兴 泉州 福州 广州 成都 眉山 开封 洛阳 长安 太原 平阳 济南 曲阜 武昌 长沙 南昌 吉州 抚州 桂林 昆明 贵阳 兰州 敦煌 北京 天津 保定 大同 凤翔 荆州',
    ),
    house: list('书坊 书院 寺院 官署 藏书楼 义塾 家塾 祠堂 会馆 道观 州学 府学 国子监 经厂 书局'),
    institution: list('图书馆 博物馆 古籍馆 大学图书馆 文物馆 文献馆 档案馆 民俗馆 书院旧藏 藏书楼'),
    paper: list(
      '白棉纸 黄麻纸 竹纸 开化纸 连史纸 毛边纸 桑皮纸 藤纸 罗纹纸 太史连纸 毛太纸 宣纸 楮皮纸 硬黄纸 磁青纸 高丽纸',
    ),
    ink: list(
      '墨色匀净 墨色浓黑 墨色略淡 朱墨灿然 字口清晰 笔画刚劲 行款疏朗 版面漫漶 刀法圆转 字体方正 写刻秀雅 印工精良',
    ),
    border: list(
      '四周双边 四周单边 左右双边 上下单边 无界行 乌丝栏 朱丝栏 蓝格 绿格 白口 小黑口 大黑口 花口',
    ),
    fish: list('单鱼尾 双鱼尾 对鱼尾 顺鱼尾 花鱼尾 无鱼尾 三鱼尾 线鱼尾'),
    colour: list('靛蓝 赭石 石青 藤黄 朱红 月白 秋香 豆绿 绛紫 栗壳 米色 烟灰 胭脂 鸦青 杏黄 松花'),
    subject: list(
      '山水 花鸟 人物 楼阁 舟车 农具 织机 星图 河渠 关隘 药草 虫鱼 器皿 衣冠 棋局 乐器 祭礼 市集 驿路 城池 园林 佛像 仙真 战阵 渡口 桥梁 碑亭 书斋 茶肆 盐场',
    ),
    side: list('右上 左上 右下 左下 正中 上方 下方 卷首 卷末 版心 书根 天头 地脚 夹页 封底 题签'),
    mark: list(
      '藏书印 朱批 墨笔校语 题记 牌记 刻工姓名 避讳缺笔 句读圈点 借阅签 虫蛀孔 水渍 火燎痕 补版 衬纸 书签 浮签',
    ),
    act: list('手抄 校勘 刊刻 题签 批点 收藏 重装 捐赠 影印 编目 鉴定 补抄'),
    binding: list('线装 包背装 蝴蝶装 经折装 卷轴装 旋风装 毛装 金镶玉装 推篷装 册页装'),
    finding: list(
      '与宋本行款相合 可补通行本之缺 为存世最早的一部 少见于公私书目 可见书坊射利之迹 文字多有异同 序跋完整 缺首尾二叶 存字甚多 版片后归官府 曾经两次重装 纸背另有户籍文书',
    ),
    reader: list('学童 塾师 医生 商人 举子 僧人 女史 县令 画师 匠人 船户 译者 星官 驿卒 农人 藏家'),
    use: list(
      '随身诵读 抄写练字 查检药方 核对账目 准备科考 早晚课诵 教授弟子 起草公文 临摹图样 推算节气 辨认货物 祭祀唱和',
    ),
  },
  numbers: {
    year: [1871, 2023],
    lines: [7, 16],
    characters: [12, 32],
    leaves: [18, 164],
    height: [18, 34],
    width: [11, 24],
    hands: [2, 9],
    figures: [3, 46],
  },
  patterns: {
    title: [
      '{classic}{genre}{volume}',
      '{given}{genre}{volume}（{reign}{edition}）',
      '《{classic}》{edition}{volume}',
      '{city}{given}{genre}{edition}',
    ],
    maker: ['{family}{given}', '{city}{family}氏{house}', '{family}{given}等'],
    holder: ['{city}{institution}', '{city}{given}{institution}'],
    date: ['{reign}{number}年'],
    room: ['{city}{genre}', '{given}与{binding}', '{subject}、{subject}'],
    material: [
      '此书用{paper}，{ink}，{binding}一册，封面作{colour}色。',
      '全书{leaves}叶，{paper}印成，{ink}。',
      '版框高{height}厘米，宽{width}厘米，{border}，{fish}。',
      '每半叶{lines}行，行{characters}字，{border}，{ink}。',
    ],
    provenance: [
      '{reign}{number}年由{city}{family}{given}{act}，{year}年归{city}{institution}。',
      '卷中{side}有{family}氏{mark}，知曾在{city}{house}。',
      '{city}{house}旧物，前后经{hands}人之手，{year}年重新{act}。',
      '{family}{given}于{city}得此本，{side}留有{mark}。',
    ],
    content: [
      '书中{subject}图{figures}幅，出自{city}{family}姓画工。',
      '所记{subject}与{subject}，多据{family}{given}旧说。',
      '{side}的{mark}记有{city}{subject}，别本不载。',
      '{reign}年间{city}的{reader}常用它{use}。',
    ],
    study: [
      '比勘{city}{edition}，此本{finding}。',
      '{year}年{family}{given}著文，认为它{finding}。',
      '由{side}的{mark}看，{finding}，刊于{city}一说可从。',
    ],
    alt: [
      '{colour}色底上的{subject}，{side}有{mark}，{border}，{lines}行文字自右而左。',
      '展开的{binding}书叶，{side}画{subject}，旁有{mark}和{figures}个小字。',
      '{paper}上的{subject}与{subject}，{ink}，{side}一方{colour}{mark}。',
    ],
  },
}
