/** Checks that imports run one way, and first that the checker saw the code at all: it has passed on nothing before. */
import { cruise } from 'dependency-cruiser'
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options'
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config'

const ROOMS = ['scenes', 'storage', 'viewer', 'editor', 'portal', 'ui', 'i18n']

const options = await extractDepcruiseOptions('./.dependency-cruiser.cjs')
const { output } = await cruise(['src'], options, undefined, { tsConfig: extractTSConfig('./tsconfig.json') })
if (typeof output === 'string')
  throw new Error('dependency-cruiser answered with text where its report was expected')

const edges = output.modules.flatMap((module) => module.dependencies.map(() => module.source))
for (const room of ROOMS) {
  if (!edges.some((source) => source.startsWith(`src/${room}/`)))
    throw new Error(`No import was read in src/${room}`)
}
for (const { rule, from, to } of output.summary.violations) console.log(`${rule.name}: ${from} → ${to}`)
console.log(
  `${output.summary.totalCruised} modules, ${edges.length} arrows, ${output.summary.error} against the rules`,
)
process.exitCode = output.summary.error === 0 ? 0 : 1
