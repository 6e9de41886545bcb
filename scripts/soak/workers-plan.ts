// What the workers of the soak share with who starts and kills them.

/** A safeguard that can be taken away, to see that the soak notices. */
export type Break = "fence" | "cart" | "key";
export const BREAKS: readonly Break[] = ["fence", "cart", "key"];

/** What is sure to befall a worker once. */
export type Accident = "freezes" | "dies" | "none";

export const QUEUE = "purchases";
/** ms; short, so that a killed worker's job goes on soon. */
export const LOCK = 2000;
/** ms for which the service remembers an MS-RequestId. */
export const MEMORY = 1000;
/** Every so many purchases two jobs ask for the same. */
const TWINS = 10;

/** The friendly name of a purchase's line, by which it is found again among what was bought. */
export function nameOf(index: number): string {
  return index % TWINS === 0 ? `${index} twin` : `${index} single`;
}

/** True for the body of a cart, or the name of a purchase, that two jobs ask for. */
export function isTwin(text: string): boolean {
  return text.includes(" twin");
}
