import { ShaderChunk } from 'three'
import { describe, expect, it } from 'vitest'
import { basicShaders, includesIn } from '../../../../tools/threeDiet/shaders.ts'

const SHADERS = basicShaders('node_modules/three/src/renderers/shaders')

describe('the shaders of a hall', () => {
  it('include nothing that is not there', () => {
    const included = [...SHADERS.values()].flatMap(includesIn)
    expect(included).toContain('map_fragment')
    expect(included.filter((name) => !SHADERS.has(name))).toEqual([])
  })

  it('are those of the basic material, in the order of three, with what it draws with', () => {
    for (const name of ['meshbasic_vert', 'meshbasic_frag'] as const) {
      const left = includesIn(SHADERS.get(name) ?? '')
      const all = includesIn(ShaderChunk[name])
      expect(left).toEqual(all.filter((each) => left.includes(each)))
    }
    const kept = [...SHADERS.keys()]
    expect(kept).toEqual(
      expect.arrayContaining(['begin_vertex', 'project_vertex', 'color_fragment', 'dithering_fragment']),
    )
    expect(kept.filter((name) => /fog|skin|morph|envmap|light|shadow|clipping|normal/.test(name))).toEqual([])
  })
})
