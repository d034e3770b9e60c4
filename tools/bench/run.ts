/** Measures generated halls beside three baselines in one session; docs/performance.md says what the figures mean. */
import { writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { parseArgs } from 'node:util'
import { BASELINES, buildBaselines } from './baselines.ts'
import { createBench, type Figure, type Options } from './bench.ts'
import { bundleProbe } from './bundleProbe.ts'
import { BOOK, buildProduct, bundleOf, publishBook, publishHall } from './bundles.ts'
import { selfSigned } from './certificate.ts'
import { LINES } from './lines/lines.ts'
import { PLAIN, writePlainPages } from './measure/content.ts'
import { DISTINCT, drawPictures, PICTURES } from './pictures.ts'
import { serve } from './serve.ts'
import { tableOf } from './table.ts'

const USAGE = `Usage: npm run bench -- [--quick] [--only NAME,…] [--walk MINUTES] [--runs N] [--dist FOLDER] [--json FILE]
Names: ${LINES.map(({ name }) => name).join(', ')}`

interface Asked {
  readonly options: Options
  readonly only: readonly string[]
  readonly json: string | undefined
  readonly dist: string | undefined
}

function readOptions(): Asked {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean', default: false },
      only: { type: 'string' },
      walk: { type: 'string' },
      runs: { type: 'string' },
      dist: { type: 'string' },
      json: { type: 'string' },
    },
  })
  const only = values.only?.split(',') ?? LINES.map(({ name }) => name)
  const unknown = only.find((name) => !LINES.some((line) => line.name === name))
  if (unknown !== undefined) throw new Error(`There is no line ${unknown}.\n${USAGE}`)
  const isQuick = values.quick
  return {
    only,
    json: values.json,
    dist: values.dist,
    options: {
      isQuick,
      runs: Number(values.runs ?? (isQuick ? 1 : 5)),
      walk: Number(values.walk ?? (isQuick ? 0 : 2)),
      counts: isQuick ? [50, 1000] : [50, 200, 1000, 5000],
    },
  }
}

async function main(): Promise<void> {
  const { options, only, json, dist } = readOptions()
  await drawPictures(DISTINCT)
  await buildBaselines()
  writePlainPages()
  const product = dist ?? buildProduct()
  for (const count of options.counts) await publishHall({ count, folder: bundleOf(count), dist: product })
  await publishBook({ folder: BOOK, dist: product })
  const roots = {
    '/book/': `${BOOK}/`,
    '/halls/': `${BASELINES}/`,
    '/pictures/': `${PICTURES}/`,
    '/plain/': `${PLAIN}/`,
    ...Object.fromEntries(options.counts.map((count) => [`/ours-${count}/`, `${bundleOf(count)}/`])),
  }
  const server = await serve(roots, selfSigned())
  const { bench, notes } = createBench({ options, server, bundle: bundleOf, probe: await bundleProbe() })
  const figures: Figure[] = []
  try {
    for (const line of LINES) {
      if (!only.includes(line.name) || (line.name === 'walk' && options.walk === 0)) continue
      console.log(`\n— ${line.name}`)
      figures.push(...(await line.run(bench)))
    }
  } finally {
    await server.close()
  }
  console.log(`\n${tableOf(figures)}`)
  if (json) writeFileSync(json, `${JSON.stringify({ ...machine(), options, figures, notes }, null, 2)}\n`)
}

/** Where it was measured: without that, a time says nothing. */
function machine() {
  const [processor] = cpus()
  return {
    at: new Date().toISOString(),
    node: process.version,
    processor: `${cpus().length} × ${processor?.model}`,
    memoryGB: Math.round(totalmem() / 2 ** 30),
  }
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))
main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  },
)
