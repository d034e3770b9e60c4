import type { Bench, Figure } from '../bench.ts'
import { type Frames, measureFrames, OUR_FOV_DEGREES, ourCanvas } from '../measure/frames.ts'
import { median, round, times } from '../numbers.ts'
import { type Move, near, ours, r3fBest } from '../subjects.ts'
import type { Line } from './line.ts'

const COUNT = 1000
/** The size at which a tutorial's hall can be walked through. */
const TUTORIAL = 200
const MOST = { scriptNear: 1.5, scriptTutorial: 0.2, cost: 1.6, worst: 1.2 }

export const framesLine: Line = {
  name: 'frames',
  async run(bench: Bench): Promise<Figure[]> {
    const size = await ourCanvas(bench, ours(COUNT))
    const own: Record<Move, Frames[]> = { look: [], walk: [] }
    const limit: Record<Move, Frames[]> = { look: [], walk: [] }
    const tutorial: Frames[] = []
    for (let run = 0; run < bench.options.runs; run++) {
      for (const move of ['look', 'walk'] as const) {
        own[move].push(await measureFrames(bench, ours(COUNT, { fixed: true }), { move }))
        const baseline = near(COUNT, { move, fov: OUR_FOV_DEGREES })
        limit[move].push(await measureFrames(bench, baseline, { move, size }))
      }
      // Its pictures are many megabytes, and its script is the same in every run.
      if (run === 0 && !bench.options.isQuick) {
        const hall = r3fBest(TUTORIAL, { move: 'walk', fov: OUR_FOV_DEGREES })
        tutorial.push(await measureFrames(bench, hall, { move: 'walk', size }))
      }
    }
    return [
      scriptFigure(own.walk, limit.walk, tutorial),
      costFigure(own.look, limit.look),
      worstFigure(own.look, limit.look),
    ]
  },
}

const middle = (frames: readonly Frames[], key: 'script' | 'cost' | 'worst'): number =>
  median(frames.map((each) => each[key]))

function scriptFigure(own: readonly Frames[], limit: readonly Frames[], tutorial: readonly Frames[]): Figure {
  const [ours, near] = [middle(own, 'script'), middle(limit, 'script')]
  const peer = tutorial.length > 0 ? middle(tutorial, 'script') : undefined
  return {
    figure: 'script per frame while walking, 1,000 pictures',
    measured: `${round(ours, 2)} ms = ${times(ours, near)} near-limit${peer === undefined ? '' : `, ${times(ours, peer)} R3F at 200`}`,
    must: `≤ ${MOST.scriptNear}× near-limit; ≤ ${MOST.scriptTutorial}× tutorial R3F (at 200)`,
    holds:
      peer === undefined ? undefined : ours <= MOST.scriptNear * near && ours <= MOST.scriptTutorial * peer,
  }
}

function costFigure(own: readonly Frames[], limit: readonly Frames[]): Figure {
  const [ours, near] = [middle(own, 'cost'), middle(limit, 'cost')]
  return {
    figure: 'frame cost (script + drain) at 1,000, same viewpoint',
    measured: `${round(ours)} ms = ${times(ours, near)} near-limit (median of ${own.length})`,
    must: `≤ ${MOST.cost}× near-limit`,
    holds: ours <= MOST.cost * near,
  }
}

function worstFigure(own: readonly Frames[], limit: readonly Frames[]): Figure {
  const [ours, near] = [middle(own, 'worst'), middle(limit, 'worst')]
  return {
    figure: 'worst frame in the first look-around',
    measured: `${round(ours)} ms = ${times(ours, near)} near-limit (median of ${own.length})`,
    must: `≤ ${MOST.worst}× near-limit`,
    holds: ours <= MOST.worst * near,
  }
}
