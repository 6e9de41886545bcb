// The guide to the package is true: each of its blocks is run against the sandbox, bar those that say why not.
import * as commerce from "partner-center-commerce";
import { SecureAppModelError } from "partner-center-commerce/auth";
import { PartnerCenterSandbox } from "partner-center-commerce/sandbox";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Block, block, blocks } from "./blocks.ts";
import { run } from "./run.ts";

const customerId = "28045616-f6b9-462f-9701-0d89b5e65c44";
const softwareId = "DG7GMGF0DWTL:0001:DG7GMGF0DSFM";
const tenantId = "4f2b6c1e-93a7-4f8d-8a5e-0c7d21b6e9f3";
const credential = { getToken: async () => ({ token: "any", expiresOnTimestamp: Date.now() + 3_600_000 }) };
const network = globalThis.fetch;

let sandbox: PartnerCenterSandbox;
let client: commerce.PartnerCenterClient;
let customer: ReturnType<typeof client.customer>;

beforeEach(() => {
  sandbox = new PartnerCenterSandbox({ provisioningDelay: 0 });
  // Some examples make clients of their own, without a fetch.
  vi.stubGlobal("fetch", sandbox.fetch);
  client = new commerce.PartnerCenterClient({ credential: () => "any" });
  customer = client.customer(customerId);
});
afterEach(() => vi.unstubAllGlobals());

async function newCartId(): Promise<string> {
  const line = commerce.softwareLine({ catalogItemId: softwareId, quantity: 1 });
  return (await customer.carts.create({ lineItems: [line] })).id;
}

async function newOrderId(): Promise<string> {
  const { orders } = await customer.carts.checkout(await newCartId());
  return orders[0]?.id ?? "";
}

/** The block, and one request of the client that it made. */
function andList(one: Block): Block {
  return { ...one, code: `${one.code}\nfor await (const _ of client.customer("${customerId}").orders.list());` };
}

