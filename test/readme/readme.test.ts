// The README is true: its blocks compile, its examples run, its links lead somewhere, its tables name what there is.
import { existsSync, readFileSync } from "node:fs";
import * as commerce from "partner-center-commerce";
import { SecureAppModelError } from "partner-center-commerce/auth";
import { PartnerCenterSandbox } from "partner-center-commerce/sandbox";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Block, block, blocks, blocksOf, root } from "./blocks.ts";
import { typeErrors } from "./compile.ts";
import { run } from "./run.ts";

const text = readFileSync(`${root}README.md`, "utf8");
const customerId = "28045616-f6b9-462f-9701-0d89b5e65c44";
const softwareId = "DG7GMGF0DWTL:0001:DG7GMGF0DSFM";

let sandbox: PartnerCenterSandbox;
let client: commerce.PartnerCenterClient;
let customer: ReturnType<typeof client.customer>;

beforeEach(() => {
  sandbox = new PartnerCenterSandbox({ provisioningDelay: 0 });
  // The first examples make clients of their own, without a fetch.
  vi.stubGlobal("fetch", sandbox.fetch);
  client = new commerce.PartnerCenterClient({ credential: () => "any" });
  customer = client.customer(customerId);
});
afterEach(() => vi.unstubAllGlobals());

const credential = { getToken: async () => ({ token: "any", expiresOnTimestamp: Date.now() + 3_600_000 }) };

async function newCartId(): Promise<string> {
  const line = commerce.softwareLine({ catalogItemId: softwareId, quantity: 1 });
  return (await customer.carts.create({ lineItems: [line] })).id;
}

async function newOrderId(): Promise<string> {
  const { orders } = await customer.carts.checkout(await newCartId());
  return orders[0]?.id ?? "";
}

