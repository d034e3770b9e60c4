/** Where shown things are, how large, and where one stands to look at them. */
export { type Pose, poseOf, roomOfPlace } from './poses.ts'
export { exhibitSize, type ShownSize, shownSize } from './sizes.ts'
export { type Viewpoint, viewpointOf } from './viewing.ts'
