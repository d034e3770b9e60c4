import { later } from '../later.ts'

/** The reader, with all that is only needed once something is taken in hand. */
export const readerProgram = later(() => import('./Reader.tsx').then((module) => module.Reader))
