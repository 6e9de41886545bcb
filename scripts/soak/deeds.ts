// What the soak buys: purchases of every kind, each with a key and names of its own, that can be tried again until they are settled.
import type { CartCheckoutResult, NewCart, NewCartLineItem, NewOrder } from "../../generated/schema.ts";
import { type PartnerCenterClient, PartnerCenterError } from "../../src/index.ts";

/** Few enough that each buys the same things again and again: recovery has to tell its own orders from those of others. */
export const CUSTOMERS = 100;

/** The customer of that number. */
export function customerId(index: number): string {
  return `28045616-f6b9-462f-9701-${index.toString(16).padStart(12, "0")}`;
}

/** A purchase that somebody means to make once. */
export interface Deed {
  readonly kind: "purchase" | "purchase and wait" | "cart and checkout" | "order";
  /** The same until a try was refused: what was refused is meant anew, under a key of its own. */
  key: string;
  readonly customerId: string;
  /** Friendly names of what is to be bought; only twins share them. */
  readonly names: readonly string[];
  /** What `onCart` stored, as a program would in its database. */
  cartId: string | undefined;
  /** The orders that the caller was told are this deed's. */
  readonly orderIds: Set<string>;
}

/** How a try ended: what the caller was told. `in part`: order groups failed, and the cart is to be checked out again. */
export type Told = "bought" | "in part" | "refused" | "unknown";

const KINDS = ["purchase", "purchase and wait", "cart and checkout", "order"] as const;

/** The first two of every ten are twins: two carts of one customer with the same lines, bought at the same time. */
const TWINS_EVERY = 10;

/** The deed of that number. */
export function deed(index: number): Deed {
  const model = index % TWINS_EVERY === 1 ? index - 1 : index;
  const kind = KINDS[model % KINDS.length] ?? "purchase";
  const name = index % TWINS_EVERY > 1 ? `${index}` : `${model} twin`;
  // Every third cart becomes two orders.
  const names = kind !== "order" && model % 3 === 0 ? [`${name} seats`, `${name} software`] : [`${name} seats`];
  const customer = customerId(model % CUSTOMERS);
  return { kind, key: `soak ${index}`, customerId: customer, names, cartId: undefined, orderIds: new Set() };
}

/** Whether it is the name of a line that two deeds buy. */
export function isTwin(name: string): boolean {
  return name.includes(" twin ");
}

/** Tries a deed once, with its own key. Throws only what is a bug: an error of no documented kind. */
export async function attempt(client: PartnerCenterClient, deed: Deed): Promise<Told> {
  try {
    return await carryOut(client, deed);
  } catch (error) {
    if (!(error instanceof PartnerCenterError)) throw error;
    const { outcome, result } = error;
    const bought = told(deed, result ?? { orders: [] });
    if (outcome === "unknown") return "unknown";
    return outcome === "done" ? bought : "refused";
  }
}

/** What the caller makes of a result. */
function told({ orderIds }: Deed, { orders, orderErrors = [] }: CartCheckoutResult, complete = true): Told {
  for (const { id } of orders) orderIds.add(id);
  return complete && orderErrors.length === 0 ? "bought" : "in part";
}

async function carryOut(client: PartnerCenterClient, deed: Deed): Promise<Told> {
  const customer = client.customer(deed.customerId);
  const { carts, orders } = customer;
  const idempotencyKey = deed.key;
  if (deed.kind === "order") return told(deed, { orders: [await orders.create(orderOf(deed), { idempotencyKey })] });
  if (deed.kind === "cart and checkout") {
    deed.cartId ??= (await carts.create(cartOf(deed), { idempotencyKey })).id;
    return told(deed, await carts.checkout(deed.cartId));
  }
  const { result, complete } = await customer.purchase(deed.cartId ?? cartOf(deed), {
    idempotencyKey,
    waitForProvisioning: deed.kind === "purchase and wait",
    pollInterval: 25,
    onCart: ({ id }) => {
      deed.cartId = id;
    },
  });
  return told(deed, result, complete);
}

const SEATS = { catalogItemId: "CFQ7TTC0LF8S:0001:CFQ7TTC0N81H", quantity: 1 };
const SOFTWARE = { catalogItemId: "DG7GMGF0DWTL:0001:DG7GMGF0DSFM", quantity: 1, billingCycle: "one_time" };

function cartOf({ names }: Deed): NewCart {
  const [seats = "", software] = names;
  const lineItems: NewCartLineItem[] = [
    { ...SEATS, billingCycle: "monthly", termDuration: "P1Y", friendlyName: seats },
  ];
  if (software !== undefined) lineItems.push({ ...SOFTWARE, friendlyName: software });
  return { lineItems };
}

function orderOf({ names, customerId }: Deed): NewOrder {
  const [friendlyName = ""] = names;
  const { catalogItemId: offerId, quantity } = SEATS;
  const lineItems = [{ lineItemNumber: 0, offerId, quantity, termDuration: "P1Y", friendlyName }];
  return { referenceCustomerId: customerId, billingCycle: "monthly", lineItems };
}
