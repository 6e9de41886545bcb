// A client for tests: its credential, what it was heard to say, and three calls that stand for the kinds of operation.
import type { NewOrder, Order } from "../../generated/schema.ts";
import { type ClientEvent, PartnerCenterClient, type PartnerCenterClientOptions } from "../../src/index.ts";
import type { KeyedCallOptions } from "../../src/options/call-options.ts";

export const ENDPOINT = "https://api.partnercenter.microsoft.com";
export const CUSTOMER = "28045616-f6b9-462f-9701-0d89b5e65c44";
export const CART_ID = "b4c8fdea-cbe4-4d17-9576-13fcacbf9605";
export const ORDER_ID = "311qiN8iFwkv-XARWMvXRYAwYKMACVqv1";

/** Retries without delays, for tests that are not about time. */
const AT_ONCE = { baseDelay: 0, maxDelay: 0 } as const;

export interface TestClient {
  client: PartnerCenterClient;
  events: ClientEvent[];
  /** The tokens that the credential gave, in order. */
  tokens: string[];
}

/** A client whose tokens are `token-1`, `token-2`, …, and which retries at once. */
export function testClient(options: Partial<PartnerCenterClientOptions> = {}): TestClient {
  const events: ClientEvent[] = [];
  const tokens: string[] = [];
  const client = new PartnerCenterClient({
    credential: {
      getToken: async () => {
        tokens.push(`token-${tokens.length + 1}`);
        return { token: tokens.at(-1) ?? "", expiresOnTimestamp: Date.now() + 3_600_000 };
      },
    },
    retry: AT_ONCE,
    onEvent: (event) => events.push(event),
    ...options,
  });
  return { client, events, tokens };
}

export const order: Order = {
  id: ORDER_ID,
  referenceCustomerId: CUSTOMER,
  billingCycle: "monthly",
  currencyCode: "USD",
  status: "pending",
  creationDate: "2026-03-11T09:24:17.5083712Z",
  lineItems: [{ lineItemNumber: 0, offerId: "CFQ7TTC0LF8S:0001:CFQ7TTC0VZW5", quantity: 5, friendlyName: "Licence" }],
};

export const newOrder: NewOrder = {
  billingCycle: "monthly",
  currencyCode: "USD",
  lineItems: [{ lineItemNumber: 0, offerId: "CFQ7TTC0LF8S:0001:CFQ7TTC0VZW5", quantity: 5, friendlyName: "Licence" }],
};

/** A call that stands for its kind. */
export interface Sample {
  readonly operation: string;
  readonly method: "GET" | "POST" | "PUT" | "PATCH";
  /** With `/v1`. */
  readonly path: string;
  /** What is sent; undefined for no body. */
  readonly body?: unknown;
  readonly success: { readonly status: number; readonly body: object };
  readonly run: (client: PartnerCenterClient, options?: KeyedCallOptions) => Promise<object>;
}

const base = `/v1/customers/${CUSTOMER}`;

export const samples: Readonly<Record<"getOrder" | "checkoutCart" | "createOrder", Sample>> = {
  getOrder: {
    operation: "getOrder",
    method: "GET",
    path: `${base}/orders/${ORDER_ID}`,
    success: { status: 200, body: order },
    run: (client, options) => client.customer(CUSTOMER).orders.get(ORDER_ID, options),
  },
  checkoutCart: {
    operation: "checkoutCart",
    method: "POST",
    path: `${base}/carts/${CART_ID}/checkout`,
    success: { status: 201, body: { orders: [order], attributes: { objectType: "CartCheckoutResult" } } },
    run: (client, options) => client.customer(CUSTOMER).carts.checkout(CART_ID, options),
  },
  createOrder: {
    operation: "createOrder",
    method: "POST",
    path: `${base}/orders`,
    body: newOrder,
    success: { status: 201, body: order },
    run: (client, options) => client.customer(CUSTOMER).orders.create(newOrder, options),
  },
};

/** What a promise rejects with. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  const nothing = Symbol("nothing");
  const caught: unknown = await promise.then(
    () => nothing,
    (error: unknown) => error,
  );
  if (caught === nothing) throw new Error("it did not reject");
  return caught;
}
