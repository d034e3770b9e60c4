import { putRecord, removeRecord } from '../../scenes/records/changes.ts'
import type { Media } from '../../scenes/schema/media.ts'
import type { Command } from './command.ts'
import { withPages } from './pages.ts'
import { fieldsCommand } from './setFields.ts'
import { patchExhibition } from './setWords.ts'

/** Adds pictures, by fresh id. What is there already is left as it is. */
export const addMedia: Command<{ readonly media: Readonly<Record<string, Media>> }> = {
  key: 'addMedia',
  apply: (scene, { media }) =>
    Object.entries(media)
      .filter(([id]) => !(id in scene.media))
      .reduce((current, [id, record]) => putRecord(current, 'media', id, record), scene),
}

export const setMedia = fieldsCommand('setMedia', 'media', ['rights', 'name'])

/**
 * Removes pictures, also from the pages of the objects that use them and from the cover. The files stay in storage
 * for as long as the draft's history may bring them back.
 */
export const removeMedia: Command<{ readonly ids: readonly string[] }> = {
  key: 'removeMedia',
  apply(scene, { ids }) {
    const gone = new Set(ids)
    const paged = Object.entries(scene.objects)
      .filter(([, { pages }]) => pages.some(({ media }) => media !== undefined && gone.has(media)))
      .reduce((current, [id, { pages }]) => {
        const kept = [...pages.entries()].filter(([, { media }]) => media === undefined || !gone.has(media))
        return withPages(
          current,
          id,
          kept.map(([, page]) => page),
          kept.map(([index]) => index),
        )
      }, scene)
    const uncovered =
      scene.cover && gone.has(scene.cover) ? patchExhibition(paged, { cover: undefined }) : paged
    return ids.reduce((current, id) => removeRecord(current, 'media', id), uncovered)
  },
}
