import { pickText } from '../../scenes/text/language.ts'
import type { DraftSummary } from '../../storage/drafts.ts'

/** A draft's title for a sentence, isolated so that another script keeps its own order there. */
export function titleOfDraft(
  { title, languages, id }: Pick<DraftSummary, 'title' | 'languages' | 'id'>,
  wanted: string,
): string {
  return `\u2068${pickText(title, wanted, languages)?.text ?? id}\u2069`
}
