type Numbers = Float32Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>

/** A list of numbers that grows in place: thousands are added a millisecond, and it ends as one buffer. */
export class Growing<List extends Numbers> {
  readonly #make: (length: number) => List
  #list: List
  #length = 0

  constructor(make: (length: number) => List) {
    this.#make = make
    this.#list = make(4096)
  }

  get length(): number {
    return this.#length
  }

  /** Adds three numbers: a place, or the corners of a triangle. */
  add3(a: number, b: number, c: number): void {
    const at = this.#length
    const list = this.reserve(3)
    list[at] = a
    list[at + 1] = b
    list[at + 2] = c
  }

  /** Makes the list longer by this many numbers, which the caller writes at its end. */
  reserve(count: number): List {
    const length = this.#length + count
    if (length > this.#list.length) {
      const longer = this.#make(Math.max(length, this.#list.length * 2))
      longer.set(this.#list)
      this.#list = longer
    }
    this.#length = length
    return this.#list
  }

  /** The numbers alone, in a buffer of their own. */
  take(): List {
    return this.#list.slice(0, this.#length) as List
  }
}
