/** Command two: everything that must hold, in order of cost, with one closing line that a machine can read. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
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

mkdirSync(RESULTS, { recursive: true })
for (const gate of GATES) {
  const ok = npmRun(gate)
  count(ok, ok ? 1 : 0)
}

const unitReport = `${RESULTS}/unit.json`
const unitOk = npmRun('unit', ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`])
const unit = readReport<{ numPassedTests: number; numFailedTests: number }>(unitReport)
count(unitOk, unit?.numPassedTests ?? 0, unit?.numFailedTests ?? 0)

if (!existsSync('../shared/samples/scans')) {
  console.log(
    '\nThe real scans (../shared/samples) are not here: browser tests use the demo’s typeset facsimiles instead.',
  )
}
const browserReport = `${RESULTS}/browser.json`
const browserOk = npmRun('browser', [], {
  CHROMIUM: getBrowser(),
  PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport,
})
const browser = readReport<{ stats: { expected: number; unexpected: number; flaky: number } }>(browserReport)
count(browserOk, browser?.stats.expected ?? 0, (browser?.stats.unexpected ?? 0) + (browser?.stats.flaky ?? 0))

console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

function readReport<Report>(path: string): Report | undefined {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Report) : undefined
}
