import type { LanguageMap } from '../schema/text.ts'
import { sameLanguage } from '../text/language.ts'
import { type Finding, finding } from './finding.ts'
import type { CheckContext, Rule } from './rule.ts'

/** A text that a reader of every language should have. */
interface Expected {
  readonly what: 'title' | 'caption' | 'text' | 'fact' | 'alt'
  readonly path: string
  readonly id: string
  readonly map: LanguageMap | undefined
}

/** Languages that have a sentence of their own: the two libraries', and the third of the interface. */
const NAMED = ['zh', 'ar', 'en'] as const

/** Titles, captions, texts, label facts and descriptions of pictures that a language is without (`…-missing-ar`). */
export const missingLanguages: Rule = (context) =>
  [
    ...exhibitionTexts(context),
    ...shownTexts(context),
    ...objectFacts(context),
    ...mediaAlt(context),
  ].flatMap((expected) => missingIn(context, expected))

function missingIn({ languages, title }: CheckContext, { what, path, id, map }: Expected): Finding[] {
  const present = Object.keys(map ?? {})
  return languages
    .filter((language) => !present.some((tag) => sameLanguage(tag, language)))
    .map((language) => {
      const named = NAMED.find((tag) => sameLanguage(tag, language)) ?? 'other'
      return finding(`${what}-missing-${named}`, 'warning', `${path}/${language}`, {
        title: title(id),
        language,
      })
    })
}

function exhibitionTexts({ scene }: CheckContext): Expected[] {
  return [
    { what: 'title', path: 'title', id: scene.id, map: scene.title },
    ...(scene.summary ? [{ what: 'text' as const, path: 'summary', id: scene.id, map: scene.summary }] : []),
    ...Object.entries(scene.spaces).map(([id, space]) => titleAt(`spaces/${id}`, id, space.title)),
    ...Object.entries(scene.rooms).flatMap(([id, room]) =>
      room.title ? [titleAt(`rooms/${id}`, id, room.title)] : [],
    ),
  ]
}

function shownTexts({ scene }: CheckContext): Expected[] {
  return [
    ...Object.entries(scene.exhibits).map(([id, exhibit]) => ({
      what: 'caption' as const,
      path: `exhibits/${id}/caption`,
      id,
      map: exhibit.caption,
    })),
    ...Object.entries(scene.texts).flatMap(([id, text]) => [
      ...(text.title ? [titleAt(`texts/${id}`, id, text.title)] : []),
      { what: 'text' as const, path: `texts/${id}/body`, id, map: text.body },
    ]),
  ]
}

/** The title is always expected; the other facts of a label only where they are given at all. */
function objectFacts({ scene }: CheckContext): Expected[] {
  return Object.entries(scene.objects).flatMap(([id, object]) => {
    const facts = {
      maker: object.maker,
      'date/display': object.date?.display,
      holder: object.holder,
      credit: object.credit,
    }
    const given = Object.entries(facts).flatMap(([field, map]) =>
      map ? [{ what: 'fact' as const, path: `objects/${id}/${field}`, id, map }] : [],
    )
    return [titleAt(`objects/${id}`, id, object.title), ...given]
  })
}

function mediaAlt({ scene }: CheckContext): Expected[] {
  return Object.entries(scene.media).map(([id, media]) => ({
    what: 'alt',
    path: `media/${id}/alt`,
    id,
    map: media.alt,
  }))
}

function titleAt(record: string, id: string, map: LanguageMap): Expected {
  return { what: 'title', path: `${record}/title`, id, map }
}
