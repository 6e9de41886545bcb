// The sandbox in another process, steered by HTTP: seeded, broken, advanced, read back; and who may steer it.
import { execFile } from "node:child_process";
import { once } from "node:events";
import { request } from "node:http";
import { connect } from "node:net";
import { networkInterfaces } from "node:os";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import type { Subscription, SubscriptionCollection } from "../../../generated/schema.ts";
import { ConnectionError, PartnerCenterClient } from "../../../src/index.ts";
import { exampleToken } from "../../../src/sandbox/index.ts";
import { offContract } from "../../setup/off-contract.ts";
import { CUSTOMER, callerOf, lines, OTHER_CUSTOMER, serve } from "../support.ts";
import { jsonFile, startBinary } from "./binary.ts";

const CART = "1824b7fc-2fac-4478-b177-66823c40ab75";
const SUBSCRIPTION = "406ca90b-d363-4f9a-aa94-a8731991bbf7";
const order = { billingCycle: "monthly", lineItems: [{ offerId: lines.license.catalogItemId, quantity: 2 }] };

/** Sends headers that `fetch` would not. */
const status = (url: string, headers: Record<string, string>): Promise<number> =>
  new Promise((resolve, reject) => {
    request(`${url}/_sandbox/requests`, { headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    })
      .on("error", reject)
      .end();
  });

describe("a sandbox in another process", () => {
  it("is seeded, broken, advanced and read back", async () => {
    offContract("the client is sent to a process that the recorder can't see");
    const { url, control } = await startBinary("--provisioning-delay", "60000");
    const seeded = await control("/seed", {
      customers: [{ id: OTHER_CUSTOMER, companyName: "Fabrikam", agreement: false }],
      carts: { [CUSTOMER]: [{ id: CART, lineItems: [lines.license] }] },
      orders: { [CUSTOMER]: [{ ...order, id: "0123456789ab", creationDate: "2026-01-05T00:00:00Z" }] },
      subscriptions: {
        [CUSTOMER]: [
          { id: SUBSCRIPTION, quantity: 3, commitmentEndDate: null, attributes: { etag: "first" } },
          { offerId: lines.legacy.catalogItemId, quantity: 3 },
        ],
      },
    });
    const call = callerOf(fetch, url);
    const { body, headers } = await call<Subscription>("GET", `/subscriptions/${SUBSCRIPTION}`);
    expect([body.quantity, body.attributes?.etag, headers.get("ETag")]).toEqual([3, "first", '"first"']);
    const { body: all } = await call<SubscriptionCollection>("GET", "/subscriptions");
    expect(all.items?.map(({ attributes }) => typeof attributes?.etag)).toEqual(["string", "string", "string"]);
    expect(seeded).toMatchObject({
      status: 200,
      body: { carts: { [CUSTOMER]: [CART] }, orders: { [CUSTOMER]: ["0123456789ab"] } },
    });
    expect(await control("/faults", { operation: "checkoutCart", type: "reset-after" })).toEqual({
      status: 200,
      body: { waiting: 1 },
    });

    const client = new PartnerCenterClient({ endpoint: url, credential: () => exampleToken, retry: { baseDelay: 1 } });
    const { orders } = await client.customer(CUSTOMER).carts.checkout(CART);
    expect(orders).toHaveLength(1);
    const bought = async () => (await control(`/orders?customer=${CUSTOMER}`)).body as { id: string; status: string }[];
    expect((await bought()).map(({ status }) => status)).toEqual(["completed", "pending"]);
    expect((await control("/advance", { ms: 60_000 })).status).toBe(200);
    expect((await bought()).map(({ status }) => status)).toEqual(["completed", "completed"]);

    const requests = (await control("/requests")).body as { operation: string; outcome: string; headers: object }[];
    expect(requests.map(({ operation, outcome }) => [operation, outcome])).toEqual([
      ["getSubscription", "done"],
      ["listSubscriptions", "done"],
      ["checkoutCart", "fault:reset-after"],
      ["checkoutCart", "replayed"],
    ]);
    expect(JSON.stringify(requests)).not.toContain(exampleToken);
    expect((await control("/catalog")).body).toContainEqual(
      expect.objectContaining({ catalogItemId: "SANDBOX00000:ONCE:0001" }),
    );
    expect((await control("/reset", {})).status).toBe(200);
    expect([await bought(), (await control("/requests")).body]).toEqual([[], []]);
  });

  it("begins with the catalog and the data of its files, and again after a reset", async () => {
    const catalog = jsonFile([
      {
        catalogItemId: "A:B:C",
        friendlyName: "Ours",
        kind: "software",
        plans: [{ billingCycle: "one_time", price: 5 }],
      },
    ]);
    const data = jsonFile({ orders: { [CUSTOMER]: [{ lineItems: [{ offerId: "A:B:C", quantity: 1 }] }] } });
    const { control } = await startBinary("--catalog", catalog, "--seed-data", data);
    expect((await control("/catalog")).body).toHaveLength(1);
    await control("/reset", {});
    expect((await control(`/orders?customer=${CUSTOMER}`)).body).toMatchObject([
      { lineItems: [{ offerId: "A:B:C" }], totalPrice: 5 },
    ]);
  });

  it("is not steered when it was told not to be, nor listens elsewhere without a warning", async () => {
    const { control, output, url } = await startBinary("--no-control", "--host", "0.0.0.0");
    expect(await control("/requests")).toMatchObject({
      status: 403,
      body: { description: "This sandbox was told not to be steered." },
    });
    expect(output()).toContain("Warning: it listens on 0.0.0.0, so other machines can call it.");
    const { status } = await callerOf(fetch, url)("GET", "/orders");
    expect([status, output().includes("_sandbox")]).toEqual([200, false]);
  });

  it("that is killed in the middle of a request is what it is in life: nobody knows", async () => {
    offContract("the client is sent to a process that the recorder can't see");
    const { url, child, control } = await startBinary();
    await control("/faults", { operation: "createOrder", type: "stall" });
    const client = new PartnerCenterClient({ endpoint: url, credential: () => exampleToken, retry: false });
    const buying = client.customer(CUSTOMER).orders.create({
      billingCycle: "monthly",
      lineItems: [{ lineItemNumber: 0, offerId: lines.license.catalogItemId, quantity: 1, termDuration: "P1Y" }],
    });
    const error = buying.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    while (((await control("/requests")).body as unknown[]).length === 0);
    child.kill("SIGKILL");
    expect(await error).toBeInstanceOf(ConnectionError);
    expect(await error).toMatchObject({ outcome: "unknown" });
  });

  it("shows curl lines at /docs that work as they stand, and what goes wrong on purpose", async () => {
    const { url } = await startBinary();
    const page = await (await fetch(`${url}/docs/`)).text();
    const text = page.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
    const curls = [...text.matchAll(/<code class="curl">(.*?)<\/code>/g)].map((found) => found[1] ?? "");
    expect(curls).toHaveLength(7);
    for (const curl of curls) {
      const { stdout } = await promisify(execFile)("sh", ["-c", `${curl} --fail -w '\n%{http_code}'`]);
      expect([curl, stdout.split("\n").at(-1)]).toEqual([curl, expect.stringMatching(/^20[01]$/)]);
    }
    for (const shown of [
      "SANDBOX00000:FAILS:0001",
      "40300000-0000-4000-8000-000000800023",
      "already-submitted",
      "/_sandbox/seed",
    ])
      expect(text).toContain(shown);
  });
});

