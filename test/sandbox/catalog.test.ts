// The sandbox's catalog: three levels in two views, and that what it lists is what can be bought.
import { describe, expect, it } from "vitest";
import type {
  Availability,
  AvailabilityCollection,
  CartCheckoutResult,
  NewCartLineItem,
  ProductCollection,
  Sku,
  SkuCollection,
} from "../../generated/schema.ts";
import { lineFor } from "../../src/helpers/index.ts";
import { type CatalogItem, defaultCatalog } from "../../src/sandbox/index.ts";
import { type Caller, createCart, lines, OTHER_CUSTOMER, start } from "./support.ts";

const market = { partner: true };
const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

async function productIds(call: Caller, query: string): Promise<string[]> {
  return idsOf((await call<ProductCollection>("GET", `/products?country=US&${query}`, market)).body.items);
}

describe("products", () => {
  it("are listed by view, each once, with links to their SKUs", async () => {
    const { call } = start();
    const { status, body } = await call<ProductCollection>(
      "GET",
      "/products?country=us&targetView=OnlineServices",
      market,
    );
    expect(status).toBe(200);
    expect(body.totalCount).toBe(body.items.length);
    expect(new Set(idsOf(body.items)).size).toBe(body.items.length);
    expect(body.items[0]).toMatchObject({
      id: "CFQ7TTC0LF8S",
      title: "Office 365 E5 without Audio Conferencing",
      productType: { id: "OnlineServicesNCE" },
      links: { skus: { uri: "/products/CFQ7TTC0LF8S/skus?country=US" } },
    });
  });

  it("of other views are of other kinds", async () => {
    const { call } = start();
    expect(await productIds(call, "targetView=MicrosoftAzure")).toEqual(["MS-AZR-0145P"]);
    expect(await productIds(call, "targetView=MarketplaceSaaS")).toEqual(["DZH318Z0BXWC", "DZH318Z0C0WF"]);
    expect(await productIds(call, "targetView=SoftwareSubscriptions")).toEqual(["DG7GMGF0D8H3"]);
    expect(await productIds(call, "targetView=SoftwareSUSELinux")).toEqual([]);
  });

  it("are listed by segment: without one, all but those for nonprofits", async () => {
    const { call } = start();
    const inSegment = (segment: string) => productIds(call, `targetView=OnlineServices${segment}`);
    expect(await inSegment("&targetSegment=education")).toEqual(["SANDBOX00001"]);
    expect(await inSegment("&targetSegment=Nonprofit")).toEqual(["SANDBOX00002"]);
    expect(await inSegment("")).toContain("SANDBOX00001");
    expect(await inSegment("")).not.toContain("SANDBOX00002");
    expect(await inSegment("&targetSegment=commercial")).not.toContain("SANDBOX00001");
  });

  it("are listed where they are sold, and refused with 800070 elsewhere", async () => {
    const { call } = start();
    const query = "targetView=OnlineServices";
    const german = await call<ProductCollection>("GET", `/products?country=DE&${query}`, market);
    expect(idsOf(german.body.items)).toContain("SANDBOX00003");
    expect(await productIds(call, query)).not.toContain("SANDBOX00003");
    const { status, body } = await call("GET", "/products/SANDBOX00003?country=US", market);
    expect([status, body.code]).toEqual([400, 800070]);
  });

  it.each([
    ["a view that there is not", "/products?country=US&targetView=Groceries", 403, 400036],
    ["a segment that there is not", "/products?country=US&targetView=Software&targetSegment=pets", 403, 400030],
    ["no view", "/products?country=US", 400, 2000],
    ["no country", "/products?targetView=Software", 400, 2000],
    ["a country that is no code", "/products?country=USA&targetView=Software", 400, 2000],
    ["a product that there is not", "/products/NOSUCH?country=US", 404, 400013],
    ["a SKU that there is not", "/products/CFQ7TTC0LF8S/skus/9999?country=US", 404, 400018],
    [
      "an availability that there is not",
      "/products/CFQ7TTC0LF8S/skus/0001/availabilities/NOSUCH?country=US",
      404,
      400019,
    ],
  ])("%s is refused", async (_, path, expected, code) => {
    const { call } = start();
    const { status, body } = await call("GET", path, market);
    expect([status, body.code]).toEqual([expected, code]);
  });

  it("come a page at a time, which the link of the page before leads to", async () => {
    const { call } = start({ pageSize: 2 });
    const path = "/products?country=US&targetView=Software";
    const all: string[] = [];
    let headers = {};
    for (let more = true; more; ) {
      const { body } = await call<ProductCollection>("GET", path, { ...market, headers });
      all.push(...idsOf(body.items));
      expect(body.items.length).toBeLessThanOrEqual(2);
      const next = body.links?.next;
      if (next) expect(next.uri).toBe(path);
      headers = Object.fromEntries((next?.headers ?? []).map(({ key, value }) => [key, value]));
      more = next !== undefined;
    }
    expect(all).toEqual(await productIds(start().call, "targetView=Software"));
    expect(all.length).toBeGreaterThan(2);
    const foreign = await call("GET", "/products/DG7GMGF0DWTL/skus?country=US", {
      ...market,
      headers: { "MS-ContinuationToken": btoa("products-2") },
    });
    expect(foreign.status).toBe(400);
  });
});

