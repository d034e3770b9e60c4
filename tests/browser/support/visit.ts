import { viewpointOf } from '../../../src/scenes/layout/placing.ts'
import type { Camera } from '../../../src/scenes/layout/projecting.ts'
import { visitingOrder } from '../../../src/scenes/layout/visiting.ts'
import { derivativePath } from '../../../src/scenes/publish/names.ts'
import type { Media } from '../../../src/scenes/schema/media.ts'
import type { LanguageMap } from '../../../src/scenes/schema/text.ts'
import { pickText } from '../../../src/scenes/text/language.ts'
import { DEMO_PATH, DEMO_VISIT, demoScene } from './demo.ts'
import { expect, type Page } from './test.ts'

/** The exhibition that the tests of the visit walk through, its space and what hangs there in visiting order. */
export const SCENE = demoScene()
export const SPACE = SCENE.order[0] as string
export const SHOWN = visitingOrder(SCENE, SPACE)
export const EXHIBITS = SHOWN.filter((id) => id in SCENE.exhibits)
export const PANELS = SHOWN.filter((id) => id in SCENE.texts)

/** Small enough for software to draw quickly, wide enough for the whole interface. */
export const HALL_SIZE = { width: 960, height: 440 }

interface Visit {
  readonly lang: string
  readonly view?: 'hall' | 'gallery'
  readonly exhibit?: string
}

export function visitAddress({ lang, view, exhibit }: Visit): string {
  return `${DEMO_VISIT}&lang=${lang}${view ? `&view=${view}` : ''}${exhibit ? `&exhibit=${exhibit}` : ''}`
}

export const hallOf = (page: Page) => page.locator('.hall')
export const regionOf = (page: Page) => page.locator('.hall__region')

/** The dialog in which an exhibit, or a text of the wall, lies open. */
export const openedIn = (page: Page, id: string) =>
  page.getByRole('dialog').filter({ has: page.locator(`.exhibit-dialog__head[data-id="${id}"]`) })

/** Resolves when the hall has been drawn and the visitor stands in it. */
export async function hallReady(page: Page): Promise<void> {
  await expect(hallOf(page)).toHaveAttribute('data-state', 'ready')
  await expect(hallOf(page)).toHaveAttribute('data-camera', /position/)
}

/** Resolves when every picture in view is as sharp as the screen shows it. */
export async function hallSharp(page: Page): Promise<void> {
  await hallReady(page)
  await page.waitForFunction(() => performance.getEntriesByName('first-wall-sharp').length > 0)
}

/** Opens the hall at an exhibit, and stands before it with nothing open. */
export async function standBefore(page: Page, lang: string, exhibit: string): Promise<Camera> {
  await page.goto(visitAddress({ lang, view: 'hall', exhibit }))
  await expect(openedIn(page, exhibit)).toBeVisible()
  await hallSharp(page)
  await page.keyboard.press('Escape')
  await expect(openedIn(page, exhibit)).toBeHidden()
  return cameraOf(page)
}

/** Where the visitor last stood still, and how they looked. */
export async function cameraOf(page: Page): Promise<Camera> {
  return JSON.parse((await hallOf(page).getAttribute('data-camera')) as string) as Camera
}

/** Waits until the visitor has come to rest somewhere else than `before`. */
export async function movedFrom(page: Page, before: Camera): Promise<Camera> {
  await expect(hallOf(page)).not.toHaveAttribute('data-camera', JSON.stringify(before))
  return cameraOf(page)
}

/** Metres over the floor between two points of view. */
/** Reads on to the end: the rooms that have not come yet come as one nears them. */
export async function readToTheEnd(page: Page): Promise<void> {
  await expect(page.locator('main figure, main .contents__title').first()).toBeAttached()
  await expect
    .poll(() =>
      page.evaluate(() => {
        const toCome = document.querySelectorAll('main .room-to-come')
        toCome[0]?.scrollIntoView()
        return toCome.length
      }),
    )
    .toBe(0)
}

export function metresBetween(a: Camera, b: Camera): number {
  return Math.hypot(a.position[0] - b.position[0], a.position[2] - b.position[2])
}

/** Metres from a point of view to the place from which an exhibit is looked at. */
export function metresFromViewpoint(camera: Camera, exhibit: string): number {
  const [x, z] = viewpointOf(SCENE, exhibit)?.position ?? [Number.NaN, Number.NaN]
  return Math.hypot(camera.position[0] - x, camera.position[2] - z)
}

/** A content text as a reader of `tag` gets it; empty when there is none. */
export function textIn(tag: string, map: LanguageMap | undefined): string {
  return pickText(map, tag, SCENE.languages)?.text ?? ''
}

/** What an exhibit or a text of the wall is called, as a reader of `tag` gets it. */
export function titleOf(tag: string, id: string): string {
  const object = SCENE.exhibits[id]?.object
  return textIn(tag, object === undefined ? SCENE.texts[id]?.title : SCENE.objects[object]?.title)
}

/** Where a derivative of the demo's is served, from the root of the site. */
export function mediaAddress(media: Media, rung: number): string {
  return DEMO_PATH.replace('scene.json', derivativePath(media, rung))
}
