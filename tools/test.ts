/** Command two: everything that must hold, in order of cost, with one closing line that a machine can read. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { getBrowser } from './browser.ts'

const RESULTS = 'test-results'
const GATES = ['types', 'lint', 'arrows', 'unused', 'build'] as const

let passed = 0
let failed = 0

function npmRun(script: string, args: string[] = [], env: NodeJS.ProcessEnv = {}): boolean {
  console.log(`\n— ${script}`)
  const result = spawnSync('npm', ['run', '--silent', script, ...(args.length > 0 ? ['--', ...args] : [])], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
  return result.status === 0
}

function count(ok: boolean, good = 1, bad = 0): void {
  passed += good
  failed += ok || bad > 0 ? bad : 1
}

// What an earlier run left must not be counted for this one.
rmSync(RESULTS, { recursive: true, force: true })
mkdirSync(RESULTS, { recursive: true })
for (const gate of GATES) {
  const ok = npmRun(gate)
  count(ok, ok ? 1 : 0)
}

const unitReport = `${RESULTS}/unit.json`
const unitOk = npmRun('unit', ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`])
const unit = readReport<{ numPassedTests: number; numFailedTests: number; numPendingTests: number }>(
  unitReport,
)
// A skipped test holds nothing: it counts as failed.
count(unitOk, unit?.numPassedTests ?? 0, (unit?.numFailedTests ?? 0) + (unit?.numPendingTests ?? 0))

if (!existsSync('../shared/samples/scans')) {
  console.log(
    '\nThe real scans (../shared/samples) are not here: browser tests use the demo’s typeset facsimiles instead.',
  )
}
const browserReport = `${RESULTS}/browser.json`
const browserOk = npmRun('browser', [], { CHROMIUM: getBrowser() })
const browser = readReport<{
  stats: { expected: number; unexpected: number; flaky: number; skipped: number }
}>(browserReport)
const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = browser?.stats ?? {}
count(browserOk, expected, unexpected + flaky + skipped)

console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

function readReport<Report>(path: string): Report | undefined {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Report) : undefined
}
