// Carts: creating, reading and replacing them. Lines are checked, priced and grouped each time a cart is written.
import { ErrorCode } from "../../../../generated/error-codes.ts";
import type { Cart, CartLineItem, CartUpdate, NewCartLineItem } from "../../../../generated/schema.ts";
import { billingCycleName } from "../../catalog/catalog.ts";
import { refusal } from "../../wire/refusal.ts";
import { checkBody } from "../../wire/validation.ts";
import { timestamp } from "../../world/clock.ts";
import { compact } from "../../world/compact.ts";
import type { StoredCart, StoredCartLine } from "../../world/state.ts";
import type { Call, Rule, World } from "../../world/world.ts";
import { createGrouping } from "../lines/groups.ts";
import { checkLine } from "../lines/lines.ts";
import { refuseAppOnly } from "../lines/savings-plans.ts";

const LIFETIME = 7 * 86_400_000;

export const createCart: Rule = (world, call) => {
  const cart = createCartOf(world, call, { createdAt: world.clock.now() });
  world.state.keepCart(call.customer, cart);
  return { status: 201, body: viewCart(world, call, cart) };
};

/** The cart that the call's body asks for. It is not kept yet. */
export function createCartOf(
  world: World,
  call: Call,
  { id = world.ids.guid(), createdAt }: { readonly id?: string | undefined; readonly createdAt: number },
): StoredCart {
  const body = checkBody("createCart", call.body);
  return {
    id,
    createdAt,
    expiresAt: createdAt + LIFETIME,
    modifiedAt: createdAt,
    lines: checkLines(world, call, body),
    attestation: body.partnerOnRecordAttestationAccepted ?? undefined,
    bought: new Map(),
  };
}

export const getCart: Rule = (world, call) => ({ status: 200, body: viewCart(world, call, findCart(world, call)) });

export const updateCart: Rule = (world, call) => {
  const body = checkBody("updateCart", call.body);
  const cart = findCart(world, call);
  if (cart.bought.size > 0) throw refusal(ErrorCode.CartAlreadySubmitted);
  if (body.id && body.id.toLowerCase() !== cart.id)
    throw refusal(ErrorCode.InvalidInput, "$.id is not the cart of the path.");
  cart.lines = checkLines(world, call, body);
  cart.attestation = body.partnerOnRecordAttestationAccepted ?? cart.attestation;
  cart.modifiedAt = world.clock.now();
  return { status: 200, body: viewCart(world, call, cart) };
};

/** The cart that the path names. Throws 404 with code 800008 for one that is unknown, another customer's or expired. */
export function findCart({ clock }: World, { customer, parameters }: Call): StoredCart {
  const id = parameters["cart-id"] ?? "";
  const cart = customer.carts.get(id.toLowerCase());
  if (!cart || clock.now() >= cart.expiresAt)
    throw refusal(ErrorCode.CartNotFound, `There is no cart ${id}, or it has expired.`);
  return cart;
}

/** The lines of a cart that can become orders, add-ons behind their base, by order group. */
export function linesByGroup(cart: StoredCart): Map<string, StoredCartLine[]> {
  const groups = new Map<string, StoredCartLine[]>();
  for (const line of cart.lines.flatMap((base) => [base, ...base.addOns])) {
    const { orderGroup } = line.wire;
    if (orderGroup !== undefined) groups.set(orderGroup, [...(groups.get(orderGroup) ?? []), line]);
  }
  return groups;
}

/** Whether a line of the cart, add-ons included, can't be bought. */
export function hasLineErrors(cart: StoredCart): boolean {
  return cart.lines.some((line) => line.error !== undefined || line.addOns.some(({ error }) => error !== undefined));
}

function checkLines(world: World, call: Call, { lineItems }: Pick<CartUpdate, "lineItems">): StoredCartLine[] {
  refuseAppOnly(
    call,
    lineItems.map(({ catalogItemId }) => world.catalog(catalogItemId)),
  );
  const group = createGrouping();
  const nextId = numbering(lineItems);
  const check = (line: NewCartLineItem, first: boolean, base: StoredCartLine | undefined): StoredCartLine => {
    const id = nextId(line);
    const verdict = checkLine(world, line, {
      customer: call.customer,
      first,
      addOn: base !== undefined,
      beside: lineItems,
    });
    const product = verdict.error ? undefined : { item: verdict.item, plan: verdict.plan };
    const orderGroup = product && (base?.wire.orderGroup ?? group(product.item, product.plan));
    const wire = compact({
      ...echo(line, id),
      billingCycle: product?.plan.billingCycle ?? billingCycleName(line.billingCycle),
      termDuration: line.termDuration ?? product?.plan.termDuration,
      currencyCode: product && (product.item.currencyCode ?? "USD"),
      orderGroup,
      pricing: verdict.error ? undefined : verdict.pricing,
      error: verdict.error,
    });
    const stored = { wire, product, error: verdict.error, addOns: [] };
    return { ...stored, addOns: (line.addonItems ?? []).map((addOn) => check(addOn, false, stored)) };
  };
  return lineItems.map((line, index) => check(line, index === 0, undefined));
}

/** What a line says of itself, as it is answered. */
function echo(line: NewCartLineItem, id: number) {
  return compact({
    id,
    catalogItemId: line.catalogItemId,
    friendlyName: line.friendlyName,
    quantity: line.quantity,
    customTermEndDate: line.customTermEndDate,
    promotionId: line.promotionId,
    participants: line.participants,
    provisioningContext: line.provisioningContext,
    renewsTo: line.renewsTo,
    attestationAccepted: line.attestationAccepted,
    purchaseCommitment: line.purchaseCommitment,
  });
}

/** Keeps the numbers that lines come with, and gives the others the lowest that are free. */
function numbering(lines: readonly NewCartLineItem[]): (line: NewCartLineItem) => number {
  const requestedIds = lines
    .flatMap((line) => [line, ...(line.addonItems ?? [])])
    .flatMap(({ id }) => (id === undefined ? [] : [id]));
  const taken = new Set(requestedIds);
  if (taken.size < requestedIds.length)
    throw refusal(ErrorCode.InvalidInput, "$.lineItems holds two lines with the same id.");
  let next = 0;
  return ({ id }) => {
    if (id !== undefined) return id;
    while (taken.has(next)) next += 1;
    taken.add(next);
    return next;
  };
}

function viewCart(world: World, { customer }: Call, cart: StoredCart): Cart {
  const groups = linesByGroup(cart);
  const ordered = cart.bought.size > 0 && [...groups.keys()].every((group) => cart.bought.has(group));
  return {
    id: cart.id,
    creationTimestamp: timestamp(cart.createdAt),
    lastModifiedTimestamp: timestamp(cart.modifiedAt),
    expirationTimestamp: timestamp(cart.expiresAt),
    lastModifiedUser: world.user,
    status: ordered ? "Ordered" : "Active",
    lineItems: cart.lines.map(viewLine),
    links: { self: { uri: `/customers/${customer.id}/carts/${cart.id}`, method: "GET", headers: [] } },
    attributes: { objectType: "Cart" },
  };
}

function viewLine({ wire, addOns }: StoredCartLine): CartLineItem {
  return addOns.length === 0 ? wire : { ...wire, addonItems: addOns.map(viewLine) };
}
