// A user's program that touches every entry of the package. Compiled, never run; the matrix copies it into a project.
import { type Meter, metrics, trace } from "@opentelemetry/api";
import {
  type Cart,
  type CartUpdate,
  type ClientEvent,
  ErrorCode,
  isErrorCode,
  licenseLine,
  matchCheckout,
  type NewCart,
  type Order,
  PartnerCenterClient,
  type PartnerCenterClientOptions,
  PartnerCenterError,
  responseOf,
  totalPrice,
  updateLineItem,
} from "partner-center-commerce";
import { SecureAppModelCredential } from "partner-center-commerce/auth";
import { logEvents } from "partner-center-commerce/logger";
import { openTelemetry } from "partner-center-commerce/opentelemetry";
import { PartnerCenterSandbox } from "partner-center-commerce/sandbox";
import { undiciFetch } from "partner-center-commerce/undici";

const sandbox: PartnerCenterSandbox = new PartnerCenterSandbox({ seed: 7, provisioningDelay: 0 });
sandbox.inject({ operation: "checkoutCart", type: "status", status: 503, times: 2 });

const credential: SecureAppModelCredential = new SecureAppModelCredential({
  tenantId: "contoso.example",
  clientId: "28045616-f6b9-462f-9701-0d89b5e65c44",
  clientSecret: "secret",
  refreshToken: "token",
  onRefreshToken: (token: string) => void token.length,
});

const meter: Meter = metrics.getMeter("consumer");
const options: PartnerCenterClientOptions = {
  credential,
  fetch: sandbox.fetch,
  retry: { maxAttempts: 3 },
  rateLimit: { requestsPerMinute: 100 },
  onEvent: openTelemetry({ tracer: trace.getTracer("consumer"), meter }),
};

/** Everything a purchase passes through, with the types written out where a user would. */
export async function buy(customerId: string): Promise<string[]> {
  const client: PartnerCenterClient = new PartnerCenterClient(options).with({ locale: "de-DE", timeout: 5000 });
  const customer = client.customer(customerId);
  const line = licenseLine({
    catalogItemId: "CFQ7TTC0LF8S:0001:CFQ7TTC0VZW5",
    quantity: 2,
    termDuration: "P1Y",
    billingCycle: "monthly",
  });
  const wanted: NewCart = {
    lineItems: [line, { catalogItemId: "MS-AZR-0145P", quantity: 1, billingCycle: "new-one" }],
  };
  const cart: Cart = await customer.carts.create(wanted, {
    idempotencyKey: "key",
    signal: new AbortController().signal,
  });
  const update: CartUpdate = updateLineItem(cart, 0, { quantity: 3 });
  await customer.carts.update(cart.id, () => update);
  const result = await customer.carts.checkout(cart.id, { reattempts: 1 });
  const matches = matchCheckout(cart, result);
  const ids: (string | undefined)[] = matches.map(({ subscriptionId }) => subscriptionId);
  const orders: Order[] = [];
  for await (const order of customer.orders.list({ includePrice: true })) orders.push(order);
  const sums: string[] = totalPrice(orders).map(({ amount, currencyCode }) => `${amount} ${currencyCode}`);
  const { attempts = 0 } = responseOf(cart) ?? {};
  return [...sums, ...ids.filter((id) => id !== undefined).map(String), String(attempts)];
}

/** Errors narrow, open enumerations take any string, and the generated client knows its paths. */
export async function rest(client: PartnerCenterClient, error: unknown): Promise<string> {
  if (isErrorCode(error, ErrorCode.OrderInProgress)) {
    const code: "800060" = error.code;
    return code;
  }
  if (error instanceof PartnerCenterError) return error.outcome;
  const { data, response } = await client.api.GET("/customers/{customer-id}/orders/{order-id}", {
    params: { path: { "customer-id": "c", "order-id": "o" }, query: { include_price: true } },
  });
  // @ts-expect-error: there is no such path.
  await client.api.GET("/customers/{customer-id}/baskets");
  // @ts-expect-error: a misspelt option.
  new PartnerCenterClient({ credential, timout: 5 });
  await client.customer("c").carts.get("c", { headers: { "X-Locale": "de-DE" } });
  // @ts-expect-error: no headers, whatever platform's types there are.
  await client.customer("c").carts.get("c", { headers: 5 });
  const quick: typeof globalThis.fetch = undiciFetch();
  new PartnerCenterClient({ credential, fetch: quick });
  const bytes = new Uint8Array([1, 2, 3]);
  await client.customer("c").orders.attachments.upload("o", {
    metadata: { customerPrice: "1", currency: "USD", isPartOfTender: false },
    pofiles: [{ name: "a.bin", content: bytes }, new Blob([bytes])],
  });
  return data?.status ?? String(response.status);
}

export const listener = (event: ClientEvent): string => (event.type === "attempt" ? event.outcome : event.type);

export const logged: ReturnType<typeof logEvents> = logEvents(console);
