import './FormDrawing.css'
import type { Form } from '../../../scenes/schema/object.ts'

/** What a drawing is made of: outlines and what lies within them; areas of ink, of silk, of paper that shows. */
interface Strokes {
  readonly outline: string
  readonly fine?: string
  readonly ink?: string
  readonly tint?: string
}

/**
 * Each form in a few lines on a grid of 64 × 48, as it lies before a reader: spines, stitches, rollers and flaps on the
 * side where they belong (book-forms.md §2 of the project's reference). Drawings of things never mirror.
 */
const DRAWINGS: Readonly<Record<Form, Strokes>> = {
  slips: {
    outline:
      'M25 9v30M29 9v30M33 9v30M37 9v30M41 9v30M45 9v30M49 9v30M53 9v30M57 9v30M7 11v26a8 3 0 0 0 16 0V11',
    fine: 'M7 11a8 3 0 1 0 16 0a8 3 0 1 0-16 0M11 11a4 1.500 0 1 0 8 0M7 19a8 3 0 0 0 16 0h34M7 29a8 3 0 0 0 16 0h34',
  },
  silk: {
    outline: 'M9 11c8-3 14 2 23 0s15-2 23 0v27c-8-2-14 2-23 0s-15 3-23 0z',
    fine: 'M16 14v21M22 14v21M28 14v21M34 14v21M40 14v21M46 14v21M13 13.500c8-2 26 1 38 0M13 35.500c10 1 26-1 38 0',
    tint: 'M9 11c8-3 14 2 23 0s15-2 23 0v27c-8-2-14 2-23 0s-15 3-23 0z',
  },
  handscroll: {
    outline: 'M18 14h37v20H18M8 12.500h10v23H8zM11 9.500h4v3h-4zM11 35.500h4v3h-4zM55 13h3v22h-3z',
    fine: 'M24 18v12M28 18v12M32 18v12M36 18v12M40 18v12M44 18v12M48 18v12',
    tint: 'M8 12.500h10v23H8z',
  },
  hangingScroll: {
    outline: 'M20 8h24M22 8v31h20V8M19 39h26v3H19zM32 3l-8 5M32 3l8 5',
    fine: 'M25.500 14h13v17h-13zM27.500 27c2-5 4-5 5-2s3 0 4-2',
    tint: 'M22 8h20v31H22z',
  },
  concertina: {
    outline: 'M6 17l9-7 9 7 9-7 9 7 9-7 7 5.500v21L51 31l-9 7-9-7-9 7-9-7-9 7z',
    fine: 'M15 10v21M24 17v21M33 10v21M42 17v21M51 10v21',
    tint: 'M6 17l9-7v21l-9 7zM24 17l9-7v21l-9 7zM42 17l9-7v21l-9 7z',
  },
  whirlwind: {
    outline:
      'M6 36h52v4H6zM57 35C50 24 38 18 22 21M57 35C50 27 40 23 27 25.500M57 35c-8-6-15-7-25-5.500M57 35c-8-3-13-3-20-2',
    fine: 'M22 21l2 4.500M27 25.500l2 4M32 29.500l2 3.500M10 36v-3M14 36v-2',
  },
  butterfly: {
    outline:
      'M8 40h48M32 40C31 25 22 14 9 12M32 40C29 28 20 21 8 20M32 40c-5-8-13-12-24-12M32 40c-7-4-14-5-24-5M32 40C33 25 42 14 55 12M32 40c3-12 12-19 24-20M32 40c5-8 13-12 24-12M32 40c7-4 14-5 24-5',
  },
  wrappedBack: {
    outline: 'M17 7h27c2 0 3 1 3 3v28c0 2-1 3-3 3H17z',
    fine: 'M43 7v34M20 10h5v17h-5z',
    tint: 'M43 7h1c2 0 3 1 3 3v28c0 2-1 3-3 3h-1z',
  },
  threadBound: {
    outline: 'M17 7h30v34H17z',
    fine: 'M42 7v34M42 10h5M42 19h5M42 29h5M42 38h5M20 10h5v17h-5z',
    tint: 'M41 7h6v5zM41 41h6v-5z',
  },
  album: {
    outline: 'M32 13L8 9v28l24 4 24-4V9zM32 13v28',
    fine: 'M37 17l14-2.300v18L37 35zM40 30c3-7 5-6 6-3s2 0 3-1M14 15v17M19 16v17M24 17v17',
    tint: 'M37 17l14-2.300v18L37 35z',
  },
  rubbing: {
    outline: 'M17 5h30v38H17z',
    ink: 'M19.500 8l25-.8.6 33-25.200.600z',
    fine: 'M39 12v24M33 12v24M27 12v24',
  },
  stele: {
    outline: 'M21 38V14c0-7 5-10 11-10s11 3 11 10v24M12 38h40l-3 6H15z',
    fine: 'M27 14c1-3 3-4 5-4s4 1 5 4M26 18h12M26 18v16M30 18v16M34 18v16M38 18v16',
  },
  woodblock: {
    outline: 'M11 12h42v24H11zM6 20h5v8H6zM53 20h5v8h-5z',
    fine: 'M15 15h34v18H15zM30 15v18M34 15v18M30 20l2 2 2-2M19 15v18M23 15v18M41 15v18M45 15v18M26.500 15v18M37.500 15v18',
    tint: 'M6 20h5v8H6zM53 20h5v8h-5z',
  },
  movableType: {
    outline: 'M9 14h38v27H9zM48 4h9v11h-9z',
    fine: 'M9 20.750h38M9 27.500h38M9 34.250h38M16.600 14v27M24.200 14v27M31.800 14v27M39.400 14v27M50.500 7.500h4M52.500 6v7M50.500 11h4',
    tint: 'M39.400 14H47v6.750h-7.600z',
  },
  map: {
    outline: 'M7 12l12.500-3L32 12l12.500-3L57 12v27l-12.500-3L32 39l-12.500-3L7 39z',
    fine: 'M19.500 9v27M32 12v27M44.500 9v27M10 30c6-8 10 2 16-5s11-1 15-6 8-3 13-6M37 28l3-5 3 5M41 28l2-3.500 2.500 3.500',
    tint: 'M19.500 9L32 12v27l-12.500-3zM44.500 9L57 12v27l-12.500-3z',
  },
  singleSheet: {
    outline: 'M6 9h52v30H6z',
    fine: 'M10 13h44v22H10zM30 13v22M34 13v22M30 18l2 2 2-2M15 13v22M20 13v22M25 13v22M39 13v22M44 13v22M49 13v22',
  },
  palmLeaf: {
    outline: 'M6 18h52l-2 7H8zM7 27h50v3H7zM7 32h50v3H7zM7 37h50v3H7zM12 16l3-6h37l2 6',
    fine: 'M22 20.700v1.600M42 20.700v1.600M12 20h6M12 23h6M26 20h12M26 23h12M46 20h7M46 23h7M22 20c-2-8 4-14 12-15',
    tint: 'M6 18h52l-2 7H8z',
  },
  codexWestAsian: {
    outline: 'M20 7h28v34H20zM20 7L8 16v16l12 9',
    fine: 'M23 10h22v28H23zM34 17c3 3 4 5 4 7s-1 4-4 7c-3-3-4-5-4-7s1-4 4-7zM17 13l-6 4.500v13l6 4.500',
    tint: 'M20 7L8 16v16l12 9z',
  },
}

export function FormDrawing({ form }: { readonly form: Form }) {
  const { outline, fine, ink, tint } = DRAWINGS[form]
  return (
    <svg viewBox="0 0 64 48" className="form-drawing" aria-hidden="true">
      {tint && <path className="form-drawing__tint" d={tint} />}
      {ink && <path className="form-drawing__ink" d={ink} />}
      {fine && <path className={ink ? 'form-drawing__light' : 'form-drawing__fine'} d={fine} />}
      <path className="form-drawing__outline" d={outline} />
    </svg>
  )
}
