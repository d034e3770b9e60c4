import { rightsKey } from '../../src/scenes/check/rights.ts'
import { pictureOf } from '../../src/scenes/records/pages.ts'
import type { CatalogueObject } from '../../src/scenes/schema/object.ts'
import { INTERFACE_LANGUAGES } from '../../src/scenes/text/language.ts'
import { plainText } from '../../src/scenes/text/marks.ts'
import { expect, LANGUAGES, type Page, test } from './support/test.ts'
import {
  EXHIBITS,
  HALL_SIZE,
  openedIn,
  PANELS,
  readToTheEnd,
  SCENE,
  SHOWN,
  SPACE,
  textIn,
  titleOf,
  visitAddress,
} from './support/visit.ts'
import { type Say, wordsOf } from './support/words.ts'

const objectOf = (id: string) => SCENE.objects[SCENE.exhibits[id]?.object as string] as CatalogueObject

/** Words without the white space by which lines and paragraphs are laid out. */
const bare = (text: string) => text.replace(/\s+/g, '')

/** What a page says of each thing that is shown. */
interface Told {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly language: string | undefined
  readonly alt: string | undefined
  /** Words and addresses of the statements of rights: the object's, then its pictures'. */
  readonly rights: readonly string[]
}

async function tellAll(page: Page): Promise<Told[]> {
  return page.locator('figure.gallery-figure, .gallery-view__panel').evaluateAll((elements) =>
    elements.map((element) => {
      const text = element.querySelector('.gallery-view__text')
      const links = [...element.querySelectorAll<HTMLAnchorElement>('.facts a[rel~="license"]')]
      return {
        id: element.id,
        title: element.querySelector('h3')?.textContent ?? '',
        text: (text?.textContent ?? '').replace(/\s+/g, ''),
        language: text?.getAttribute('lang') ?? undefined,
        alt: element.querySelector('img')?.alt,
        rights: links.map((link) => `${link.textContent} ${link.getAttribute('href')}`),
      }
    }),
  )
}

for (const { tag } of LANGUAGES) {
  const say = wordsOf(tag)
  const words = (uri: string) => `${say(`rights.${rightsKey(uri)}`)} ${uri}`

  /** What the scene says. */
  const wanted = (id: string): Told => {
    const exhibit = SCENE.exhibits[id]
    const panel = SCENE.texts[id]
    const told = { id, title: titleOf(tag, id), language: tag }
    if (!exhibit)
      return { ...told, text: bare(plainText(textIn(tag, panel?.body))), alt: undefined, rights: [] }
    const object = objectOf(id)
    const pictures = object.pages.map((each) => pictureOf(SCENE, each))
    const face = pictures[exhibit.page ?? 0]
    const statements = [...new Set(pictures.map((picture) => picture?.rights))]
    return {
      ...told,
      text: bare(plainText(textIn(tag, exhibit.caption))),
      alt: textIn(tag, face?.alt),
      rights: [object.rights, ...statements].flatMap((uri) => (uri ? [words(uri)] : [])),
    }
  }

  test(`2D is complete, in ${tag}: everything shown, its words, rights and descriptions`, async ({
    page,
  }) => {
    await page.goto(visitAddress({ lang: tag, view: 'gallery' }))
    await expect(page.locator('.facts a').first()).toHaveText(/\p{L}/u)
    await readToTheEnd(page)
    await expect.poll(() => tellAll(page)).toEqual(SHOWN.map(wanted))
    expect(EXHIBITS).toHaveLength(26)
    expect(PANELS.length).toBeGreaterThan(0)

    const space = SCENE.spaces[SPACE]
    const rooms = space?.kind === 'hall' ? space.rooms : []
    for (const room of rooms) {
      const title = textIn(tag, SCENE.rooms[room]?.title)
      await expect(page.getByRole('region', { name: title, exact: true })).toBeVisible()
    }
  })

  test(`every language, page and description of every exhibit can be reached, from ${tag}`, async ({
    page,
  }) => {
    await page.setViewportSize(HALL_SIZE)
    await page.goto(visitAddress({ lang: tag, view: 'gallery', exhibit: EXHIBITS[0] as string }))
    for (const [i, id] of EXHIBITS.entries()) {
      const dialog = openedIn(page, id)
      await expect(dialog).toBeVisible()

      // The reader's language, and beside it those that have been asked for; asked once, for all that follow.
      const others = INTERFACE_LANGUAGES.filter((language) => language !== tag)
      if (i === 0)
        for (const language of others) await dialog.locator(`.captions__language[lang="${language}"]`).click()
      for (const language of INTERFACE_LANGUAGES) {
        const caption = plainText(textIn(language, SCENE.exhibits[id]?.caption))
        const shown = dialog.locator(`.captions__text[lang="${language}"]`)
        await expect(shown).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr')
        expect(bare((await shown.textContent()) ?? '')).toBe(bare(caption))
      }

      await expect(dialog.locator('.page-viewer [data-id]').first()).toBeAttached()
      expect(await describedPages(page, say)).toEqual(
        new Set(objectOf(id).pages.map((each) => textIn(tag, pictureOf(SCENE, each)?.alt))),
      )
      if (i < EXHIBITS.length - 1) await dialog.getByRole('button', { name: say('exhibit.next') }).click()
    }
  })
}

/** The descriptions of all pages of the open exhibit, leafing from its first opening to its last. */
async function describedPages(page: Page, say: Say): Promise<Set<string>> {
  const alts = await page.locator('.page-viewer').evaluate(
    async (viewer, [previous, next]) => {
      const found: string[] = []
      const leaf = async (name: string, look: () => void) => {
        const button = viewer.querySelector<HTMLElement>(`[aria-label="${name}"]`)
        look()
        while (button && button.ariaDisabled !== 'true') {
          button.click()
          await new Promise(requestAnimationFrame)
          look()
        }
      }
      await leaf(previous as string, () => {})
      await leaf(next as string, () => {
        for (const image of viewer.querySelectorAll('img')) found.push(image.alt)
      })
      return found
    },
    [say('page.previous'), say('page.next')],
  )
  return new Set(alts)
}

test('a wall text opens to be read in the page', async ({ page }) => {
  const id = PANELS[0] as string
  await page.goto(visitAddress({ lang: 'ar', view: 'gallery', exhibit: id }))
  await expect(openedIn(page, id)).toBeVisible()
  const shown = (await openedIn(page, id).locator('.captions__text').textContent()) ?? ''
  expect(bare(shown)).toBe(bare(plainText(textIn('ar', SCENE.texts[id]?.body))))
})
