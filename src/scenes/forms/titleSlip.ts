/** A title slip: metres, and its share of the cover's height (book-forms.md §3.2 of the project's reference). */
export const TITLE_SLIP = { width: 0.028, share: 0.64, margin: 0.006, lift: 0.00015 } as const
