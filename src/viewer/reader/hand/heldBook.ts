import { Group, type Texture } from 'three'
import type { BookForm } from '../../../scenes/forms/form.ts'
import type { Pose } from '../../../scenes/forms/model.ts'
import { pictureOf } from '../../../scenes/records/pages.ts'
import type { Media } from '../../../scenes/schema/media.ts'
import type { CatalogueObject } from '../../../scenes/schema/object.ts'
import type { Scene } from '../../../scenes/schema/scene.ts'
import { BookMesh } from '../../book/bookMesh.ts'
import { createTitleWords, type TitleWords } from '../../book/titleWords.ts'
import type { Graphics } from '../../graphics/graphics.ts'
import { Desk } from './desk.ts'
import { Enclosing } from './enclosing.ts'
import { type Box, type Eye, mixBoxes, type Size } from './framing.ts'
import { boxOf, type DrawnPage, drawnPages, isInPicture, pixelsOfPage } from './inView.ts'
import type { Lie } from './lie.ts'
import { PageTiles, type TiledPage } from './pageTiles.ts'
import { areSharp, type Dress, dressOf, wishesOf } from './wishes.ts'

/** Share of the whole that must lie on both sides of the hinge, for a page to be looked at alone. */
const TWO_SIDES = 0.2
const MOST_BOXES = 64

interface Picture extends Dress<Texture> {
  readonly media: Media
}

interface HeldBookOptions {
  readonly scene: Scene
  readonly object: CatalogueObject
  readonly form: BookForm
  readonly graphics: Graphics
  /** Asks for a frame. */
  readonly invalidate: () => void
}

/** A book as it is drawn on the desk, with its pictures from the ledger. */
export class HeldBook {
  /** Everything that is drawn. */
  readonly group = new Group()
  readonly #form: BookForm
  readonly #graphics: Graphics
  readonly #scene: Scene
  readonly #object: CatalogueObject
  readonly #mesh: BookMesh
  readonly #words: TitleWords | undefined
  readonly #enclosing: Enclosing | undefined
  readonly #desk = new Desk()
  readonly #tiles: PageTiles
  readonly #pictures = new Map<number, Picture | undefined>()
  /** About what is drawn in a pose. */
  readonly #boxes = new Map<string, Box>()
  #shown: Pose | undefined
  #drawn: readonly DrawnPage[] = []

