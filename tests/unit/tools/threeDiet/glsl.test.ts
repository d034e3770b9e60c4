import { describe, expect, it } from 'vitest'
import { slimShader } from '../../../../tools/threeDiet/glsl.ts'

const ABSENT = new Set(['FOG', 'NUM_PLANES'])
const slim = (...lines: string[]) => slimShader(lines.join('\n'), ABSENT).split('\n')

describe('a shader on a diet', () => {
  it('loses comments, blank lines, indentation and spaces that mean nothing', () => {
    expect(slim('/* a', 'b */', '', '\tvec3 a = b * vec3( 1.0, 2.0 ); // why')).toEqual([
      'vec3 a=b*vec3(1.0,2.0);',
    ])
  })

  it('keeps two signs apart', () => {
    expect(slim('a = b - - c;', 'a = b + ++c;')).toEqual(['a=b - - c;', 'a=b + ++c;'])
  })

  it('keeps its spaces where it is searched for phrases', () => {
    expect(slimShader('\tvec4 a = vec4( b, c );', ABSENT, true)).toBe('vec4 a = vec4( b, c );')
  })

  it('keeps the lines that three reads itself', () => {
    expect(slim('\t#include <common>', '#pragma unroll_loop_start', '#define A( b ) ( b * 2.0 )')).toEqual([
      '#include <common>',
      '#pragma unroll_loop_start',
      '#define A( b ) ( b * 2.0 )',
    ])
  })

  it('loses what an absent macro asks for, and keeps what its absence asks for', () => {
    expect(slim('#ifdef FOG', 'a;', '#else', 'b;', '#endif')).toEqual(['b;'])
    expect(slim('#ifndef FOG', 'a;', '#else', 'b;', '#endif')).toEqual(['a;'])
    expect(slim('#if NUM_PLANES > 0', 'a;', '#endif', 'b;')).toEqual(['b;'])
  })

  it('keeps what depends on the rest', () => {
    const lines = ['#if defined(MAP)', 'a;', '#elif defined(COLOR)', 'b;', '#else', 'c;', '#endif']
    expect(slim(...lines)).toEqual(lines)
  })

  it('takes absent macros out of conditions', () => {
    expect(slim('#if defined( FOG ) || defined( MAP )', 'a;', '#endif')).toEqual([
      '#if defined(MAP)',
      'a;',
      '#endif',
    ])
    expect(slim('#if defined( FOG ) && defined( MAP )', 'a;', '#endif', 'b;')).toEqual(['b;'])
    expect(slim('#if ! defined( FOG ) && defined( MAP )', 'a;', '#endif')).toEqual([
      '#if defined(MAP)',
      'a;',
      '#endif',
    ])
    expect(slim('#if defined( MAP ) || ! defined( FOG )', 'a;', '#else', 'b;', '#endif')).toEqual(['a;'])
  })

  it('begins with the first branch that may be taken, and ends with one that must be', () => {
    expect(slim('#ifdef FOG', 'a;', '#elif defined( MAP )', 'b;', '#else', 'c;', '#endif')).toEqual([
      '#if defined(MAP)',
      'b;',
      '#else',
      'c;',
      '#endif',
    ])
    expect(slim('#ifdef MAP', 'a;', '#elif ! defined( FOG )', 'b;', '#else', 'c;', '#endif')).toEqual([
      '#if defined(MAP)',
      'a;',
      '#else',
      'b;',
      '#endif',
    ])
  })

  it('looks into blocks within blocks', () => {
    expect(slim('#ifdef MAP', '#ifdef FOG', 'a;', '#endif', '#endif', 'b;')).toEqual(['b;'])
    expect(
      slim('#ifdef FOG', '#ifdef MAP', 'a;', '#endif', '#else', '#ifndef FOG', 'b;', '#endif', '#endif'),
    ).toEqual(['b;'])
  })

  it('leaves conditions alone that it cannot read', () => {
    const lines = ['#if ( defined(FOG) || A ) && B', 'a;', '#endif']
    expect(slim(...lines)).toEqual(lines)
  })

  it('refuses what is not closed, or closes nothing', () => {
    expect(() => slim('#ifdef MAP', 'a;')).toThrow('without #endif')
    expect(() => slim('a;', '#endif')).toThrow('without #if')
  })
})
