/** Walking about in a hall: where one may stand, where a push leads, and the way from here to there. */
export { route } from './routing.ts'
export { slide } from './sliding.ts'
export { isWalkable, nearestWalkable, roomAt } from './standing.ts'
export { type WalkableArea, walkableArea } from './walkable.ts'
