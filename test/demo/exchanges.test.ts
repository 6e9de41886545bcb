// The line that the demo prints for an exchange.
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { watchExchanges } from "../../scripts/demo/exchanges.ts";
import { createTerminal } from "../../scripts/terminal.ts";
import { FakeTerminal, Pipe } from "../support/streams.ts";

const requestId = "4fa6dad6-a89f-4875-8247-8294a10ae1cf";
const cart = "/v1/customers/28045616-f6b9-462f-9701-0d89b5e65c44/carts/3655b1a0-b1c9-4268-9824-577fdbc4d0be";
const event = { operation: "checkoutCart", requestId, correlationId: requestId, durationMs: 1 } as const;

beforeEach(() => {
  vi.stubEnv("FORCE_COLOR", undefined);
  vi.stubEnv("NO_COLOR", "1");
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

/** What is printed of one exchange on a terminal of `columns`, or in a pipe. */
async function printed(columns?: number, broken?: string): Promise<string> {
  vi.stubGlobal("fetch", () => Promise.resolve(new Response()));
  const stream = columns === undefined ? new Pipe() : new FakeTerminal(columns);
  const terminal = createTerminal(stream);
  const { fetch, onEvent } = watchExchanges(terminal, broken === undefined ? undefined : { next: () => broken });
  await fetch(`https://api.example${cart}/checkout`, { method: "POST", headers: { "MS-RequestId": requestId } });
  if (broken === undefined) onEvent({ ...event, type: "attempt", attempt: 1, status: 201, outcome: "done" });
  else onEvent({ ...event, type: "attempt", attempt: 1, outcome: "unknown" });
  return stream.text;
}

describe("the line of an exchange", () => {
  it("is whole in a pipe and on a wide terminal", async () => {
    const whole = `   POST   ${cart}/checkout 201 ${requestId} attempt 1\n`;
    expect(await printed()).toBe(whole);
    expect(await printed(200)).toBe(whole);
  });

  it("has its ids shortened to fit a terminal of 80 columns", async () => {
    const line = await printed(80);
    expect(line).toBe("   POST   /customers/28045616…/carts/3655b1a0…/checkout  201 4fa6dad6… attempt 1\n");
    expect(line.length - 1).toBe(80);
  });

  it("says what is known of one that broke, and what broke it", async () => {
    expect(await printed(undefined, "carried out, then reset")).toContain(
      `--- ${requestId} attempt 1, unknown: carried out, then reset\n`,
    );
  });
});
