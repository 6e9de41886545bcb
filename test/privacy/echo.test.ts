// A service, a proxy or a credential that repeats the token and the user's name: neither is in anything that leaves.
import { inspect } from "node:util";
import { InMemoryMetricExporter, MeterProvider, PeriodicExportingMetricReader } from "@opentelemetry/sdk-metrics";
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-base";
import { pino } from "pino";
import { afterEach, describe, expect, it, vi } from "vitest";
import { type ClientEvent, combine, PartnerCenterClient, type PartnerCenterClientOptions } from "../../src/index.ts";
import { logEvents } from "../../src/logger/index.ts";
import { openTelemetry } from "../../src/opentelemetry/index.ts";

const CUSTOMER = "28045616-f6b9-462f-9701-0d89b5e65c44";
const TOKEN = "eyJ0eXAiOiJKV1Qi.eyJ1cG4iOiJqYW5lIn0.c2lnbmF0dXJl";
const PERSON = "Jane.Doe@contoso.onmicrosoft.com";
const ECHO = `Bearer ${TOKEN} for ${PERSON} alias ${PERSON.toLowerCase()}`;

afterEach(() => vi.restoreAllMocks());

const answers: [string, () => Response | Error][] = [
  ["a fault", () => fault(400)],
  ["a fault of 500", () => fault(500)],
  ["throttling", () => fault(429)],
  ["a refused token", () => fault(401)],
  ["a page of HTML with status 200", () => new Response(`<p>${ECHO}</p>`, { status: 200 })],
  ["a gateway's page", () => new Response(`<p>${ECHO}</p>`, { status: 502 })],
  ["a broken connection", () => new TypeError(ECHO, { cause: Object.assign(new Error(ECHO), { request: ECHO }) })],
];

function fault(status: number): Response {
  const body = JSON.stringify({ code: 2000, description: ECHO, data: [ECHO, { who: PERSON }], source: ECHO });
  return new Response(body, { status, headers: { "content-type": "application/json", "x-echo": ECHO } });
}

/** Everything that leaves, by any way, as text. */
async function leaving(options: Partial<PartnerCenterClientOptions>): Promise<string> {
  const out: unknown[] = [];
  vi.spyOn(console, "debug").mockImplementation((...told) => void out.push(told));
  for (const level of ["info", "warn", "error"] as const)
    vi.spyOn(console, level).mockImplementation((...told) => void out.push(told));
  const spans = new InMemorySpanExporter();
  const tracer = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spans)] }).getTracer("privacy");
  const measured = new InMemoryMetricExporter(0);
  const meters = new MeterProvider({ readers: [new PeriodicExportingMetricReader({ exporter: measured })] });
  const onEvent = combine(
    (event: ClientEvent) => void out.push(event),
    {
      start(intent) {
        out.push(intent);
        return { end: (end) => void out.push(end) };
      },
    },
    logEvents(pino({ level: "debug" }, { write: (line: string) => void out.push(line) })),
    logEvents(console),
    openTelemetry({ tracer, meter: meters.getMeter("privacy") }),
  );
  const client = new PartnerCenterClient({
    credential: () => TOKEN,
    onEvent,
    retry: { maxAttempts: 2, baseDelay: 1 },
    ...options,
  });
  const call = client.customer(CUSTOMER).carts.checkout("c1", { customerUserUpn: PERSON, deadline: 200 });
  out.push(await call.catch((error: unknown) => error));
  await meters.forceFlush();
  await meters.shutdown();
  for (const { name, attributes, events, status, resource } of spans.getFinishedSpans())
    out.push({ name, attributes, events, status, resource });
  out.push(measured.getMetrics());
  expect(spans.getFinishedSpans()).toHaveLength(1);
  return out.map((one) => inspect(one, { depth: 20, showHidden: true, maxStringLength: null })).join("\n");
}

describe("Neither the token nor the user's name leaves", () => {
  it.each(answers)("when the answer is %s that repeats both", async (_name, answer) => {
    const fetch = async (): Promise<Response> => {
      const met = answer();
      if (met instanceof Error) throw met;
      return met;
    };
    const text = await leaving({ fetch });
    expect(text).toContain("checkoutCart");
    expect(text).not.toContain(TOKEN);
    expect(text.toLowerCase()).not.toContain(PERSON.toLowerCase());
  });

  it("when a credential fails with both in its words, as far as it is not known what is secret: in logs and traces", async () => {
    const credential = (): never => {
      throw new Error(ECHO);
    };
    const spans = new InMemorySpanExporter();
    const tracer = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spans)] }).getTracer("privacy");
    const lines: string[] = [];
    const logger = pino({ level: "debug" }, { write: (line: string) => void lines.push(line) });
    const onEvent = combine(logEvents(logger), openTelemetry({ tracer }));
    const { carts } = new PartnerCenterClient({ credential, onEvent }).customer(CUSTOMER);
    await expect(carts.checkout("c1", { customerUserUpn: PERSON })).rejects.toThrow();
    const text =
      lines.join("\n") + inspect(spans.getFinishedSpans().map(({ attributes, status }) => [attributes, status]));
    expect(text).toContain("CredentialError");
    expect(text).not.toMatch(/eyJ0eXAi|jane\.doe/i);
  });
});
