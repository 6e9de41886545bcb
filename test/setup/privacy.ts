// Runs before every test file: whatever the client emits, in every test, must hold no token and no user's name.
import { afterAll, afterEach, vi } from "vitest";

/** Set once the engine is loaded: suites that don't send anything load nothing more. */
const recorder = vi.hoisted(() => ({ takeLeaks: (): string[] => [] }));

vi.mock(import("../../src/transport/intent/intent.ts"), async (original) => {
  const real = await original();
  const { overhear, takeLeaks } = await import("./emissions.ts");
  recorder.takeLeaks = takeLeaks;
  return { ...real, carryOut: (engine, intent, call) => real.carryOut(overhear(engine), intent, call) };
});

function complain(): void {
  const leaks = recorder.takeLeaks();
  if (leaks.length > 0) throw new Error(`A secret was emitted:\n${leaks.join("\n")}`);
}

afterEach(complain);
// Tokens arrive in the background, too.
afterAll(complain);
