// Request ids: RFC 9562 vectors, what a key is made of, and rounds.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { isGuid } from "../../src/arguments.ts";
import { keyName, RequestIds, uuidv5 } from "../../src/transport/intent/ids.ts";

const CUSTOMER = "28045616-f6b9-462f-9701-0d89b5e65c44";
const path = { "customer-id": CUSTOMER, "cart-id": "b4c8fdea-cbe4-4d17-9576-13fcacbf9605" };
const REQUEST_ID = "11111111-2222-4333-8444-555555555555";

/** Ids of the key "job-1" on `path`; every release has to give these. */
const PINNED = { round0: "2ec7740a-097e-5341-8215-b34e0f67c4c1", round1: "d9e48bcd-5993-55dd-b082-cb740f0c888d" };

/** The same derivation, by another implementation of SHA-1. */
function derived(namespace: string, name: string): string {
  const hash = createHash("sha1")
    .update(Buffer.from(namespace.replaceAll("-", ""), "hex"))
    .update(name)
    .digest();
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = hash.toString("hex").slice(0, 32);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

describe("uuidv5", () => {
  const DNS = "6ba7b810-9dad-11d1-80b4-00c04fd430c8";
  const URL_SPACE = "6ba7b811-9dad-11d1-80b4-00c04fd430c8";

  test.each([
    // RFC 9562, appendix A.4; the others are those of widely used implementations.
    [DNS, "www.example.com", "2ed6657d-e927-568b-95e1-2665a8aea6a2"],
    [DNS, "hello.example.com", "fdda765f-fc57-5604-a269-52a7df8164ec"],
    [URL_SPACE, "http://example.com/hello", "3bbcee75-cecc-5b56-8031-b6641c1ed1f1"],
    [DNS, "python.org", "886313e1-3b8a-5372-9b90-0c9aee199e5d"],
  ])("of %s and %s is %s", async (namespace, name, id) => {
    expect(await uuidv5(namespace, name)).toBe(id);
    expect(derived(namespace, name)).toBe(id);
  });

  test("takes names of any script and length, and namespaces in either case", async () => {
    const name = `käufer ${"\u{1f6d2}".repeat(500)}`;
    expect(await uuidv5(DNS.toUpperCase(), name)).toBe(derived(DNS, name));
    expect(await uuidv5(DNS, "")).toBe(derived(DNS, ""));
  });
});

describe("isGuid", () => {
  test.each([CUSTOMER, CUSTOMER.toUpperCase(), "00000000-0000-0000-0000-000000000000"])("takes %s", (value) => {
    expect(isGuid(value)).toBe(true);
  });

  test.each([
    `{${CUSTOMER}}`,
    `x${CUSTOMER}`,
    CUSTOMER.replaceAll("-", ""),
    `${CUSTOMER} `,
    `${CUSTOMER}\n`,
    "",
    "x",
    5,
    null,
    undefined,
    [CUSTOMER],
  ])("refuses %j", (value) => {
    expect(isGuid(value)).toBe(false);
  });
});

describe("the name of a key", () => {
  const name = keyName("job-1", "checkoutCart", path, 0);

  test("differs by key, operation, path parameters and round", () => {
    const others = [
      keyName("job-2", "checkoutCart", path, 0),
      keyName("job-1", "createCart", path, 0),
      keyName("job-1", "checkoutCart", { ...path, "cart-id": "another" }, 0),
      keyName("job-1", "checkoutCart", { "customer-id": CUSTOMER }, 0),
      keyName("job-1", "checkoutCart", path, 1),
      // Parts can't run into one another.
      keyName('job-1","checkoutCart', "", path, 0),
    ];
    expect(new Set([name, ...others]).size).toBe(others.length + 1);
  });

  test("is the same whatever the order of the parameters and the case of their GUIDs", () => {
    const swapped = { "cart-id": path["cart-id"].toUpperCase(), "customer-id": CUSTOMER.toUpperCase() };
    expect(keyName("job-1", "checkoutCart", swapped, 0)).toBe(name);
  });

  test("keeps the case of ids that are no GUID", () => {
    const order = (id: string): string => keyName("k", "getOrder", { "order-id": id }, 0);
    expect(order("311qiN8iFwkv-XARWMvXRYAwYKMACVqv1")).not.toBe(order("311QIN8IFWKV-XARWMVXRYAWYKMACVQV1"));
  });

  test("takes numbers in a path as what they are written as", () => {
    expect(keyName("k", "o", { "line-item-number": 3 }, 0)).toBe(keyName("k", "o", { "line-item-number": "3" }, 0));
  });
});

describe("an idempotency key's ids", () => {
  const first = (): string | Promise<string> => new RequestIds({ idempotencyKey: "job-1" }).next("checkoutCart", path);

  test("are the same each time, in the form of a version 5 UUID, and never change from one release to the next", async () => {
    expect(await first()).toBe(await first());
    expect(await first()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(await first()).toBe(PINNED.round0);
  });

  test("are another in each round, and the same rounds each time", async () => {
    const ids = new RequestIds({ idempotencyKey: "job-1" });
    const rounds = [await ids.next("checkoutCart", path), await ids.next("checkoutCart", path)];
    expect(rounds).toEqual([PINNED.round0, PINNED.round1]);
  });

  test("count the rounds of each operation and path by themselves", async () => {
    const ids = new RequestIds({ idempotencyKey: "job-1" });
    await ids.next("createCart", { "customer-id": CUSTOMER });
    await ids.next("checkoutCart", { ...path, "cart-id": "another" });
    expect(await ids.next("checkoutCart", path)).toBe(PINNED.round0);
    expect(await ids.next("checkoutCart", { ...path, "cart-id": path["cart-id"].toUpperCase() })).toBe(PINNED.round1);
  });

  test("are the same in another process", async () => {
    const script = `import { RequestIds } from "./src/transport/intent/ids.ts";
      const ids = new RequestIds({ idempotencyKey: "job-1" });
      console.log(await ids.next("checkoutCart", ${JSON.stringify(path)}));`;
    const cwd = new URL("../../", import.meta.url);
    const args = ["--import", "tsx", "--input-type=module", "--eval", script];
    expect(execFileSync(process.execPath, args, { cwd, encoding: "utf8" }).trim()).toBe(await first());
  });
});

describe("a request id's ids", () => {
  test("are itself, then the UUIDv5 of itself and the round", async () => {
    const ids = new RequestIds({ requestId: REQUEST_ID });
    expect(ids.next("checkoutCart", path)).toBe(REQUEST_ID);
    expect(await ids.next("checkoutCart", path)).toBe(derived(REQUEST_ID, "1"));
    expect(await ids.next("checkoutCart", path)).toBe(derived(REQUEST_ID, "2"));
  });

  test("are never given to two intents of a call, whatever they are", async () => {
    const ids = new RequestIds({ requestId: REQUEST_ID });
    ids.next("createCart", { "customer-id": CUSTOMER });
    expect(await ids.next("checkoutCart", path)).toBe(derived(REQUEST_ID, "1"));
  });

  test("keep the case they were given in", () => {
    const id = "AAAAAAAA-2222-4333-8444-555555555555";
    expect(new RequestIds({ requestId: id }).next("getCart", path)).toBe(id);
  });
});

test("without a key or id of the caller's, every round has a random GUID", () => {
  const ids = new RequestIds();
  const some = Array.from({ length: 100 }, () => ids.next("checkoutCart", path));
  expect(new Set(some).size).toBe(100);
  expect(some.every(isGuid)).toBe(true);
});
