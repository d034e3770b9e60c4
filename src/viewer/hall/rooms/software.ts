/** Names of drawing by the processor alone, as drivers give them. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i

/** Whether pictures are drawn by the processor alone: there every sample of a texture is felt. */
export function drawsInSoftware(context: WebGLRenderingContext | WebGL2RenderingContext): boolean {
  const info = context.getExtension('WEBGL_debug_renderer_info')
  return SOFTWARE.test(String(context.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : context.RENDERER)))
}
