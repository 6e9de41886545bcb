// The sandbox about itself: options that make no sense, answers of its own that are wrong, and pages beside the API.
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { operations } from "../../generated/operations.ts";
import { type CatalogItem, PartnerCenterSandbox, type SandboxOptions } from "../../src/sandbox/index.ts";
import { rules } from "../../src/sandbox/rules/index.ts";
import { createDocs } from "../../src/sandbox/server/docs.ts";
import { offContract } from "../setup/off-contract.ts";
import { CUSTOMER, callerOf, lines, only, start } from "./support.ts";

const item: CatalogItem = {
  catalogItemId: "A:B:C",
  friendlyName: "An item",
  kind: "license",
  plans: [{ billingCycle: "monthly", price: 1 }],
};

describe("an option that makes no sense", () => {
  const cases: [SandboxOptions, RegExp][] = [
    [{ seed: 1.5 }, /^The option seed must be a whole number of at least 0, not 1\.5\.$/],
    [{ provisioningDelay: -1 }, /provisioningDelay must be a number of at least 0, not -1/],
    [{ faultRate: 20 }, /faultRate must be a number from 0 to 1, not 20/],
    [{ pageSize: 0 }, /pageSize must be a whole number of at least 1/],
    [{ listLag: Number.NaN }, /listLag must be .*, not NaN/],
    [{ rateLimit: { requestsPerMinute: 0 } }, /rateLimit\.requestsPerMinute must be a number of at least 1, not 0/],
    [
      { seed: 1, ...{ provisioningdelay: 5 } },
      /has no option provisioningdelay\. Did you mean provisioningDelay\? It has seed, provisioningDelay/,
    ],
    [{ rateLimit: { requestsPerMinute: 1, ...{ windw: "fixed" } } }, /rateLimit has no windw\. Did you mean window\?/],
    [
      { ...{ repeatedCheckout: "sometimes" } } as unknown as SandboxOptions,
      /repeatedCheckout must be one of answer, refuse/,
    ],
    [{ ...{ seed: "7" } } as unknown as SandboxOptions, /seed must be a whole number of at least 0, not "7"/],
    [{ ...{ now: 5 } } as unknown as SandboxOptions, /now must be a function, not 5/],
    [{ customers: [{ id: "contoso" }] }, /customers\[0\]\.id must be a GUID, not "contoso"/],
    [
      { catalog: [{ ...item, kind: "licence" } as unknown as CatalogItem] },
      /catalog\[0\]\.kind must be one of license/,
    ],
    [{ catalog: [{ ...item, plans: [] }] }, /catalog\[0\]\.plans must be an array of at least 1/],
    [{ faultMix: [{ type: "throttle", retryAfter: -1 }] }, /faultMix\[0\]\.retryAfter must be/],
    [{ keepOrders: 0 }, /keepOrders must be a whole number of at least 1/],
  ];
  it.each(cases)("is refused by name: %o", (options, message) => {
    expect(() => new PartnerCenterSandbox(options)).toThrow(message);
  });
});

describe("an answer of its own that is not as described", () => {
  // A term that is no duration reaches the answer, which the description's validator then turns down.
  const broken: CatalogItem = {
    catalogItemId: "BROKEN",
    friendlyName: "Broken",
    kind: "license",
    plans: [{ termDuration: "forever", billingCycle: "monthly", price: 1 }],
  };

  it("is a 500 that names the JSON path, and is remembered until a reset", async () => {
    offContract("its catalog has a term that no cart may show");
    const sandbox = new PartnerCenterSandbox({ catalog: [broken] });
    const line = { catalogItemId: "BROKEN", quantity: 1, billingCycle: "monthly" };
    const { status, body } = await callerOf(sandbox.fetch)("POST", "/carts", { body: { lineItems: [line] } });
    expect(status).toBe(500);
    expect(body.description).toContain("$.lineItems[0].termDuration");
    expect(only(sandbox.violations)).toMatchObject({ operation: "createCart", status: 201 });
    sandbox.reset();
    expect(sandbox.violations).toEqual([]);
  });

  it("does not pass these suites unseen", async () => {
    const { sandbox } = start();
    await callerOf(sandbox.fetch)("POST", "/carts", { body: { lineItems: [lines.license] } });
    expect(sandbox.violations).toEqual([]);
  });
});

it("has a rule for every operation of the description, and no other", () => {
  expect(Object.keys(rules).sort()).toEqual(Object.keys(operations).sort());
});

describe("pages beside the API", () => {
  it("are answered by whoever is given, and leave no trace in the record", async () => {
    const sandbox = new PartnerCenterSandbox();
    const { url, close } = await sandbox.listen(0, {
      aside: async (method, path) =>
        path.startsWith("/hello") ? { status: 200, headers: {}, body: new TextEncoder().encode(method) } : undefined,
    });
    onTestFinished(close);
    expect(await (await fetch(`${url}/hello?to=you`)).text()).toBe("GET");
    expect((await fetch(`${url}/v1/customers/${CUSTOMER}/orders`)).status).toBe(401);
    expect(sandbox.requests).toHaveLength(1);
  });

  it("of the reference come from the first folder that holds them, with their types", async () => {
    const folder = mkdtempSync(join(tmpdir(), "docs-"));
    writeFileSync(join(folder, "index.html"), "<h1>Reference</h1>");
    writeFileSync(join(folder, "app.js"), "1");
    const docs = createDocs([new URL("file:///no/such/folder/"), pathToFileURL(`${folder}/`)]);
    const page = async (path: string, method = "GET") => {
      const answer = await docs(method, path);
      return (
        answer && [
          answer.status,
          answer.headers["Content-Type"] ?? answer.headers.Location,
          new TextDecoder().decode(answer.body),
        ]
      );
    };
    expect(await page("/docs")).toEqual([302, "/docs/", ""]);
    expect(await page("/docs/")).toEqual([200, "text/html; charset=utf-8", "<h1>Reference</h1>"]);
    expect(await page("/docs/app.js")).toEqual([200, "text/javascript; charset=utf-8", "1"]);
    expect((await page("/docs/../docs/%2e%2e/secret"))?.[0]).toBe(404);
    expect(await page("/v1/customers")).toBeUndefined();
    expect(await page("/docs/", "POST")).toBeUndefined();
  });
});
