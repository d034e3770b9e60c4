import { Scene as DrawnScene, PerspectiveCamera, WebGLRenderer } from 'three'
import { bookOf } from '../../../scenes/forms/bookOf.ts'
import type { BookForm } from '../../../scenes/forms/form.ts'
import type { Pose } from '../../../scenes/forms/model.ts'
import { pictureOf } from '../../../scenes/records/pages.ts'
import type { CatalogueObject } from '../../../scenes/schema/object.ts'
import type { Scene } from '../../../scenes/schema/scene.ts'
import { createTitleWords, type TitleWords } from '../../../viewer/book/titleWords.ts'
import type { MediaResolver } from '../../../viewer/media.ts'
import { farness, justBefore } from '../../../viewer/reader/hand/lie.ts'
import { Motion } from '../../../viewer/reader/hand/motion.ts'
import { type Box, distanceFor, type Eye, FIRST_EYE, middleOf, moved, towardsEye } from './eye.ts'
import { PageTextures } from './pageTextures.ts'
import { ShownBook } from './shownBook.ts'

/** What is to be seen: an object, and how it lies; `enclosed`: in its case. */
export interface Sight {
  readonly media: Scene['media']
  readonly object: CatalogueObject
  readonly poseOf: (book: BookForm) => Pose | 'enclosed'
}

/** Radians, vertical. */
const FIELD = 0.5
/** Milliseconds of a leaf, and of a change of view. */
const TURN = 850
const GLANCE = 260
/** Leaves, or arm's widths, from which only the last of a way is shown. */
const FAR = 2.5
/** Radians that a pixel of a drag turns the view. */
const DRAG = 0.008

interface View {
  readonly eye: Eye
  readonly middle: readonly [number, number, number]
  readonly distance: number
}

/** The preview's own graphics context: it draws when something has changed, and frees everything when it is left. */
export class BookStage {
  readonly #host: HTMLElement
  readonly #renderer: WebGLRenderer
  readonly #drawn = new DrawnScene()
  readonly #camera = new PerspectiveCamera((FIELD * 180) / Math.PI)
  readonly #textures: PageTextures
  readonly #shown: ShownBook
  readonly #resizing: ResizeObserver
  readonly #ending = new AbortController()
  #sight: Sight | undefined
  #title: string | undefined
  #words: TitleWords | undefined
  #book: BookForm | undefined
  #lie: Motion<Pose> | undefined
  #isEnclosed = false
  #isStale = false
  #held: AbortController | undefined
  #box: Box = { low: [0, 0, 0], high: [0.1, 0.1, 0.1] }
  #eye = FIRST_EYE
  #view: Motion<View> | undefined
  #frame = 0

