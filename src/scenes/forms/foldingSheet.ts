import type { ViewingDirection } from '../schema/object.ts'
import { drawFolding } from './foldBinding.ts'
import type { FoldTarget, PrintedSheet } from './foldSheet.ts'
import { frameOf } from './frame.ts'
import { type Part, PartsBuilder } from './parts.ts'

/** A printed sheet that can be folded for any of the bindings that are made of such sheets. */
export function createFoldingSheet(
  sheet: PrintedSheet & { readonly page?: number; readonly viewingDirection?: ViewingDirection },
): { mesh(progress: number, target: FoldTarget): readonly Part[] } {
  const builder = new PartsBuilder(frameOf(sheet.viewingDirection ?? 'right-to-left'))
  return {
    mesh(progress, target) {
      builder.begin()
      drawFolding(builder, sheet, progress, target)
      return builder.parts()
    },
  }
}
