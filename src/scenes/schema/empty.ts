import { SCENE_FORMAT, SCENE_VERSION, type Scene } from './scene.ts'
import type { LanguageMap } from './text.ts'

/** An exhibition with nothing in it: no space, no record. */
export function emptyScene(args: { id: string; languages: string[]; title: LanguageMap }): Scene {
  return {
    format: SCENE_FORMAT,
    version: SCENE_VERSION,
    ...args,
    order: [],
    objects: {},
    media: {},
    spaces: {},
    rooms: {},
    openings: {},
    partitions: {},
    furniture: {},
    exhibits: {},
    texts: {},
    tours: {},
  }
}
