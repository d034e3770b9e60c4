import type { Locator } from '@playwright/test'
import { arrived, drop, imports, prints } from './library.ts'
import { chooseForm, fact, makeObject, writeFact, writeMeasure } from './records.ts'
import { SCANS } from './scans.ts'
import { middleOf } from './stage.ts'
import { expect } from './test.ts'
import type { Workbench } from './workbench.ts'

/** What the curator of the tests makes an exhibition of: three pictures, a record to each. */
export const FILES = SCANS.map((path) => path.split('/').at(-1) as string)
export const NAME = { 'zh-Hans': '墨香千年', ar: 'ألف عام من الحبر' }
export const TITLES = [
  { 'zh-Hans': '史记目录', ar: 'فهرس «سجلّات المؤرّخ»' },
  { 'zh-Hans': '四库全书总目', ar: 'الفهرس العامّ للمكتبة الإمبراطورية' },
  { 'zh-Hans': '四库全书简明目录', ar: 'الفهرس المختصر للمكتبة الإمبراطورية' },
] as const
const CAPTION = {
  'zh-Hans': '版心有鱼尾，行款疏朗。',
  ar: 'في وسط الورقة علامة «ذيل السمكة»، وأسطرها متباعدة.',
}

/** Everything of the first record that a label needs, as a curator types it: centimetres. */
export const MEASURES = { height: 34.5, width: 22 }

/** The pictures, let go over the library; one is called back on its way, and let go again with all the others. */
export async function takeScans(bench: Workbench): Promise<void> {
  const { page, say } = bench
  await bench.turnTo('media')
  await expect(page.getByText(say('media.empty'))).toBeVisible()
  await drop(page, SCANS)
  await expect(imports(bench)).toHaveCount(3)
  for (const [index, file] of FILES.entries()) await expect(imports(bench).nth(index)).toContainText(file)
  await expect(imports(bench).first().getByRole('progressbar')).toHaveAccessibleName(
    new RegExp(FILES[0] as string),
  )
  await imports(bench).nth(2).getByRole('button').click()
  await arrived(bench, 2)

  // All of them once more: what was cancelled comes in, what is there already does not come twice.
  await drop(page, SCANS)
  await arrived(bench, 3)
  await expect(prints(bench)).toContainText(FILES)
  await bench.saved()
}

/** One record with all that a label needs, two with what they need to be hung. */
export async function writeRecords(bench: Workbench): Promise<void> {
  const { page, say } = bench
  const [first, ...others] = TITLES
  await makeObject(bench, FILES.slice(0, 1))
  await writeFact(bench, 'title', first)
  await writeFact(bench, 'maker', { 'zh-Hans': '司马迁', ar: 'سيما تشيان' })
  await writeFact(bench, 'date', { 'zh-Hans': '清乾隆年间', ar: 'عهد الإمبراطور تشيانلونغ' })
  await writeFact(bench, 'holder', { 'zh-Hans': '中国国家图书馆', ar: 'مكتبة الصين الوطنية' })
  expect(await writeMeasure(bench, 'height', '٣٤٫٥')).toBe(String(MEASURES.height))
  expect(await writeMeasure(bench, 'width', String(MEASURES.width))).toBe(String(MEASURES.width))
  await chooseForm(bench, 'threadBound')
  await fact(bench, 'rights')
    .getByRole('combobox', { name: say('objects.rights') })
    .selectOption({ label: say('rights:rights.publicDomainMark') })
  const list = page.getByRole('main').getByRole('link').filter({ hasText: first[bench.language] })
  await expect(list).toContainText(say('objects.complete'))
  for (const [index, title] of others.entries()) {
    await makeObject(bench, [FILES[index + 1] as string])
    await writeFact(bench, 'title', title)
    await writeMeasure(bench, 'height', '30')
  }
  await bench.saved()
}

/** Captions side by side: Chinese at the left and Arabic at the right, in every interface. */
export async function writeCaptions(bench: Workbench): Promise<void> {
  const { page, say } = bench
  await bench.turnTo('texts')
  const contents = page.getByRole('navigation', { name: say('texts.contents') })
  await contents.getByRole('link').filter({ hasText: TITLES[0][bench.language] }).click()
  const [chinese, arabic] = (['zh-Hans', 'ar'] as const).map((tag) =>
    page.getByRole('textbox', { name: `${say('texts.field.caption')} · ${say(`content.${tag}`)}` }),
  ) as [Locator, Locator]
  await chinese.fill(CAPTION['zh-Hans'])
  await arabic.fill(CAPTION.ar)
  await expect(chinese).toHaveCSS('direction', 'ltr')
  await expect(arabic).toHaveCSS('direction', 'rtl')
  expect((await middleOf(chinese)).x).toBeLessThan((await middleOf(arabic)).x)
  await arabic.blur()
  await bench.saved()
}
