import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Command } from '../../src/editor/commands/command.ts'
import { COMMANDS, type CommandKey } from '../../src/editor/commands/index.ts'
import { parseSceneValue } from '../../src/scenes/schema/parse.ts'
import type { Scene } from '../../src/scenes/schema/scene.ts'
import { deepFreeze, emptyStorage, plain, reopen, saved } from '../support/drafts.ts'
import { anyRun, CASES, fullScene, withIdsGone } from './commands.cases.ts'

const KEYS = Object.keys(COMMANDS) as CommandKey[]
/** Milliseconds: a machine that does other things at the same time is no failure. */
const PATIENCE = 60_000
const commandOf = (key: CommandKey) => COMMANDS[key] as Command<unknown>

it('has a case for every command, and every command goes by its key', () => {
  expect(Object.keys(CASES).sort()).toEqual([...KEYS].sort())
  expect(KEYS.map((key) => COMMANDS[key].key)).toEqual(KEYS)
})

describe.each(KEYS)('%s', (key) => {
  const command = commandOf(key)

  it(
    'is undone and redone across reloads',
    async () => {
      let done = 0
      await fc.assert(
        fc.asyncProperty(CASES[key], async (args) => {
          const storage = await emptyStorage()
          const draft = await storage.drafts.create(fullScene())
          const first = await reopen(storage, draft)
          const before = plain(first.getState().scene)
          const result = first.getState().run(command, args)
          await saved(first)
          const after = plain(first.getState().scene)

          const second = await reopen(storage, draft)
          expect(plain(second.getState().scene)).toEqual(after)
          if (result.kind !== 'done') {
            expect(after).toEqual(before)
            expect(second.getState().past).toEqual([])
            return
          }
          done += 1
          expect(parseSceneValue(after)).toMatchObject({ ok: true })
          expect(second.getState().past.map((entry) => entry.command)).toEqual([key])
          expect(second.getState().past[0]?.args).toEqual(args)

          second.getState().undo()
          expect(plain(second.getState().scene)).toEqual(before)
          await saved(second)
          const third = await reopen(storage, draft)
          expect(plain(third.getState().scene)).toEqual(before)

          third.getState().redo()
          expect(plain(third.getState().scene)).toEqual(after)
          await saved(third)
          expect(plain((await reopen(storage, draft)).getState().scene)).toEqual(after)
        }),
        { numRuns: 25 },
      )
      expect(done).toBeGreaterThan(0)
    },
    PATIENCE,
  )

  it('gives the same scene back the second time, and when what it speaks of is gone', () => {
    fc.assert(
      fc.property(CASES[key], (args) => {
        const scene: Scene = deepFreeze(fullScene())
        const after = deepFreeze(command.apply(scene, args))
        // Moving by a distance goes on: it is the one thing that says more the second time.
        if (key !== 'moveRoom') expect(command.apply(after, args)).toBe(after)
        const late = command.apply(scene, withIdsGone(args))
        if (late !== scene) expect(parseSceneValue(plain(late))).toMatchObject({ ok: true })
      }),
      { numRuns: 100 },
    )
  })
})

describe('any run of commands', () => {
  const runs = fc.array(anyRun, { minLength: 1, maxLength: 25 })

  it(
    'keeps the exhibition one that can be opened',
    () => {
      fc.assert(
        fc.property(runs, (steps) => {
          const end = steps.reduce(
            (scene, { key, args }) => deepFreeze(commandOf(key).apply(scene, args)),
            deepFreeze(fullScene()),
          )
          expect(parseSceneValue(plain(end))).toMatchObject({ ok: true })
        }),
        { numRuns: 200 },
      )
    },
    PATIENCE,
  )

  it(
    'is undone to the beginning and redone to the end, across a reload in the middle',
    async () => {
      await fc.assert(
        fc.asyncProperty(runs, async (steps) => {
          const storage = await emptyStorage()
          const draft = await storage.drafts.create(fullScene())
          const first = await reopen(storage, draft)
          const start = plain(first.getState().scene)
          for (const { key, args } of steps) first.getState().run(commandOf(key), args)
          const end = plain(first.getState().scene)
          const length = first.getState().past.length
          for (let i = 0; i < length / 2; i++) first.getState().undo()
          await saved(first)

          const second = await reopen(storage, draft)
          expect(second.getState().past.length + second.getState().future.length).toBe(length)
          while (second.getState().past.length > 0) second.getState().undo()
          expect(plain(second.getState().scene)).toEqual(start)
          while (second.getState().future.length > 0) second.getState().redo()
          expect(plain(second.getState().scene)).toEqual(end)
        }),
        { numRuns: 30 },
      )
    },
    PATIENCE,
  )
})
