import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useRef } from 'react'
import { PerspectiveCamera, type WebGLRenderer } from 'three'
import type { Camera } from '../../scenes/layout/projecting.ts'
import { FAR, NEAR } from './camera.ts'
import type { Residents } from './residents.ts'
import { FULL_PACE, paced, rested, shareOf } from './resolution.ts'
import type { Stage } from './stage.ts'
import { useDisposable } from './useDisposable.ts'
import { Watch } from './watch.ts'

/** Seconds between two looks at what the ledger should fetch while the visitor moves. */
const LOOK_EVERY = 0.15
/** Seconds that the first frame after a rest is taken to last: the clock has run on meanwhile. */
const FIRST_STEP = 1 / 60

interface RigProps {
  readonly stage: Stage
  readonly residents: Residents
  /** Multiplies the pictures in linear light. */
  readonly light: number
}

/** Draws the hall, only when asked: steps the visitor, moves the camera, looks around, draws as finely as time allows. */
export function Rig({ stage, residents, light }: RigProps) {
  const invalidate = useThree((three) => three.invalidate)
  const isMoving = useRef(false)
  const sinceLook = useRef(LOOK_EVERY)
  const pace = useRef(FULL_PACE)
  const watch = useDisposable(() => new Watch(stage, light), [stage, light])
  useEffect(() => {
    // A changed hall asks for other textures.
    stage.changed()
    invalidate()
  })

  useFrame(({ gl, scene, camera, size, viewport }, delta) => {
    const { visit, uploader } = stage
    if (!(camera instanceof PerspectiveCamera) || size.height === 0) return
    visit.setAspect(size.width / size.height)
    const elapsed = isMoving.current ? delta : FIRST_STEP
    if (isMoving.current) pace.current = paced(pace.current, delta * 1000)
    const goesOn = visit.step(elapsed)
    const view = visit.camera
    point(camera, view)

    const seen = residents.look(view)
    sinceLook.current += elapsed
    const hasChanged = stage.takeChange()
    if (hasChanged || !goesOn || sinceLook.current >= LOOK_EVERY) {
      sinceLook.current = 0
      watch.look(view, seen, size.height * viewport.dpr)
    }
    watch.show(seen)

    drawAt(gl, viewport.dpr * (stage.isAdaptive ? shareOf(pace.current, goesOn) : 1))
    gl.render(scene, camera)
    if (residents.isWhole) stage.onDrawn(watch.isSharp, () => gl.render(scene, camera))

    isMoving.current = goesOn
    uploader.isMoving = goesOn
    if (goesOn) invalidate()
    else {
      pace.current = rested(pace.current)
      visit.rest()
      stage.onRest()
    }
  }, 1)
  return <primitive object={watch.group} />
}

function drawAt(gl: WebGLRenderer, ratio: number): void {
  if (gl.getPixelRatio() !== ratio) gl.setPixelRatio(ratio)
}

function point(camera: PerspectiveCamera, { position, yaw, pitch, fovY, aspect }: Camera): void {
  camera.position.set(...position)
  camera.rotation.set(pitch, yaw, 0, 'YXZ')
  camera.near = NEAR
  camera.far = FAR
  const fov = (fovY * 180) / Math.PI
  if (camera.fov === fov && camera.aspect === aspect) return
  camera.fov = fov
  camera.aspect = aspect
  camera.updateProjectionMatrix()
}
