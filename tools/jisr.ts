import { existsSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import type { i18n } from 'i18next'
import { createI18n, type Messages } from '../src/i18n/createI18n.ts'
import { checkScene } from '../src/scenes/check/check.ts'
import { type Finding, finding } from '../src/scenes/check/finding.ts'
import { derivativePath, rungsOf } from '../src/scenes/publish/names.ts'
import { plain } from '../src/scenes/schema/guard.ts'
import { LIMITS } from '../src/scenes/schema/limits.ts'
import { parseScene, sizeParams } from '../src/scenes/schema/parse.ts'
import type { Scene } from '../src/scenes/schema/scene.ts'

const USAGE = 'Usage: npm run -s jisr -- validate FILE… [--json] [--lang zh|ar|en]'

/** Nothing to put right; errors or warnings (a notice alone does not count); a file that cannot be read or is refused. */
const EXIT = { holds: 0, findings: 1, refused: 2 } as const

type Language = 'zh-Hans' | 'ar' | 'en'
const LANGUAGES: ReadonlyMap<string, Language> = new Map([
  ['zh', 'zh-Hans'],
  ['zh-Hans', 'zh-Hans'],
  ['ar', 'ar'],
  ['en', 'en'],
])

interface Report {
  readonly file: string
  readonly exit: (typeof EXIT)[keyof typeof EXIT]
  readonly findings: readonly Finding[]
}

async function validate(file: string): Promise<Report> {
  const text = await readScene(file)
  if (typeof text !== 'string') return { file, exit: EXIT.refused, findings: [text] }
  const parsed = parseScene(text)
  if (!parsed.ok) return { file, exit: EXIT.refused, findings: parsed.findings }
  const findings = [...parsed.findings, ...checkScene(parsed.scene), ...missingFiles(file, parsed.scene)]
  const counts = findings.some(({ severity }) => severity !== 'notice')
  return { file, exit: counts ? EXIT.findings : EXIT.holds, findings }
}

/** The text of the file, or why there is none. A file beyond the limit is not read at all. */
async function readScene(file: string): Promise<string | Finding> {
  try {
    const { size } = await stat(file)
    if (size > LIMITS.sceneBytes) return finding('scene-too-large', 'error', '', sizeParams(size))
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file))
  } catch (cause) {
    const rule = cause instanceof TypeError ? 'scene-not-json' : 'file-unreadable'
    return finding(rule, 'error', '', { file: plain(file, 200) })
  }
}

/** Pictures that the scene promises and its folder lacks, each by its first missing file; a scene without any `media` folder is taken as a draft. */
function missingFiles(file: string, scene: Scene): Finding[] {
  const folder = dirname(file)
  if (!existsSync(join(folder, 'media'))) return []
  return Object.entries(scene.media).flatMap(([id, media]) => {
    const paths = rungsOf(media).map((rung) => derivativePath(media, rung))
    const missing = paths.find((path) => !existsSync(join(folder, path)))
    return missing ? [finding('media-file-missing', 'warning', `media/${id}`, { file: missing })] : []
  })
}

function lines({ file, findings }: Report, t: i18n['t']): string[] {
  if (findings.length === 0) return [`${file}: ${t('file.holds')}`]
  return findings.map(
    ({ rule, severity, path, params }) =>
      `${[file, path].filter(Boolean).join(': ')}: ${t(`severity.${severity}`)}: ${t(`finding.${rule}`, params)}`,
  )
}

function asJson({ file, exit, findings }: Report, t: i18n['t']) {
  const told = findings.map((one) => ({ ...one, message: t(`finding.${one.rule}`, one.params) }))
  return { file, holds: exit === EXIT.holds, findings: told }
}

async function words(language: Language): Promise<i18n> {
  const path = `../src/i18n/locales/${language}/findings.json`
  const load = async (): Promise<Messages> => ({
    default: JSON.parse(await readFile(new URL(path, import.meta.url), 'utf8')),
  })
  return createI18n(language, { findings: { [path]: load } })
}

/** @throws Error with the usage when the arguments ask for nothing that there is */
function asked(args: string[]): { files: string[]; json: boolean; language: Language } {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, lang: { type: 'string', default: 'en' } },
    })
    const [command, ...files] = positionals
    const language = LANGUAGES.get(values.lang)
    if (command === 'validate' && files.length > 0 && language) return { files, json: values.json, language }
  } catch {
    // An option that does not exist; the usage says which do.
  }
  throw new Error(USAGE)
}

async function main(args: string[]): Promise<number> {
  const { files, json, language } = asked(args)
  const { t } = await words(language)
  const reports = await Promise.all(files.map(validate))
  const output = json
    ? JSON.stringify(
        reports.map((report) => asJson(report, t)),
        null,
        2,
      )
    : reports.flatMap((report) => lines(report, t)).join('\n')
  process.stdout.write(`${output}\n`)
  return Math.max(...reports.map(({ exit }) => exit))
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (cause) {
  process.stderr.write(`${cause instanceof Error ? cause.message : String(cause)}\n`)
  process.exitCode = EXIT.refused
}
