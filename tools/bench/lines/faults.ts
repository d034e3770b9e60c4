import type { Bench, Figure } from '../bench.ts'
import { measureFaults } from '../measure/faults.ts'
import type { Line } from './line.ts'

export const faultsLine: Line = {
  name: 'faults',
  async run(bench: Bench): Promise<Figure[]> {
    const { isHallThere, offersRetry, isHealed } = await measureFaults(bench)
    return [
      {
        figure: 'one missing, broken or slow picture',
        measured: `hall ${isHallThere ? 'stands' : 'falls'}; retry ${offersRetry ? 'shows' : 'does not show'}; ${isHealed ? 'heals' : 'does not heal'}`,
        must: 'the hall stands; its label and a retry show',
        holds: isHallThere && offersRetry && isHealed,
      },
    ]
  },
}
