/** Draws a sheet of forms, each in four poses: run in a browser by `npm run screenshots -- forms`. */
import {
  CanvasTexture,
  Color,
  PerspectiveCamera,
  Scene,
  SRGBColorSpace,
  type Texture,
  WebGLRenderer,
} from 'three'
import ar from '../../src/i18n/locales/ar/forms.json' with { type: 'json' }
import zh from '../../src/i18n/locales/zh-Hans/forms.json' with { type: 'json' }
import { createFoldingSheet } from '../../src/scenes/forms/foldingSheet.ts'
import type { FoldTarget } from '../../src/scenes/forms/foldSheet.ts'
import { type BookForm, createForm } from '../../src/scenes/forms/form.ts'
import type { Pose } from '../../src/scenes/forms/model.ts'
import type { Part } from '../../src/scenes/forms/parts.ts'
import { FOLD_TARGETS } from '../../src/scenes/schema/structure.ts'
import { BookMesh } from '../../src/viewer/book/bookMesh.ts'
import { ContactShadow } from '../../src/viewer/book/contactShadow.ts'
import { boundsOf } from '../../src/viewer/book/shadow.ts'
import { bookSurfaces } from '../../src/viewer/book/surfaces.ts'
import { createTitleWords } from '../../src/viewer/book/titleWords.ts'
import { SHEETS, type Shown } from './books.ts'
import { facsimile } from './facsimile.ts'

const SHARPNESS = Number(new URLSearchParams(location.search).get('pixels') ?? 1)
const CELL = { width: 624 * SHARPNESS, height: 468 * SHARPNESS }
const DESK = '#2A2521'
const HEADS = {
  zh: ['合上', '陈列', '翻动', '全部展开（册叶：启书皮）'],
  ar: ['مغلق', 'معروض', 'أثناء التقليب', 'مفرود بالكامل (وللمجلّد: رفع الغلاف)'],
}
const FOLDING_HEADS = {
  zh: ['起折', '对折', '聚叶', '装书皮'],
  ar: ['بداية الطي', 'الطي', 'جمع الأوراق', 'تركيب الغلاف'],
}

const TITLE = '千字文'
/** Shares of the folding at which the sheet is shown. */
const FOLDING = [0.14, 0.26, 0.6, 0.88]

const asked = new URLSearchParams(location.search)
const language = asked.get('lang') === 'ar' ? 'ar' : 'zh'
const names: Record<string, string> = language === 'ar' ? ar : zh
document.documentElement.lang = language
document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr'

const renderer = new WebGLRenderer({ antialias: true, preserveDrawingBuffer: true })
renderer.setSize(CELL.width, CELL.height, false)
const main = document.querySelector('main')

function add(tag: string, text: string, className = ''): void {
  const element = document.createElement(tag)
  element.textContent = text
  element.className = className
  main?.append(element)
}

/** Closed, on display, on its way (a leaf in the air, half unrolled, half unfolded), and as far open as it goes. */
function posesOf(book: BookForm, pages: number): readonly Pose[] {
  const middle = Math.floor((book.openingCount - 1) / 2)
  const turning =
    book.topology || book.openAt(0).kind === 'leaves'
      ? book.between(book.openAt(middle), book.openAt(middle + 1), 0.4)
      : book.between(book.closed, book.extended, 0.5)
  // What cannot be drawn out opens its cover instead.
  const last =
    book.extended.kind === 'leaves' ? book.between(book.closed, book.openAt(0), 0.55) : book.extended
  return [book.closed, book.onDisplay(Math.floor(pages / 2)), turning, last]
}

/** Radians from which a thing without poses is looked at instead: how high, and from which side. */
const VIEWS: readonly (readonly [number, number])[] = [
  [1.35, 0],
  [0.86, -0.06],
  [0.5, -0.7],
  [0.25, 0.9],
]
const UPRIGHT_VIEWS: readonly (readonly [number, number])[] = [
  [0.02, 0],
  [0.12, -0.5],
  [0.12, 0.8],
  [0.6, 0.3],
]

