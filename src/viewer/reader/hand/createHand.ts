import { Scene as DrawnScene, PerspectiveCamera } from 'three'
import { bookOf } from '../../../scenes/forms/bookOf.ts'
import type { Pose } from '../../../scenes/forms/model.ts'
import { borrowGraphics } from '../../graphics/sharing.ts'
import { DESK } from './desk.ts'
import {
  clamped,
  drawnOut,
  type Eye,
  eyeOf,
  FIELD,
  mixViews,
  PLAIN,
  pixelsPerMetre,
  pushed,
  type View,
  zoomed,
} from './framing.ts'
import type { Hand, HandOptions, HandState } from './handTypes.ts'
import { HeldBook } from './heldBook.ts'
import { dragged, farness, justBefore, type Lie, liesBetween, settled } from './lie.ts'
import { Motion } from './motion.ts'
import { Openings, type Spot } from './openings.ts'

/** Milliseconds of a turn: of the rest of one, and of a whole one. */
const TURN = { least: 700, most: 1000 }
/** Milliseconds in which a case is opened and left. */
const TAKING = 2400
/** Leaves, or arm's widths, from which only the last of a way is shown. */
const FAR = 2.5
/** Milliseconds in which a view changes. */
const GLANCE = 260
/** Milliseconds between two looks at what is to be fetched while something moves. */
const LOOK_EVERY = 250
/** The most zoom, whatever the picture holds; and CSS pixels for a pixel of the finest picture, at the most. */
const MOST_ZOOM = 4
const MAGNIFIED = 2

