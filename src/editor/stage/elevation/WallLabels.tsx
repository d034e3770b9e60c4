import { labelPoseOf } from '../../../scenes/layout/labels.ts'
import { projectOnWall, type Wall } from '../../../scenes/layout/walls.ts'
import type { Scene } from '../../../scenes/schema/scene.ts'
import type { Hung } from './neighbours.ts'

export interface WallLabelsProps {
  readonly scene: Scene
  readonly wall: Wall
  readonly things: readonly Hung[]
}

/** Where the label cards will hang: two columns each, so that nothing is hung over them. */
export function WallLabels({ scene, wall, things }: WallLabelsProps) {
  return things.map(({ id }) => {
    const label = labelPoseOf(scene, id)
    if (!label) return null
    const x = projectOnWall(wall, [label.position[0], label.position[2]])
    const { width: w, height: h } = label
    const lines = [0.25, 0.5, 0.75].map(
      (part) => `M${-w * 0.42} ${h * (part - 0.5)}h${w * 0.34}M${w * 0.42} ${h * (part - 0.5)}h${-w * 0.34}`,
    )
    return (
      <g key={id} className="elevation__label" transform={`translate(${x} ${-label.position[1]})`}>
        <rect x={-w / 2} y={-h / 2} width={w} height={h} />
        <path d={lines.join('')} />
      </g>
    )
  })
}
