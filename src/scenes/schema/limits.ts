/** Limits that are part of the format (docs/scene-format.md, SF20–SF24, SF26–SF29). */
export const LIMITS = {
  /** Bytes of one scene.json, UTF-8. */
  sceneBytes: 32 * 1024 * 1024,
  /** Records in all maps together. */
  records: 20_000,
  /** UTF-16 units of one text in one language. */
  textLength: 20_000,
  /** Vertices of all room outlines together. */
  vertices: 10_000,
  /** Metres from the origin, along any axis. */
  extent: 1000,
  /** Lists and maps inside one another, counted from the scene itself. */
  depth: 64,
  /** Items of one list, or keys of one map. */
  listLength: 20_000,
  /** Values of every kind in one record, counted together. */
  recordValues: 50_000,
  /** The same in one scene. */
  values: 2_000_000,
} as const

/** Limits on what the workbench takes in (docs/scene-format.md, SF25). */
export const MEDIA_LIMITS = {
  /** Bytes of one original file. */
  fileBytes: 200 * 1024 * 1024,
  /** Pixels of the longer edge: what every browser of the floor can decode. */
  longEdge: 16_384,
} as const
