import { useState } from 'react'

const KEY = 'jisr.beside'

/** Languages, as tags, in which a reader wants captions beside their own. Remembered by this browser alone. */
export interface Beside {
  readonly languages: readonly string[]
  toggle(language: string): void
}

export function useBeside(): Beside {
  const [languages, setLanguages] = useState(recall)
  return {
    languages,
    toggle(language) {
      const next = languages.includes(language)
        ? languages.filter((each) => each !== language)
        : [...languages, language]
      setLanguages(next)
      remember(next)
    },
  }
}

function recall(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    return Array.isArray(kept) ? kept.filter((each) => typeof each === 'string') : []
  } catch {
    // A page framed by a stranger may have no storage: then nothing is remembered, and nothing is lost.
    return []
  }
}

function remember(languages: readonly string[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(languages))
  } catch {
    // As above.
  }
}
