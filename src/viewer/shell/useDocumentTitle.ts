import { useEffect } from 'react'
import { useStore } from 'zustand'
import { pickText } from '../../scenes/text/language.ts'
import { titleOf } from '../contents.ts'
import type { VisitStore } from '../visitStore.ts'

/** The window is named after what is open in it, then after the exhibition. */
export function useDocumentTitle(store: VisitStore): void {
  const title = useStore(store, ({ scene, open, language }) => {
    const names = [open ? titleOf(scene, open) : undefined, scene.title]
    return names.flatMap((name) => pickText(name, language, scene.languages)?.text ?? []).join(' · ')
  })
  useEffect(() => {
    document.title = title
  }, [title])
}