/** Each block by page, heading and place under it: what it does. */
const runs: Readonly<Record<string, (one: Block) => Promise<void>>> = {
  "authentication: App-only 0": async (one) => {
    expect(await run(one, { tenantId, clientId: tenantId, clientSecret: "secret" })).toEqual([]);
  },
  "authentication: App+user 0": async (one) => {
    const given = { tenantId, clientId: tenantId, clientSecret: "secret", refreshToken: "token", db: {} };
    expect(await run(one, given)).toEqual([]);
  },
  "authentication: When it fails 0": async (one) => {
    const ended = { code: "AADSTS700082", interactionRequired: true };
    const expired = new SecureAppModelError("the refresh token ended", ended);
    const lapsed = new commerce.PartnerCenterClient({ credential: () => Promise.reject(expired) });
    const log = await run(one, { customer: lapsed.customer(customerId), cartId: "cart" });
    expect(log).toEqual([expect.stringContaining("the refresh token ended")]);
    const broken = new commerce.PartnerCenterClient({ credential: () => Promise.reject(new Error("offline")) });
    const given = { customer: broken.customer(customerId), cartId: "cart" };
    await expect(run(one, given)).rejects.toThrow(commerce.CredentialError);
  },
  "carts-and-orders: Carts 0": async (one) => {
    expect(await run(one, { customer })).toEqual([expect.stringMatching(/^0 10001 The catalog holds no item /)]);
    expect(sandbox.orders(customerId)[0]?.lineItems[0]?.offerId).toBe(softwareId);
  },
  "carts-and-orders: Carts 1": async (one) => {
    const cartId = await newCartId();
    await run(one, { customer, cartId });
    expect((await customer.carts.get(cartId)).lineItems).toHaveLength(2);
  },
  "carts-and-orders: Orders 0": async (one) => {
    expect(await run(one, { customer, orderId: await newOrderId() })).toEqual(["completed 2485"]);
  },
  "carts-and-orders: Paging 0": async (one) => {
    await newOrderId();
    const id = await newOrderId();
    const log = await run(one, { customer });
    expect(log).toEqual([expect.stringContaining("2485"), `${id} 2485`, "2 of 2"]);
  },
  "carts-and-orders: Attachments 0": async (one) => {
    const log = await run(one, { customer, orderId: await newOrderId(), pdf: new Uint8Array(2000) });
    expect(log).toEqual(["order-4711.pdf 2", "2000"]);
  },
  "errors: Classes 0": async (one) => {
    const cartId = await newCartId();
    sandbox.inject({ operation: "checkoutCart", type: "reset-after" });
    const impatient = new commerce.PartnerCenterClient({ credential: () => "any", retry: false }).customer(customerId);
    await run(one, { customer: impatient, cartId });
    expect(sandbox.orders(customerId)).toHaveLength(1);
    sandbox.advance(8 * 86_400_000);
    expect(await run(one, { customer, cartId: await expiredCartId() })).toEqual(["The cart is gone; create another."]);
  },
  "observability: Events 0": async (one) => {
    const log = await run(andList(one), { credential });
    expect(log).toEqual(["token: first", expect.stringMatching(/^listOrders 1 200 done [\d.]+$/)]);
  },
  "observability: Logs 0": async (one) => {
    expect(await run(andList(one), { credential })).toEqual([]);
  },
  "observability: Traces and metrics 0": async (one) => {
    const log = await run(andList(one), { credential });
    expect(log.at(-1)).toMatch(/listOrders done, 1 attempt, \d+ ms/);
  },
  "observability: Whole intents 0": async (one) => {
    const impatient = andList({ ...one, code: one.code.replace("5_000", "-1") });
    expect(await run(impatient, { credential })).toEqual([expect.stringMatching(/^listOrders done [\d.]+$/)]);
  },
  "options: Options 0": async (one) => {
    await run(one, { client, customer, cartId: await newCartId() });
    expect(sandbox.requests.at(-1)?.headers["x-locale"]).toBe("de-DE");
  },
  "options: The generated client 0": async (one) => {
    expect(await run(one, { client, customer, cartId: await newCartId() })).toEqual(["200 1 undefined"]);
  },
  "options: Anything else 0": async (one) => {
    const asked: string[] = [];
    const fetch: typeof globalThis.fetch = async (input, init) => {
      asked.push(new URL(new Request(input, init).url).pathname);
      return Response.json({ totalCount: 0 });
    };
    const other = new commerce.PartnerCenterClient({ credential: () => "any", fetch });
    expect(await run(one, { client: other })).toEqual(['{"totalCount":0}']);
    expect(asked).toEqual(["/v1/invoices"]);
  },
  "options: The description 0": async (one) => {
    expect(await run(one)).toEqual([expect.stringMatching(/^3\.1\.\d \d+$/)]);
  },
  "options: Answers held to the description 0": async (one) => {
    sandbox.inject({
      operation: "listOrders",
      type: "status",
      status: 200,
      body: { items: [{ id: 7 }], totalCount: 1 },
    });
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    await run(andList(one), { credential }).finally(() => expect(warn).toHaveBeenCalled());
    warn.mockRestore();
  },
  "performance: Speed 0": async (one) => {
    expect(await run(one, { credential })).toEqual([]);
  },
  "retries: Idempotency keys 0": async (one) => {
    expect(await run(one, { customer })).toEqual(["true"]);
    expect(sandbox.orders(customerId)).toHaveLength(1);
  },
  "retries: Across restarts 0": async (one) => {
    const stored: unknown[] = [];
    const db = { set: async (key: string, id: string) => stored.push(key, id, sandbox.orders(customerId).length) };
    const newCart = { lineItems: [commerce.softwareLine({ catalogItemId: softwareId, quantity: 1 })] };
    await run(one, { customer, newCart, db });
    expect(stored).toEqual(["renewal-2024-07-contoso", expect.any(String), 0]);
    expect(sandbox.orders(customerId)).toHaveLength(1);
  },
  "sandbox: The sandbox 0": async (one) => {
    expect(await run(one)).toEqual(["1"]);
  },
  "sandbox: Over HTTP 0": async (one) => {
    vi.stubGlobal("fetch", network);
    const [waiting = ""] = await run(one);
    expect(JSON.parse(waiting)).toMatchObject([
      { operation: "getCustomer", type: "throttle", retryAfter: 1, times: 1 },
    ]);
  },
  "throttling: Throttling 0": async (one) => {
    expect(await run(one, { credential })).toEqual([]);
  },
};

/** These are compiled, and not run. */
const NOT_RUN: Readonly<Record<string, string>> = {
  "many-processes: One limit 0": "wants Redis; test/redis runs the like",
  "many-processes: One limit 1": "wants Redis; test/redis runs the like",
  "many-processes: Many workers 0": "wants Redis; test/bullmq runs the like",
  "many-processes: Many workers 1": "wants Redis; test/bullmq runs the like",
  "runtimes: Workers, and bundles of one file 0": "is a worker's module; npm run test:runtimes runs the like",
};

async function expiredCartId(): Promise<string> {
  const id = await newCartId();
  sandbox.advance(8 * 86_400_000);
  return id;
}

const pageOf = ({ file }: Block): string => file.replace(/^.*\/|\.md$/g, "");

describe("the guide's example", () => {
  it.each(Object.keys(runs))("%s does what its page says", async (name) => {
    const [, page = "", heading = "", index] = /^([\w-]+): (.+) (\d)$/.exec(name) ?? [];
    await runs[name]?.(block(page, heading, Number(index)));
  });

  it("of every page has a test, or a reason to have none", () => {
    const found = blocks.filter(({ file, language }) => language === "ts" && file.startsWith("spec/guide/"));
    const names = found.map((one) => `${pageOf(one)}: ${one.heading} ${one.index}`);
    const tested = names.filter((name) => !name.startsWith("recipes: ")).sort();
    expect(tested).toEqual([...Object.keys(runs), ...Object.keys(NOT_RUN)].sort());
  });
});
