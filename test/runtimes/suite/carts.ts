// Carts, checkout and purchases, over real sockets.
import { addLineItem, CartLineError, ErrorCode, isErrorCode, NotFoundError, responseOf } from "partner-center-commerce";
import { CUSTOMER, license } from "../bench.ts";
import { equal, failure, first, ok, type Tests } from "../harness.ts";

export const carts: Tests = {
  "creates a cart and reads it back": async ({ customer }) => {
    const { carts } = customer();
    const cart = await carts.create({ lineItems: [license] });
    equal((await carts.get(cart.id)).lineItems, cart.lineItems);
  },
  "edits a cart with a function of what it holds": async ({ customer }) => {
    const { carts } = customer();
    const { id } = await carts.create({ lineItems: [license] });
    const edited = await carts.update(id, (cart) => addLineItem(cart, { ...license, quantity: 2 }));
    equal(
      edited.lineItems.map((line) => line.quantity),
      [5, 2],
    );
  },
  "tells what is known of the response behind a value": async ({ customer, sent }) => {
    const cart = await customer().carts.create({ lineItems: [license] });
    const info = responseOf(cart);
    equal(info?.status, 201);
    equal(info?.attempts, 1);
    equal(first(await sent("createCart")).headers["ms-requestid"], info?.requestId);
    ok(info?.headers.get("ms-cv"), "the service's headers");
  },
  "sends the headers of Partner Center": async ({ customer, sent }) => {
    await customer({ applicationName: "suite", locale: "de-DE" }).carts.create({ lineItems: [license] });
    const { headers } = first(await sent("createCart"));
    equal(headers["ms-contract-version"], "v1");
    equal(headers["x-locale"], "de-DE");
    equal(headers["ms-partnercenter-application"], "suite");
    ok(/^[0-9a-f-]{36}$/.test(headers["ms-correlationid"] ?? ""), "a correlation id");
  },
  "checking a cart out twice buys once": async ({ customer, sandbox }) => {
    const { carts } = customer();
    const { id } = await carts.create({ lineItems: [license] });
    const [one, two] = [await carts.checkout(id), await carts.checkout(id)];
    equal(
      two.orders.map((order) => order.id),
      one.orders.map((order) => order.id),
    );
    equal((await sandbox.orders(CUSTOMER)).length, 1);
  },
  "a purchase ends with a subscription for every line": async ({ customer }) => {
    const seen: string[] = [];
    const { cart, lines } = await customer().purchase(
      { lineItems: [license, { ...license, quantity: 1 }] },
      { pollInterval: 20, onCart: (made) => void seen.push(made.id) },
    );
    equal(seen, [cart.id]);
    equal(lines.length, 2);
    ok(
      lines.every((line) => line.subscriptionId),
      "a subscription for every line",
    );
  },
  "a purchase stops before the checkout when a line has an error": async ({ customer, sandbox }) => {
    const bad = { ...license, catalogItemId: "CFQ7TTC0ZZZZ:0001:CFQ7TTC0ZZZZ" };
    const error = await failure(customer().purchase({ lineItems: [license, bad] }), CartLineError);
    equal(error.lines.length, 1);
    equal(error.outcome, "rejected");
    equal(await sandbox.orders(CUSTOMER), []);
  },
  "a cart that is not there is a NotFoundError with its code": async ({ customer }) => {
    const error = await failure(customer().carts.get("6f8de9e2-6d2b-4c0f-8a5d-0b4ad5b1d3b0"), NotFoundError);
    ok(isErrorCode(error, ErrorCode.CartNotFound), "code 800008");
    equal(error.outcome, "rejected");
  },
};
