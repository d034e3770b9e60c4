import './drawings.css'

/** Plans in ink: walls, the doorway's swing, a visitor's way in. Drawings do not mirror. */
export function TemplateDrawing({ template }: { readonly template: 'oneRoom' | 'twoRooms' }) {
  return (
    <svg viewBox="0 0 160 96" width="160" height="96" className="drawing" aria-hidden="true">
      {template === 'oneRoom' ? (
        <>
          <path className="drawing__wall" d="M72 84H28V12h104v72H88" />
          <path className="drawing__thin" d="M28 30h4v36h-4M132 30h-4v36h4M58 12v4h44v-4" />
          <path className="drawing__way" d="M80 92V58" />
          <path className="drawing__way" d="M76 63l4-5 4 5" />
        </>
      ) : (
        <>
          <path className="drawing__wall" d="M36 84H12V12h66v26M78 58v26H52M78 38V12h70v72H78V58" />
          <path className="drawing__thin" d="M12 30h4v36h-4M148 30h-4v36h4M28 12v4h34v-4M94 12v4h38v-4" />
          <path className="drawing__way" d="M44 92V48h60" />
          <path className="drawing__way" d="M99 44l5 4-5 4" />
        </>
      )}
    </svg>
  )
}

/** A shelf on which thread-bound volumes lie flat, the title slip and the stitching of the topmost in view. */
export function EmptyShelf() {
  return (
    <svg viewBox="0 0 160 96" width="160" height="96" className="drawing" aria-hidden="true">
      <path className="drawing__wall" d="M12 76h136" />
      <path className="drawing__thin" d="M20 73V42l22-20h46v31L66 73M66 73V42H20M66 42l22-20" />
      <path className="drawing__thin" d="M20 50h46l22-20M20 58h46l22-20M20 66h46l22-20" />
      <path className="drawing__thin" d="M31 35h7l12-11h-7z" />
      <path className="drawing__thin" d="M61 42l22-20M64 39h5M70 34h5M75 29h5M81 24h5" />
      <path className="drawing__way" d="M98 73V58l15-14h36v15l-15 14V58H98M134 58l15-14M98 66h36l15-14" />
    </svg>
  )
}

/** An open drawer with a sheet about to be laid in. */
export function EmptyDrawer() {
  return (
    <svg viewBox="0 0 160 96" width="160" height="96" className="drawing" aria-hidden="true">
      <path className="drawing__wall" d="M20 58h120v26H20z" />
      <path className="drawing__thin" d="M70 71h20M32 58l8-14h80l8 14" />
      <path className="drawing__way" d="M60 40V8h40v32" />
      <path className="drawing__thin" d="M80 14v20M75 29l5 5 5-5" />
    </svg>
  )
}

/** A catalogue card, ruled and blank. */
export function BlankRecord() {
  return (
    <svg viewBox="0 0 160 96" width="160" height="96" className="drawing" aria-hidden="true">
      <path className="drawing__wall" d="M28 12h104v72H28z" />
      <path className="drawing__thin" d="M40 24h28v36H40z" />
      <path className="drawing__way" d="M78 28h42M78 40h42M78 52h42M40 72h80" />
    </svg>
  )
}
