import type { Form } from '../schema/object.ts'

/** Forms that are one strip: what is shown of them is as long as there is room for. */
const CONTINUOUS: ReadonlySet<Form> = new Set(['slips', 'silk', 'handscroll', 'concertina'])

export const isContinuous = (form: Form): boolean => CONTINUOUS.has(form)
