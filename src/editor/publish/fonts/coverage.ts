/**
 * The code points that a font (unpacked) draws: those of its character map's subtables of formats 4 and 12, which are all
 * that the families in use have. Source: OpenType 1.9, `cmap`.
 * @throws RangeError when the bytes end before the table does
 */
export function coverageOf(font: Uint8Array): ReadonlySet<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const cmap = tableAt(view, 'cmap')
  const codes = new Set<number>()
  if (cmap === undefined) return codes
  for (let n = 0; n < view.getUint16(cmap + 2); n++) {
    const at = cmap + view.getUint32(cmap + 8 + 8 * n)
    const format = view.getUint16(at)
    if (format === 12) addGroups(view, at, codes)
    else if (format === 4) addSegments(view, at, codes)
  }
  return codes
}

function tableAt(view: DataView, name: string): number | undefined {
  for (let n = 0; n < view.getUint16(4); n++) {
    const at = 12 + 16 * n
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((k) => view.getUint8(at + k)))
    if (tag === name) return view.getUint32(at + 8)
  }
  return undefined
}

function addGroups(view: DataView, at: number, codes: Set<number>): void {
  for (let n = 0; n < view.getUint32(at + 12); n++) {
    const group = at + 16 + 12 * n
    for (let code = view.getUint32(group); code <= view.getUint32(group + 4); code++) codes.add(code)
  }
}

function addSegments(view: DataView, at: number, codes: Set<number>): void {
  const twice = view.getUint16(at + 6)
  for (let n = 0; n < twice; n += 2) {
    const end = view.getUint16(at + 14 + n)
    const start = view.getUint16(at + 16 + twice + n)
    // The last segment is a mark of the end: it maps U+FFFF to nothing.
    for (let code = start; code <= end && code < 0xffff; code++) codes.add(code)
  }
}
