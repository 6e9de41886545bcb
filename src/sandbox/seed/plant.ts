// Puts a seed into the sandbox's memory. Lines go through the rules of the API, so that no seed holds what can't be bought.
import { ErrorCode } from "../../../generated/error-codes.ts";
import { seedCheck } from "../checks/seed-checks.ts";
import { createCartOf } from "../rules/carts/carts.ts";
import { buildOrder, startProvisioning } from "../rules/orders/making.ts";
import { checkNewOrder } from "../rules/orders/orders.ts";
import { seededSubscription } from "../rules/subscriptions/making.ts";
import { readNames } from "../wire/casing.ts";
import { isGuid } from "../wire/headers.ts";
import { Refusal, refusal } from "../wire/refusal.ts";
import type { Customer, StoredOrder, StoredOrderLine } from "../world/state.ts";
import type { Call, World } from "../world/world.ts";
import type { Planted, SeedCart, SeedCustomer, SeedData, SeedOrder, SeedSubscription } from "./seed-data.ts";

/**
 * Holds all of `data` from now on. Customers and subscriptions come first, so that lines may refer to them.
 *
 * @throws TypeError that names the entry which makes no sense; those before it are held.
 */
export function plant(world: World, data: SeedData): Planted {
  const complaint = seedCheck(data, "$");
  if (complaint !== undefined) throw new TypeError(complaint);
  for (const id of idsIn(data)) world.ids.avoid(id);
  return {
    customers: (data.customers ?? []).map((customer) => plantCustomer(world, customer)),
    subscriptions: plantAll(world, "subscriptions", data.subscriptions, plantSubscription),
    orders: plantAll(world, "orders", data.orders, plantOrder),
    carts: plantAll(world, "carts", data.carts, plantCart),
  };
}

/** The ids that the seed brings of its own. */
function idsIn({ carts = {}, orders = {}, subscriptions = {} }: SeedData): string[] {
  const entries = [carts, orders, subscriptions].flatMap((kind) => Object.values(kind).flat());
  const lines = Object.values(orders).flatMap((list) => list.flatMap(({ lineItems }) => lineItems));
  return [...entries.map(({ id }) => id), ...lines.map(({ subscriptionId }) => subscriptionId)].flatMap(
    (id) => id ?? [],
  );
}

function plantAll<T>(
  world: World,
  what: string,
  entries: Readonly<Record<string, readonly T[]>> = {},
  one: (world: World, customer: Customer, entry: T) => string,
): Record<string, string[]> {
  const planted = Object.entries(entries).map(([id, list]): [string, string[]] => [
    id,
    list.map((entry, index) => {
      try {
        return one(world, world.state.customer(id), entry);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        throw new TypeError(`$.${what}["${id}"][${index}]: ${error.message}`);
      }
    }),
  ]);
  return Object.fromEntries(planted);
}

function plantCustomer({ state }: World, { id, companyName, domain, country, agreement = true }: SeedCustomer): string {
  const customer = state.customer(id);
  customer.profile = { companyName, domain, country };
  customer.agreement = agreement;
  return customer.id;
}

function plantSubscription(world: World, customer: Customer, entry: SeedSubscription): string {
  if (entry.id !== undefined && customer.subscriptions.has(entry.id.toLowerCase()))
    throw heldAlready(`subscription ${entry.id}`);
  const subscription = seededSubscription(world, customer, entry);
  customer.subscriptions.set(subscription.id.toLowerCase(), subscription);
  return subscription.id;
}

function plantCart(world: World, customer: Customer, entry: SeedCart): string {
  const id = entry.id?.toLowerCase();
  if (id !== undefined && customer.carts.has(id)) throw heldAlready(`cart ${id}`);
  const createdAt = entry.creationTimestamp === undefined ? world.clock.now() : Date.parse(entry.creationTimestamp);
  const cart = createCartOf(world, callOf(customer, entry), { id, createdAt });
  world.state.keepCart(customer, cart);
  return cart.id;
}

function plantOrder(world: World, customer: Customer, entry: SeedOrder): string {
  const numbered = entry.lineItems.map((line, lineItemNumber) => ({ lineItemNumber, ...line }));
  const { creationDate, status = "completed", transactionType = "UserPurchase" } = entry;
  const id = entry.id && isGuid(entry.id) ? entry.id.toLowerCase() : entry.id;
  if (id !== undefined && customer.orders.has(id)) throw heldAlready(`order ${id}`);
  const { purchases, attestation } = checkNewOrder(world, callOf(customer, { ...entry, lineItems: numbered }));
  const createdAt = creationDate === undefined ? world.clock.now() : Date.parse(creationDate);
  const order = withSubscriptions(
    buildOrder(world, customer, purchases, {
      attestation,
      createdAt,
      transactionType,
      ...(id !== undefined && { id }),
    }),
    entry,
  );
  if (status === "pending") startProvisioning(world, order.lines);
  if (status === "completed" || status === "cancelled") for (const line of order.lines) line.readyAt = createdAt;
  if (status !== "pending_po_upload" && order.purchaseOrder === "awaited") order.purchaseOrder = "uploaded";
  order.cancelled = status === "cancelled";
  world.state.keepOrder(customer, order);
  return order.id;
}

/** What is there already stays. */
function heldAlready(what: string): Refusal {
  return refusal(ErrorCode.InvalidInput, `The customer has the ${what} already. Reset to begin again.`);
}

/** The order with the subscription ids that the seed gives, on lines that show one. */
function withSubscriptions(order: StoredOrder, { lineItems }: SeedOrder): StoredOrder {
  const lines = order.lines.map((line): StoredOrderLine => {
    const plantedId = lineItems[line.lineItemNumber]?.subscriptionId;
    return plantedId === undefined || line.subscriptionId === undefined ? line : { ...line, subscriptionId: plantedId };
  });
  return { ...order, lines };
}

/** The request that would have brought this. */
function callOf(customer: Customer, body: unknown): Call {
  return {
    customer,
    parameters: {},
    query: new URLSearchParams(),
    headers: new Headers(),
    appOnly: false,
    body: readNames(body),
    form: undefined,
    failGroup: undefined,
  };
}
