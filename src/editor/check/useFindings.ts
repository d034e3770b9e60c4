import { useDeferredValue } from 'react'
import { useTranslation } from 'react-i18next'
import { checkScene } from '../../scenes/check/check.ts'
import type { Finding } from '../../scenes/check/finding.ts'
import type { Scene } from '../../scenes/schema/scene.ts'
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../scenes/text/language.ts'
import { derivedOnce } from '../shell/derivedOnce.ts'
import { useEditor } from '../state/EditorContext.tsx'

/** What is found in a scene, its things called by their titles in the reader's language where they have one. */
function check(scene: Scene, language: InterfaceLanguage): readonly Finding[] {
  const order = [language, ...scene.languages.filter((each) => each !== language)]
  return checkScene({ ...scene, languages: order }, { languages: scene.languages })
}

const checks = new Map(
  INTERFACE_LANGUAGES.map((language) => [language, derivedOnce((scene) => check(scene, language))]),
)

const NONE: readonly Finding[] = []

/** What the check finds in the draft, a moment after it has changed: typing never waits for it. */
export function useFindings(): readonly Finding[] {
  const { i18n } = useTranslation('workbench')
  const scene = useDeferredValue(useEditor((state) => state.scene))
  return checks.get(i18n.language as InterfaceLanguage)?.(scene) ?? NONE
}
