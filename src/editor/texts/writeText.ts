import { setDate } from '../commands/objects.ts'
import { setWords, type WordsOf } from '../commands/setWords.ts'
import type { EditorStore, RunResult } from '../state/editorStore.ts'
import type { TextPlace } from './textPlace.ts'

/** Writes one text in one language where it belongs; an empty one takes the language away. */
export function writeText(store: EditorStore, place: TextPlace, language: string, text: string): RunResult {
  const { run } = store.getState()
  if (place.field === 'date.display') return run(setDate, { id: place.id, part: 'display', language, text })
  // Places come from the fields of the records themselves; the command looks again and does nothing for another.
  return run(setWords, { ...place, language, text } as WordsOf & { readonly text: string })
}
