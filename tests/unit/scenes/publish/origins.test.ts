import { expect, test } from 'vitest'
import { connectPolicy, serviceOrigins } from '../../../../src/scenes/publish/origins.ts'
import type { Media } from '../../../../src/scenes/schema/media.ts'
import { picture } from '../../../support/scenes.ts'

const from = (address: string): Media => ({
  ...picture('a', 1000, 2000),
  service: {
    address,
    api: 3,
    level: 2,
    width: 2000,
    height: 4000,
    tile: { width: 512, scaleFactors: [1, 2] },
  },
})

test('a host is told which origins the exhibition asks, each once', () => {
  const media = {
    media_a: from('https://images.example/iiif/1'),
    media_b: from('https://images.example/iiif/2'),
    media_c: from('https://archive.example:8443/3'),
    media_d: picture('b', 10, 10),
    media_e: from('beside/the/scene'),
    media_f: { ...from('https://no-finer.example/1'), width: 2000, height: 4000 },
  }
  const origins = serviceOrigins({ media })
  expect(origins).toEqual(['https://archive.example:8443', 'https://images.example'])
  expect(connectPolicy(origins)).toBe(
    "connect-src 'self' https://archive.example:8443 https://images.example",
  )
})

test('an exhibition without image services asks nobody', () => {
  expect(connectPolicy(serviceOrigins({ media: { media_d: picture('b', 10, 10) } }))).toBeUndefined()
})
