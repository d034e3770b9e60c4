import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useRef } from 'react'
import { PerspectiveCamera, type Texture } from 'three'
import type { Camera } from '../../scenes/layout/projecting.ts'
import { FAR, NEAR } from './camera.ts'
import type { Wish } from './loadOrder.ts'
import type { Residents } from './residents.ts'
import type { Stage } from './stage.ts'
import type { Interval } from './visibility.ts'
import { wishOf } from './wishes.ts'

/** Seconds between two looks at what the ledger should fetch while the visitor moves. */
const LOOK_EVERY = 0.15
/** Metres within which thumbnails are fetched before they are seen. */
const NEARBY = 12
/** Seconds that the first frame after a rest is taken to last: the clock has run on meanwhile. */
const FIRST_STEP = 1 / 60

/** Draws the hall, only when asked: steps the visitor, moves the camera, hides what cannot be seen, tells the ledger. */
export function Rig({ stage, residents }: { readonly stage: Stage; readonly residents: Residents }) {
  const invalidate = useThree((three) => three.invalidate)
  const isMoving = useRef(false)
  const sinceLook = useRef(LOOK_EVERY)
  useEffect(() => {
    // A changed hall asks for other textures.
    sinceLook.current = LOOK_EVERY
  })

  useFrame(({ gl, scene, camera, size, viewport }, delta) => {
    const { visit, ledger, rooms } = stage
    if (!(camera instanceof PerspectiveCamera) || size.height === 0) return
    visit.setAspect(size.width / size.height)
    const elapsed = isMoving.current ? delta : FIRST_STEP
    const goesOn = visit.step(elapsed)
    const view = visit.camera
    point(camera, view)

    const seen = residents.look(view)
    for (const [id, group] of rooms) group.visible = seen.has(id)
    const wishes = lookAround(stage, seen, view, size.height * viewport.dpr)
    sinceLook.current += elapsed
    if (!goesOn || sinceLook.current >= LOOK_EVERY) {
      sinceLook.current = 0
      ledger.wish(wishes)
    }

    gl.render(scene, camera)
    if (residents.isWhole) stage.onDrawn(ledger.isSharp())
    isMoving.current = goesOn
    if (goesOn) invalidate()
    else {
      visit.rest()
      stage.onRest()
    }
  }, 1)
  return null
}

/** Shows the planes that are in view, and gives what is wished for: those, and pictures so near that they soon may be. */
function lookAround(
  { planes, ledger }: Stage,
  seen: ReadonlyMap<string, Interval>,
  view: Camera,
  height: number,
): Wish<Texture>[] {
  return [...planes.values()].flatMap((plane) => {
    const { mesh, kind } = plane
    const wish = wishOf(plane, seen.get(plane.room), view, height)
    const isInView = wish.pixels > 0
    mesh.userData.isInView = isInView
    mesh.visible = isInView && (kind === 'picture' || ledger.get(wish.source.key) !== undefined)
    return isInView || (kind === 'picture' && wish.distance < NEARBY) ? wish : []
  })
}

function point(camera: PerspectiveCamera, { position, yaw, pitch, fovY, aspect }: Camera): void {
  camera.position.set(...position)
  camera.rotation.set(pitch, yaw, 0, 'YXZ')
  camera.fov = (fovY * 180) / Math.PI
  camera.aspect = aspect
  camera.near = NEAR
  camera.far = FAR
  camera.updateProjectionMatrix()
}
