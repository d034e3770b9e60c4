/** Height of the figure, metres: about the mean of grown visitors. */
export const FIGURE_HEIGHT = 1.65

/** Outline of one half of a person standing quietly, in thousandths of their height from the floor: [out, up]. */
const HALF: readonly (readonly [number, number])[] = [
  [0, 1000],
  [26, 996],
  [44, 976],
  [48, 940],
  [42, 904],
  [28, 878],
  [28, 856],
  [62, 836],
  [104, 818],
  [120, 780],
  [126, 700],
  [130, 620],
  [134, 540],
  [128, 490],
  [116, 470],
  [106, 490],
  [104, 560],
  [96, 640],
  [92, 560],
  [98, 500],
  [94, 400],
  [82, 280],
  [76, 160],
  [66, 60],
  [76, 20],
  [74, 0],
  [24, 0],
  [26, 60],
  [24, 200],
  [14, 380],
  [4, 460],
  [0, 466],
]

const PATH = (() => {
  const unit = FIGURE_HEIGHT / 1000
  const right = HALF.map(([out, up]) => [out * unit, -up * unit] as const)
  const left = HALF.slice(1, -1)
    .reverse()
    .map(([out, up]) => [-out * unit, -up * unit] as const)
  return smooth([...right, ...left])
})()

/** A closed curve through the middles of a polygon's sides, the corners as control points. */
function smooth(points: readonly (readonly [number, number])[]): string {
  const round = (value: number) => Math.round(value * 10_000) / 10_000
  const middle = (index: number) => {
    const [au, av] = points[index % points.length] ?? [0, 0]
    const [bu, bv] = points[(index + 1) % points.length] ?? [0, 0]
    return `${round((au + bu) / 2)} ${round((av + bv) / 2)}`
  }
  const curves = points.map((_, index) => {
    const [u, v] = points[(index + 1) % points.length] ?? [0, 0]
    return `Q${round(u)} ${round(v)} ${middle(index + 1)}`
  })
  return `M${middle(0)}${curves.join('')}Z`
}

/** A visitor 1.65 m tall, standing at `x` metres, for scale. */
export function Figure({ x }: { readonly x: number }) {
  return <path className="elevation__figure" transform={`translate(${x} 0)`} d={PATH} />
}
