import type { Furniture } from '../../../scenes/schema/space.ts'
import type { Palette } from '../../../viewer/hall/rooms/palette.ts'
import { useEditorStore } from '../../state/EditorContext.tsx'
import { SELECTED } from './colours.ts'

interface FurnitureBoxProps {
  readonly id: string
  readonly piece: Furniture
  readonly palette: Palette
  readonly isSelected: boolean
}

/** A piece of furniture as a block of its size; a press selects it. */
export function FurnitureBox({ id, piece, palette, isSelected }: FurnitureBoxProps) {
  const editor = useEditorStore()
  const { width, height, depth } = piece.size
  const colour = piece.kind === 'bench' || piece.kind === 'lectern' ? palette.timber : palette.lining
  return (
    <mesh
      position={[piece.position[0], height / 2, piece.position[1]]}
      rotation-y={piece.yaw}
      onClick={(event) => {
        event.stopPropagation()
        editor.getState().select({ kind: 'furniture', id })
      }}
    >
      <boxGeometry args={[width, height, depth]} />
      <meshBasicMaterial color={isSelected ? SELECTED : colour} />
    </mesh>
  )
}