describe("a customer's view", () => {
  it("shows marketplace products and savings plans, and no view of its own for the marketplace", async () => {
    const { call } = start();
    const inView = async (view: string) =>
      idsOf((await call<ProductCollection>("GET", `/products?targetView=${view}`)).body.items);
    expect(await inView("OnlineServices")).toContain("DZH318Z0BXWC");
    expect(await inView("Azure")).toContain("DZH318Z0DTNC");
    expect(await productIds(call, "targetView=Azure")).not.toContain("DZH318Z0DTNC");
    expect((await call("GET", "/products?targetView=MarketplaceSaaS")).status).toBe(403);
  });

  it("goes by the customer's country, as its cart does", async () => {
    const { call } = start({ customers: [{ id: OTHER_CUSTOMER, country: "DE" }] });
    const path = "/products/SANDBOX00003/skus/0001/availabilities/0001";
    const theirs = { customer: OTHER_CUSTOMER };
    expect((await call<Availability>("GET", path, theirs)).body).toMatchObject({ country: "DE" });
    expect((await call("GET", path)).body.code).toBe(800070);
    const line = { ...lines.license, catalogItemId: "SANDBOX00003:0001:0001" };
    expect((await createCart(call, [line])).lineItems[0]?.error?.errorCode).toBe(10001);
    const order = {
      billingCycle: "monthly",
      lineItems: [
        { lineItemNumber: 0, offerId: line.catalogItemId, friendlyName: "Seats", quantity: 1, termDuration: "P1Y" },
      ],
    };
    expect((await call("POST", "/orders", { body: order })).body.code).toBe(800070);
  });
});

describe("a SKU", () => {
  const sku = async (path: string) => (await start().call<Sku>("GET", `/products/${path}?country=US`, market)).body;

  it("says how many can be bought, and whether an attestation is asked for", async () => {
    expect(await sku("SANDBOX00000/skus/TWOTOTEN")).toMatchObject({ minimumQuantity: 2, maximumQuantity: 10 });
    expect(await sku("CFQ7TTC0LF8S/skus/0001")).toMatchObject({ minimumQuantity: 1, maximumQuantity: 10_000 });
    expect(await sku("SANDBOX00000/skus/ATTEST")).toMatchObject({
      attestationProperties: { enforceAttestation: true },
    });
  });

  it("names the bases of an add-on, and says that a trial is one", async () => {
    expect((await sku("CFQ7TTC0LH0T/skus/0001")).dynamicAttributes).toMatchObject({
      isAddon: true,
      prerequisiteSkus: ["CFQ7TTC0LF8S:0001", "CFQ7TTC0LFLZ:0002"],
    });
    expect(await sku("CFQ7TTC0LH0T/skus/0002")).toMatchObject({ isTrial: true, supportedBillingCycles: ["none"] });
  });
});

describe("an availability", () => {
  it("has a term for each pair of duration and billing cycle, and read alone its product and SKU", async () => {
    const { call } = start();
    const path = "/products/CFQ7TTC0LF8S/skus/0001/availabilities";
    const { body: list } = await call<AvailabilityCollection>("GET", `${path}?country=US`, market);
    expect(list.items.map(({ catalogItemId }) => catalogItemId)).toEqual([
      "CFQ7TTC0LF8S:0001:CFQ7TTC0VZW5",
      "CFQ7TTC0LF8S:0001:CFQ7TTC0N81H",
    ]);
    expect(list.items[0]?.terms?.map(({ duration, billingCycle }) => `${duration} ${billingCycle}`)).toEqual([
      ...["P1Y Monthly", "P1M Monthly", "P1Y Annual", "P3Y Monthly", "P3Y Annual", "P3Y Triennial"],
    ]);
    const { body } = await call<Availability>("GET", `${path}/cfq7ttc0vzw5?country=US`, market);
    expect(body).toMatchObject({ ...list.items[0], product: { id: "CFQ7TTC0LF8S" }, sku: { id: "0001" } });
  });
});