describe("control", () => {
  it.each([
    ["POST", "/faults", "{", 400, /must be JSON/],
    ["POST", "/faults", "[]", 400, /\$ must be an object/],
    ["POST", "/faults", '{"operation":"*","type":"bang"}', 400, /\$\.type must be one of refuse/],
    ["POST", "/faults", '{"operation":"*","type":"throttle"}', 400, /\$\.retryAfter is missing/],
    ["POST", "/faults", '{"operation":"*","type":"bom","tmes":2}', 400, /\$ has no tmes\. Did you mean times\?/],
    [
      "POST",
      "/faults",
      '{"operation":"*","type":"stall","ms":1e12}',
      400,
      /\$\.ms must be a number from 0 to 2147483647/,
    ],
    ["POST", "/faults", '{"operation":"*","type":"throttle","retryAfter":1e999}', 400, /not Infinity/],
    [
      "POST",
      "/faults",
      '{"operation":"*","type":"status","status":503,"headers":{"a b":"c"}}',
      400,
      /name of a header/,
    ],
    [
      "POST",
      "/faults",
      '{"operation":"*","type":"status","status":503,"headers":{"a":"\\n"}}',
      400,
      /fits in a header/,
    ],
    ["POST", "/faults", new Uint8Array([0x22, 0xff, 0x22]), 400, /must be JSON/],
    ["POST", "/advance", '{"ms":"1"}', 400, /\$\.ms must be a number, not "1"/],
    ["POST", "/advance", '{"ms":1e15}', 400, /within the years 1 to 9000/],
    ["POST", "/advance", '{"ms":-1e300}', 400, /within the years 1 to 9000/],
    ["POST", "/reset", '{"customer":1}', 400, /\$ has no customer/],
    ["DELETE", "/faults", undefined, 405, /takes GET, POST, not DELETE/],
    ["POST", "/seed", '{"cart":{}}', 400, /\$ has no cart\. Did you mean carts\?/],
    ["POST", "/seed", '{"orders":{"contoso":[]}}', 400, /"contoso" of \$\.orders must be a GUID/],
    [
      "POST",
      "/seed",
      `{"orders":{"${CUSTOMER}":[{"lineItems":[{"offerId":"NO:SUCH:ONE","quantity":1}]}]}}`,
      400,
      /\[0\]: .*NO:SUCH:ONE/,
    ],
    ["GET", "/orders", undefined, 400, /customer must be a GUID/],
    ["GET", "/advance", undefined, 405, /takes POST, not GET/],
    ["GET", "/order", undefined, 404, /There are: .*GET \/_sandbox\/orders/],
  ] as const)("answers %s %s with %s: %i", async (method, path, body, status, description) => {
    const { url } = await serve();
    const answer = await fetch(`${url}/_sandbox${path}`, { method, ...(body !== undefined && { body }) });
    expect(answer.status).toBe(status);
    expect(((await answer.json()) as { description: string }).description).toMatch(description);
  });

  it("says what broke when the sandbox itself is at fault, and goes on", async () => {
    let broken = false;
    const { url, call } = await serve({
      now: () => {
        if (broken) throw new Error("The clock stopped");
        return new Date();
      },
    });
    broken = true;
    for (const path of ["/_sandbox/reset", `/v1/customers/${CUSTOMER}/orders`]) {
      const answer = await fetch(`${url}${path}`, { method: "POST" });
      expect([answer.status, await answer.text()]).toEqual([500, expect.stringContaining("The clock stopped")]);
    }
    broken = false;
    expect((await call("GET", "/orders")).status).toBe(200);
  });

  it("does nothing for whoever leaves before it was asked whole", async () => {
    const { url, sandbox } = await serve();
    sandbox.inject({ operation: "*", type: "bom" });
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname);
    socket.end("POST /_sandbox/reset HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n\r\n{");
    await once(socket.resume(), "close");
    expect(sandbox.faults).toHaveLength(1);
  });

  it("is no business of web pages, by their origin, their site, or a name that was made to point here", async () => {
    const { url } = await serve();
    const { host } = new URL(url);
    expect(await status(url, {})).toBe(200);
    expect(await status(url, { Host: `localhost:${new URL(url).port}` })).toBe(200);
    expect(await status(url, { Origin: `http://${host}` })).toBe(200);
    for (const headers of [
      { Origin: "https://evil.example" },
      { Origin: "null" },
      { Origin: "http://localhost:5173" },
      { "Sec-Fetch-Site": "cross-site" },
      { Host: "evil.example" },
      { Host: "localhost.evil.example:4010" },
      { Host: "127.0.0.1.evil.example" },
    ])
      expect([headers, await status(url, headers)]).toEqual([headers, 403]);
  });
});

