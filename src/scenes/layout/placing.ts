/** Where shown things are, how large, and where one stands to look at them. */
export { poseOf } from './poses.ts'
export { roomOfPlace } from './rooms.ts'
export { exhibitSize } from './sizes.ts'
export { viewpointOf } from './viewing.ts'
