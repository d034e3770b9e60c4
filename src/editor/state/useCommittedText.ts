import { useContext, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { type CommittedText, createCommittedText } from './committedText.ts'
import { EditorContext } from './EditorContext.tsx'

interface Field {
  /** What the field shows. */
  readonly text: string
  /** To be called on every input. With `composing` (an input method at work) nothing is committed yet. */
  change(text: string, composing?: boolean): void
  /** To be called when the field is left. What is typed after that is another step of the undo history. */
  flush(): void
}

let stays = 0
const newStay = () => `typing/${Date.now().toString(36)}/${++stays}`

/**
 * A text field that writes into the document while it is typed into: again and again, when it is left, when the page
 * is hidden, and before an undo. All that is typed in one stay is one undo step. A change from elsewhere is shown.
 * Give the field a React `key` of what it edits: it then starts afresh when that changes.
 * @param value what the document says
 * @param onCommit runs a command
 */
export function useCommittedText(value: string, onCommit: (text: string) => void): Field {
  const store = useContext(EditorContext)
  const [text, setText] = useState(value)
  const [yields, setYields] = useState(0)
  const commit = useRef(onCommit)
  const stay = useRef('')
  const field = useRef<CommittedText>(null)

  useLayoutEffect(() => {
    commit.current = onCommit
  })

  field.current ??= createCommittedText({
    value,
    onChange: setText,
    commit(typed) {
      if (!store) {
        commit.current(typed)
        return true
      }
      if (stay.current === '') stay.current = newStay()
      const before = store.getState().scene
      store.getState().asOneStep(stay.current, () => commit.current(typed))
      return store.getState().scene !== before
    },
  })

  // biome-ignore lint/correctness/useExhaustiveDependencies: after a yield the same value counts as received anew
  useLayoutEffect(() => field.current?.receive(value), [value, yields])

  useEffect(() => {
    const stop = store?.getState().onFlush(() => {
      field.current?.yield()
      setYields((count) => count + 1)
    })
    return () => {
      stop?.()
      field.current?.flush()
    }
  }, [store])

  return {
    text,
    change: (typed, composing) => field.current?.type(typed, composing),
    flush() {
      field.current?.flush()
      stay.current = ''
    },
  }
}
