// Customers and agreements name people: what is asked and answered of them is in no event, log line, span or metric, and in no error's message.
import { inspect } from "node:util";
import { afterEach, expect, it, vi } from "vitest";
import { type ClientEvent, type NewAgreement, PartnerCenterClient, PartnerCenterError } from "../../src/index.ts";
import { learn, takeHeard, takeLeaks } from "../setup/emissions.ts";
import { offContract } from "../setup/off-contract.ts";

const CUSTOMER = "28045616-f6b9-462f-9701-0d89b5e65c44";
const FIRST = "Wilhelmina";
const LAST = "Oberhauser";
const MAIL = "wilhelmina@fourth-coffee.example";
const PHONE = "+49 89 5550100";
const STREET = "Sendlinger Strasse 7";
const COMPANY = "Fourth Coffee Roasters";
const personal = [FIRST, LAST, MAIL, PHONE, STREET, COMPANY];
for (const one of personal) learn(one);

const agreement: NewAgreement = {
  primaryContact: { firstName: FIRST, lastName: LAST, email: MAIL, phoneNumber: PHONE },
  templateId: "6c9e1f3a-40d7-4b82-9e65-d8f20b7a1c94",
  dateAgreed: "2024-03-11T00:00:00Z",
  type: "MicrosoftCustomerAgreement",
};
const customer = {
  id: CUSTOMER,
  companyProfile: { companyName: COMPANY, domain: "fourth-coffee.example", email: MAIL },
  billingProfile: {
    firstName: FIRST,
    lastName: LAST,
    email: MAIL,
    defaultAddress: { addressLine1: STREET, phoneNumber: PHONE },
  },
};

const calls: [string, (client: PartnerCenterClient) => Promise<unknown>][] = [
  ["a customer", (client) => client.customers.get(CUSTOMER)],
  ["customers", (client) => client.customers.list({ filter: { field: "CompanyName", value: COMPANY } }).toArray(3)],
  ["agreements", (client) => client.customer(CUSTOMER).agreements.list()],
  ["a confirmation", (client) => client.customer(CUSTOMER).agreements.confirm(agreement)],
];
const said = `${FIRST} ${LAST} (${MAIL}, ${PHONE}) of ${COMPANY}, ${STREET}, is not allowed.`;
const answers: [string, () => Response][] = [
  ["as asked", () => Response.json({ ...customer, ...agreement, items: [{ ...customer, ...agreement }] })],
  [
    "with a fault that repeats it",
    () => Response.json({ code: 2000, description: said, ...customer, ...agreement }, { status: 400 }),
  ],
  [
    "with a confirmation that is there",
    () => Response.json({ code: 600061, description: said, ...customer, ...agreement }, { status: 400 }),
  ],
  [
    "with a page, of which the caller alone gets the body",
    () => new Response(`<p>${said}</p>`, { status: 502, headers: { "content-type": "text/html" } }),
  ],
];

afterEach(() => vi.restoreAllMocks());

it.each(calls.flatMap(([what, call]) => answers.map(([how, answer]) => ({ what, how, call, answer }))))(
  "$what, answered $how, leave no trace of a person",
  async ({ call, answer }) => {
    offContract("faults repeat what no service should");
    takeHeard();
    const fetch = async (): Promise<Response> => answer();
    const retry = { maxAttempts: 2, baseDelay: 1 };
    const events: ClientEvent[] = [];
    const onEvent = (event: ClientEvent): void => void events.push(event);
    const found = await call(new PartnerCenterClient({ credential: () => "any-token", fetch, retry, onEvent })).catch(
      (error: unknown) => error,
    );
    expect(Object.keys(takeHeard()).sort()).toEqual(["event", "log", "metric", "span"]);
    // An event's error has the body for whoever asks for it by name; nothing that shows the event shows it.
    expect(takeLeaks().filter((leak) => !leak.startsWith("event"))).toEqual([]);
    const failed = found instanceof PartnerCenterError ? [found, JSON.stringify(found), found.stack] : [];
    const text = inspect([events, ...failed], { depth: 10 }).toLowerCase();
    expect(personal.filter((one) => text.includes(one.toLowerCase()))).toEqual([]);
  },
);

it("a confirmation with something missing is refused without naming anybody", async () => {
  const { agreements } = new PartnerCenterClient({ credential: () => "any-token" }).customer(CUSTOMER);
  for (const field of ["templateId", "dateAgreed", "type"]) {
    const found = await agreements.confirm({ ...agreement, [field]: "" }).catch((error: unknown) => error);
    expect(found).toMatchObject({ name: "InvalidArgumentError", argument: `agreement.${field}` });
    const text = inspect(found, { depth: 10 }).toLowerCase();
    expect(personal.filter((one) => text.includes(one.toLowerCase()))).toEqual([]);
  }
});
