import type { BenchServer } from './serve.ts'

export type Protocol = 'http1' | 'http2'

/** A hall to be measured: who made it, how many pictures it shows, and where it lies. */
export interface Subject {
  readonly name: string
  readonly count: number
  address(server: BenchServer, protocol?: Protocol): string
}

/** How the camera of a baseline moves by itself, from the window's event `bench-go` on. */
export type Move = 'look' | 'walk'

interface BaselineOptions {
  readonly move?: Move
  /** Degrees from the upper to the lower edge. */
  readonly fov?: number
}

/** This project's bundle, opened in the hall. @param fixed without adapting its resolution to the machine */
export function ours(count: number, { fixed = false } = {}): Subject {
  return {
    name: 'ours',
    count,
    address: (server, protocol = 'http1') =>
      `${server[protocol]}/ours-${count}/?view=hall${fixed ? '&quality=high' : ''}`,
  }
}

function baseline(name: string, page: string, query: string) {
  return (count: number, { move, fov }: BaselineOptions = {}): Subject => ({
    name,
    count,
    address: (server, protocol = 'http1') =>
      `${server[protocol]}/halls/${page}.html?n=${count}${query}${move ? `&move=${move}` : ''}${fov ? `&fov=${fov}` : ''}`,
  })
}

/** Plain three near its limit. */
export const near = baseline('near-limit three', 'near', '')
/** @react-three/fiber as tutorials have it: one Suspense around the hall. */
export const r3fUsual = baseline('R3F usual', 'r3f', '')
/** The same at its best: a Suspense for every picture. */
export const r3fBest = baseline('R3F at its best', 'r3f', '&suspense=each')
/** A-Frame as tutorials have it, with `<a-assets>`. */
export const aframe = baseline('A-Frame', 'aframe', '')
