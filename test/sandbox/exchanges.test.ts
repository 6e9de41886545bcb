// Documented requests sent to the sandbox as they are printed; they lie beside the project, where they are at all.
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Cart, CartCheckoutResult, Order, Subscription, SubscriptionCollection } from "../../generated/schema.ts";
import { at, buy, CUSTOMER, createCart, lines, only, start } from "./support.ts";

const folder = new URL("../../../shared/wire/", import.meta.url);
const present = existsSync(folder);
if (!present) console.log("Skipped the documented exchanges: they are not here.");

function exchange<T>(file: string): T {
  const { body }: { body: T } = JSON.parse(readFileSync(new URL(`${file}.json`, folder), "utf8"));
  return body;
}

/** Of the commerce around a cart: the file is the body. */
function printed<T>(file: string): T {
  return JSON.parse(readFileSync(new URL(`commerce/${file}.json`, folder), "utf8"));
}

describe.runIf(present)("a documented subscription", () => {
  const now = () => new Date("2024-03-12T09:00:00Z");
  const documented = () => printed<Subscription>("21-get-subscription-response");
  const path = () => `/subscriptions/${documented().id}`;

  function seeded() {
    const { call, sandbox } = start({ now });
    sandbox.seed({ subscriptions: { [CUSTOMER]: [{ ...documented() }] } });
    return call;
  }

  it("is read as it is printed", async () => {
    const call = seeded();
    expect((await call<Subscription>("GET", path())).body).toEqual(documented());
    const { body } = await call<SubscriptionCollection>("GET", `/subscriptions?order_id=${documented().orderId}`);
    expect(body.items).toEqual(printed<SubscriptionCollection>("24-list-subscriptions-by-order-response").items);
  });

  it("gives back the printed seats within the window, and not after it", async () => {
    const call = seeded();
    const body = printed<object>("25-update-subscription-fewer-seats-request");
    const { status, body: changed } = await call<Subscription>("PATCH", path(), { body });
    expect([status, changed.quantity]).toEqual([200, 5]);
    expect((await call("PATCH", path(), { body: { ...changed, quantity: 4 } })).body.code).toBe(900257);
  });

  it("is cancelled under its printed version, and only once", async () => {
    const call = seeded();
    const init = {
      body: printed<object>("28-update-subscription-cancel-request"),
      headers: { "If-Match": `"${documented().attributes?.etag}"` },
    };
    expect((await call<Subscription>("PATCH", path(), init)).body.status).toBe("deleted");
    expect((await call("PATCH", path(), init)).body.code).toBe(2055);
  });
});

