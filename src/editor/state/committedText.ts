/**
 * Milliseconds from a keystroke to its commit, also while typing goes on. A crash may cost 300 ms of typing: the rest
 * is for the write to disk.
 */
export const COMMIT_DELAY = 200

/** What one field shows while it is typed into, and when that reaches the document. */
export interface CommittedText {
  /** @param composing an input method is still at work: its half-made letters are shown, but not committed */
  type(text: string, composing?: boolean): void
  /** Commits at once what is not committed yet. What is shown stays as typed, also where the document says it otherwise. */
  flush(): void
  /** Commits at once, and from now on shows what the document says: it is about to change from elsewhere. */
  yield(): void
  /** The document says `value` now. */
  receive(value: string): void
}

/**
 * @param options.commit puts a text into the document; says whether the document changed
 * @param options.onChange shows a text in the field
 */
export function createCommittedText(options: {
  readonly value: string
  readonly commit: (text: string) => boolean
  readonly onChange: (text: string) => void
}): CommittedText {
  const { commit, onChange } = options
  let shown = options.value
  let known = options.value
  /** The next value to be received is what came of a commit from here. */
  let echoExpected = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const flush = () => {
    clearTimeout(timer)
    timer = undefined
    echoExpected = shown !== known && commit(shown)
  }

  return {
    type(text, composing = false) {
      if (composing && timer !== undefined) flush()
      shown = text
      onChange(text)
      if (!composing) timer ??= setTimeout(flush, COMMIT_DELAY)
    },
    flush,
    yield() {
      flush()
      echoExpected = false
    },
    receive(value) {
      known = value
      const isEcho = echoExpected
      echoExpected = false
      if (isEcho || timer !== undefined || value === shown) return
      shown = value
      onChange(value)
    },
  }
}