/** Takes an object in hand. It draws only when something changes. @returns undefined where WebGL2 cannot be had */
export function createHand(options: HandOptions): Hand | undefined {
  const { visit, media, quality, host, scene, object, form = bookOf(scene, object) } = options
  const borrowed = borrowGraphics(visit, { media, quality })
  if (!borrowed) return undefined
  const { graphics, release } = borrowed
  const { renderer, ledger, uploader, pixelRatio } = graphics

  const book = new HeldBook({ scene, object, form, graphics, invalidate: () => changed() })
  const camera = new PerspectiveCamera((FIELD * 180) / Math.PI)
  const drawn = new DrawnScene()
  drawn.background = DESK
  drawn.add(book.group)

  const openings = new Openings(form, object)
  let pages = options.pagesAtOnce
  let spot = beginning()
  const lie = new Motion<Lie>(lieOf(spot), liesBetween(form))
  const view = new Motion<View>(PLAIN, mixViews)
  /** What the finger took up, and how far it has come. */
  let held: { readonly lie: Lie; readonly dx: number; readonly dy: number } | undefined
  let size = { width: 0, height: 0 }
  let requested = 0
  let isShown = false
  let isSharp = false
  let hasChanged = true
  let lastLook = 0
  /** Whether its case is being opened. */
  let isTaking = book.isEnclosed && !options.isStill()
  if (isTaking) lie.set({ ...lieOf(openings.closed), taken: 0 })

  function beginning(): Spot {
    const { begin } = options
    if (typeof begin === 'object') return openings.at(begin.opening, begin.side)
    return begin === 'closed' ? openings.closed : openings.extended
  }

  function lieOf({ pose, side }: Spot): Lie {
    return { pose, alone: pages === 1 ? 1 : 0, side, taken: 1 }
  }

  function state(): HandState {
    const { zoom, pitch, yaw } = view.goal
    return {
      pose: lie.goal.pose,
      shown: openings.shownOf(lie.goal.pose),
      opening: spot.opening,
      side: pages === 1 ? spot.side : undefined,
      zoom,
      isFit: zoom === 1 && pitch === 0 && yaw === 0,
      cssPixelsPerMetre: pixelsPerMetre(eyeOf(goalBox(), size, view.goal), size),
      isMoving: lie.isMoving || view.isMoving || held !== undefined,
      isSharp,
      missing: book.missing,
    }
  }

  function tell(): void {
    const told = state()
    host.dataset.pose = JSON.stringify(told)
    options.onPose(told)
  }

  function changed(): void {
    hasChanged = true
    if (isShown) requested ||= requestAnimationFrame(frame)
  }

  const goalBox = () => book.frameOf(lie.goal)
  /** CSS pixels to a metre when all is seen. */
  const wholeScale = () => pixelsPerMetre(eyeOf(goalBox(), size, { ...PLAIN, turn: view.goal.turn }), size)

  function setView(next: View, milliseconds: number): void {
    const most = Math.max(MOST_ZOOM, ((book.finest ?? 0) * MAGNIFIED) / wholeScale())
    const duration = options.isStill() ? 0 : milliseconds
    view.goTo(clamped(next, goalBox(), size, most), duration, performance.now())
    changed()
  }

  function move(to: Lie, how: 'turn' | 'jump'): void {
    isTaking = false
    const before = openings.shownOf(lie.goal.pose)
    if (how === 'jump' || options.isStill()) lie.set(to)
    else {
      if (farness(lie.state.pose, to.pose) > FAR)
        lie.set({ ...lie.state, pose: justBefore(lie.state.pose, to.pose) })
      const share = Math.min(1, farness(lie.state.pose, to.pose))
      lie.goTo(to, TURN.least + (TURN.most - TURN.least) * share, performance.now())
    }
    const shown = openings.shownOf(to.pose)
    if (shown === 'extended') setView(drawnOut(goalBox(), size, openings.forward, view.goal.turn), TURN.most)
    else if (shown !== before) setView({ ...PLAIN, turn: view.goal.turn }, TURN.most)
    changed()
    tell()
  }

  function go(to: Spot, how: 'turn' | 'jump'): void {
    spot = to
    move(lieOf(to), how)
  }

  function frame(time: number): void {
    requested = 0
    if (!isShown || size.width === 0) return
    const hasMoved = [lie.step(time), view.step(time)].includes(true)
    if (isTaking && !lie.isMoving) takeOut(time)
    const isMoving = lie.isMoving || view.isMoving
    uploader.isMoving = isMoving
    const box = book.frameOf(lie.state)
    const eye = eyeOf(box, size, view.state)
    book.show(lie.state, box)
    if (hasChanged || !isMoving || time - lastLook > LOOK_EVERY) {
      lastLook = time
      hasChanged = false
      isSharp = book.look(eye, size, openings.around(spot.opening), !lie.isMoving && !held)
    }
    point(eye)
    renderer.render(drawn, camera)
    report(isMoving, hasMoved)
    if (isMoving) changed()
  }

  /** What was drawn, for whoever measures it. */
  function report(isMoving: boolean, hasMoved: boolean): void {
    const { dataset } = host
    dataset.calls = String(renderer.info.render.calls)
    dataset.textures = String(ledger.bytes)
    const next = isMoving ? 'moving' : isSharp ? 'sharp' : 'ready'
    if (!hasMoved && dataset.state === next) return
    dataset.state = next
    if (!isMoving) tell()
  }

  /** Opens the case once it is seen; out of it, the book opens where one wanted to read. */
  function takeOut(time: number): void {
    if (lie.state.taken === 0) lie.goTo(lieOf(openings.closed), TAKING, time)
    else move(lieOf(spot), 'turn')
  }

  function point({ target, distance, up, toward }: Eye): void {
    camera.aspect = size.width / size.height
    camera.near = distance * 0.05
    camera.far = distance * 20
    camera.updateProjectionMatrix()
    camera.up.set(...toward)
    camera.position.set(...target).addScaledVector(camera.up, distance)
    camera.up.set(...up)
    camera.lookAt(...target)
  }

  function resize(): void {
    const { width, height } = host.getBoundingClientRect()
    if (!isShown || width === 0 || height === 0) return
    size = { width, height }
    renderer.setPixelRatio(pixelRatio)
    renderer.setSize(width, height)
    setView(view.goal, 0)
  }

  function turn(way: 1 | -1): boolean {
    const next = openings.after({ ...spot, pose: lie.goal.pose }, way, pages)
    if (next) {
      go(next, 'turn')
      return true
    }
    return openings.shownOf(lie.goal.pose) === 'extended' && walkAlong(way)
  }

  /** What is drawn out is passed by, most of a picture's width at a time. */
  function walkAlong(way: 1 | -1): boolean {
    const before = view.goal
    const [x, y] = openings.forward
    const share = 0.8 * way
    setView(pushed(before, goalBox(), size, x * size.width * share, y * size.height * share), TURN.least)
    return view.goal.panX !== before.panX || view.goal.panZ !== before.panZ
  }

  function drag(phase: 'begin' | 'move' | 'end', dx: number, dy: number): void {
    if (phase === 'begin') {
      isTaking = false
      lie.set({ ...lie.state, taken: 1 })
      held = { lie: lie.state, dx: 0, dy: 0 }
      return
    }
    if (!held) return
    const box = goalBox()
    const scale = pixelsPerMetre(eyeOf(box, size, view.state), size)
    const [x, y] = openings.forward
    const leaf = y === 0 ? box.max[0] - box.min[0] : box.max[2] - box.min[2]
    const pose = dragged(held.lie.pose, (dx * x + dy * y) / scale, openings.reach(leaf))
    if (pose) lie.set({ ...held.lie, pose })
    else setView(pushed(view.goal, box, size, dx - held.dx, dy - held.dy), 0)
    if (phase === 'move') {
      held = { ...held, dx, dy }
      changed()
      return
    }
    const goal = settled(lie.state.pose, held.lie.pose)
    held = undefined
    spot = { ...spot, pose: goal, opening: openings.nearest(goal) }
    move({ ...lie.state, pose: goal }, 'turn')
  }

  const resizing = new ResizeObserver(resize)
  const detach = graphics.attach({
    host,
    isInFront: true,
    onTurn(isIts) {
      isShown = isIts
      if (isIts) resize()
    },
    onTextures: (inView) => inView && changed(),
    onRestored: changed,
    onLost: options.onUnavailable,
  })
  resizing.observe(host)
  return {
    openings: openings.poses.length,
    get state() {
      return state()
    },
    goTo: (opening, how, side) => go(openings.at(opening, side), how),
    turn,
    close: () => go(openings.closed, 'turn'),
    extend: () => go(openings.extended, 'turn'),
    pose: (pose: Pose, how) => move({ ...lie.goal, pose }, how),
    setPagesAtOnce(count) {
      if (count === pages) return
      pages = count
      move({ ...lieOf(spot), pose: lie.goal.pose }, 'turn')
    },
    retry: () => graphics.retry(),
    drag,
    look: {
      zoomBy: (factor, at = [0, 0]) => setView(zoomed(view.goal, goalBox(), size, factor, at), GLANCE),
      fit: () => setView({ ...PLAIN, turn: view.goal.turn }, GLANCE),
      pan: (dx, dy) => setView(pushed(view.goal, goalBox(), size, dx, dy), 0),
      tilt(pitch, yaw) {
        const { goal } = view
        setView({ ...goal, pitch: goal.pitch + pitch, yaw: goal.yaw + yaw }, 0)
      },
      turnSheet: (quarters) => setView({ ...view.goal, turn: view.goal.turn + quarters }, TURN.least),
      realSize: (scale) => setView({ ...view.goal, zoom: scale / wholeScale() }, GLANCE),
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
