// Events as log lines: by pino, on the console, at levels of one's own; nothing secret, nothing forged.
import { pino } from "pino";
import { afterEach, describe, expect, it, vi } from "vitest";
import { type CustomerClient, InvalidArgumentError, PartnerCenterClient } from "../../src/index.ts";
import { type Level, type LogEventsOptions, type Logger, levelOf, lineOf, logEvents } from "../../src/logger/index.ts";
import { PartnerCenterSandbox } from "../../src/sandbox/index.ts";

const CUSTOMER = "28045616-f6b9-462f-9701-0d89b5e65c44";
const CART = { lineItems: [{ catalogItemId: "MS-AZR-0145P", quantity: 1, billingCycle: "monthly" as const }] };
const TOKEN = "logger-suite-token";

afterEach(() => vi.restoreAllMocks());

type Line = [Level, Readonly<Record<string, unknown>>, string];

/** A logger that keeps its lines. */
function keeper(): { lines: Line[]; logger: Logger } {
  const lines: Line[] = [];
  const at =
    (level: Level) =>
    (fields: Readonly<Record<string, unknown>>, message: string): void =>
      void lines.push([level, fields, message]);
  return { lines, logger: { debug: at("debug"), info: at("info"), warn: at("warn"), error: at("error") } };
}

function clientOf(logger: Logger, fetch: typeof globalThis.fetch, options?: LogEventsOptions): CustomerClient {
  const onEvent = logEvents(logger, options);
  return new PartnerCenterClient({ credential: () => TOKEN, fetch, retry: { baseDelay: 1 }, onEvent }).customer(
    CUSTOMER,
  );
}

describe("logEvents", () => {
  it("writes a line for each event and for the end, at the level it deserves", async () => {
    const { lines, logger } = keeper();
    const sandbox = new PartnerCenterSandbox();
    sandbox.inject({ operation: "createCart", type: "status", status: 503 });
    await clientOf(logger, sandbox.fetch).carts.create(CART);
    expect(lines.map(([level, { event }]) => [level, event])).toEqual([
      ["debug", "token"],
      ["warn", "attempt"],
      ["info", "retry"],
      ["debug", "attempt"],
      ["info", "end"],
    ]);
    expect(lines.map(([, , message]) => message.replace(/\d+ ms/g, "n ms"))).toEqual([
      "createCart got a token (first), n ms",
      "createCart attempt 1: unknown, 503, n ms",
      "createCart attempt 2 in n ms",
      "createCart attempt 2: done, 201, n ms",
      "createCart done, 2 attempts, n ms",
    ]);
  });

  it("gives ids, numbers and what is left of an error as fields", async () => {
    const { lines, logger } = keeper();
    await expect(clientOf(logger, new PartnerCenterSandbox().fetch).carts.get("unknown")).rejects.toThrow();
    const end = lines.at(-1);
    expect(end?.[0]).toBe("error");
    expect(end?.[1]).toEqual({
      event: "end",
      operation: "getCart",
      customerId: CUSTOMER,
      cartId: "unknown",
      requestId: expect.any(String),
      correlationId: expect.any(String),
      attempts: 1,
      durationMs: expect.any(Number),
      outcome: "rejected",
      status: 404,
      error: { name: "NotFoundError", message: expect.stringContaining("800008"), code: "800008" },
    });
    expect(Number.isInteger(end?.[1].durationMs)).toBe(true);
    expect(JSON.parse(JSON.stringify(end?.[1]))).toEqual(end?.[1]);
  });

  it("names the customer, and the cart or order that it is about, in every line", async () => {
    const { lines, logger } = keeper();
    const { carts, orders } = clientOf(logger, new PartnerCenterSandbox().fetch);
    const { id } = await carts.create(CART);
    await carts.checkout(id);
    await expect(orders.get("a b")).rejects.toThrow();
    const named = lines.map(([, { operation, customerId, cartId, orderId }]) => [
      operation,
      customerId,
      cartId,
      orderId,
    ]);
    expect(named).toContainEqual(["createCart", CUSTOMER, undefined, undefined]);
    expect(named).toContainEqual(["checkoutCart", CUSTOMER, id, undefined]);
    expect(named).toContainEqual(["getOrder", CUSTOMER, undefined, "a b"]);
    expect(named.every(([, customer]) => customer === CUSTOMER)).toBe(true);
  });

  it("says that a call waits for the rate limit, and that it was aborted", async () => {
    const { lines, logger } = keeper();
    const sandbox = new PartnerCenterSandbox();
    sandbox.inject({ operation: "createCart", type: "throttle", retryAfter: 60 });
    const controller = new AbortController();
    const call = clientOf(logger, sandbox.fetch).carts.create(CART, { signal: controller.signal });
    await vi.waitFor(() => expect(lines.map(([, { event }]) => event)).toContain("throttle"));
    controller.abort();
    await expect(call).rejects.toThrow();
    const [[, , wait] = [], [level, fields, message] = []] = lines.slice(-2);
    expect(wait).toMatch(/^createCart waits 6\d{4} ms for the rate limit$/);
    expect([level, fields]).toEqual(["info", expect.objectContaining({ aborted: true, outcome: "rejected" })]);
    expect(message).toMatch(/^createCart aborted \(rejected\), 1 attempt, \d+ ms$/);
  });

  it("names the error of an attempt that has no status", async () => {
    const { lines, logger } = keeper();
    const fetch = async (): Promise<Response> => {
      throw new TypeError("fetch failed");
    };
    const call = clientOf(logger, fetch).carts.get("c1", { retry: false });
    await expect(call).rejects.toThrow();
    expect(lines.find(([, { event }]) => event === "attempt")?.[2]).toMatch(
      /attempt 1: unknown, ConnectionError, \d+ ms/,
    );
  });

  it("takes levels of one's own, and none for silence", async () => {
    const { lines, logger } = keeper();
    const level: LogEventsOptions["level"] = (event) => (event.type === "end" ? levelOf(event) : false);
    await clientOf(logger, new PartnerCenterSandbox().fetch, { level }).carts.create(CART);
    expect(lines.map(([at, { event }]) => [at, event])).toEqual([["info", "end"]]);
  });

  it("suits pino: one JSON object a line, its level, the fields, the text", async () => {
    const out: string[] = [];
    const logger = pino({ level: "debug" }, { write: (line: string) => void out.push(line) });
    await clientOf(logger, new PartnerCenterSandbox().fetch).carts.create(CART);
    const parsed = out.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(parsed.map(({ level, event, msg }) => [level, event, typeof msg])).toEqual([
      [20, "token", "string"],
      [20, "attempt", "string"],
      [30, "end", "string"],
    ]);
    for (const line of out) expect(line.match(/\n/g)).toHaveLength(1);
  });

  it("writes text and JSON on one line of the console", async () => {
    const spy = vi.spyOn(console, "info").mockImplementation(() => {});
    vi.spyOn(console, "debug").mockImplementation(() => {});
    await clientOf(console, new PartnerCenterSandbox().fetch).carts.create(CART);
    expect(spy.mock.calls).toEqual([
      [expect.stringMatching(/^createCart done, 1 attempt, \d+ ms \{"event":"end",.*\}$/)],
    ]);
  });
});