describe("a sandbox that listens elsewhere than on loopback", () => {
  const address = Object.values(networkInterfaces())
    .flat()
    .find((one) => one?.family === "IPv4" && !one.internal)?.address;

  it.runIf(address)("is steered by the address it was reached at, and by no other name", async () => {
    const { sandbox } = await serve();
    const { url, close } = await sandbox.listen(0, { host: "0.0.0.0" });
    const { port } = new URL(url);
    try {
      const asked = (host: string) => status(`http://${address}:${port}`, { Host: `${host}:${port}` });
      expect(await Promise.all([address ?? "", "localhost", "evil.example", "192.0.2.77"].map(asked))).toEqual([
        200, 200, 403, 403,
      ]);
    } finally {
      await close();
    }
  });
});

describe("a page of another origin", () => {
  const preflight = {
    method: "OPTIONS",
    headers: {
      Origin: "http://localhost:5173",
      "Access-Control-Request-Method": "POST",
      "Access-Control-Request-Headers": "authorization",
    },
  };
  const path = `/v1/customers/${CUSTOMER}/orders`;

  it("may not read anything unless it was allowed", async () => {
    const { url } = await serve();
    const answer = await fetch(`${url}${path}`, preflight);
    expect(answer.headers.get("Access-Control-Allow-Origin")).toBeNull();
    expect(answer.status).not.toBe(204);
  });

  it("may call and steer when it was, and no other may", async () => {
    const { sandbox } = await serve();
    const { url, close } = await sandbox.listen(0, { cors: ["http://localhost:5173"] });
    try {
      const allowed = await fetch(`${url}${path}`, preflight);
      expect([allowed.status, allowed.headers.get("Access-Control-Allow-Headers")]).toEqual([204, "authorization"]);
      const asked = (origin: string, to = path) =>
        fetch(`${url}${to}`, { headers: { Origin: origin, Authorization: `Bearer ${exampleToken}` } });
      expect((await asked("http://localhost:5173")).headers.get("Access-Control-Allow-Origin")).toBe(
        "http://localhost:5173",
      );
      expect((await asked("http://localhost:5173", "/_sandbox/requests")).status).toBe(200);
      expect((await asked("https://evil.example")).headers.get("Access-Control-Allow-Origin")).toBeNull();
    } finally {
      await close();
    }
  });

  it("is named by its origin, and options of listen are checked", async () => {
    const { sandbox } = await serve();
    await expect(sandbox.listen(0, { cors: ["localhost:5173"] })).rejects.toThrow(/cors\[0\] must be \* or an origin/);
    await expect(sandbox.listen(0, { cors: [], ...{ contrl: false } })).rejects.toThrow(
      /listen has no option contrl\. Did you mean control\?/,
    );
    expect((await callerOf(sandbox.fetch)("GET", "/orders")).status).toBe(200);
  });
});
