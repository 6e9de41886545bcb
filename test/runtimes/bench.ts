// What a test works with: clients of a sandbox that another process serves, and a hand on that sandbox.
import type { NewCartLineItem, Order, PartnerCenterClientOptions } from "partner-center-commerce";
import { type CustomerClient, PartnerCenterClient } from "partner-center-commerce";
import type { InjectedFault, RecordedRequest } from "partner-center-commerce/sandbox";

export const CUSTOMER = "28045616-f6b9-462f-9701-0d89b5e65c44";
/** Looked for in everything that leaves the package. */
export const TOKEN = "secret-token-of-the-suite";

/** Orders on a page, as the served sandbox is set up. */
export const PAGE_SIZE = 2;

/** What the control paths of the served sandbox do. */
export interface Control {
  reset(): Promise<unknown>;
  inject(fault: InjectedFault): Promise<unknown>;
  advance(ms: number): Promise<unknown>;
  requests(): Promise<RecordedRequest[]>;
  orders(customerId: string): Promise<Order[]>;
  /** Where nobody listens. */
  closedEndpoint(): Promise<string>;
}

export interface Bench {
  readonly endpoint: string;
  readonly sandbox: Control;
  /** A client that tries again at once. */
  connect(more?: Partial<PartnerCenterClientOptions>): PartnerCenterClient;
  /** One customer of such a client. */
  customer(more?: Partial<PartnerCenterClientOptions>): CustomerClient;
  /** What was sent for an operation, in order. */
  sent(operation: string): Promise<RecordedRequest[]>;
}

export const license: NewCartLineItem = {
  catalogItemId: "CFQ7TTC0LF8S:0001:CFQ7TTC0VZW5",
  quantity: 5,
  billingCycle: "monthly",
  termDuration: "P1Y",
};

/** A bench over the sandbox at `endpoint`, which forgets all that was before. */
export async function openBench(endpoint: string): Promise<Bench> {
  const sandbox = controlOf(endpoint);
  await sandbox.reset();
  const connect: Bench["connect"] = (more) =>
    new PartnerCenterClient({ endpoint, credential: () => TOKEN, retry: { baseDelay: 1, maxDelay: 20 }, ...more });
  return {
    endpoint,
    sandbox,
    connect,
    customer: (more) => connect(more).customer(CUSTOMER),
    sent: async (operation) => (await sandbox.requests()).filter((request) => request.operation === operation),
  };
}

function controlOf(endpoint: string): Control {
  const ask = async <T>(verb: string, argument: unknown = null): Promise<T> => {
    const response = await fetch(`${endpoint}/control/${verb}/${encodeURIComponent(JSON.stringify(argument))}`);
    if (!response.ok) throw new Error(`control ${verb}: ${await response.text()}`);
    return response.json() as Promise<T>;
  };
  return {
    reset: () => ask("reset"),
    inject: (fault) => ask("inject", fault),
    advance: (ms) => ask("advance", ms),
    requests: () => ask("requests"),
    orders: (customerId) => ask("orders", customerId),
    closedEndpoint: () => ask("closed-endpoint"),
  };
}
