// Timers in the order in which they are due: a binary heap; those that were cancelled are left out on the way.

/** A timer that has been set. */
export class QueuedTimer {
  /** ms on the clock that the queue belongs to. */
  readonly at: number;
  /** Which of two timers due at once was set first. */
  readonly order: number;
  readonly fire: () => void;

  constructor(at: number, order: number, fire: () => void) {
    this.at = at;
    this.order = order;
    this.fire = fire;
  }
}

/** What is due first comes out first. */
export class TimerQueue {
  #heap: QueuedTimer[] = [];
  readonly #live = new Set<QueuedTimer>();

  /** Timers that are set and have neither fired nor been cancelled. */
  get size(): number {
    return this.#live.size;
  }

  add(timer: QueuedTimer): void {
    this.#live.add(timer);
    this.#heap.push(timer);
    this.#rise(this.#heap.length - 1);
  }

  cancel(timer: QueuedTimer): void {
    this.#live.delete(timer);
    // Most timers are time limits that are cancelled: without this, the heap would keep them all until they are due.
    if (this.#heap.length > 1000 && this.#heap.length > this.#live.size * 2) {
      this.#heap = [...this.#live].sort((a, b) => (before(a, b) ? -1 : 1));
    }
  }

  /** Takes out what is due first; undefined when nothing is set. */
  take(): QueuedTimer | undefined {
    for (;;) {
      const first = this.#heap[0];
      const last = this.#heap.pop();
      if (!first || !last) return undefined;
      if (first !== last) {
        this.#heap[0] = last;
        this.#sink(0);
      }
      if (this.#live.delete(first)) return first;
    }
  }

  #rise(index: number): void {
    for (let child = index; child > 0; ) {
      const parent = (child - 1) >> 1;
      if (!this.#swap(child, parent)) return;
      child = parent;
    }
  }

  #sink(index: number): void {
    for (let parent = index; ; ) {
      const left = 2 * parent + 1;
      const [a, b] = [this.#heap[left], this.#heap[left + 1]];
      const child = a && b && before(b, a) ? left + 1 : left;
      if (!this.#swap(child, parent)) return;
      parent = child;
    }
  }

  /** Puts the two in order; false if they were. */
  #swap(child: number, parent: number): boolean {
    const [lower, upper] = [this.#heap[child], this.#heap[parent]];
    if (!lower || !upper || !before(lower, upper)) return false;
    this.#heap[child] = upper;
    this.#heap[parent] = lower;
    return true;
  }
}

function before(a: QueuedTimer, b: QueuedTimer): boolean {
  return a.at < b.at || (a.at === b.at && a.order < b.order);
}
