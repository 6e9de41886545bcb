// The client-wide retry quota: when most attempts fail, calls fail instead of multiplying the load.

/** A bucket that retries empty and successes fill; it drains only while most attempts fail. */
export class RetryQuota {
  #tokens: number;
  readonly #size: number;

  constructor(size = 100) {
    this.#size = size;
    this.#tokens = size;
  }

  /** Takes one token for a retry; false when there is none. */
  take(): boolean {
    if (this.#tokens === 0) return false;
    this.#tokens--;
    return true;
  }

  /** A success gives one back. */
  give(): void {
    if (this.#tokens < this.#size) this.#tokens++;
  }
}
