import { expect, test } from 'vitest'
import { MIGRATIONS, migrateToCurrent } from '../../../../src/scenes/schema/migrations.ts'
import { SCENE_VERSION } from '../../../../src/scenes/schema/scene.ts'

test('SF3: one step for every version but the first, in order, none missing', () => {
  expect(MIGRATIONS.map(({ from, to }) => [from, to])).toEqual(
    Array.from({ length: SCENE_VERSION - 1 }, (_, index) => [index + 1, index + 2]),
  )
})

test('a scene takes the steps from its own version on, and no others', () => {
  const steps = [-2, -1, 0].map((from) => ({
    from: SCENE_VERSION + from,
    to: SCENE_VERSION + from + 1,
    migrate: (scene: Readonly<Record<string, unknown>>) => ({
      ...scene,
      taken: [...(scene.taken as number[]), from],
    }),
  }))
  expect(migrateToCurrent({ taken: [] }, SCENE_VERSION - 1, steps)).toEqual({ taken: [-1] })
  expect(migrateToCurrent({ taken: [] }, SCENE_VERSION - 2, steps)).toEqual({ taken: [-2, -1] })
  expect(migrateToCurrent({ taken: [] }, SCENE_VERSION, steps)).toEqual({ taken: [] })
})
