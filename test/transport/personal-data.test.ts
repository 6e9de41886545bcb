// Bodies of customers and agreements hold names and addresses: the caller can read them, and nothing else shows them.
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { ApiError, type ClientEvent, type Listener, PartnerCenterError, ResponseParseError } from "../../src/index.ts";
import { logEvents } from "../../src/logger/index.ts";
import { startCall } from "../../src/requests/calls/call.ts";
import { send } from "../../src/requests/calls/send.ts";
import { startSession } from "../../src/requests/calls/session.ts";
import { personalValues, withoutPersonalData } from "../../src/transport/answers/personal-data.ts";
import { CUSTOMER, rejection, samples, testClient } from "../support/client.ts";
import { type Step, stubFetch } from "../support/stub.ts";

const agreement = {
  primaryContact: {
    firstName: "Ada",
    lastName: "Lovelace",
    email: "ada@contoso.example",
    phoneNumber: "+44 20 7946 0018",
  },
  templateId: "117a77b0-9360-443b-8795-c6dedc750cf9",
  dateAgreed: "2026-11-20T00:00:00Z",
  type: "MicrosoftCustomerAgreement",
} as const;
const PERSONAL = /\bAda\b|Lovelace|contoso|7946|Engine Street/i;
const body = {
  code: 600061,
  description:
    "Ada Lovelace (ADA@contoso.example, +44 20 7946 0018) of Engine Street 1 has confirmed. Adapters are not affected.",
  parameters: { address: "Engine Street 1" },
  data: ["Ada Lovelace"],
};

/** Confirms the agreement; resolves to why that failed. */
function refused(step: Step, onEvent: Listener): Promise<unknown> {
  const { fetch } = stubFetch(step);
  const call = startCall(
    startSession({ credential: () => "a-long-token", fetch, retry: false, onEvent }),
    "createCustomerAgreement",
  );
  return rejection(send(call, "createCustomerAgreement", { path: { "customer-id": CUSTOMER }, body: agreement }));
}

describe.each<[string, Step]>([
  ["a refusal", { status: 400, body, headers: { "X-Name": "Lovelace" } }],
  [
    "a refusal in plain text",
    { status: 400, body: "Ada Lovelace, ada@contoso.example: no", headers: { "Content-Type": "text/plain" } },
  ],
  ["strange JSON", { status: 400, body: { who: "Grace of Engine Street 1" } }],
  ["a success that is a fault", { status: 200, body }],
  ["a success that can't be read", { status: 200, body: JSON.stringify(body).slice(0, 90) }],
])("of %s", (_, step) => {
  test("message, JSON, inspect, events and log lines show nobody; body is for the caller to read", async () => {
    const lines: unknown[] = [];
    const line = (...what: unknown[]): number => lines.push(what);
    const events: ClientEvent[] = [];
    const error = await refused(step, (event) => events.push(event));
    await refused(step, logEvents({ debug: line, info: line, warn: line, error: line }));
    if (!(error instanceof ApiError || error instanceof ResponseParseError)) throw error;
    expect(error.body).toMatch(PERSONAL);
    for (const shown of [
      error.message,
      JSON.stringify(error),
      inspect(error, { depth: 9 }),
      inspect(events, { depth: 9 }),
    ])
      expect(shown).not.toMatch(PERSONAL);
    expect(JSON.stringify(lines)).not.toMatch(PERSONAL);
    expect(events.some((event) => event.type === "attempt" && event.error instanceof PartnerCenterError)).toBe(true);
  });
});

test("what is said of anything else is kept whole: it is shown, and read in the message", async () => {
  const { client } = testClient({ fetch: stubFetch({ status: 400, body, headers: { "X-Name": "a" } }).fetch });
  const error = await rejection(samples.getOrder.run(client));
  expect(error).toMatchObject({ description: body.description, data: body.data, parameters: body.parameters });
  expect(JSON.parse(JSON.stringify(error))).toMatchObject({
    ...{
      name: "BadRequestError",
      status: 400,
      code: "600061",
      operation: "getOrder",
      outcome: "rejected",
      attempts: 1,
    },
    ...{ message: expect.stringContaining("Ada Lovelace"), body: JSON.stringify(body), headers: { "x-name": "a" } },
  });
});

describe("the values of a request", () => {
  test("are those that name a person, not kinds, ids and times", () => {
    expect(personalValues("https://api.example/v1/agreements", JSON.stringify(agreement))).toEqual([
      ...["Ada", "Lovelace", "ada@contoso.example", "+44 20 7946 0018"],
    ]);
  });

  test("are looked for in bytes and in a filter too", () => {
    const bytes = new TextEncoder().encode('{"name":"Ada"}').buffer;
    expect(personalValues("https://api.example/v1/agreements", bytes)).toEqual(["Ada"]);
    const filter = encodeURIComponent('{"Field":"CompanyName","Value":"Contoso","Operator":"starts_with"}');
    expect(personalValues(`https://api.example/v1/customers?size=0&filter=${filter}`, undefined)).toEqual(["Contoso"]);
    expect(personalValues("https://api.example/v1/customers?filter=%7B", "no JSON")).toEqual([]);
  });

  test("are cut out as whole words, in either case, the longest first", () => {
    const said = "ADA, Ada King and Adapters; a.b (c) and aXb; call 555-010-0199 or (020) 7946-0018.";
    expect(withoutPersonalData(said, ["Ada", "Ada King", "a.b (c)"], undefined)).toBe(
      "[personal data], [personal data] and Adapters; [personal data] and aXb; call [personal data] or [personal data].",
    );
  });
});
