/** Rows or columns laid end to end, in pixels. */
export class Axis {
  readonly #starts: Float64Array;

  constructor(
    readonly count: number,
    sizeOf: (index: number) => number,
  ) {
    this.#starts = new Float64Array(count + 1);
    for (let index = 0; index < count; index++) {
      this.#starts[index + 1] = this.start(index) + sizeOf(index);
    }
  }

  /** Where the line begins; that of `count` is the end of all. */
  start(index: number): number {
    return this.#starts[Math.max(0, Math.min(index, this.count))] ?? 0;
  }

  size(index: number): number {
    return this.start(index + 1) - this.start(index);
  }

  get total(): number {
    return this.start(this.count);
  }

  /** The line at a position; the first or last when outside. Hidden lines are never met. */
  at(position: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.start(middle) <= position) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The next line in a direction that is not hidden, or the same when there is none. */
  step(index: number, by: 1 | -1): number {
    for (let next = index + by; next >= 0 && next < this.count; next += by) {
      if (this.size(next) > 0) return next;
    }
    return index;
  }
}
