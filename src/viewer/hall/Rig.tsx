import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useRef, useState } from 'react'
import { PerspectiveCamera, type WebGLRenderer } from 'three'
import type { Camera } from '../../scenes/layout/projecting.ts'
import { Watch } from './faces/watch.ts'
import type { Residents } from './rooms/residents.ts'
import type { Stage } from './stage.ts'
import { Resolution } from './textures/resolution.ts'
import { useDisposable } from './useDisposable.ts'
import { FAR, NEAR } from './walk/camera.ts'

/** Milliseconds between two looks at what the ledger should fetch while the visitor moves. */
const LOOK_EVERY = 250
/** Milliseconds of rest after which the picture is drawn as sharp as the screen is. */
const SETTLE = 200
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
  const isWalking = useRef(false)
  const lastLook = useRef(0)
  const lastPlace = useRef(stage.visit.walker.place)
  const [resolution] = useState(() => new Resolution())
  const watch = useDisposable(() => new Watch(stage, light), [stage, light])
  useEffect(() => {
    // A changed hall asks for other textures.
    stage.changed()
    invalidate()
  })

  const step = (delta: number) => {
    const { visit, uploader } = stage
    const seconds = isWalking.current ? delta : FIRST_STEP
    const goesOn = visit.step(seconds)
    const { place } = visit.walker
    const isMoving = goesOn || (visit.isHeld && place !== lastPlace.current)
    const share = resolution.frame(isMoving, goesOn && isWalking.current ? delta * 1000 : undefined)
    lastPlace.current = place
    isWalking.current = goesOn
    uploader.isMoving = isMoving
    return { goesOn, isMoving, share: stage.isAdaptive ? share : 1 }
  }

  useFrame(({ gl, scene, camera, size, viewport }, delta) => {
    const { visit } = stage
    if (!(camera instanceof PerspectiveCamera) || size.height === 0) return
    visit.setAspect(size.width / size.height)
    const { goesOn, isMoving, share } = step(delta)
    const view = visit.camera
    point(camera, view)

    const seen = residents.look(view)
    const now = performance.now()
    if (stage.takeChange() || !isMoving || now - lastLook.current >= LOOK_EVERY) {
      lastLook.current = now
      watch.look(view, seen, size.height * viewport.dpr)
    }
    watch.show(seen)
    drawAt(gl, viewport.dpr * share)
    gl.render(scene, camera)
    if (residents.isWhole) stage.onDrawn(watch.isSharp, () => gl.render(scene, camera))

    if (goesOn) return invalidate()
    // Whoever has just turned or come to rest is soon shown everything as sharp as can be.
    if (isMoving || share < 1) setTimeout(invalidate, SETTLE)
    visit.rest()
    if (!isMoving) stage.onRest()
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
