/** The selection in every drawing of the stage: cinnabar by day (look.md §2); three.js reads no style sheet. */
export const SELECTED = '#a8322a'
