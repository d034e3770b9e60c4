import type { Options } from 'openseadragon'

const GESTURES = {
  clickToZoom: false,
  dblClickToZoom: true,
  scrollToZoom: true,
  pinchToZoom: true,
  pinchRotate: false,
  flickEnabled: false,
}

/** OpenSeadragon without controls, pictures or keys of its own: the reader has those, in the visitor's language. */
export const FLAT_OPTIONS: Options = {
  drawer: 'canvas',
  showNavigationControl: false,
  keyboardNavEnabled: false,
  tabIndex: -1,
  preserveViewport: true,
  minZoomImageRatio: 0.1,
  visibilityRatio: 0.5,
  animationTime: 0.4,
  blendTime: 0.1,
  maxImageCacheCount: 150,
  imageLoaderLimit: 6,
  tileRetryMax: 0,
  gestureSettingsMouse: GESTURES,
  gestureSettingsTouch: GESTURES,
  gestureSettingsPen: GESTURES,
  gestureSettingsUnknown: GESTURES,
}
