// Add-ons to what a customer has: which subscription a line names as its parent, and whether there is one.
import type { ProvisioningContext } from "../../../../generated/schema.ts";
import type { Customer, StoredOrder, StoredOrderLine } from "../../world/state.ts";
import type { World } from "../../world/world.ts";

/** A subscription that a line wants to be added to. */
export interface RequestedParent {
  readonly subscriptionId: string;
  existsFor(world: World, customer: Customer): boolean;
}

/** The parent that a line names, as a property or in its provisioning context. */
export function requestedParent(line: {
  readonly parentSubscriptionId?: string | null | undefined;
  readonly provisioningContext?: ProvisioningContext | null | undefined;
}): RequestedParent | undefined {
  const subscriptionId = line.parentSubscriptionId ?? line.provisioningContext?.parentSubscriptionId;
  if (!subscriptionId) return undefined;
  return {
    subscriptionId,
    existsFor: (world, customer) =>
      customer.subscriptions.get(subscriptionId.toLowerCase())?.wire.status === "active" ||
      findSubscription(world, customer.orders.values(), subscriptionId) !== undefined,
  };
}

/** The line, among those of `orders`, whose active subscription has that id, compared without case. */
export function findSubscription(
  { clock }: World,
  orders: Iterable<StoredOrder>,
  subscriptionId: string,
): { readonly order: StoredOrder; readonly line: StoredOrderLine } | undefined {
  for (const order of orders) {
    const line = order.lines.find(
      (candidate) =>
        candidate.subscriptionId?.toLowerCase() === subscriptionId.toLowerCase() &&
        !candidate.cancelled &&
        (candidate.subscription?.wire.status ?? "active") === "active" &&
        candidate.readyAt <= clock.now(),
    );
    if (line && !order.cancelled) return { order, line };
  }
  return undefined;
}