describe("what the catalog lists", () => {
  interface Offer {
    readonly availability: Availability;
    readonly sku: Sku;
  }

  /** All that a customer is shown, whatever the view and the segment. */
  async function shownTo(call: Caller, customer: string): Promise<Offer[]> {
    const offers = new Map<string, Offer>();
    for (const query of ["OnlineServices", "OnlineServices&targetSegment=nonprofit", "Azure", "Software"]) {
      const products = await call<ProductCollection>("GET", `/products?targetView=${query}`, { customer });
      for (const product of products.body.items) {
        const segment = query.split("&")[1] ?? "";
        const skus = await call<SkuCollection>("GET", `/products/${product.id}/skus?${segment}`, { customer });
        for (const sku of skus.body.items) {
          const path = `/products/${product.id}/skus/${sku.id}/availabilities?${segment}`;
          const { body } = await call<AvailabilityCollection>("GET", path, { customer });
          for (const availability of body.items) offers.set(availability.catalogItemId, { availability, sku });
        }
      }
    }
    return [...offers.values()];
  }

  /** The first term that is offered, at the least quantity. */
  function lineOf({ availability, sku }: Offer): NewCartLineItem {
    const term = availability.terms?.[0];
    return lineFor(availability, {
      sku,
      quantity: sku.minimumQuantity ?? 1,
      ...(term?.duration && { termDuration: term.duration }),
      billingCycle: sku.isTrial ? "none" : (term?.billingCycle ?? sku.supportedBillingCycles?.[0]),
      ...(sku.isTrial && { renewsTo: { termDuration: "P1Y" } }),
      ...(sku.attestationProperties && { attestationAccepted: true }),
      ...(sku.provisioningVariables?.length && {
        provisioningContext: {
          scope: "shared",
          subscriptionId: "1c461a25-f729-4fa5-aadb-280947dd05e8",
          duration: "1Year",
        },
      }),
      ...(sku.minimumPurchaseCommitment && { purchaseCommitment: { amount: 1, currency: "USD", grain: "Hourly" } }),
    });
  }

  async function isBought(call: Caller, customer: string, lineItems: NewCartLineItem[]): Promise<boolean> {
    const { body: cart } = await call<{ id: string }>("POST", "/carts", { customer, body: { lineItems } });
    // Some are refused the first time only.
    for (let attempt = 0; attempt < 2; attempt += 1) {
      const { status, body } = await call<CartCheckoutResult>("POST", `/carts/${cart.id}/checkout`, { customer });
      if (status === 201 && body.orders.length > 0 && !body.orderErrors) return true;
    }
    return false;
  }

  it("can all be bought by way of a cart, and nothing else can", async () => {
    const { call } = start({ customers: [{ id: OTHER_CUSTOMER, country: "DE" }] });
    const offers = await shownTo(call, OTHER_CUSTOMER);
    const bought: string[] = [];
    for (const offer of offers) {
      const line = lineOf(offer);
      const base = offer.sku.dynamicAttributes?.isAddon ? [{ ...lines.license, quantity: line.quantity }] : [];
      if (await isBought(call, OTHER_CUSTOMER, [...base, line])) bought.push(line.catalogItemId);
    }
    const listed = offers.map(({ availability }) => availability.catalogItemId);
    expect(bought).toEqual(listed);

    const others = defaultCatalog.filter(({ catalogItemId }) => !listed.includes(catalogItemId));
    expect(others.map(({ catalogItemId }) => catalogItemId.split(":")[1])).toEqual([
      ...["QUOTA", "LEGACY", "CREDIT", "INVENTORY", "NOTSOLD", "GONE"],
    ]);
    for (const { catalogItemId } of others)
      expect(await isBought(call, OTHER_CUSTOMER, [{ ...lines.license, catalogItemId }])).toBe(false);
  });

  it("is what the sandbox was given to sell", async () => {
    const mine: CatalogItem = {
      catalogItemId: "P:S:A",
      friendlyName: "Mine",
      productTitle: "My product",
      kind: "license",
      plans: [{ termDuration: "P1M", billingCycle: "monthly", price: 1 }],
    };
    const { call } = start({ catalog: [mine] });
    const { body } = await call<ProductCollection>("GET", "/products?country=US&targetView=OnlineServices", market);
    expect(body.items).toMatchObject([{ id: "P", title: "My product" }]);
  });
});
