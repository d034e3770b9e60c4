import type { Scene } from '../../scenes/schema/scene.ts'
import type { Command } from './command.ts'
import { type FieldsOf, patchOf } from './setFields.ts'
import { patchExhibition } from './setWords.ts'

/** Sets the exhibition's languages (their order decides what stands in for a missing text) or its cover. */
export const setExhibition: Command<{ readonly fields: FieldsOf<Scene, 'languages' | 'cover'> }> = {
  key: 'setExhibition',
  apply(scene, { fields }) {
    if (typeof fields.cover === 'string' && !(fields.cover in scene.media)) return scene
    return patchExhibition(scene, patchOf(['languages', 'cover'], fields))
  },
}
