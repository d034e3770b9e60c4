/** The hall as a tutorial of A-Frame writes it: the markup by hand, `assets=inline` without `<a-assets>`. */
import { CASE, EYE, FRAME, HEIGHT, layoutOf, PICTURE } from './layout.ts'
import { COUNT, FOV, MOVES, mark, nextPose, pictureAddress, query } from './page.ts'

interface PictureEntity extends Element {
  readonly components: {
    readonly material?: {
      readonly material?: { readonly map?: { readonly image?: { readonly width: number } } }
    }
  }
}

interface CameraComponent {
  readonly el: { readonly object3D: { readonly position: { z: number }; readonly rotation: { y: number } } }
}

declare const AFRAME: {
  registerComponent(name: string, component: { tock(this: CameraComponent): void }): void
}

const hall = layoutOf(COUNT)
const isInline = query.get('assets') === 'inline'
const degrees = (radians: number) => (radians * 180) / Math.PI

let waits = true
let isReady = false
AFRAME.registerComponent('guide', {
  tock() {
    if (MOVES) {
      const { z, yaw } = nextPose()
      this.el.object3D.rotation.y = yaw
      this.el.object3D.position.z = z - EYE.z
    }
    if (!waits || !firstWallIsThere()) return
    // One frame later: then they have been drawn.
    if (isReady) {
      mark('first-wall-sharp')
      waits = false
    }
    isReady = true
  },
})

function firstWallIsThere(): boolean {
  const first = [...document.querySelectorAll<PictureEntity>('.picture')].slice(0, 4)
  return (
    first.length > 0 &&
    first.every(({ components }) => (components.material?.material?.map?.image?.width ?? 0) > 1)
  )
}

const { width, depth, x, z } = hall.size
const markup = [
  '<a-scene>',
  isInline
    ? ''
    : `<a-assets>${hall.pictures.map(({ index }) => `<img id="p${index}" src="${pictureAddress(index)}">`).join('')}</a-assets>`,
  '<a-entity light="type: ambient; intensity: 1"></a-entity><a-entity light="type: directional; intensity: 1.5" position="3 6 4"></a-entity>',
  `<a-plane rotation="-90 0 0" position="${x} 0 ${z}" width="${width}" height="${depth}" color="#8a7a66"></a-plane>`,
  `<a-plane rotation="90 0 0" position="${x} ${HEIGHT} ${z}" width="${width}" height="${depth}" color="#eee"></a-plane>`,
  ...hall.walls.map(
    (wall) =>
      `<a-box position="${wall.x} ${wall.y} ${wall.z}" width="${wall.width}" height="${wall.height}" depth="${wall.depth}" color="#e8e2d6"></a-box>`,
  ),
  ...hall.cases.map(
    (each) =>
      `<a-box position="${each.x} ${each.y} ${each.z}" width="${CASE.width}" height="${CASE.height}" depth="${CASE.depth}" color="#6b7c86"></a-box>`,
  ),
  ...hall.pictures.map(
    (picture) =>
      `<a-entity position="${picture.x} ${picture.y} ${picture.z}" rotation="0 ${degrees(picture.yaw)} 0"><a-box position="0 0 -0.04" width="${FRAME.size}" height="${FRAME.size}" depth="${FRAME.depth}" color="#3b2a1a"></a-box><a-image class="picture" src="${isInline ? pictureAddress(picture.index) : `#p${picture.index}`}" width="${PICTURE}" height="${PICTURE}"></a-image></a-entity>`,
  ),
  `<a-entity position="${EYE.x} 0 ${EYE.z}"><a-camera fov="${FOV}" position="0 ${EYE.y} 0" ${MOVES ? 'look-controls="enabled: false" ' : ''}guide></a-camera></a-entity></a-scene>`,
]
document.body.insertAdjacentHTML('beforeend', markup.join(''))
