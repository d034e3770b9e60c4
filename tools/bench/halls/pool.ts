/** Rooms' worth of distinct pictures; larger halls begin again with copies. */
export const DISTINCT_ROOMS = 83
