import type { Locator } from '@playwright/test'
import { expect } from './test.ts'
import type { Workbench } from './workbench.ts'

/** A point of the page, CSS pixels. */
export interface Spot {
  readonly x: number
  readonly y: number
}

/** First strong isolate and its end, in which names stand in sentences. */
export const isolated = (name: string) => `\u2068${name}\u2069`

/** What the palette offers: a record by its title, a tool by its word. */
export const offered = ({ page, say }: Workbench, what: { title: string } | { tool: string }) =>
  page.getByRole('region', { name: say('stage:palette') }).getByRole('button', {
    name:
      'title' in what
        ? say('stage:palette.hang', { title: isolated(what.title) })
        : say(`stage:tool.${what.tool}`),
    exact: true,
  })

/** The drawing that is open: a plan or an elevation. */
export const drawing = ({ page }: Workbench) => page.getByRole('tabpanel').locator('svg[role="group"]')

/** A work in the drawing. */
export const work = (bench: Workbench, number: number, title: string) =>
  drawing(bench).getByRole('button', {
    name: bench.say('stage:select.exhibit', { number, title: isolated(title) }),
  })

/** A wall in the plan: of the room with this number, by its letter. */
export const wall = (bench: Workbench, room: number, letter: string) =>
  drawing(bench).getByRole('button', { name: wallName(bench, room, letter) })

/** A wall by its Latin letter, which stands for the one of the interface's language in the same place. */
export function wallName({ say }: Workbench, room: number, letter: string): string {
  const own = say('stage:wall.letters').split(' ')[letter.charCodeAt(0) - 65] ?? ''
  return say('stage:select.wall', {
    letter: own,
    room: isolated(say('stage:room.unnamed', { number: room })),
  })
}

/** Spaces, rooms and what is shown there, in visiting order. */
export const hallTree = ({ page, say }: Workbench) =>
  page.getByRole('complementary', { name: say('tree.title') })

/** The part of the page that says what is selected, in numbers and words. */
export const properties = ({ page, say }: Workbench) =>
  page.getByRole('complementary', { name: say('properties.title') })

export const numberField = (bench: Workbench, key: string) =>
  properties(bench).getByRole('textbox', { name: bench.say(`stage:field.${key}`), exact: true })

/** Where the selected work hangs: its centre from the wall's left end and from the floor, centimetres as they stand there. */
export async function hanging(bench: Workbench): Promise<{ left: string; floor: string }> {
  return {
    left: await numberField(bench, 'fromLeft').inputValue(),
    floor: await numberField(bench, 'fromFloor').inputValue(),
  }
}

/** Middle of what is drawn. A line has no height to Playwright, and cannot be waited for to be visible. */
export async function middleOf(drawn: Locator): Promise<Spot> {
  return drawn.evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect()
    return { x: x + width / 2, y: y + height / 2 }
  })
}

/** Pixels to the metre in the open drawing. */
export async function scaleOf(bench: Workbench): Promise<number> {
  return drawing(bench).evaluate((svg) => {
    const matrix = svg.querySelector<SVGGElement>(':scope > g')?.getCTM()
    return matrix?.a ?? Number.NaN
  })
}

/** Draws with the mouse from one place to another, as a hand does: not in one leap. */
export async function drag(bench: Workbench, from: Spot, to: Spot): Promise<void> {
  const { mouse } = bench.page
  await mouse.move(from.x, from.y)
  await mouse.down()
  await mouse.move(from.x + Math.sign(to.x - from.x) * 5, from.y + Math.sign(to.y - from.y) * 5)
  await mouse.move(to.x, to.y, { steps: 6 })
  await mouse.up()
}

/** Shows one wall in the elevation. */
export async function faceWall(bench: Workbench, room: number, letter: string): Promise<void> {
  await bench.view('elevation')
  const label = wallName(bench, room, letter)
  await bench.page
    .getByRole('combobox', { name: bench.say('stage:elevation.choose') })
    .selectOption({ label })
  await expect(drawing(bench)).toHaveAccessibleName(bench.say('stage:elevation.label', { wall: label }))
}

/** The draft in the visitor's own renderer: resolves when the hall is drawn. */
export async function expectHallDrawn({ page, say }: Workbench): Promise<void> {
  const hall = page.getByRole('tabpanel').locator('.hall')
  await expect(hall).toHaveAttribute('data-state', 'ready', { timeout: 60_000 })
  await expect(hall.getByRole('application')).toHaveAccessibleName(say('visit:hall.name'))
}
