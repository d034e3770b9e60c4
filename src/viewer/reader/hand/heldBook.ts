import { Group, type Texture } from 'three'
import { bookOf } from '../../../scenes/forms/bookOf.ts'
import type { BookForm } from '../../../scenes/forms/form.ts'
import type { Pose } from '../../../scenes/forms/model.ts'
import { pictureOf } from '../../../scenes/records/pages.ts'
import type { Media } from '../../../scenes/schema/media.ts'
import type { CatalogueObject } from '../../../scenes/schema/object.ts'
import type { Scene } from '../../../scenes/schema/scene.ts'
import { BookMesh } from '../../book/bookMesh.ts'
import type { Graphics } from '../../graphics/graphics.ts'
import { RANK, type TextureSource, targetOf, type Wish } from '../../hall/textures/loadOrder.ts'
import { Desk } from './desk.ts'
import { type Box, type Eye, mixBoxes, type Size } from './framing.ts'
import { boxOf, type DrawnPage, drawnPages, isInPicture, pixelsOfPage } from './inView.ts'
import type { Lie } from './lie.ts'
import { PageTiles } from './pageTiles.ts'

/** Device pixels of the long edge with which a page that has nothing yet begins: little to fetch, and something to see. */
const FIRST = 512
/** Share of the whole that must lie on both sides of the hinge, for a page to be looked at alone. */
const TWO_SIDES = 0.2

interface Picture {
  readonly media: Media
  readonly source: TextureSource<Texture>
}

interface HeldBookOptions {
  readonly scene: Scene
  readonly object: CatalogueObject
  readonly graphics: Graphics
}

/** A book as it is drawn on the desk, with its pictures from the ledger. */
export class HeldBook {
  /** Everything that is drawn. */
  readonly group = new Group()
  readonly form: BookForm
  readonly #graphics: Graphics
  readonly #scene: Scene
  readonly #object: CatalogueObject
  readonly #mesh: BookMesh
  readonly #desk = new Desk()
  readonly #tiles: PageTiles
  readonly #pictures = new Map<number, Picture | undefined>()
  readonly #settled = new Map<number, Box>()
  #shown: Pose | undefined
  #drawn: readonly DrawnPage[] = []
  #box: Box = { min: [0, 0, 0], max: [0, 0, 0] }

  constructor({ scene, object, graphics }: HeldBookOptions) {
    this.form = bookOf(scene, object)
    this.#graphics = graphics
    this.#scene = scene
    this.#object = object
    this.#mesh = new BookMesh({
      flipY: true,
      pictureOf: (page) => {
        const picture = this.#pictureOf(page)
        return picture && graphics.ledger.get(picture.source.key)?.texture
      },
    })
    this.#tiles = new PageTiles(graphics, this.#mesh.group)
    this.group.add(this.#desk.group, this.#mesh.group)
  }

  show(pose: Pose): void {
    if (pose === this.#shown) return
    this.#shown = pose
    const parts = this.form.mesh(pose)
    this.#box = boxOf(parts)
    this.#drawn = drawnPages(parts)
    this.#tiles.clear()
    this.#mesh.show(parts)
    this.#desk.lay(parts)
  }

  /** @param box over which the lamp stands */
  light(box: Box): void {
    this.#desk.light(box)
  }

  /** Puts on what the ledger holds now. */
  refresh(): void {
    this.#mesh.refresh()
    this.#tiles.dress()
  }

  /** What one looks at when all is to be seen: steady while a leaf is in the air. */
  frameOf({ pose, alone, side }: Lie): Box {
    const whole = this.#wholeOf(pose)
    if (alone === 0 || pose.kind !== 'leaves') return whole
    const axis =
      this.#object.viewingDirection.startsWith('right') || this.#object.viewingDirection.startsWith('left')
        ? 0
        : 2
    const size = whole.max[axis] - whole.min[axis]
    if (Math.min(-whole.min[axis], whole.max[axis]) < size * TWO_SIDES) return whole
    const at = (end: 'min' | 'max'): Box => {
      const corner: [number, number, number] = [...whole[end === 'min' ? 'max' : 'min']]
      corner[axis] = 0
      return end === 'min' ? { min: whole.min, max: corner } : { min: corner, max: whole.max }
    }
    const isFirstAtMax = ['right-to-left', 'bottom-to-top'].includes(this.#object.viewingDirection)
    const [first, second] = isFirstAtMax ? [at('max'), at('min')] : [at('min'), at('max')]
    return mixBoxes(whole, mixBoxes(first, second, side), alone * Math.min(1, pose.turned))
  }

  /** CSS pixels to a metre at which a pixel of the finest picture drawn is one CSS pixel; undefined without pictures. */
  get finest(): number | undefined {
    const scales = this.#drawn.flatMap(({ page, height }) => {
      const picture = this.#pictureOf(page)
      return picture ? [picture.media.height / height] : []
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
    const failures = ledger.failures()
    const wishes: Wish<Texture>[] = []
    let isSharp = true
    let most = 0
    const tiled = []
    for (const drawn of this.#drawn) {
      const picture = this.#pictureOf(drawn.page)
      if (!picture) continue
      const { media, source } = picture
      const pixels = pixelsOfPage(drawn, media, eye, size, pixelRatio)
      const isSeen = isInPicture(drawn.box, eye, size)
      const held = ledger.get(source.key)
      const rank = isSeen ? RANK.wall : RANK.next
      wishes.push({ source, rank, pixels: held ? pixels : Math.min(pixels, FIRST), distance: eye.distance })
      if (!isSeen) continue
      most = Math.max(most, pixels)
      isSharp &&= failures.includes(source.key) || (held?.rung ?? 0) >= targetOf({ source, pixels })
      tiled.push({ drawn, media, pixels })
    }
    for (const [i, page] of nearby.entries()) {
      const picture = this.#pictureOf(page)
      if (picture)
        wishes.push({ source: picture.source, rank: RANK.next, pixels: most, distance: eye.distance + i })
    }
    const tiles = isStill ? this.#tiles.look(tiled, eye, size) : []
    ledger.wish([...wishes, ...tiles])
    return isSharp && tiles.every(({ source }) => ledger.isSharp(source.key))
  }

  dispose(): void {
    this.#tiles.dispose()
    this.#mesh.dispose()
    this.#desk.dispose()
  }

  #wholeOf(pose: Pose): Box {
    if (pose.kind !== 'leaves') {
      this.show(pose)
      return this.#box
    }
    const low = Math.floor(pose.turned)
    return mixBoxes(this.#settledBox(low), this.#settledBox(Math.ceil(pose.turned)), pose.turned - low)
  }

  #settledBox(turned: number): Box {
    const known = this.#settled.get(turned)
    if (known) return known
    const box = boxOf(this.form.mesh({ kind: 'leaves', turned }))
    this.#settled.set(turned, box)
    // The engine has written over what is shown.
    this.#shown = undefined
    return box
  }

  #pictureOf(page: number): Picture | undefined {
    if (!this.#pictures.has(page)) {
      const media = pictureOf(this.#scene, this.#object.pages[page])
      this.#pictures.set(page, media && { media, source: this.#graphics.sources.picture(media) })
    }
    return this.#pictures.get(page)
  }
}
