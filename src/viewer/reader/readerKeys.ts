import type { BookDirections } from '../../scenes/text/directions.ts'
import { type Turn, turnOfKey } from './turning.ts'

/** CSS pixels that an arrow key with Shift moves what is enlarged. */
const PAN = 80
const WAYS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-PAN, 0],
  ArrowRight: [PAN, 0],
  ArrowUp: [0, -PAN],
  ArrowDown: [0, PAN],
}
/** How much closer one press comes. */
export const STEP = 1.5

interface Actions {
  turn(turn: Turn): void
  closer(factor: number): void
  fit(): void
  pan(dx: number, dy: number): void
}

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey' | 'target'>

/** What a key does in the reader; nothing when it is no key of the reader's, or belongs to what has the focus. */
export function actionOfKey(event: Key, book: BookDirections, actions: Actions): (() => void) | undefined {
  const { key, shiftKey, ctrlKey, metaKey, altKey } = event
  if (ctrlKey || metaKey || altKey || hasOwnKeys(event.target, key)) return undefined
  if (key === '+' || key === '=') return () => actions.closer(STEP)
  if (key === '-') return () => actions.closer(1 / STEP)
  if (key === '0') return () => actions.fit()
  const way = WAYS[key]
  if (way && shiftKey) return () => actions.pan(...way)
  const turn = turnOfKey(key, book)
  if (turn) return () => actions.turn(turn)
  return way && (() => actions.pan(...way))
}

/** A slider goes by its own keys, a text that scrolls by those that scroll it. */
function hasOwnKeys(target: EventTarget | null, key: string): boolean {
  if (target === null || !('matches' in target)) return false
  const element = target as Element
  if (element.matches('input, select')) return true
  return key in WAYS && element.matches('.twin__transcription')
}