  /**
   * @param host is given a canvas of its own size
   * @throws where WebGL 2 cannot be had
   */
  constructor(host: HTMLElement, resolver: Pick<MediaResolver, 'blob'>, onLost: () => void) {
    this.#host = host
    const canvas = document.createElement('canvas')
    const context = canvas.getContext('webgl2', { antialias: true, alpha: true })
    if (!context) throw new Error('WebGL 2 cannot be had')
    this.#renderer = new WebGLRenderer({ canvas, context })
    host.append(canvas)
    this.#textures = new PageTextures(resolver, () => {
      this.#shown.refresh()
      this.#ask()
    })
    const wordsNow = () => this.#words
    this.#shown = new ShownBook({
      pictureOf: (page) => this.#pictureOf(page),
      flipY: true,
      words: {
        get titleSlip() {
          return wordsNow()?.titleSlip
        },
        get edgeTitle() {
          return wordsNow()?.edgeTitle
        },
      },
    })
    this.#drawn.add(this.#shown.group)
    this.#resizing = new ResizeObserver(() => this.#resize())
    this.#resizing.observe(host)
    const { signal } = this.#ending
    canvas.addEventListener('webglcontextlost', onLost, { signal })
    canvas.addEventListener('pointerdown', (event) => this.#drag(event), { signal })
  }

  /** Shows an object in a pose: at once when it is another object, in one movement when only the pose is another. */
  show(sight: Sight): void {
    const isOther = sight.object !== this.#sight?.object || sight.media !== this.#sight?.media
    this.#sight = sight
    this.#name(sight.object)
    const book = isOther || !this.#book ? bookOf(sight, sight.object) : this.#book
    const wanted = sight.poseOf(book)
    const pose = wanted === 'enclosed' ? book.closed : wanted
    const isEnclosed = wanted === 'enclosed'
    if (book !== this.#book || !this.#lie) this.#lie = new Motion(pose, book.between)
    else if (farness(this.#lie.goal, pose) > 0) this.#goTo(this.#lie, pose, isEnclosed || this.#isEnclosed)
    this.#book = book
    this.#isEnclosed = isEnclosed
    this.#isStale = true
    this.#ask()
  }

  /** Turns the view, or brings it nearer. */
  turn(by: Parameters<typeof moved>[1]): void {
    this.#eye = moved(this.#eye, by)
    this.#look(GLANCE)
  }

  reset(): void {
    this.#eye = FIRST_EYE
    this.#look(GLANCE)
  }

  dispose(): void {
    cancelAnimationFrame(this.#frame)
    this.#ending.abort()
    this.#held?.abort()
    this.#resizing.disconnect()
    this.#shown.dispose()
    this.#textures.dispose()
    this.#words?.dispose()
    this.#renderer.dispose()
    this.#renderer.forceContextLoss()
    this.#renderer.domElement.remove()
  }

  #goTo(lie: Motion<Pose>, pose: Pose, isInstant: boolean): void {
    if (farness(lie.state, pose) > FAR) lie.set(justBefore(lie.state, pose))
    lie.goTo(pose, isInstant || isStill() ? 0 : TURN, performance.now())
  }

  /** Writes the title on the slip as the book bears it: in Chinese, or not at all. */
  #name({ title }: CatalogueObject): void {
    const borne = title.lzh ?? title['zh-Hant'] ?? title['zh-Hans']
    if (borne === this.#title) return
    this.#title = borne
    this.#words?.dispose()
    this.#words = borne === undefined ? undefined : createTitleWords(borne, () => this.#ask())
  }

  #pictureOf(page: number) {
    const media = this.#sight && pictureOf(this.#sight, this.#sight.object.pages[page])
    return media && this.#textures.of(media)
  }

  /** Writes what lies there now into the meshes. */
  #draw(): void {
    const { object } = this.#sight ?? {}
    this.#isStale = false
    if (!this.#book || !this.#lie || !object) return
    this.#box = this.#isEnclosed
      ? this.#shown.enclose(this.#book, object)
      : this.#shown.show(this.#book, this.#lie.state)
  }

  #look(milliseconds: number): void {
    const { clientWidth, clientHeight } = this.#host
    const aspect = clientWidth / Math.max(1, clientHeight)
    const distance = distanceFor(this.#box, this.#eye, FIELD, aspect) / this.#eye.zoom
    const view: View = { eye: this.#eye, middle: middleOf(this.#box), distance }
    if (this.#view) this.#view.goTo(view, isStill() ? 0 : milliseconds, performance.now())
    else this.#view = new Motion(view, betweenViews)
    this.#ask()
  }

  #ask(): void {
    if (this.#frame === 0) this.#frame = requestAnimationFrame((now) => this.#step(now))
  }

  #step(now: number): void {
    this.#frame = 0
    if (this.#lie?.step(now) || this.#isStale) {
      this.#draw()
      this.#look(GLANCE)
    }
    this.#view?.step(now)
    const view = this.#view?.state
    if (!view) return
    const way = towardsEye(view.eye)
    const [x, y, z] = view.middle
    this.#camera.position.set(
      x + way[0] * view.distance,
      y + way[1] * view.distance,
      z + way[2] * view.distance,
    )
    this.#camera.lookAt(x, y, z)
    this.#camera.near = view.distance / 50
    this.#camera.far = view.distance * 20
    this.#camera.updateProjectionMatrix()
    this.#renderer.render(this.#drawn, this.#camera)
    if (this.#lie?.isMoving || this.#view?.isMoving) this.#ask()
  }

  #resize(): void {
    const { clientWidth, clientHeight } = this.#host
    if (clientWidth === 0 || clientHeight === 0) return
    this.#renderer.setPixelRatio(Math.min(devicePixelRatio, 2))
    this.#renderer.setSize(clientWidth, clientHeight)
    this.#camera.aspect = clientWidth / clientHeight
    this.#look(0)
  }

  #drag(down: PointerEvent): void {
    const canvas = this.#renderer.domElement
    let [x, y] = [down.clientX, down.clientY]
    canvas.setPointerCapture(down.pointerId)
    this.#held?.abort()
    const held = new AbortController()
    this.#held = held
    const { signal } = held
    const follow = ({ clientX, clientY }: PointerEvent) => {
      this.#eye = moved(this.#eye, { yaw: (x - clientX) * DRAG, pitch: (clientY - y) * DRAG })
      ;[x, y] = [clientX, clientY]
      this.#look(0)
    }
    canvas.addEventListener('pointermove', follow, { signal })
    for (const end of ['pointerup', 'pointercancel'] as const)
      canvas.addEventListener(end, () => held.abort(), { signal })
  }
}

const isStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches

function betweenViews(from: View, to: View, share: number): View {
  const mix = (a: number, b: number) => a + (b - a) * share
  return {
    eye: {
      yaw: mix(from.eye.yaw, to.eye.yaw),
      pitch: mix(from.eye.pitch, to.eye.pitch),
      zoom: mix(from.eye.zoom, to.eye.zoom),
    },
    middle: [
      mix(from.middle[0], to.middle[0]),
      mix(from.middle[1], to.middle[1]),
      mix(from.middle[2], to.middle[2]),
    ],
    distance: mix(from.distance, to.distance),
  }
}
