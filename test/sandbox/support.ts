// What the sandbox suites share: a sandbox with a clock that stands still, and plain calls over either transport.
import { onTestFinished } from "vitest";
import type { Cart, CartCheckoutResult, Fault, NewCartLineItem, Order } from "../../generated/schema.ts";
import { PartnerCenterSandbox, type SandboxOptions } from "../../src/sandbox/index.ts";

export const CUSTOMER = "28045616-f6b9-462f-9701-0d89b5e65c44";
export const OTHER_CUSTOMER = "c501c3c4-d776-40ef-9ecf-9cefb59442c1";
export const DAY = 86_400_000;

/** A line that has no error, of each kind. */
export const lines: Readonly<
  Record<
    "license" | "azurePlan" | "reservation" | "savingsPlan" | "software" | "softwareSubscription" | "saas" | "legacy",
    NewCartLineItem
  >
> = {
  license: {
    catalogItemId: "CFQ7TTC0LF8S:0001:CFQ7TTC0VZW5",
    quantity: 5,
    billingCycle: "monthly",
    termDuration: "P1Y",
  },
  azurePlan: { catalogItemId: "MS-AZR-0145P", quantity: 1, billingCycle: "monthly" },
  reservation: {
    catalogItemId: "DZH318Z0BQ36:004G:DZH318Z08C0S",
    quantity: 1,
    billingCycle: "one_time",
    termDuration: "P1Y",
    provisioningContext: { subscriptionId: "1c461a25-f729-4fa5-aadb-280947dd05e8", scope: "shared" },
  },
  savingsPlan: {
    catalogItemId: "DZH318Z0DTNC:0001:DZH318Z0DV0L",
    quantity: 1,
    billingCycle: "monthly",
    termDuration: "P1Y",
    provisioningContext: { subscriptionId: "1c461a25-f729-4fa5-aadb-280947dd05e8", scope: "shared" },
    purchaseCommitment: { amount: 0.5, currency: "USD", grain: "Hourly" },
  },
  software: { catalogItemId: "DG7GMGF0DWTL:0001:DG7GMGF0DSFM", quantity: 1, billingCycle: "one_time" },
  softwareSubscription: {
    catalogItemId: "DG7GMGF0D8H3:0001:DG7GMGF0D3SL",
    quantity: 1,
    billingCycle: "one_time",
    termDuration: "P1Y",
  },
  saas: { catalogItemId: "DZH318Z0BXWC:0002:DZH318Z0BMRV", quantity: 1, billingCycle: "monthly", termDuration: "P1M" },
  legacy: { catalogItemId: "91FD106F-4B2C-4938-95AC-F54F74E9A239", quantity: 3, billingCycle: "monthly" },
};

/** A line of one of the items that misbehave on purpose. */
export function misbehaving(name: string, more: Partial<NewCartLineItem> = {}): NewCartLineItem {
  return { ...lines.license, catalogItemId: `SANDBOX00000:${name}:0001`, ...more };
}

/** What came back. `body` is parsed JSON, whatever it may be. */
export interface Answer<T> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: T;
}

export interface CallInit {
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
  readonly customer?: string;
  /** The path is not below a customer. */
  readonly partner?: boolean;
}

/** Calls the API below one customer with plain fetch. */
export type Caller = <T = Fault>(method: string, path: string, init?: CallInit) => Promise<Answer<T>>;

/** A caller over any fetch. */
export function callerOf(fetch: typeof globalThis.fetch, base = "http://sandbox.example"): Caller {
  return async (method, path, { body, headers, customer = CUSTOMER, partner = false } = {}) => {
    const json = body !== undefined && !(body instanceof FormData);
    const response = await fetch(`${base}/v1${partner ? "" : `/customers/${customer}`}${path}`, {
      method,
      headers: { Authorization: "Bearer any", ...(json && { "Content-Type": "application/json" }), ...headers },
      ...(body !== undefined && { body: json ? JSON.stringify(body) : body }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text === "" ? undefined : JSON.parse(text) };
  };
}

/**
 * A sandbox in process whose clock stands still, unless options say otherwise; no test may leave a violation behind.
 */
export function start(options: SandboxOptions = {}): { sandbox: PartnerCenterSandbox; call: Caller } {
  const now = new Date("2026-03-11T09:24:17.508Z");
  const sandbox = new PartnerCenterSandbox({ now: () => now, ...options });
  onTestFinished(() => {
    if (sandbox.violations.length > 0)
      throw new Error(`Answers not as described: ${JSON.stringify(sandbox.violations)}`);
  });
  return { sandbox, call: callerOf(sandbox.fetch) };
}

/** The same over HTTP, closed when the test is over. */
export async function serve(
  options: SandboxOptions = {},
): Promise<{ sandbox: PartnerCenterSandbox; call: Caller; url: string }> {
  const { sandbox } = start(options);
  const { url, close } = await sandbox.listen();
  onTestFinished(close);
  return { sandbox, call: callerOf(globalThis.fetch, url), url };
}

/** Creates a cart, for tests that are about what comes after. */
export async function createCart(call: Caller, lineItems: NewCartLineItem[]): Promise<Cart> {
  return (await call<Cart>("POST", "/carts", { body: { lineItems } })).body;
}

/** Creates a cart and checks it out. */
export async function buy(call: Caller, ...lineItems: NewCartLineItem[]): Promise<Order[]> {
  const cart = await createCart(call, lineItems);
  return (await call<CartCheckoutResult>("POST", `/carts/${cart.id}/checkout`)).body.orders;
}

/** The only one of a list that should hold one. */
export function only<T>(list: readonly T[] | undefined): T {
  const [first] = list ?? [];
  if (first === undefined || list?.length !== 1) throw new Error(`Expected one element, got ${list?.length}.`);
  return first;
}

/** The element at `index`, which should be there. */
export function at<T>(list: readonly T[] | undefined, index: number): T {
  const element = list?.[index];
  if (element === undefined) throw new Error(`Expected an element at ${index}.`);
  return element;
}