  constructor({ scene, object, form, graphics, invalidate }: HeldBookOptions) {
    this.#form = form
    this.#graphics = graphics
    this.#scene = scene
    this.#object = object
    const { ledger } = graphics
    const title = titleOn(object)
    this.#words = title === undefined ? undefined : createTitleWords(title, invalidate)
    const dress = {
      ...(this.#words && { words: this.#words }),
      flipY: true,
      changed: invalidate,
      pictureOf: (page: number) => {
        const picture = this.#pictureOf(page)
        const held = picture && (ledger.get(picture.source.key) ?? ledger.get(picture.ground.key))
        return held?.texture
      },
    }
    this.#mesh = new BookMesh(dress)
    this.#enclosing = Enclosing.of(object, form, dress)
    if (this.#enclosing) this.group.add(this.#enclosing.group)
    this.#tiles = new PageTiles(graphics, this.#mesh.group)
    this.group.add(this.#desk.group, this.#mesh.group)
  }

  /** Whether it can be taken out of a case. */
  get isEnclosed(): boolean {
    return this.#enclosing !== undefined
  }

  /** @param frame what one looks at: the lamp stands over it */
  show({ pose, taken }: Lie, frame: Box): void {
    this.#desk.light(frame)
    const around = this.#enclosing?.lay(taken, this.#mesh.group)
    if (around) this.#desk.lay(around)
    if (pose === this.#shown && !around) {
      this.#mesh.refresh()
      return
    }
    this.#shown = around ? undefined : pose
    const parts = this.#form.mesh(pose)
    this.#drawn = drawnPages(parts)
    this.#tiles.clear()
    this.#mesh.show(parts)
    if (!around) this.#desk.lay(parts)
  }

  /** What one looks at when all is to be seen: steady while a leaf is in the air. */
  frameOf(lie: Lie): Box {
    const box = this.#pagesOf(lie)
    return lie.taken < 1 ? (this.#enclosing?.frameOf(lie.taken, box) ?? box) : box
  }

  #pagesOf({ pose, alone, side }: Lie): Box {
    const whole = this.#wholeOf(pose)
    if (alone === 0 || pose.kind !== 'leaves') return whole
    const { viewingDirection } = this.#object
    const axis = viewingDirection.endsWith('bottom') || viewingDirection.endsWith('top') ? 2 : 0
    const size = whole.max[axis] - whole.min[axis]
    if (Math.min(-whole.min[axis], whole.max[axis]) < size * TWO_SIDES) return whole
    const at = (end: 'min' | 'max'): Box => {
      const corner: [number, number, number] = [...whole[end === 'min' ? 'max' : 'min']]
      corner[axis] = 0
      return end === 'min' ? { min: whole.min, max: corner } : { min: corner, max: whole.max }
    }
    const isFirstAtMax = viewingDirection === 'right-to-left' || viewingDirection === 'bottom-to-top'
    const [first, second] = isFirstAtMax ? [at('max'), at('min')] : [at('min'), at('max')]
    return mixBoxes(whole, mixBoxes(first, second, side), alone * Math.min(1, pose.turned))
  }

  /** CSS pixels to a metre at which a pixel of the finest picture drawn is one CSS pixel; undefined without pictures. */
  get finest(): number | undefined {
    const scales = this.#drawn.flatMap(({ page, height }) => {
      const picture = this.#pictureOf(page)
      if (!picture) return []
      const { height: pixels } = this.#graphics.sources.gridOf(picture.media) ?? picture.media
      return [pixels / height]
    })
    return scales.length > 0 ? Math.max(...scales) : undefined
  }

  /**
   * Tells the ledger what is wished for. @param openings that may come next, nearest first @param isStill whether the
   * sharpest parts are worth while
   * @returns whether every page in the picture is as sharp as the screen, or as it can be had
   */
  look(eye: Eye, size: Size, nearby: readonly number[], isStill: boolean): boolean {
    const { ledger, pixelRatio } = this.#graphics
    const [seen, beyond] = [[] as TiledPage[], [] as Picture[]]
    for (const drawn of this.#drawn) {
      const picture = this.#pictureOf(drawn.page)
      if (!picture) continue
      const pixels = pixelsOfPage(drawn, picture.media, eye, size, pixelRatio)
      if (isInPicture(drawn.box, eye, size)) seen.push({ drawn, media: picture.media, pixels })
      else beyond.push(picture)
    }
    const tiles = isStill ? this.#tiles.look(seen, eye, size) : []
    const tiled = new Set(tiles.map(({ page }) => page))
    const dressed = seen.flatMap(({ drawn: { page }, pixels }) => {
      const picture = this.#pictureOf(page)
      return picture ? [{ ...picture, pixels, isTiled: tiled.has(page) }] : []
    })
    const asked = {
      seen: dressed,
      beyond,
      nearby: nearby.flatMap((page) => this.#pictureOf(page) ?? []),
      distance: eye.distance,
    }
    ledger.wish([...wishesOf(asked, ledger), ...tiles.map(({ wish }) => wish)])
    this.#mesh.refresh()
    return areSharp(dressed, ledger) && tiles.every(({ wish }) => ledger.isSharp(wish.source.key))
  }

  /** Positions of pages that are drawn and whose pictures could not be had. */
  get missing(): readonly number[] {
    const { ledger, failures } = this.#graphics
    const pages = new Set(this.#drawn.map(({ page }) => page))
    return [...pages].filter((page) => {
      const picture = this.#pictureOf(page)
      const keys = picture ? [picture.source.key, picture.ground.key] : []
      return keys.some((key) => failures.has(key)) && !keys.some((key) => ledger.get(key))
    })
  }

  dispose(): void {
    this.#tiles.dispose()
    this.#words?.dispose()
    this.#mesh.dispose()
    this.#enclosing?.dispose()
    this.#desk.dispose()
  }

  #wholeOf(pose: Pose): Box {
    if (pose.kind !== 'leaves') return this.#boxOf(pose)
    const low = Math.floor(pose.turned)
    const [before, after] = [low, Math.ceil(pose.turned)].map((turned) => this.#boxOf({ ...pose, turned }))
    return before && after ? mixBoxes(before, after, pose.turned - low) : this.#boxOf(pose)
  }

  #boxOf(pose: Pose): Box {
    const key = JSON.stringify(pose)
    const known = this.#boxes.get(key)
    if (known) return known
    const box = boxOf(this.#form.mesh(pose))
    if (this.#boxes.size > MOST_BOXES) this.#boxes.clear()
    this.#boxes.set(key, box)
    // The engine has written over what is shown.
    this.#shown = undefined
    return box
  }

  #pictureOf(page: number): Picture | undefined {
    if (!this.#pictures.has(page)) {
      const media = pictureOf(this.#scene, this.#object.pages[page])
      const source = media && this.#graphics.sources.picture(media)
      this.#pictures.set(page, source && { media, ...dressOf(source) })
    }
    return this.#pictures.get(page)
  }
}

/** The words on the cover: Chinese in its own characters, as far as the record has them. */
const titleOn = ({ title }: CatalogueObject): string | undefined =>
  title.lzh ?? title['zh-Hant'] ?? title['zh-Hans']
