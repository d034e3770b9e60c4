import { expect, type Page } from './test.ts'
import type { Workbench } from './workbench.ts'

/** A row of an object's record, by the fact that it holds. */
export const fact = ({ page, say }: Workbench, name: string) =>
  page.getByRole('region', { name: say(`fact.${name}`), exact: true })

/** Makes a record from pictures of the media library, which becomes its pages in that order. */
export async function makeObject(bench: Workbench, files: readonly string[]): Promise<void> {
  const { page, say } = bench
  await bench.turnTo('media')
  for (const file of files) await page.getByRole('checkbox', { name: say('media.mark', { file }) }).check()
  await page.getByRole('button', { name: say('media.makeObject', { count: files.length }) }).click()
  await expect(page.getByRole('main')).toHaveAccessibleName(say('page.objects'))
}

/** Writes one fact of the open record in several languages, each into its own field. */
export async function writeFact(
  bench: Workbench,
  name: string,
  map: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [tag, text] of Object.entries(map)) {
    const field = fact(bench, name)
      .getByRole('textbox', { name: bench.say(`content.${tag}`) })
      .first()
    await expect(field).toHaveAttribute('lang', tag)
    await expect(field).toHaveAttribute('dir', tag === 'ar' ? 'rtl' : 'ltr')
    await field.fill(text)
  }
}

/** Writes a measure of the open record as it would be typed, and leaves the field. @returns what then stands there */
export async function writeMeasure(bench: Workbench, measure: string, typed: string): Promise<string> {
  const field = fact(bench, 'dimensions').getByRole('textbox', { name: bench.say(`measure.${measure}`) })
  await field.fill(typed)
  await field.blur()
  return field.inputValue()
}

/** Chooses a form for the open record from the pictures of all. The list stays open. */
export async function chooseForm(bench: Workbench, form: string): Promise<void> {
  const { say } = bench
  const change = fact(bench, 'form').getByRole('button', { name: say('formEditor:choose.change') })
  if (await change.isVisible()) await change.click()
  const card = fact(bench, 'form').getByRole('radio', {
    name: new RegExp(`^${escaped(say(`forms:form.${form}`))}`),
  })
  await card.check()
  await expect(card).toBeChecked()
}

const escaped = (text: string) => text.replace(/[()]/g, '\\$&')

/** The field of a text of the document, by where it lies: `exhibits/…/caption/ar`. */
export const textField = (page: Page, field: string, tag: string) =>
  page.locator(`[name$="/${field}/${tag}"]`)
