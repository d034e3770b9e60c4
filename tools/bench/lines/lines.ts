import { bookLine } from './book.ts'
import { bytesLine } from './bytes.ts'
import { contentLine } from './content.ts'
import { countsLine } from './counts.ts'
import { faultsLine } from './faults.ts'
import { framesLine } from './frames.ts'
import type { Line } from './line.ts'
import { sceneLine } from './scene.ts'
import { sharpLine } from './sharp.ts'
import { stillLine } from './still.ts'
import { walkLine } from './walk.ts'

/** Every figure, in the order of the table in docs/performance.md. */
export const LINES: readonly Line[] = [
  countsLine,
  bytesLine,
  contentLine,
  sharpLine,
  framesLine,
  sceneLine,
  faultsLine,
  stillLine,
  bookLine,
  walkLine,
]
