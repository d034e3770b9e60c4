import type { PlanPoint } from '../../../scenes/schema/space.ts'
import type { VisitorPlace } from '../../visitStore.ts'
import { wrapAngle } from './camera.ts'

/** Seconds of a camera step (look.md §4), and metres that fit in it. */
const STEP = { seconds: 0.9, metres: 3 }
/** Seconds for every metre beyond, and the most that a long way may take. */
const LONG = { perMetre: 0.22, most: 3.2 }
/** Metres. On a way longer than this a visitor looks where they walk; on a shorter one, at what they walk to. */
const LOOK_AHEAD_FROM = 3

/** A way being walked: at any second of it there is a place. */
export interface Glide {
  readonly seconds: number
  at(seconds: number): VisitorPlace
}

/** Slow at both ends; 0 … 1 → 0 … 1. */
export const ease = (t: number): number => t * t * (3 - 2 * t)

/**
 * The way from `from` along `route`. Without a view at the end, a visitor keeps looking where they looked.
 * @param route points of the plan from the first step to the last, the end included
 */
export function glideAlong(
  from: VisitorPlace,
  route: readonly PlanPoint[],
  view?: { readonly yaw: number; readonly pitch: number },
): Glide {
  const points = [from.position, ...route]
  const reach = [0]
  for (let i = 1; i < points.length; i++) {
    reach.push((reach[i - 1] ?? 0) + span(pointAt(points, i - 1), pointAt(points, i)))
  }
  const length = reach.at(-1) ?? 0
  const seconds = Math.min(STEP.seconds + Math.max(0, length - STEP.metres) * LONG.perMetre, LONG.most)
  const end = view ?? from

  return {
    seconds,
    at(time) {
      const t = ease(Math.min(1, Math.max(0, time / seconds)))
      const position = along(points, reach, t * length)
      return { position, yaw: yawAt(t, position), pitch: from.pitch + (end.pitch - from.pitch) * t }
    },
  }

  function yawAt(t: number, position: PlanPoint): number {
    if (!view || length <= LOOK_AHEAD_FROM) return turn(from.yaw, end.yaw, t)
    const ahead = along(points, reach, Math.min(length, t * length + 0.8))
    const heading =
      span(position, ahead) > 0.05 ? Math.atan2(position[0] - ahead[0], position[1] - ahead[1]) : end.yaw
    return turn(
      turn(from.yaw, heading, ease(Math.min(1, t / 0.3))),
      end.yaw,
      ease(Math.max(0, (t - 0.55) / 0.45)),
    )
  }
}

/** From one direction to another the short way. */
export function turn(from: number, to: number, t: number): number {
  return from + wrapAngle(to - from) * t
}

function along(points: readonly PlanPoint[], reach: readonly number[], metres: number): PlanPoint {
  const last = reach.findIndex((value) => value >= metres)
  const i = last < 0 ? points.length - 1 : last
  const end = pointAt(points, i)
  if (i === 0) return end
  const start = pointAt(points, i - 1)
  const [low, high] = [reach[i - 1] ?? 0, reach[i] ?? 0]
  const t = high > low ? Math.min(1, (metres - low) / (high - low)) : 1
  return [start[0] + (end[0] - start[0]) * t, start[1] + (end[1] - start[1]) * t]
}

function pointAt(points: readonly PlanPoint[], i: number): PlanPoint {
  return points[i] ?? [0, 0]
}

function span(a: PlanPoint, b: PlanPoint): number {
  return Math.hypot(b[0] - a[0], b[1] - a[1])
}
