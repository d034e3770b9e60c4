import { later } from './later.ts'

/** The cover of an exhibition that opens needs none of these; what is not asked for is not fetched. */
export const troubleScreen = later(() =>
  import('./boot/TroubleScreen.tsx').then((module) => module.TroubleScreen),
)
export const visitScreen = later(() => import('./shell/VisitScreen.tsx').then((module) => module.VisitScreen))
export const exhibitDialog = later(() =>
  import('./exhibit/ExhibitDialog.tsx').then((module) => module.ExhibitDialog),
)
