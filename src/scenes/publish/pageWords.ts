/**
 * The few words of its own that a published page has. They are here and not among the interface's strings because the
 * page is written once, in the exhibition's languages, by whatever publishes: the workbench or a command line.
 */
export interface PageWords {
  readonly contents: string
  /** Leads to the whole list; `count` is written in figures, so that no language needs its plurals. */
  whole(count: number): string
  readonly enter: string
  readonly next: string
  readonly previous: string
}

const WORDS: Readonly<Record<string, PageWords>> = {
  zh: {
    contents: '展品目录',
    whole: (count) => `全部展品目录（${count}）`,
    enter: '返回展览',
    next: '下一页',
    previous: '上一页',
  },
  ar: {
    contents: 'قائمة المعروضات',
    whole: (count) => `القائمة الكاملة للمعروضات (${count})`,
    enter: 'العودة إلى المعرض',
    next: 'الصفحة التالية',
    previous: 'الصفحة السابقة',
  },
  en: {
    contents: 'List of exhibits',
    whole: (count) => `The whole list of exhibits (${count})`,
    enter: 'Back to the exhibition',
    next: 'Next page',
    previous: 'Previous page',
  },
}

/** The words in a content language, and the language that they are in: English for one that has none of its own. */
export function pageWords(language: string): PageWords & { readonly language: string } {
  const [primary = ''] = language.split('-')
  const own = WORDS[primary]
  return own ? { ...own, language } : { ...(WORDS.en as PageWords), language: 'en' }
}
