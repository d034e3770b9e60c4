import { describe, expect, test } from 'vitest'
import { poseOf } from '../../../../src/scenes/layout/placing.ts'
import { parseScene } from '../../../../src/scenes/schema/parse.ts'
import type { Scene } from '../../../../src/scenes/schema/scene.ts'
import { serializeScene } from '../../../../src/scenes/schema/serialize.ts'
import { benchScene } from '../../../../tools/bench/hall/scene.ts'
import { layoutOf, WALL } from '../../../../tools/bench/halls/layout.ts'

const COUNT = 1000
const scene = benchScene(COUNT)

/** Every sentence of captions and alternative texts in one language. */
function sentencesOf({ exhibits, media }: Scene, language: 'zh-Hans' | 'ar'): string[] {
  const texts = [
    ...Object.values(exhibits).map(({ caption }) => caption?.[language] ?? ''),
    ...Object.values(media).map(({ alt }) => alt[language] ?? ''),
  ]
  return texts.flatMap((text) =>
    text
      .split(language === 'ar' ? /(?<=\.)\s/ : /(?<=。)/)
      .map((sentence) => sentence.trim())
      .filter((sentence) => sentence !== ''),
  )
}

describe('the generated hall', () => {
  test('is a scene of this format', () => {
    const result = parseScene(serializeScene(scene))

    expect(result.ok, JSON.stringify(result.findings.slice(0, 3))).toBe(true)
    expect(Object.keys(scene.exhibits)).toHaveLength(COUNT)
    expect(Object.keys(scene.furniture)).toHaveLength(20)
  })

  test('is the same each time', () => {
    expect(serializeScene(benchScene(50))).toBe(serializeScene(benchScene(50)))
  })

  test('says no sentence twice, in either language', () => {
    for (const language of ['zh-Hans', 'ar'] as const) {
      const sentences = sentencesOf(scene, language)
      expect(sentences.length).toBeGreaterThan(COUNT * 4)
      expect(new Set(sentences).size).toBe(sentences.length)
    }
  })

  test('hangs every picture where the baselines hang it, at the wall itself', () => {
    const { pictures } = layoutOf(COUNT)
    Object.keys(scene.exhibits).forEach((id, index) => {
      const pose = poseOf(scene, id)
      const picture = pictures[index]
      if (!pose || !picture) throw new Error(`${id} hangs nowhere`)
      expect(Math.hypot(pose.position[0] - picture.x, pose.position[2] - picture.z)).toBeLessThanOrEqual(WALL)
      expect(pose.position[1]).toBeCloseTo(picture.y)
      expect(pose.yaw).toBeCloseTo(picture.yaw)
    })
  })
})
