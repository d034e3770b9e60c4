import type { Figure } from './bench.ts'

const WIDTH = { figure: 58, must: 44 } as const

const verdict = ({ holds }: Figure): string => (holds === undefined ? '–' : holds ? 'holds' : 'FAILS')

/** The figures as a table for a terminal. */
export function tableOf(figures: readonly Figure[]): string {
  return figures
    .map(
      (each) =>
        `${verdict(each).padEnd(6)} ${each.figure.padEnd(WIDTH.figure)} must ${each.must.padEnd(WIDTH.must)}\n       ${each.measured}`,
    )
    .join('\n')
}
