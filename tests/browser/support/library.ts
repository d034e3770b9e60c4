import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from './test.ts'
import type { Workbench } from './workbench.ts'

/** A file on disk, or one that the test makes up. */
export type Taken = string | { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }

const FACSIMILES = 'public/assets/paper-road/media'

/** A picture that is taken in at once: a page of the demo, 256 pixels high. */
export const SMALL_PICTURE = join(FACSIMILES, readdirSync(FACSIMILES).sort()[0] as string, '256.webp')

/** Lets files go over the media library, as from a folder beside the browser. */
export async function drop(page: Page, files: readonly string[]): Promise<void> {
  const folder = await page.evaluateHandle(() =>
    Object.assign(document.createElement('input'), { type: 'file', multiple: true }),
  )
  await folder.asElement().setInputFiles([...files])
  await page.locator('.drop-zone').evaluate((zone, folder) => {
    const dataTransfer = new DataTransfer()
    for (const file of folder.files ?? []) dataTransfer.items.add(file)
    for (const type of ['dragenter', 'dragover', 'drop'])
      zone.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
  }, folder)
}

/** Chooses files from the disk. */
export async function choose(bench: Workbench, files: Taken | Taken[]): Promise<void> {
  const [chooser] = await Promise.all([
    bench.page.waitForEvent('filechooser'),
    bench.page.getByRole('button', { name: bench.say('media.add'), exact: true }).click(),
  ])
  await chooser.setFiles(files as string[])
}

/** The files on their way in, and those that were refused. */
export const imports = ({ page, say }: Workbench) =>
  page.getByRole('list', { name: say('media.importing') }).getByRole('listitem')

/** The prints that lie on the table. */
export const prints = ({ page }: Workbench) => page.locator('.media-grid .media-print')

/** Waits until nothing is on its way in, and so many pictures lie there, each with its thumbnail drawn. */
export async function arrived(bench: Workbench, count: number): Promise<void> {
  await expect(imports(bench)).toHaveCount(0, { timeout: 60_000 })
  await expect(prints(bench)).toHaveCount(count)
  const thumbnails = prints(bench).locator('img')
  await expect(thumbnails).toHaveCount(count)
  await expect
    .poll(() =>
      thumbnails.evaluateAll((images) =>
        images.every((image) => image instanceof HTMLImageElement && image.naturalWidth > 0),
      ),
    )
    .toBe(true)
}
