// The way out for a test that sends or answers on purpose what the description does not allow.
import { expect } from "vitest";

const reasons = new Map<string | undefined, string>();

/**
 * Called in a test: nothing of that test is held against the description. Called outside of any: nothing of the file.
 * `reason` says what the test does that the description forbids.
 */
export function offContract(reason: string): void {
  reasons.set(expect.getState().currentTestName, reason);
}

/** Whether the running test has taken the way out. */
export function isOffContract(): boolean {
  return reasons.has(undefined) || reasons.has(expect.getState().currentTestName);
}
