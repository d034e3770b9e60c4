import { ShaderChunk } from 'three'
import { describe, expect, it } from 'vitest'
import { includesIn, keptChunks } from '../../../../tools/threeDiet/shaders.ts'

const CHUNKS = keptChunks('node_modules/three/src/renderers/shaders')

describe('the chunks of a visit', () => {
  it('are those that three and the shaders of a visit ask for', () => {
    expect([...CHUNKS.keys()].sort()).toEqual([
      'colorspace_fragment',
      'colorspace_pars_fragment',
      'tonemapping_pars_fragment',
    ])
  })

  it('include nothing that is not there, and say what three says, more briefly', () => {
    for (const [name, text] of CHUNKS) {
      expect(includesIn(text).filter((each) => !CHUNKS.has(each))).toEqual([])
      expect(text.length).toBeLessThanOrEqual(ShaderChunk[name as keyof typeof ShaderChunk].length)
    }
    expect(CHUNKS.get('colorspace_fragment')).toContain('linearToOutputTexel')
  })
})
