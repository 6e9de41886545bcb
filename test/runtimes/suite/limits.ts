// Throttling, ids, credentials and what is heard of a call, over real sockets.
import { AuthenticationError, type ClientEvent, CredentialError, ThrottledError } from "partner-center-commerce";
import { CUSTOMER, license, TOKEN } from "../bench.ts";
import { equal, failure, first, ok, type Tests } from "../harness.ts";

const order = {
  billingCycle: "monthly" as const,
  lineItems: [{ lineItemNumber: 0, offerId: license.catalogItemId, quantity: 1 }],
};
const cart = { lineItems: [license] };

export const limits: Tests = {
  "a 429 is waited out, and the calls behind it wait with it": async ({ customer, sandbox, sent }) => {
    const { carts } = customer();
    await carts.create(cart);
    await sandbox.inject({ operation: "createCart", type: "throttle", retryAfter: 1 });
    const started = performance.now();
    const throttled = carts.create(cart);
    while ((await sent("createCart")).length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
    // The 429 is on its way back to the client.
    await new Promise((resolve) => setTimeout(resolve, 100));
    await Promise.all([throttled, carts.create(cart), carts.create(cart)]);
    ok(performance.now() - started >= 1000, "a wait of at least Retry-After");
    equal(
      (await sent("createCart")).map(({ outcome }) => outcome),
      ["done", "fault:throttle", "done", "done", "done"],
    );
  },
  "a wait that doesn't fit in the deadline throws at once": async ({ customer, sandbox }) => {
    await sandbox.inject({ operation: "createCart", type: "throttle", retryAfter: 60 });
    const error = await failure(customer({ deadline: 2000 }).carts.create(cart), ThrottledError);
    equal(error.retryAfter, 60_000);
    equal(error.outcome, "rejected");
  },
  "the limiter spaces calls out once its burst is spent": async ({ customer }) => {
    const { carts } = customer({ rateLimit: { requestsPerMinute: 300, burst: 1 } });
    const started = performance.now();
    for (let i = 0; i < 5; i++) await carts.create(cart);
    // Four gaps of 200 ms, of which a late timer may be made up for.
    ok(performance.now() - started >= 500, "calls that are spaced out");
  },
  "a key gives the same request id in every runtime": async ({ customer, sandbox, sent }) => {
    const [one, two] = [customer().orders, customer().orders];
    const made = await one.create(order, { idempotencyKey: "order 4711 – été" });
    const again = await two.create(order, { idempotencyKey: "order 4711 – été" });
    equal(again.id, made.id);
    equal((await sandbox.orders(CUSTOMER)).length, 1);
    for (const { headers } of await sent("createOrder"))
      equal(headers["ms-requestid"], "39f16825-80ab-5192-b312-721b73936ed8");
  },
  "the caller's ids are sent as they are": async ({ customer, sent }) => {
    const [requestId, correlationId] = ["0b0e6a2f-3c49-4f0e-9c0d-54d1bba0f2e1", "8d7c1f2a-6a1b-4f57-9d5e-1d0f1c2b3a49"];
    await customer().orders.create(order, { requestId, correlationId });
    const { headers } = first(await sent("createOrder"));
    equal([headers["ms-requestid"], headers["ms-correlationid"]], [requestId, correlationId]);
  },
  "many calls at once ask for one token": async ({ customer }) => {
    let asked = 0;
    const credential = async () => {
      asked++;
      await new Promise((resolve) => setTimeout(resolve, 20));
      return TOKEN;
    };
    const { carts } = customer({ credential });
    await Promise.all(Array.from({ length: 8 }, () => carts.create(cart)));
    equal(asked, 1);
  },
  "a token that is refused twice is an AuthenticationError without the token in it": async ({ customer, sandbox }) => {
    await sandbox.inject({ operation: "createCart", times: 2, type: "expired-token" });
    const error = await failure(customer().carts.create(cart), AuthenticationError);
    ok(!`${error.stack}${JSON.stringify(error)}`.includes(TOKEN), "no token in the error");
  },
  "a credential that fails is a CredentialError, and nothing is sent": async ({ customer, sent }) => {
    const credential = () => Promise.reject(new Error(`no luck with ${TOKEN.slice(0, 6)}`));
    const error = await failure(customer({ credential }).carts.create(cart), CredentialError);
    equal(error.outcome, "not-sent");
    equal(await sent("createCart"), []);
  },
  "every attempt, retry and token is heard of": async ({ customer, sandbox }) => {
    const events: ClientEvent[] = [];
    await sandbox.inject({ operation: "createCart", type: "truncate" });
    await customer({ onEvent: (event) => events.push(event) }).carts.create(cart);
    equal(
      events.map((event) => (event.type === "attempt" ? `attempt ${event.outcome}` : event.type)),
      ["token", "attempt unknown", "retry", "attempt done"],
    );
  },
};
