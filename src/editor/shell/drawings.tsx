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

/** A shelf with one book and room for more. */
export function EmptyShelf() {
  return (
    <svg viewBox="0 0 160 96" width="160" height="96" className="drawing" aria-hidden="true">
      <path className="drawing__wall" d="M12 76h136" />
      <path className="drawing__thin" d="M30 76V28h14v48M44 76V34h10v42M33 36h8M33 68h8" />
      <path className="drawing__way" d="M64 76V30h14v46M84 76V36h12v40M102 76V32h16v44" />
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
