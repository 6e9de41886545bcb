// Memory within a bound: the oldest entry goes when a new one comes, and whoever wants to know is told once.

/** A list of what is kept, oldest first, by key. */
export interface Kept<Key> {
  /** Keeps `key`; beyond the bound, `drop` is called with the oldest ones. */
  add(key: Key): void;
  /** How many there are. */
  readonly size: number;
  clear(): void;
}

/** Keeps at most `limit` keys. `reached` is called when the first one is dropped, once until `clear`. */
export function createBounded<Key>(limit: number, drop: (key: Key) => void, reached: () => void): Kept<Key> {
  const keys = new Set<Key>();
  let told = false;
  return {
    add(key) {
      keys.add(key);
      for (const oldest of keys) {
        if (keys.size <= limit) return;
        keys.delete(oldest);
        drop(oldest);
        if (!told) reached();
        told = true;
      }
    },
    get size() {
      return keys.size;
    },
    clear() {
      keys.clear();
      told = false;
    },
  };
}
