// What the soak buys: purchases of every kind, each with a key and names of its own, that can be tried again until they are settled.
import type { NewCart, NewCartLineItem, NewOrder } from "../../generated/schema.ts";
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
  readonly key: string;
  readonly customerId: string;
  /** Friendly names of what is to be bought; no two deeds share one. */
  readonly names: readonly string[];
  /** What `onCart` stored, as a program would in its database. */
  cartId: string | undefined;
}

/** How a try ended: what the caller was told. */
export type Told = "bought" | "refused" | "unknown";

const KINDS = ["purchase", "purchase and wait", "cart and checkout", "order"] as const;

/** The deed of that number. */
export function deed(index: number): Deed {
  const kind = KINDS[index % KINDS.length] ?? "purchase";
  // Every third cart becomes two orders.
  const names = kind !== "order" && index % 3 === 0 ? [`${index} seats`, `${index} software`] : [`${index} seats`];
  return { kind, key: `soak ${index}`, customerId: customerId(index % CUSTOMERS), names, cartId: undefined };
}

/** Tries a deed once, with its own key. Throws only what is a bug: an error of no documented kind. */
export async function attempt(client: PartnerCenterClient, deed: Deed): Promise<Told> {
  try {
    await carryOut(client, deed);
    return "bought";
  } catch (error) {
    if (!(error instanceof PartnerCenterError)) throw error;
    return error.outcome === "unknown" ? "unknown" : "refused";
  }
}

async function carryOut(client: PartnerCenterClient, deed: Deed): Promise<void> {
  const { carts, orders } = client.customer(deed.customerId);
  const idempotencyKey = deed.key;
  if (deed.kind === "order") {
    await orders.create(orderOf(deed), { idempotencyKey });
    return;
  }
  if (deed.kind === "cart and checkout") {
    deed.cartId ??= (await carts.create(cartOf(deed), { idempotencyKey })).id;
    await carts.checkout(deed.cartId);
    return;
  }
  await client.customer(deed.customerId).purchase(deed.cartId ?? cartOf(deed), {
    idempotencyKey,
    waitForProvisioning: deed.kind === "purchase and wait",
    pollInterval: 25,
    onCart: ({ id }) => {
      deed.cartId = id;
    },
  });
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
