// Runs before every test file: whatever the client emits, in every test, must hold no token and no user's name.
import { afterAll, afterEach, vi } from "vitest";

// The engine only: suites that don't send anything load nothing more.
vi.mock(import("../../src/transport/intent.ts"), async (original) => {
  const real = await original();
  const { overhear } = await import("./emissions.ts");
  return { ...real, send: (engine, intent, call) => real.send(overhear(engine), intent, call) };
});

async function complain(): Promise<void> {
  const { takeLeaks } = await import("./emissions.ts");
  const leaks = takeLeaks();
  if (leaks.length > 0) throw new Error(`A secret was emitted:\n${leaks.join("\n")}`);
}

afterEach(complain);
// Tokens arrive in the background, too.
afterAll(complain);
