import { Scene as DrawnScene, PerspectiveCamera } from 'three'
import type { Pose } from '../../../scenes/forms/model.ts'
import { borrowGraphics } from '../../graphics/sharing.ts'
import { DESK } from './desk.ts'
import {
  clamped,
  type Eye,
  eyeOf,
  FIELD,
  PLAIN,
  pixelsPerMetre,
  pushed,
  type View,
  zoomed,
} from './framing.ts'
import type { Hand, HandOptions, HandState, PageSide } from './handTypes.ts'
import { HeldBook } from './heldBook.ts'
import { dragged, farness, forwardOf, justBefore, type Lie, liesBetween, type Reach, settled } from './lie.ts'
import { Motion } from './motion.ts'

/** Milliseconds of a turn: of a short rest of one, and of a whole one. */
const TURN = { least: 700, most: 1000 }
/** Leaves, or arm's widths, from which only the last of a way is shown. */
const FAR = 2.5
/** Milliseconds in which a view changes. */
const GLANCE = 260
/** Milliseconds between two looks at what is to be fetched while something moves. */
const LOOK_EVERY = 250
/** Zoom at least possible, whatever the picture holds; and CSS pixels for one of the finest picture's at the most. */
const MOST_ZOOM = 4
const MAGNIFIED = 2

