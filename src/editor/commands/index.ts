import { setExhibition } from './exhibition.ts'
import { addFurniture, moveFurniture, removeFurniture, resizeFurniture } from './furniture.ts'
import { importBook } from './importBook.ts'
import { addMedia, removeMedia, setMedia } from './media.ts'
import { addObject, removeObject, setDate, setObject, setStructure } from './objects.ts'
import { addOpening, moveOpening, removeOpening, setOpening } from './openings.ts'
import {
  addPages,
  cropPages,
  insertBlank,
  labelPages,
  movePages,
  removePages,
  setContents,
  setPages,
  setTranscription,
  splitPages,
  turnPages,
} from './pages.ts'
import { addRoom, moveCorner, moveRoom, removeRoom, setRoom } from './rooms.ts'
import { setWords } from './setWords.ts'
import { addExhibit, addText, moveShown, removeShown, setExhibit, setText } from './shown.ts'
import { addHall, removeSpace, setHall, setVisitingOrder } from './spaces.ts'

/** Every command there is, by key: what the journal names and the undo menu has words for (`command.<key>`). */
export const COMMANDS = {
  addExhibit,
  addFurniture,
  addHall,
  addMedia,
  addObject,
  addOpening,
  addPages,
  addRoom,
  addText,
  cropPages,
  importBook,
  insertBlank,
  labelPages,
  moveCorner,
  moveFurniture,
  moveOpening,
  movePages,
  moveRoom,
  moveShown,
  removeFurniture,
  removeMedia,
  removeObject,
  removeOpening,
  removePages,
  removeRoom,
  removeShown,
  removeSpace,
  resizeFurniture,
  setContents,
  setDate,
  setExhibit,
  setExhibition,
  setHall,
  setMedia,
  setObject,
  setOpening,
  setPages,
  setRoom,
  setStructure,
  setText,
  setTranscription,
  setVisitingOrder,
  setWords,
  splitPages,
  turnPages,
} as const

export type CommandKey = keyof typeof COMMANDS