describe("A line", () => {
  const body = (description: string): Response =>
    new Response(JSON.stringify({ code: 900421, description }), {
      status: 403,
      headers: { "content-type": "application/json" },
    });

  it("holds no token and no person's name, even if the service repeats them", async () => {
    const { lines, logger } = keeper();
    const echo = `Bearer ${TOKEN} of jane.doe@contoso.com, Alex@Fabrikam.example and eyJhbGciOiJub25l.eyJvaWQiOiIx.c2ln`;
    const call = clientOf(logger, async () => body(echo)).carts.checkout("c1", {
      customerUserUpn: "alex@fabrikam.example",
    });
    await expect(call).rejects.toThrow();
    const text = JSON.stringify(lines);
    expect(text).toContain("[user]");
    expect(text).not.toMatch(/logger-suite-token|jane|contoso|fabrikam|eyJ/i);
  });

  it("stays one line, whatever the service says", async () => {
    const { lines, logger } = keeper();
    const call = clientOf(logger, async () => body('no\r\n{"level":50} \u001b[31mred\u2028end')).carts.get("c1");
    await expect(call).rejects.toThrow();
    for (const [, { error }, message] of lines) {
      const text = message + Object.values(Object(error)).join("");
      expect([...text].filter((char) => char < " " || char === "\u2028")).toEqual([]);
    }
  });

  it("can be made without a logger", () => {
    const ids = { operation: "getCart", requestId: "r", correlationId: "c" };
    const event = { ...ids, type: "token", reason: "first", durationMs: 1.7 } as const;
    expect(lineOf(event)).toEqual({
      fields: { event: "token", ...ids, reason: "first", durationMs: 2 },
      message: "getCart got a token (first), 2 ms",
    });
    expect(levelOf(event)).toBe("debug");
  });
});

describe("logEvents refuses", () => {
  it.each([
    ["logger", undefined, {}, /it has no debug\(\)/],
    [
      "logger",
      { debug() {}, info() {}, warn() {} },
      {},
      /must have debug\(\), info\(\), warn\(\), error\(\); it has no error\(\)/,
    ],
    ["level", console, { level: "info" }, /must be a function/],
    ["levels", console, { levels: {} }, /did you mean "level"\?/],
  ])("%s that can't be used", (argument, logger, options, says) => {
    let thrown: unknown;
    try {
      logEvents(logger as unknown as Logger, options as unknown as LogEventsOptions);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(InvalidArgumentError);
    expect(thrown).toMatchObject({ argument, message: expect.stringMatching(says) });
  });
});