async function row(shown: Shown): Promise<void> {
  const { spec, page, size } = shown
  const pictures = new Map<number, Texture>()
  const pictureOf = (at: number): Texture => {
    const known = pictures.get(at)
    if (known) return known
    const texture = new CanvasTexture(facsimile(page, size, at))
    texture.colorSpace = SRGBColorSpace
    texture.anisotropy = 8
    pictures.set(at, texture)
    return texture
  }
  const book = createForm(spec)
  add('h2', names[`form.${spec.form}`] ?? spec.form)
  for (const [i, pose] of posesOf(book, spec.pages.length).entries()) {
    const views = shown.hangs ? UPRIGHT_VIEWS : VIEWS
    const usual = shown.hangs ? UPRIGHT_VIEWS[0] : VIEWS[1]
    draw(book, pose, pictureOf, shown, (pose.kind === 'still' ? views[i] : usual) ?? [0.86, 0])
  }
  for (const texture of pictures.values()) texture.dispose()
}

function draw(
  book: BookForm,
  pose: Pose,
  pictureOf: (page: number) => Texture,
  { hangs }: Shown,
  view: readonly [number, number],
): void {
  render(book.mesh(pose), pictureOf, hangs === true, view)
}

function render(
  parts: readonly Part[],
  pictureOf: (page: number) => Texture,
  hangs: boolean,
  view: readonly [number, number],
): void {
  const words = createTitleWords(TITLE, () => {})
  const mesh = new BookMesh({ pictureOf, words })
  const shadow = new ContactShadow()
  mesh.show(parts)
  shadow.lieUnder(parts)
  const scene = new Scene()
  scene.background = new Color(hangs ? '#d9d2c4' : DESK)
  mesh.group.add(shadow.mesh)
  if (hangs) mesh.group.rotation.x = Math.PI / 2
  scene.add(mesh.group)
  const camera = new PerspectiveCamera(26, CELL.width / CELL.height, 0.01, 40)
  look(camera, parts, hangs, view)
  renderer.render(scene, camera)
  const canvas = document.createElement('canvas')
  canvas.width = CELL.width
  canvas.height = CELL.height
  canvas.getContext('2d')?.drawImage(renderer.domElement, 0, 0)
  main?.append(canvas)
  mesh.dispose()
  words.dispose()
  shadow.dispose()
}

/** From the reader's side, so that all of it is in the picture. */
function look(
  camera: PerspectiveCamera,
  parts: Parameters<typeof boundsOf>[0],
  hangs: boolean,
  [steep, aside]: readonly [number, number],
): void {
  const { low, high } = boundsOf(parts)
  const middle = low.map((at, i) => (at + (high[i] ?? 0)) / 2)
  const [x = 0, y = 0, z = 0] = hangs ? [middle[0], -(middle[2] ?? 0), middle[1]] : middle
  const [wide, tall, deep] = [high[0] - low[0], high[1] - low[1], high[2] - low[2]]
  const half = Math.tan((camera.fov * Math.PI) / 360)
  const across = wide * Math.abs(Math.cos(aside)) + (hangs ? tall : deep) * Math.abs(Math.sin(aside))
  const seen = hangs ? deep : deep * Math.sin(steep) + tall * Math.cos(steep)
  const away = Math.max(seen / 2 / half, across / 2 / half / camera.aspect) * 1.16 + (hangs ? 0 : deep / 3)
  const out = away * Math.cos(steep)
  camera.position.set(x + out * Math.sin(aside), y + away * Math.sin(steep), z + out * Math.cos(aside))
  camera.near = away / 60
  camera.far = away * 6
  camera.lookAt(x, y, z)
  camera.updateProjectionMatrix()
}

/** One printed sheet on its way into a binding. */
function fold(target: FoldTarget): void {
  const size = [0.33, 0.26] as const
  const texture = new CanvasTexture(facsimile('wholeLeaf', size, 1))
  texture.colorSpace = SRGBColorSpace
  texture.anisotropy = 8
  const sheet = createFoldingSheet({ width: size[0], height: size[1], page: 0 })
  add('h2', names[`form.${target}`] ?? target)
  for (const progress of FOLDING) render(sheet.mesh(progress, target), () => texture, false, [1, 0])
  texture.dispose()
}

await Promise.all([document.fonts.ready, bookSurfaces().painted])
add('span', '')
for (const head of (asked.has('fold') ? FOLDING_HEADS : HEADS)[language]) add('span', head, 'head')
const only = asked.get('form')
if (asked.has('fold')) for (const target of FOLD_TARGETS) fold(target)
else
  for (const shown of SHEETS[Number(asked.get('sheet') ?? -1)] ?? SHEETS.flat())
    if (!only || shown.spec.form === only) await row(shown)
document.body.dataset.done = 'yes'