describe.runIf(present)("a documented request", () => {
  it("for a cart of six products gets the documented groups and becomes four orders", async () => {
    const { call } = start();
    const documented = exchange<Cart>("02-create-cart-mixed-products-response");
    const { body: cart } = await call<Cart>("POST", "/carts", {
      body: exchange("01-create-cart-mixed-products-request"),
    });
    const shape = ({ lineItems }: Cart) =>
      lineItems.map(({ id, billingCycle, orderGroup, currencyCode, error }) => [
        id,
        billingCycle,
        orderGroup,
        currencyCode,
        error,
      ]);
    expect(shape(cart)).toEqual(shape(documented));
    const { body } = await call<CartCheckoutResult>("POST", `/carts/${cart.id}/checkout`);
    expect(body.orders.map(({ lineItems }) => lineItems.length)).toEqual([1, 3, 1, 1]);
  });

  it("for a new commerce licence in Pascal case is read", async () => {
    const { call } = start();
    const { body } = await call<Cart>("POST", "/carts", { body: exchange("03-create-cart-new-commerce-request") });
    expect(only(body.lineItems)).toMatchObject({ billingCycle: "monthly", termDuration: "P1M", orderGroup: "0" });
    expect(only(body.lineItems).error).toBeUndefined();
  });

  it("for add-ons with a new base gets the documented lines, prices apart", async () => {
    const { call } = start();
    const { body } = await call<Cart>("POST", "/carts", { body: exchange("05-create-cart-add-ons-new-base-request") });
    expect(body.lineItems).toMatchObject(exchange<Cart>("06-create-cart-add-ons-new-base-response").lineItems);
  });

  it("to replace a cart gets the documented line", async () => {
    const { call } = start();
    const { id } = await createCart(call, [lines.license]);
    const request = { ...exchange<object>("07-update-cart-azure-reservation-request"), Id: id };
    const { body } = await call<Cart>("PUT", `/carts/${id}`, { body: request });
    // The printed answer spells one key in Pascal case.
    const printed = at(
      exchange<{ lineItems: Record<string, unknown>[] }>("08-update-cart-azure-reservation-response").lineItems,
      0,
    );
    const { ProvisioningContext: provisioningContext, ...rest } = printed;
    expect(only(body.lineItems)).toMatchObject({ ...rest, provisioningContext });
  });

  it("for a reservation without a cart becomes a pending order", async () => {
    const { call } = start();
    const { status, body } = await call<Order>("POST", "/orders", {
      body: exchange("11-create-order-azure-reservation-request"),
    });
    expect([status, body.status, body.billingCycle]).toEqual([201, "pending", "one_time"]);
    expect(only(body.lineItems)).toMatchObject({ friendlyName: "A_sample_Azure_RI", quantity: 1 });
  });

  it("for an indirect reseller's customer becomes an order with its partner", async () => {
    const { call } = start();
    const request = exchange<{ ReferenceCustomerId: string }>("13-create-order-indirect-reseller-request");
    const documented = exchange<Order>("14-create-order-indirect-reseller-response");
    const { body } = await call<Order>("POST", "/orders", { customer: request.ReferenceCustomerId, body: request });
    expect([body.billingCycle, body.referenceCustomerId]).toEqual([
      documented.billingCycle,
      documented.referenceCustomerId,
    ]);
    expect(only(body.lineItems)).toMatchObject({
      quantity: 5,
      partnerIdOnRecord: "4847383",
      friendlyName: "New offer purchase.",
    });
  });

  it("for an add-on appends the documented line", async () => {
    const { call, sandbox } = start({ provisioningDelay: 0 });
    const base = { catalogItemId: "195416C1-3447-423A-B37B-EE59A99A19C4", quantity: 5, billingCycle: "none" };
    await buy(call, base);
    const order = only(sandbox.orders(CUSTOMER));
    const request = JSON.stringify(exchange("18-update-order-purchase-add-on-request"))
      .replace("4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04", CUSTOMER)
      .replace("1C2B75C1-74A5-472A-A729-7F8CEFC477F9", only(order.lineItems).subscriptionId ?? "");
    const { body } = await call<Order>("PATCH", `/orders/${order.id}`, { body: JSON.parse(request) });
    const documented = exchange<Order>("19-update-order-purchase-add-on-response");
    const shape = ({ lineItems }: Order) =>
      lineItems.map(({ lineItemNumber, offerId, quantity }) => [lineItemNumber, offerId, quantity]);
    expect(shape(body)).toEqual(shape(documented));
  });

  it("to cancel an order cancels it", async () => {
    const { call } = start();
    const order = only(await buy(call, { ...lines.software, catalogItemId: "DG7GMGF0DWT0:0001:DG7GMGF0DSQR" }));
    const request = { ...exchange<object>("20-update-order-cancel-sandbox-order-request"), id: order.id };
    const { body } = await call<Order>("PATCH", `/orders/${order.id}`, { body: request });
    expect(body.status).toBe("cancelled");
    expect(only(body.lineItems)).toMatchObject({
      termDuration: "",
      friendlyName: "Microsoft Identity Manager 2016 - 1 User CAL",
    });
  });

  it("or answer names only products that the catalog holds", async () => {
    const { call } = start();
    const index: { file: string }[] = JSON.parse(readFileSync(new URL("index.json", folder), "utf8"));
    const ids = index.flatMap(({ file }) => {
      const text = readFileSync(new URL(file, folder), "utf8");
      return [...text.matchAll(/"(?:catalogItemId|offerId)": *"([^"]+)"/gi)].map((found) => found[1] ?? "");
    });
    expect(ids.length).toBeGreaterThan(20);
    const cart = await createCart(
      call,
      [...new Set(ids)].map((catalogItemId) => ({ ...lines.license, catalogItemId })),
    );
    expect(cart.lineItems.filter(({ error }) => error?.errorCode === 10001)).toEqual([]);
  });
});
