// Object literals without the keys that have nothing to say: the service leaves such keys out.

type Optional<T> = { [K in keyof T as undefined extends T[K] ? K : null extends T[K] ? K : never]?: NonNullable<T[K]> };
type Required<T> = { [K in keyof T as undefined extends T[K] ? never : null extends T[K] ? never : K]: T[K] };

/** A copy of `value` without the properties that are undefined or null. */
export function compact<T extends object>(value: T): Required<T> & Optional<T> {
  const kept = Object.entries(value).filter(([, member]) => member !== undefined && member !== null);
  return Object.fromEntries(kept) as Required<T> & Optional<T>;
}
