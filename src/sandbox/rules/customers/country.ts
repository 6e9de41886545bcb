// Where a customer is.
import type { Customer } from "../../world/state.ts";

/** The country of a customer, ISO 3166 alpha 2, as far as the sandbox was told. */
export function countryOf({ profile }: Customer): string {
  return (profile?.country ?? "US").toUpperCase();
}
