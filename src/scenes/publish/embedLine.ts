import { directionOf } from '../text/language.ts'
import { attributes } from './html.ts'

/**
 * The one line that a partner's webmaster pastes. No style of its own: a strict policy would drop it.
 * @param args.address of the bundle's folder or page, as the reader's browser will ask for it
 * @param args.title read out by a screen reader in place of the frame
 * @param args.language of `title`
 */
export function embedLine(args: { address: string; title: string; language: string }): string {
  const frame = attributes({
    src: args.address,
    title: args.title,
    lang: args.language,
    dir: directionOf(args.language),
    width: '100%',
    height: 640,
    loading: 'lazy',
    allow: 'fullscreen',
    referrerpolicy: 'strict-origin-when-cross-origin',
  })
  return `<iframe${frame}></iframe>`
}
