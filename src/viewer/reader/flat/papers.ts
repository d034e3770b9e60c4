import type { Laid, View } from '../../../scenes/reading/laying.ts'
import type { ShownSide } from '../../../scenes/reading/reading.ts'

/** Paper under the pictures, and instead of those that there are none of: with the reason written on it. */
export class PapersLayer {
  readonly #layer = document.createElement('div')
  readonly #host: HTMLElement
  readonly #wordsOf: (side: ShownSide) => string
  #papers = new Map<string, HTMLElement>()

  constructor(host: HTMLElement, wordsOf: (side: ShownSide) => string) {
    this.#host = host
    this.#wordsOf = wordsOf
    this.#layer.className = 'flat-papers'
    host.prepend(this.#layer)
  }

  lay(laid: readonly Laid[], { x, y, width }: View, quarters: number): void {
    const { clientWidth, clientHeight } = this.#host
    const scale = clientWidth / width
    const papers = new Map<string, HTMLElement>()
    for (const { key, side, box } of laid) {
      const paper = this.#papers.get(key) ?? this.#make(side)
      paper.style.transform = `translate(${(box.x - x) * scale + clientWidth / 2}px, ${(box.y - y) * scale + clientHeight / 2}px)`
      paper.style.width = `${box.width * scale}px`
      paper.style.height = `${box.height * scale}px`
      papers.set(key, paper)
    }
    for (const [key, paper] of this.#papers) if (!papers.has(key)) paper.remove()
    this.#papers = papers
    this.#layer.style.transform = `rotate(${quarters * 90}deg)`
  }

  dispose(): void {
    this.#layer.remove()
  }

  #make(side: ShownSide): HTMLElement {
    const paper = document.createElement('div')
    paper.className = `flat-papers__paper flat-papers__paper--${side.isCover ? 'cover' : (side.blank ?? 'page')}`
    if (side.page === undefined) paper.textContent = this.#wordsOf(side)
    paper.dir = 'auto'
    this.#layer.append(paper)
    return paper
  }
}
