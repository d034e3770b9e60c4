import type { InterfaceLanguage } from '../../../src/scenes/text/language.ts'
import { expect, type Page } from './test.ts'
import { read, type Say, saying } from './words.ts'

/** Namespaces besides the workbench's own; their keys are asked for as there, `stage:tab.plan`. */
const NAMESPACES = [
  'common',
  'portal',
  'stage',
  'commands',
  'pages',
  'findings',
  'forms',
  'formEditor',
  'rights',
  'visit',
] as const

/** The two languages in which a curator works, and in which everything is written. */
export type CuratorsLanguage = 'zh-Hans' | 'ar'

/** What the workbench says in one language. */
export function curatorsWords(language: InterfaceLanguage): Say {
  const others = NAMESPACES.flatMap((name) =>
    Object.entries(read(language, name)).map(([key, sentence]) => [`${name}:${key}`, sentence] as const),
  )
  return saying({ ...read(language, 'workbench'), ...Object.fromEntries(others) }, language)
}

export type PageKey = 'hall' | 'objects' | 'media' | 'texts' | 'check'
export const PAGES: readonly PageKey[] = ['hall', 'objects', 'media', 'texts', 'check']

/** The workbench as a curator handles it: by the names that stand on it, in their language. */
export interface Workbench {
  readonly page: Page
  /** Of the interface. */
  readonly language: CuratorsLanguage
  readonly say: Say
  /** Turns to one of the pages in the header. */
  turnTo(key: PageKey): Promise<void>
  /** Turns the hall to plan, elevation, 3D or gallery. */
  view(tab: 'plan' | 'elevation' | '3d' | 'gallery'): Promise<void>
  /** Everything is on disk. */
  saved(): Promise<void>
}

export function workbenchOn(page: Page, language: CuratorsLanguage): Workbench {
  const say = curatorsWords(language)
  const pages = page.getByRole('navigation', { name: say('header.pages') })
  return {
    page,
    language,
    say,
    async turnTo(key) {
      await pages.getByRole('link', { name: say(`page.${key}`), exact: true }).click()
      await expect(page.getByRole('main')).toHaveAccessibleName(say(`page.${key}`))
    },
    async view(tab) {
      const control = page.getByRole('tab', { name: say(`stage:tab.${tab}`), exact: true })
      await control.click()
      await expect(control).toHaveAttribute('aria-selected', 'true')
    },
    async saved() {
      await expect(page.getByRole('contentinfo').getByRole('status')).toHaveText(say('status.saved'))
    },
  }
}

export interface NewExhibition {
  readonly template: 'oneRoom' | 'twoRooms'
  /** By language: each is written into the field of its own. */
  readonly names: Readonly<Record<string, string>>
}

/** From the list of drafts: a new exhibition, opened in the workbench. */
export async function create(bench: Workbench, { template, names }: NewExhibition): Promise<void> {
  const { page, say } = bench
  await page.getByRole('radio', { name: say(`template.${template}`), exact: true }).check({ force: true })
  const fields = page.getByRole('group', { name: say('new.name') })
  for (const [tag, name] of Object.entries(names)) {
    await fields.getByRole('textbox', { name: say(`content.${tag}`) }).fill(name)
  }
  await page.getByRole('button', { name: say('new.create') }).click()
  await expect(page).toHaveURL(/[?&]curate=/)
  await bench.saved()
}

/** From an empty browser: a new exhibition in the workbench. */
export async function begin(
  page: Page,
  language: CuratorsLanguage,
  exhibition: NewExhibition,
): Promise<Workbench> {
  const bench = workbenchOn(page, language)
  await page.goto(`index.html?curate&lang=${language}`)
  await create(bench, exhibition)
  return bench
}

/** From an empty browser: the demo, opened as a copy of one's own. */
export async function copyDemo(page: Page, language: CuratorsLanguage): Promise<Workbench> {
  const bench = workbenchOn(page, language)
  await page.goto(`index.html?curate&lang=${language}`)
  await page.getByRole('button', { name: bench.say('copies.open') }).click()
  await expect(page).toHaveURL(/[?&]curate=/, { timeout: 60_000 })
  await bench.saved()
  return bench
}
