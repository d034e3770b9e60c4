import type { CSSProperties } from 'react'
import type { Crop } from '../../scenes/forms/frame.ts'

/** Lets a part of a picture fill its box: the picture is as much larger as the part is smaller. */
export function cropStyle([u0, v0, u1, v1]: Crop): CSSProperties {
  const [width, height] = [u1 - u0, v1 - v0]
  return {
    position: 'absolute',
    width: `${100 / width}%`,
    height: `${100 / height}%`,
    left: `${(-100 * u0) / width}%`,
    top: `${(-100 * (1 - v1)) / height}%`,
  }
}
