import { beforeEach, describe, expect, it } from 'vitest'
import { moveShown } from '../../../../src/editor/commands/shown.ts'
import { followEditor } from '../../../../src/editor/stage/preview/followEditor.ts'
import { createEditorStore, type EditorStore } from '../../../../src/editor/state/editorStore.ts'
import { createVisitStore, type VisitStore } from '../../../../src/viewer/visitStore.ts'
import { withOneWork } from './hall.ts'

const { scene, wall } = withOneWork()
const space = scene.order[0] ?? ''

let editor: EditorStore
let visit: VisitStore
let stop: () => void

beforeEach(() => {
  editor = createEditorStore({ scene, past: [], future: [], seq: 0, readOnly: false, append: async () => {} })
  visit = createVisitStore({ scene, space, view: 'hall', language: 'zh-Hans' })
  stop = followEditor(editor, visit)
})

describe('the preview of a draft', () => {
  it('sees every edit at once', () => {
    const place = { kind: 'wall', wall, x: 1, y: 1.5 } as const
    editor.getState().run(moveShown, { places: { exhibit_a: place } })
    expect(visit.getState().scene).toBe(editor.getState().scene)
  })

  it('walks to what is selected in the editor', () => {
    editor.getState().select({ kind: 'shown', id: 'exhibit_a' })
    expect(visit.getState()).toMatchObject({ focus: 'exhibit_a', destination: { shown: 'exhibit_a' } })
  })

  it('selects in the editor what is chosen in the hall, and does not walk there twice', () => {
    visit.getState().focusOn('exhibit_a')
    expect(editor.getState().selection).toEqual({ kind: 'shown', id: 'exhibit_a' })
    expect(visit.getState().destination).toBeNull()
  })

  it('keeps the selection when the visitor looks at nothing', () => {
    visit.getState().focusOn('exhibit_a')
    visit.getState().focusOn(null)
    expect(editor.getState().selection).toEqual({ kind: 'shown', id: 'exhibit_a' })
  })

  it('can be stopped', () => {
    stop()
    visit.getState().focusOn('exhibit_a')
    expect(editor.getState().selection).toEqual({ kind: 'none' })
  })
})
