import type { TFunction } from 'i18next'
import { findingWords } from '../check/findingWords.ts'
import type { PageTrouble } from './fetchPages.ts'

/** Why a file of another host is not here, and what to do about it. @param t of `workbench` */
export function troubleWords(t: TFunction, trouble: PageTrouble): string {
  switch (trouble.kind) {
    case 'remote':
      return t(`iiif.trouble.${trouble.code}`, { host: trouble.host })
    case 'service':
      return findingWords(t, trouble.finding)
    case 'file':
      return t(`commands:import.${trouble.finding.rule}`, {
        ...trouble.finding.params,
        file: trouble.finding.file,
      })
  }
}
