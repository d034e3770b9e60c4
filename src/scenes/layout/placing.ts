/** Where shown things are, how large, and where one stands to look at them. */
export { poseOf, roomOfPlace } from './poses.ts'
export { exhibitSize, type ShownSize } from './sizes.ts'
export { viewpointOf } from './viewing.ts'
