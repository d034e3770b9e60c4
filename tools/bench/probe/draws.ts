import { boundIn } from './contexts.ts'
import { counts, watch } from './state.ts'
import type { Call } from './textures.ts'

const TRIANGLES = 4
const READ = 0x8ca8
const DRAW = 0x8ca9

function draw(gl: WebGL2RenderingContext, mode: number, count: number, instances: number): void {
  counts.draws++
  counts.instances += instances
  if (mode === TRIANGLES) counts.triangles += (count / 3) * instances
  else if (mode > TRIANGLES) counts.triangles += (count - 2) * instances
  watch.drew = gl
  if (!boundIn(gl).drawBuffer) watch.unseen = gl
}

const drawMany = (gl: WebGL2RenderingContext, mode: number, lengths: number[], count: number) => {
  const sum = lengths.slice(0, count).reduce((total, each) => total + each, 0)
  draw(gl, mode, sum, 1)
}

/** Follows draw calls, programs and which buffer is drawn to. */
export const DRAW_CALLS: Readonly<Record<string, Call>> = {
  bindFramebuffer: (gl, [target, buffer]) => {
    const bound = boundIn(gl)
    if (target !== READ) bound.drawBuffer = buffer
    if (target !== DRAW) bound.readBuffer = buffer
  },
  blitFramebuffer: (gl) => {
    if (!boundIn(gl).drawBuffer) watch.unseen = gl
  },
  createProgram: () => {
    counts.programs++
  },
  deleteProgram: (_gl, [program]) => {
    if (program) counts.programs--
  },
  drawArrays: (gl, args) => draw(gl, args[0], args[2], 1),
  drawElements: (gl, args) => draw(gl, args[0], args[1], 1),
  drawRangeElements: (gl, args) => draw(gl, args[0], args[3], 1),
  drawArraysInstanced: (gl, args) => draw(gl, args[0], args[2], args[3]),
  drawElementsInstanced: (gl, args) => draw(gl, args[0], args[1], args[4]),
}

/** One call that draws many times counts as one call. */
export const EXTENSION_CALLS: Readonly<Record<string, Call>> = {
  multiDrawArraysWEBGL: (gl, args) => drawMany(gl, args[0], args[3], args[5]),
  multiDrawElementsWEBGL: (gl, args) => drawMany(gl, args[0], args[1], args[6]),
  drawArraysInstancedANGLE: (gl, args) => draw(gl, args[0], args[2], args[3]),
  drawElementsInstancedANGLE: (gl, args) => draw(gl, args[0], args[1], args[4]),
}
