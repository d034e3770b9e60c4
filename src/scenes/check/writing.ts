import { plain } from '../schema/guard.ts'
import type { LanguageMap } from '../schema/text.ts'
import { sameLanguage } from '../text/language.ts'
import { type Lint, lintArabic } from './arabic.ts'
import { lintChinese } from './chinese.ts'
import { type Finding, finding } from './finding.ts'
import type { CheckContext, Rule } from './rule.ts'

interface Written {
  readonly id: string
  readonly path: string
  readonly map: LanguageMap | undefined
}

/** Faults of writing in every Arabic and Chinese text that a visitor reads; each kind once per text. */
export const writingRules: Rule = (context) => writtenIn(context).flatMap((written) => lint(context, written))

function lint({ title }: CheckContext, { id, path, map }: Written): Finding[] {
  return Object.entries(map ?? {}).flatMap(([language, text]) =>
    firstOfEach(lintIn(language, text)).map(({ rule, found, at }) =>
      finding(rule, 'notice', `${path}/${language}`, { title: title(id), found: plain(found), at }),
    ),
  )
}

function lintIn(language: string, text: string): Lint[] {
  if (sameLanguage(language, 'ar')) return lintArabic(text)
  return sameLanguage(language, 'zh') ? lintChinese(text) : []
}

function firstOfEach(lints: readonly Lint[]): Lint[] {
  return lints.filter((one, index) => lints.findIndex(({ rule }) => rule === one.rule) === index)
}

function writtenIn({ scene }: CheckContext): Written[] {
  const of = <Value>(
    table: string,
    records: Readonly<Record<string, Value>>,
    fields: (record: Value) => Fields,
  ) =>
    Object.entries(records).flatMap(([id, record]) =>
      Object.entries(fields(record)).map(
        ([field, map]): Written => ({ id, path: `${table}/${id}/${field}`, map }),
      ),
    )
  return [
    { id: scene.id, path: 'title', map: scene.title },
    { id: scene.id, path: 'summary', map: scene.summary },
    ...of('objects', scene.objects, ({ title, maker, date, holder }) => ({
      title,
      maker,
      'date/display': date?.display,
      holder,
    })),
    ...of('media', scene.media, ({ alt }) => ({ alt })),
    ...of('spaces', scene.spaces, ({ title }) => ({ title })),
    ...of('rooms', scene.rooms, ({ title }) => ({ title })),
    ...of('exhibits', scene.exhibits, ({ caption }) => ({ caption })),
    ...of('texts', scene.texts, ({ title, body }) => ({ title, body })),
  ]
}

type Fields = Readonly<Record<string, LanguageMap | undefined>>
