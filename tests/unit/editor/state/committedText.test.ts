import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { COMMIT_DELAY, createCommittedText } from '../../../../src/editor/state/committedText.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A field over a document of one text, which does not keep blanks at the ends. */
function field(value = '') {
  const document = { value }
  const shown = { text: value }
  const commits: string[] = []
  const text = createCommittedText({
    value,
    onChange: (next) => {
      shown.text = next
    },
    commit: (typed) => {
      commits.push(typed)
      const changed = typed.trim() !== document.value
      document.value = typed.trim()
      return changed
    },
  })
  const render = () => text.receive(document.value)
  return { document, shown, commits, text, render }
}

describe('a field', () => {
  it('commits well within 300 ms, also while typing goes on', () => {
    const { commits, text } = field()
    for (const typed of ['1', '12', '123', '1234', '12345']) {
      text.type(typed)
      vi.advanceTimersByTime(COMMIT_DELAY / 2)
    }
    expect(commits).toEqual(['12', '1234'])
    vi.runAllTimers()
    expect(commits).toEqual(['12', '1234', '12345'])
  })

  it('commits at once when it is left, and only once', () => {
    const { commits, text, render } = field()
    text.type('书')
    text.flush()
    render()
    text.flush()
    vi.runAllTimers()
    expect(commits).toEqual(['书'])
  })

  it('does not commit what an input method is still making', () => {
    const { commits, shown, text } = field()
    text.type('读')
    text.type('读shu', true)
    vi.runAllTimers()
    expect(shown.text).toBe('读shu')
    expect(commits).toEqual(['读'])
    text.type('读书')
    vi.runAllTimers()
    expect(commits).toEqual(['读', '读书'])
  })

  it('keeps what was typed when the document says it otherwise', () => {
    const { document, shown, text, render } = field()
    text.type('书 ')
    vi.runAllTimers()
    render()
    expect(document.value).toBe('书')
    expect(shown.text).toBe('书 ')
  })

  it('shows a change from elsewhere', () => {
    const { document, shown, text, render } = field('书')
    document.value = '画'
    render()
    expect(shown.text).toBe('画')
    text.flush()
    expect(document.value).toBe('画')
  })

  it('does not lose what is being typed to a change from elsewhere', () => {
    const { document, shown, text, render } = field('书')
    text.type('书桥')
    document.value = '画'
    render()
    expect(shown.text).toBe('书桥')
    vi.runAllTimers()
    expect(document.value).toBe('书桥')
  })

  it('gives way to an undo: what is typed is committed first, then the document is shown', () => {
    const { document, shown, text, render } = field('书')
    text.type('书桥')
    text.yield()
    expect(document.value).toBe('书桥')
    document.value = '书'
    render()
    expect(shown.text).toBe('书')
    vi.runAllTimers()
    expect(document.value).toBe('书')
  })
})
