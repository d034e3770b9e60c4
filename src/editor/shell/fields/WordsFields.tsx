import type { TextRole } from '../../../scenes/check/lengths.ts'
import { useEditor, useEditorStore } from '../../state/EditorContext.tsx'
import { placeKey, type TextPlace, textAt } from '../../texts/textPlace.ts'
import { writeText } from '../../texts/writeText.ts'
import { LanguageFields } from './LanguageFields.tsx'

interface WordsFieldsProps {
  readonly place: TextPlace
  readonly label: string
  /** The row around it shows the label already. */
  readonly labelHidden?: boolean
  readonly textRole?: TextRole
  readonly lines?: number
  readonly hint?: string
  /** Languages besides the exhibition's own, such as that of the original. */
  readonly also?: readonly string[]
}

const NONE: readonly string[] = []

/** One text of the document in the exhibition's languages, side by side. */
export function WordsFields({ place, also = NONE, ...rest }: WordsFieldsProps) {
  const store = useEditorStore()
  const map = useEditor((state) => textAt(state.scene, place))
  const languages = useEditor((state) => state.scene.languages)
  const readOnly = useEditor((state) => state.readOnly)
  return (
    <LanguageFields
      {...rest}
      name={placeKey(place)}
      map={map}
      languages={languages}
      also={also.filter((language) => !languages.includes(language))}
      readOnly={readOnly}
      onCommit={(language, text) => writeText(store, place, language, text)}
    />
  )
}
