import { below, oneOf, type Random } from '../random.ts'

/** Words by the slot that they fill; a slot written `{year}` is a whole number within its bounds. */
export interface Grammar {
  readonly slots: Readonly<Record<string, readonly string[]>>
  readonly numbers: Readonly<Record<string, readonly [least: number, most: number]>>
  /** Patterns of each kind of sentence, with `{slot}` for words. */
  readonly patterns: Readonly<Record<string, readonly string[]>>
}

/** Attempts at a sentence that has not been said yet. */
const PATIENCE = 200

/** Writes sentences by a grammar, none twice. */
export class Writer {
  readonly #random: Random
  readonly #grammar: Grammar
  readonly #said = new Set<string>()

  constructor(grammar: Grammar, random: Random) {
    this.#grammar = grammar
    this.#random = random
  }

  /** @throws when the grammar has nothing new to say: the benchmark would measure repetition */
  sentence(kind: string): string {
    for (let attempt = 0; attempt < PATIENCE; attempt++) {
      const sentence = this.words(kind)
      if (this.#said.has(sentence)) continue
      this.#said.add(sentence)
      return sentence
    }
    throw new Error(`Nothing new to say of ${kind} after ${this.#said.size} sentences`)
  }

  /** Names and other words that are no sentences, which may occur again. */
  words(kind: string): string {
    const pattern = oneOf(this.#random, this.#grammar.patterns[kind] ?? [])
    return pattern.replace(/\{(\w+)\}/g, (_, slot: string) => this.#fill(slot))
  }

  #fill(slot: string): string {
    const bounds = this.#grammar.numbers[slot]
    if (bounds) return String(bounds[0] + below(this.#random, bounds[1] - bounds[0] + 1))
    return oneOf(this.#random, this.#grammar.slots[slot] ?? [])
  }
}
