import { pickText } from '../../scenes/text/language.ts'
import type { DraftSummary } from '../../storage/drafts.ts'

/** A draft's title for a sentence. */
export function titleOfDraft(
  { title, languages, id }: Pick<DraftSummary, 'title' | 'languages' | 'id'>,
  wanted: string,
): string {
  return pickText(title, wanted, languages)?.text ?? id
}
