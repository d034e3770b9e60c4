import './overview.css'
import { CameraControls } from '@react-three/drei'
import { Canvas } from '@react-three/fiber'
import { useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Box3, Sphere, Vector3 } from 'three'
import type { Scene } from '../../../scenes/schema/scene.ts'
import { leftIcon, minusIcon, plusIcon, rightIcon } from '../../../ui/icons.ts'
import { fitIcon } from '../../../ui/toolIcons.ts'
import { PALETTES } from '../../../viewer/hall/rooms/palette.ts'
import { IconTools } from '../../shell/IconTools.tsx'
import { useEditor } from '../../state/EditorContext.tsx'
import { FurnitureBox } from './FurnitureBox.tsx'
import { RoomShell } from './RoomShell.tsx'
import { ShownBox } from './ShownBox.tsx'

const EIGHTH_TURN = Math.PI / 4
/** Radians from straight above: low enough to see the walls, high enough to see over them. */
const TILT = { first: 0.75, lowest: 1.35 } as const
const FIELD_OF_VIEW = 35

/** The whole hall as a model on a table: walls that would hide what is behind them are seen through. */
export function Overview({ space }: { readonly space: string }) {
  const { t } = useTranslation('stage')
  const scene = useEditor((state) => state.scene)
  const selection = useEditor((state) => state.selection)
  const controls = useRef<CameraControls>(null)
  const [canDraw] = useState(hasWebGL)
  const hall = scene.spaces[space]
  const rooms = useMemo(
    () => (hall?.kind === 'hall' ? hall.rooms.filter((room) => room in scene.rooms) : []),
    [hall, scene],
  )

  // The controls live in the canvas's own tree, which is mounted after this one: they come by this door.
  const begin = (mounted: CameraControls | null) => {
    const isFirst = controls.current === null
    controls.current = mounted
    if (!mounted || !isFirst) return
    void mounted.rotateTo(EIGHTH_TURN / 2, TILT.first, false)
    void mounted.fitToSphere(extentOf(scene, rooms), false)
  }

  if (hall?.kind !== 'hall') return null
  if (!canDraw) return <p className="stage__none">{t('preview.noWebGL')}</p>
  const palette = PALETTES[hall.theme][hall.light]
  const within = (room: string) => rooms.includes(room)
  const tools = [
    { name: t('overview.left'), icon: leftIcon, act: () => controls.current?.rotate(-EIGHTH_TURN, 0, true) },
    { name: t('overview.right'), icon: rightIcon, act: () => controls.current?.rotate(EIGHTH_TURN, 0, true) },
    { name: t('zoom.out'), icon: minusIcon, act: () => controls.current?.dolly(-3, true) },
    { name: t('zoom.in'), icon: plusIcon, act: () => controls.current?.dolly(3, true) },
    {
      name: t('zoom.fit'),
      icon: fitIcon,
      act: () => controls.current?.fitToSphere(extentOf(scene, rooms), true),
    },
  ]
  return (
    <div className="overview" dir="ltr">
      <Canvas
        frameloop="demand"
        flat
        camera={{ fov: FIELD_OF_VIEW, position: [8, 14, 16] }}
        aria-hidden="true"
      >
        {rooms.map((room) => (
          <RoomShell key={room} scene={scene} room={room} palette={palette} />
        ))}
        {Object.entries(scene.furniture).map(
          ([id, piece]) =>
            within(piece.room) && (
              <FurnitureBox
                key={id}
                id={id}
                piece={piece}
                palette={palette}
                isSelected={isChosen(selection, id)}
              />
            ),
        )}
        {[...Object.keys(scene.exhibits), ...Object.keys(scene.texts)].map((id) => (
          <ShownBox key={id} scene={scene} id={id} within={within} isSelected={isChosen(selection, id)} />
        ))}
        <CameraControls
          ref={begin}
          makeDefault
          maxPolarAngle={TILT.lowest}
          minDistance={3}
          maxDistance={200}
        />
      </Canvas>
      <div className="overview__tools">
        <IconTools tools={tools} />
      </div>
    </div>
  )
}

function isChosen(selection: { readonly kind: string; readonly id?: string }, id: string): boolean {
  return selection.id === id
}

/** Metres: a sphere around the outlines of the rooms, from the floor to the highest ceiling. */
function extentOf(scene: Scene, rooms: readonly string[]): Sphere {
  const corners = rooms.flatMap((id) => {
    const { outline = [], height = 0 } = scene.rooms[id] ?? {}
    return outline.flatMap(({ x, z }) => [new Vector3(x, 0, z), new Vector3(x, height, z)])
  })
  return new Box3().setFromPoints(corners).getBoundingSphere(new Sphere())
}

function hasWebGL(): boolean {
  return document.createElement('canvas').getContext('webgl2') !== null
}
