import { poseOf } from '../../../scenes/layout/placing.ts'
import { shownSize } from '../../../scenes/layout/sizes.ts'
import type { Scene } from '../../../scenes/schema/scene.ts'
import { useEditorStore } from '../../state/EditorContext.tsx'
import { SELECTED } from './colours.ts'

interface ShownBoxProps {
  readonly scene: Scene
  readonly id: string
  readonly within: (room: string) => boolean
  readonly isSelected: boolean
}

/** Metres: what is hung or laid must show from afar. */
const THICKNESS = 0.06
const COLOURS = { exhibit: '#4a3a2c', text: '#d9cfbd' } as const

/** An exhibit or a text panel at its size and place; a press selects it. */
export function ShownBox({ scene, id, within, isSelected }: ShownBoxProps) {
  const editor = useEditorStore()
  const pose = poseOf(scene, id)
  const size = shownSize(scene, id)
  if (!pose || !size || !within(pose.room)) return null
  const colour = COLOURS[id in scene.texts ? 'text' : 'exhibit']
  return (
    <group position={pose.position} rotation={[-pose.lean, pose.yaw, 0, 'YXZ']}>
      <mesh
        position={[0, 0, THICKNESS / 2]}
        onClick={(event) => {
          event.stopPropagation()
          editor.getState().select({ kind: 'shown', id })
        }}
      >
        <boxGeometry args={[size.width, size.height, THICKNESS]} />
        <meshBasicMaterial color={isSelected ? SELECTED : colour} />
      </mesh>
    </group>
  )
}
