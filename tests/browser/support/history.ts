import { expect } from './test.ts'
import type { Workbench } from './workbench.ts'

/** One of the two buttons of the history, whatever step it names. */
export function historyButton({ page, say }: Workbench, kind: 'undo' | 'redo') {
  const names = [say(`history.${kind}`), `${say(`history.${kind}Step`, { step: '' })}.+`]
  return page.getByRole('banner').getByRole('button', { name: new RegExp(`^(${names.join('|')})$`) })
}

/** Name of the step that the button would take. */
export const stepName = async (bench: Workbench, kind: 'undo' | 'redo') =>
  (await historyButton(bench, kind).getAttribute('aria-label')) ?? ''

/** Takes one step. @returns its name, as in the button that takes it */
export async function step(bench: Workbench, kind: 'undo' | 'redo'): Promise<string> {
  const { say } = bench
  const prefix = say(`history.${kind}Step`, { step: '' })
  const name = await stepName(bench, kind)
  expect(name.startsWith(prefix)).toBe(true)
  await historyButton(bench, kind).click()
  return name.slice(prefix.length)
}

/** Takes every step there is, or as many as asked for. @returns their names, in the order in which they were taken */
export async function steps(bench: Workbench, kind: 'undo' | 'redo', most = 500): Promise<string[]> {
  const names: string[] = []
  while (names.length < most && (await historyButton(bench, kind).isEnabled()))
    names.push(await step(bench, kind))
  return names
}