describe("the README's code", () => {
  it("type-checks, block by block, as a user's strict code", { timeout: 120_000 }, () => {
    expect(typeErrors(blocks.filter(({ language }) => language === "ts"))).toEqual([]);
  });

  it("is TypeScript, or commands for a shell", () => {
    expect(blocks.filter(({ language }) => language !== "ts" && language !== "sh")).toEqual([]);
  });

  it("names only commands that there are", () => {
    const { scripts } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
    const named = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name ?? "");
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe("a broken block", () => {
  const broken = (code: string): Block => ({ ...block("Buy something"), code, line: 40 });

  it("that does not type-check is told by its line in the README", { timeout: 120_000 }, () => {
    const code = 'import { isComplete } from "partner-center-commerce";\nisComplete("all of it");';
    expect(typeErrors([broken(code)])).toEqual([expect.stringMatching(/^README\.md:41: .*not assignable/)]);
  });

  it("that has no language is told by its line", () => {
    expect(() => blocksOf("# a\n\n```\ncode\n```\n")).toThrow("README.md:3: the code block has no language.");
  });
});

describe("the example under", () => {
  it('"Buy something" buys 25 seats', async () => {
    await run(block("Buy something"), { credential });
    expect(sandbox.orders(customerId).map(({ lineItems }) => lineItems[0]?.quantity)).toEqual([25]);
  });

  it('"Carts" finds the bad line, repairs it and buys', async () => {
    const log = await run(block("Carts"), { customer });
    expect(log).toEqual([expect.stringMatching(/^0 10001 The catalog holds no item /)]);
    expect(sandbox.orders(customerId)[0]?.lineItems[0]?.offerId).toBe(softwareId);
  });

  it('"Carts" adds a line to a cart that is read first', async () => {
    const cartId = await newCartId();
    await run(block("Carts", 1), { customer, cartId });
    expect((await customer.carts.get(cartId)).lineItems).toHaveLength(2);
  });

  it('"Orders" reads one and lists those of a billing cycle', async () => {
    const orderId = await newOrderId();
    expect(await run(block("Orders"), { customer, orderId })).toEqual(["completed 2485"]);
  });

  it('"Retries and idempotency" buys once under one key', async () => {
    expect(await run(block("Retries and idempotency"), { customer })).toEqual(["true"]);
    expect(sandbox.orders(customerId)).toHaveLength(1);
  });

  it('"Retries and idempotency" stores the cart before anything is bought', async () => {
    const stored: unknown[] = [];
    const db = { set: async (key: string, id: string) => stored.push(key, id, sandbox.orders(customerId).length) };
    const newCart = { lineItems: [commerce.softwareLine({ catalogItemId: softwareId, quantity: 1 })] };
    await run(block("Retries and idempotency", 1), { customer, newCart, db });
    expect(stored).toEqual(["renewal-2024-07-contoso", expect.any(String), 0]);
    expect(sandbox.orders(customerId)).toHaveLength(1);
  });

  it('"Throttling" makes a client with a limiter of its own', async () => {
    expect(await run(block("Throttling"), { credential })).toEqual([]);
  });

  it('"Errors" tells a cart that is gone', async () => {
    const cartId = await newCartId();
    sandbox.advance(8 * 86_400_000);
    expect(await run(block("Errors"), { customer, cartId })).toEqual(["The cart is gone; create another."]);
  });

  it('"Errors" repeats a checkout whose outcome is unknown', async () => {
    const cartId = await newCartId();
    sandbox.inject({ operation: "checkoutCart", type: "reset-after" });
    const impatient = new commerce.PartnerCenterClient({ credential: () => "any", retry: false }).customer(customerId);
    await run(block("Errors"), { customer: impatient, cartId });
    expect(sandbox.orders(customerId)).toHaveLength(1);
  });

  it('"Paging" reads all orders, one by one and page by page', async () => {
    await newOrderId();
    const id = await newOrderId();
    const log = await run(block("Paging"), { customer });
    expect(log).toEqual([expect.stringContaining("2485"), `${id} 2485`, "2 of 2"]);
  });

  it('"Attachments" uploads a file and reads it again', async () => {
    const pdf = new Uint8Array(2000);
    const log = await run(block("Attachments"), { customer, orderId: await newOrderId(), pdf });
    expect(log).toEqual(["order-4711.pdf 2", "2000"]);
  });

  it('"Events" makes a client that tells of what it does', async () => {
    const code = `${block("Events").code}\nfor await (const _ of client.customer("${customerId}").orders.list());`;
    const log = await run({ ...block("Events"), code }, { credential });
    expect(log).toEqual(["token: first", expect.stringMatching(/^listOrders 1 200 done [\d.]+$/)]);
  });

  it('"Events" makes a client that logs with pino', async () => {
    expect(await run(block("Events", 1), { credential })).toEqual([]);
  });

  it('"Events" makes a client that logs, traces and measures', async () => {
    const code = `${block("Events", 2).code}\nfor await (const _ of client.customer("${customerId}").orders.list());`;
    const log = await run({ ...block("Events", 2), code }, { credential });
    expect(log.at(-1)).toMatch(/listOrders done, 1 attempt, \d+ ms$/);
  });

  it('"Events" makes a client that tells of what took long', async () => {
    const impatient = block("Events", 3).code.replace("5_000", "-1");
    const code = `${impatient}\nfor await (const _ of client.customer("${customerId}").orders.list());`;
    const log = await run({ ...block("Events", 3), code }, { credential });
    expect(log).toEqual([expect.stringMatching(/^listOrders done [\d.]+$/)]);
  });

  it('"Authentication" tells when a person has to sign in', async () => {
    const expired = new SecureAppModelError("the refresh token ended", {
      code: "AADSTS700082",
      interactionRequired: true,
    });
    const client = new commerce.PartnerCenterClient({ credential: () => Promise.reject(expired) });
    const log = await run(block("Authentication", 2), { customer: client.customer(customerId), cartId: "cart" });
    expect(log).toEqual([expect.stringContaining("the refresh token ended")]);
    const broken = new commerce.PartnerCenterClient({ credential: () => Promise.reject(new Error("offline")) });
    const given = { customer: broken.customer(customerId), cartId: "cart" };
    await expect(run(block("Authentication", 2), given)).rejects.toThrow(commerce.CredentialError);
  });

  it.each([0, 1])('"Authentication" makes a client (%i)', async (index) => {
    const tenantId = "4f2b6c1e-93a7-4f8d-8a5e-0c7d21b6e9f3";
    const given = { tenantId, clientId: tenantId, clientSecret: "secret", refreshToken: "token", db: {} };
    expect(await run(block("Authentication", index), given)).toEqual([]);
  });

  it('"The generated client" reads a cart', async () => {
    const log = await run(block("The generated client"), { client, customer, cartId: await newCartId() });
    expect(log).toEqual(["200 1 undefined"]);
  });

  it('"Options" makes a client with other defaults', async () => {
    await run(block("Options"), { client, customer, cartId: await newCartId() });
    expect(sandbox.requests.at(-1)?.headers["x-locale"]).toBe("de-DE");
  });

  it('"Sandbox" buys once although the answer was lost', async () => {
    expect(await run(block("Sandbox"))).toEqual(["1"]);
  });

  it('"The description" reads the bundle', async () => {
    expect(await run(block("The description"))).toEqual([expect.stringMatching(/^3\.1\.\d \d+$/)]);
  });
});

describe("the README's text", () => {
  it("links to headings and files that exist", () => {
    const anchors = new Set(
      [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = ""]) => `#${title.toLowerCase().replaceAll(" ", "-")}`),
    );
    const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, target = ""]) => target);
    const dead = links.filter((link) =>
      link.startsWith("#") ? !anchors.has(link) : !link.startsWith("https://") && !existsSync(root + link),
    );
    expect(dead).toEqual([]);
  });

  it("names every error class, and every helper", () => {
    const types = ["PartnerCenterClient"];
    const missing = Object.keys(commerce).filter((name) => !types.includes(name) && !text.includes(name));
    expect(missing).toEqual([]);
  });
});
