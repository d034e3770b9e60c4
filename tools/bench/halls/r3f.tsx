/** The hall as a tutorial of @react-three/fiber and drei writes it; `suspense=each` gives every picture its own boundary. */
import { Image, PointerLockControls } from '@react-three/drei'
import { Canvas, useFrame } from '@react-three/fiber'
import { Suspense, useRef } from 'react'
import { createRoot } from 'react-dom/client'
import type { Mesh, MeshBasicMaterial } from 'three'
import { CASE, EYE, FRAME, HEIGHT, type HungPicture, layoutOf, PICTURE } from './layout.ts'
import { COUNT, FOV, MOVES, mark, nextPose, pictureAddress, query } from './page.ts'

const hall = layoutOf(COUNT)
const isEach = query.get('suspense') === 'each'
const FIRST_WALL = Math.min(4, COUNT)
const loaded = new Set<number>()

function Picture({ picture }: { readonly picture: HungPicture }) {
  const ref = useRef<Mesh>(null)
  useFrame(() => {
    if (picture.index < FIRST_WALL && (ref.current?.material as MeshBasicMaterial | undefined)?.map?.image)
      loaded.add(picture.index)
  })
  const image = <Image ref={ref} url={pictureAddress(picture.index)} scale={PICTURE} />
  return (
    <group position={[picture.x, picture.y, picture.z]} rotation={[0, picture.yaw, 0]}>
      <mesh position={[0, 0, -0.04]}>
        <boxGeometry args={[FRAME.size, FRAME.size, FRAME.depth]} />
        <meshStandardMaterial color="#3b2a1a" />
      </mesh>
      {isEach ? <Suspense fallback={null}>{image}</Suspense> : image}
    </group>
  )
}

function Guide() {
  const wasThere = useRef(false)
  useFrame(({ camera }) => {
    if (MOVES) {
      const { z, yaw } = nextPose()
      camera.rotation.y = yaw
      camera.position.z = z
    }
    if (loaded.size < FIRST_WALL) return
    // One frame later: then they have been drawn.
    if (wasThere.current) mark('first-wall-sharp')
    wasThere.current = true
  })
  return null
}

function Hall() {
  const { width, depth, x, z } = hall.size
  return (
    <>
      <ambientLight intensity={1} />
      <directionalLight position={[3, 6, 4]} intensity={1.5} />
      <mesh rotation={[-Math.PI / 2, 0, 0]} position={[x, 0, z]}>
        <planeGeometry args={[width, depth]} />
        <meshStandardMaterial color="#8a7a66" />
      </mesh>
      <mesh rotation={[Math.PI / 2, 0, 0]} position={[x, HEIGHT, z]}>
        <planeGeometry args={[width, depth]} />
        <meshStandardMaterial color="#eee" />
      </mesh>
      {hall.walls.map((wall, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two rooms' walls stand in one place, and none ever moves
        <mesh key={index} position={[wall.x, wall.y, wall.z]}>
          <boxGeometry args={[wall.width, wall.height, wall.depth]} />
          <meshStandardMaterial color="#e8e2d6" />
        </mesh>
      ))}
      {hall.cases.map((each) => (
        <mesh key={`${each.x} ${each.z}`} position={[each.x, each.y, each.z]}>
          <boxGeometry args={[CASE.width, CASE.height, CASE.depth]} />
          <meshStandardMaterial color="#6b7c86" />
        </mesh>
      ))}
      {hall.pictures.map((picture) => (
        <Picture key={picture.index} picture={picture} />
      ))}
      <Guide />
      {MOVES ? null : <PointerLockControls />}
    </>
  )
}

const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    <Canvas
      dpr={1}
      onCreated={({ camera }) => camera.rotation.set(0, 0, 0)}
      camera={{ fov: FOV, position: [EYE.x, EYE.y, EYE.z], near: 0.1, far: 400 }}
    >
      <Hall />
    </Canvas>,
  )
