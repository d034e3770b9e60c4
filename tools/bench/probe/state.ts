/** What the probe counts in one page. Bytes, calls and milliseconds since the page began. */
export interface Counts {
  draws: number
  triangles: number
  instances: number
  programs: number
  textures: number
  /** Of all levels that textures hold now, and the most that they held at once. */
  textureBytes: number
  peakTextureBytes: number
  uploadedBytes: number
  /** When the default framebuffer first held two colours. */
  firstPicture: number | null
  /** When each picture that was the largest thing so far was first painted, by its address. */
  paints: Record<string, number>
  longTasks: [start: number, duration: number][]
  errors: string[]
}

/** One frame of the browser. */
export interface FrameRecord {
  readonly time: number
  /** Milliseconds within animation callbacks. */
  script: number
  /** Milliseconds until the GPU had done what the frame asked for. */
  drain: number
  draws: number
  triangles: number
}

export interface Report extends Counts {
  readonly marks: Readonly<Record<string, number>>
  readonly origin: number
  readonly contentfulPaint: number | null
}

export interface Probe {
  /** Whether every frame waits for the GPU, so that its cost is well defined and no queue builds up. */
  sync: boolean
  report(): Report
  /** The next frames, after `count` of them or `limit` milliseconds. */
  sample(count: number, limit: number): Promise<FrameRecord[]>
}

export const counts: Counts = {
  draws: 0,
  triangles: 0,
  instances: 0,
  programs: 0,
  textures: 0,
  textureBytes: 0,
  peakTextureBytes: 0,
  uploadedBytes: 0,
  firstPicture: null,
  paints: {},
  longTasks: [],
  errors: [],
}

/** What is shared by the patches of one page. */
export const watch = {
  sync: false,
  /** The context that drew last, and since the last look at its pixels. */
  drew: null as WebGL2RenderingContext | null,
  unseen: null as WebGL2RenderingContext | null,
}
