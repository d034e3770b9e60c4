import type { Furniture } from '../../../scenes/schema/space.ts'

/** How a kind of furniture is drawn in plan: in its own axes, metres, front towards +v. */
export function FurnitureSymbol({ kind, size }: Pick<Furniture, 'kind' | 'size'>) {
  const [w, d] = [size.width / 2, size.depth / 2]
  return (
    <>
      <rect className="plan__body" x={-w} y={-d} width={size.width} height={size.depth} />
      {kind === 'vitrine' && <Glass w={w} d={d} />}
      {kind === 'plinth' && (
        <path className="plan__detail" d={`M${-w} ${-d}L${w} ${d}M${w} ${-d}L${-w} ${d}`} />
      )}
      {kind === 'bench' && <Slats w={w} d={d} />}
      {kind === 'lectern' && (
        <path className="plan__detail" d={`M${-w} ${d * 0.55}H${w}M${-w} ${-d}L0 ${d * 0.55}L${w} ${-d}`} />
      )}
      {kind !== 'bench' && (
        <path
          className="plan__front"
          d={`M${-Math.min(w, 0.08)} ${d + 0.05}L0 ${d + 0.13}L${Math.min(w, 0.08)} ${d + 0.05}`}
        />
      )}
    </>
  )
}

/** The pane inside a vitrine's edge, with two strokes of light. */
function Glass({ w, d }: { readonly w: number; readonly d: number }) {
  const edge = Math.min(0.05, w / 4, d / 4)
  const gleam = Math.min(w, d) * 0.4
  return (
    <>
      <rect
        className="plan__detail"
        x={-w + edge}
        y={-d + edge}
        width={2 * (w - edge)}
        height={2 * (d - edge)}
      />
      <path
        className="plan__detail"
        d={`M${w - edge - gleam} ${-d + edge}l${gleam} ${gleam}M${w - edge - gleam * 0.6} ${-d + edge}l${gleam * 0.6} ${gleam * 0.6}`}
      />
    </>
  )
}

function Slats({ w, d }: { readonly w: number; readonly d: number }) {
  const lines = [-0.5, 0, 0.5].map((part) => `M${-w} ${d * part}H${w}`)
  return <path className="plan__detail" d={lines.join('')} />
}