/** Takes an object in hand. @returns undefined where WebGL2 cannot be had */
export function createHand(options: HandOptions): Hand | undefined {
  const { visit, media, quality, host, scene, object } = options
  const borrowed = borrowGraphics(visit, { media, quality })
  if (!borrowed) return undefined
  const { graphics, release } = borrowed
  const { renderer, ledger, uploader, pixelRatio } = graphics

  const book = new HeldBook({ scene, object, graphics })
  const { form } = book
  const camera = new PerspectiveCamera((FIELD * 180) / Math.PI)
  const drawn = new DrawnScene()
  drawn.background = DESK
  drawn.add(book.group)

  const openings = Array.from({ length: form.openingCount }, (_, k) => form.openAt(k))
  const forward =
    form.extended.kind === 'strip' && object.form === 'hangingScroll'
      ? ([0, 1] as const)
      : forwardOf(object.viewingDirection)
  let pages = options.pagesAtOnce
  let opening = 0
  const lieAt = (pose: Pose, side: PageSide = 0): Lie => ({ pose, alone: pages === 1 ? 1 : 0, side })
  const lie = new Motion<Lie>(lieAt(beginning()), liesBetween(form))
  const view = new Motion<View>(PLAIN, (from, to, share) => mixViews(from, to, share))
  let size = { width: 0, height: 0 }
  let requested = 0
  let isShown = false
  let isSharp = false
  let lastLook = 0
  let hasChanged = true
  let held: { readonly lie: Lie; readonly dx: number; readonly dy: number } | undefined

  function beginning(): Pose {
    const { begin } = options
    if (begin === 'closed') return form.closed
    if (begin === 'extended') return form.extended
    opening = Math.min(openings.length - 1, Math.max(0, begin.opening))
    return form.openAt(opening)
  }

  const now = () => performance.now()
  const invalidate = () => {
    if (isShown) requested ||= requestAnimationFrame(frame)
  }
  const frameBox = () => book.frameOf(lie.state)
  const mostZoom = (): number => {
    const scale = pixelsPerMetre(eyeOf(frameBox(), size, { ...PLAIN, turn: view.goal.turn }), size)
    return Math.max(MOST_ZOOM, ((book.finest ?? 0) * MAGNIFIED) / scale)
  }
  const setView = (next: View, milliseconds: number) => {
    const duration = options.isStill() ? 0 : milliseconds
    view.goTo(clamped(next, frameBox(), size, mostZoom()), duration, now())
    changed()
  }
  const changed = () => {
    hasChanged = true
    invalidate()
  }
  const state = (): HandState => {
    const { pose, alone, side } = lie.goal
    const box = frameBox()
    const eye = eyeOf(box, size, view.goal)
    return {
      pose,
      shown: shownOf(pose),
      opening,
      side: alone === 1 ? (side === 1 ? 1 : 0) : undefined,
      zoom: view.goal.zoom,
      cssPixelsPerMetre: pixelsPerMetre(eye, size),
      isFit: view.goal.zoom === 1 && view.goal.pitch === 0 && view.goal.yaw === 0,
      isMoving: lie.isMoving || view.isMoving || held !== undefined,
      isSharp,
    }
  }
  const shownOf = (pose: Pose): HandState['shown'] =>
    farness(pose, form.closed) === 0 && openings.every((each) => farness(each, pose) > 0)
      ? 'closed'
      : openings.some((each) => each.kind === pose.kind)
        ? 'open'
        : 'extended'
  const tell = () => {
    const told = state()
    const { dataset } = host
    dataset.pose = JSON.stringify({ ...told, pose: told.pose })
    options.onPose(told)
  }

  function move(to: Lie, how: 'turn' | 'jump'): void {
    const far = farness(lie.state.pose, to.pose)
    if (how === 'jump' || options.isStill()) lie.set(to)
    else {
      if (far > FAR) lie.set({ ...lie.state, pose: justBefore(lie.state.pose, to.pose) })
      const share = Math.min(1, farness(lie.state.pose, to.pose))
      lie.goTo(to, TURN.least + (TURN.most - TURN.least) * share, now())
    }
    changed()
    tell()
  }

  function frame(time: number): void {
    requested = 0
    if (!isShown || size.width === 0) return
    lie.step(time)
    view.step(time)
    const isMoving = lie.isMoving || view.isMoving
    uploader.isMoving = isMoving
    const box = frameBox()
    book.show(lie.state.pose)
    const eye = eyeOf(box, size, view.state)
    if (hasChanged || !isMoving || time - lastLook > LOOK_EVERY) {
      lastLook = time
      hasChanged = false
      isSharp = book.look(eye, size, nearby(), !lie.isMoving && !held)
    }
    book.refresh()
    book.light(box)
    point(eye)
    renderer.render(drawn, camera)
    host.dataset.calls = String(renderer.info.render.calls)
    host.dataset.textures = String(ledger.bytes)
    host.dataset.state = isMoving ? 'moving' : isSharp ? 'sharp' : 'ready'
    if (isMoving) invalidate()
    else tell()
  }

  /** Pages of the openings around, those to come first. */
  function nearby(): number[] {
    const { topology, order } = form
    if (topology)
      return [1, -1].flatMap((way) => {
        const { first, second } = topology.openings[opening + way] ?? {}
        return [first?.page, second?.page].filter((page) => page !== undefined)
      })
    return [opening + 1, opening + 2, opening - 1].flatMap((at) => order[at] ?? [])
  }

  function point({ target, distance, up, toward }: Eye): void {
    camera.aspect = size.width / size.height
    camera.near = distance * 0.05
    camera.far = distance * 20
    camera.updateProjectionMatrix()
    camera.up.set(...up)
    camera.position.set(...target).addScaledVector(camera.up.clone().set(...toward), distance)
    camera.lookAt(...target)
  }

  const resize = () => {
    const { width, height } = host.getBoundingClientRect()
    if (!isShown || width === 0 || height === 0) return
    size = { width, height }
    renderer.setPixelRatio(pixelRatio)
    renderer.setSize(width, height)
    setView(view.goal, 0)
  }
  const resizing = new ResizeObserver(resize)
  const detach = graphics.attach({
    host,
    isInFront: true,
    onTurn(isIts) {
      isShown = isIts
      if (isIts) resize()
    },
    onTextures(inView) {
      if (inView) changed()
    },
    onRestored: changed,
    onLost: options.onUnavailable,
  })
  resizing.observe(host)

  function goTo(to: number, how: 'turn' | 'jump', side: PageSide = 0): void {
    opening = Math.min(openings.length - 1, Math.max(0, to))
    move(lieAt(form.openAt(opening), side), how)
  }

  function turn(way: 1 | -1): boolean {
    const { pose, side } = lie.goal
    if (shownOf(pose) === 'extended') return stepAlong(way)
    if (shownOf(pose) === 'closed') {
      if (way < 0) return false
      goTo(0, 'turn', firstSide(0, way))
      return true
    }
    if (pages === 1 && form.topology && pose.kind === 'leaves') {
      const other = side === 0 ? 1 : 0
      if (way > 0 === (other === 1) && hasPage(opening, other)) {
        move(lieAt(pose, other), 'turn')
        return true
      }
    }
    const next = opening + way
    if (next >= openings.length) return false
    if (next < 0) close()
    else goTo(next, 'turn', firstSide(next, way))
    return true
  }

  /** The page of an opening that one comes to. */
  function firstSide(at: number, way: 1 | -1): PageSide {
    const side = way > 0 ? 0 : 1
    return hasPage(at, side) ? side : side === 0 ? 1 : 0
  }

  /** The insides of the covers are passed over where nothing is on them. */
  function hasPage(at: number, side: PageSide): boolean {
    const faces = form.topology?.openings[at]
    const isCover = (at === 0 && side === 0) || (at === openings.length - 1 && side === 1)
    return !isCover || (side === 0 ? faces?.first : faces?.second)?.page !== undefined
  }

  function stepAlong(way: 1 | -1): boolean {
    const before = view.goal
    const [x, y] = forward
    const share = 0.8 * way
    const moved = pushed(before, frameBox(), size, x * size.width * share, y * size.height * share)
    setView(moved, TURN.least)
    return view.goal.panX !== before.panX || view.goal.panZ !== before.panZ
  }

  function close(): void {
    opening = 0
    move(lieAt(form.closed), 'turn')
  }

  /** How far it goes under the finger. */
  function reach(): Reach {
    const box = frameBox()
    const last = openings.at(-1)
    return {
      leaf: box.max[0] - box.min[0],
      last: form.extended.kind === 'strip' ? form.extended.open : last?.kind === 'leaves' ? last.turned : 1,
      hangs: object.form === 'hangingScroll',
    }
  }

  function drag(phase: 'begin' | 'move' | 'end', dx: number, dy: number): void {
    if (phase === 'begin') {
      lie.set(lie.state)
      held = { lie: lie.state, dx: 0, dy: 0 }
      return
    }
    if (!held) return
    const scale = pixelsPerMetre(eyeOf(frameBox(), size, view.state), size)
    const [x, y] = forward
    const pose = dragged(held.lie.pose, (dx * x + dy * y) / scale, reach())
    if (pose) lie.set({ ...held.lie, pose })
    else setView(pushed(view.goal, frameBox(), size, dx - held.dx, dy - held.dy), 0)
    if (phase === 'move') held = { ...held, dx, dy }
    else {
      const { lie: before } = held
      held = undefined
      const goal = settled(lie.state.pose, before.pose)
      opening = openingAt(goal)
      move({ ...lie.state, pose: goal }, 'turn')
    }
    changed()
  }

  /** The opening that lies nearest to a pose. */
  function openingAt(pose: Pose): number {
    const far = openings.map((each) => farness(each, pose))
    return Math.max(0, far.indexOf(Math.min(...far)))
  }

  changed()
  return {
    openings: openings.length,
    get state() {
      return state()
    },
    goTo,
    turn,
    close,
    extend: () => move(lieAt(form.extended), 'turn'),
    setPagesAtOnce(count) {
      if (count === pages) return
      pages = count
      move(lieAt(lie.goal.pose, lie.goal.side === 1 ? 1 : 0), 'turn')
    },
    drag,
    look: {
      zoomBy: (factor, at = [0, 0]) => setView(zoomed(view.goal, frameBox(), size, factor, at), GLANCE),
      fit: () => setView({ ...PLAIN, turn: view.goal.turn }, GLANCE),
      pan: (dx, dy) => setView(pushed(view.goal, frameBox(), size, dx, dy), 0),
      tilt: (pitch, yaw) =>
        setView({ ...view.goal, pitch: view.goal.pitch + pitch, yaw: view.goal.yaw + yaw }, 0),
      turnSheet: (quarters) => setView({ ...view.goal, turn: view.goal.turn + quarters }, TURN.least),
      realSize(cssPixelsPerMetre) {
        const whole = pixelsPerMetre(eyeOf(frameBox(), size, { ...PLAIN, turn: view.goal.turn }), size)
        setView({ ...view.goal, zoom: cssPixelsPerMetre / whole }, GLANCE)
      },
    },
    dispose() {
      isShown = false
      cancelAnimationFrame(requested)
      resizing.disconnect()
      detach()
      book.dispose()
      release()
    },
  }
}

function mixViews(from: View, to: View, share: number): View {
  const mix = (key: keyof View) => from[key] + (to[key] - from[key]) * share
  return {
    zoom: from.zoom * (to.zoom / from.zoom) ** share,
    panX: mix('panX'),
    panZ: mix('panZ'),
    pitch: mix('pitch'),
    yaw: mix('yaw'),
    turn: mix('turn'),
  }
}
