// Checking a cart out: an order for each order group, each group bought at most once.
import { ErrorCode } from "../../../../generated/error-codes.ts";
import type { CartCheckoutResult, Order, OrderError } from "../../../../generated/schema.ts";
import { type Refusal, refusal } from "../../wire/refusal.ts";
import type { Customer, StoredCart, StoredCartLine } from "../../world/state.ts";
import type { Rule, World } from "../../world/world.ts";
import { refuseCustomer } from "../customers/refused.ts";
import { requestedParent } from "../lines/parents.ts";
import { refuseAppOnly } from "../lines/savings-plans.ts";
import { makeOrder, type Purchase, refusalOfItems } from "../orders/making.ts";
import { viewOrder } from "../orders/views.ts";
import { findCart, hasLineErrors, linesByGroup } from "./carts.ts";

export const checkoutCart: Rule = (world, call) => {
  const cart = findCart(world, call);
  if (hasLineErrors(cart)) throw refusal(ErrorCode.CartLineError);
  const open = [...linesByGroup(cart)].filter(([group]) => !cart.bought.has(group));
  // A cart whose groups are all bought repeats what its checkouts answered; code 800065 is documented all the same.
  if (open.length === 0 && world.settings.repeatedCheckout === "refuse") throw refusal(ErrorCode.CartAlreadySubmitted);
  if (open.length === 0) return { status: 201, body: result([...cart.bought.values()], []) };
  refuseCustomer(call.customer);
  refuseAppOnly(
    call,
    open.flatMap(([, lines]) => lines.flatMap(({ product }) => product?.item ?? [])),
  );
  if (cart.attestation === false) throw refusal(ErrorCode.PartnerAttestationMissing);

  const failing = call.failGroup && (call.failGroup.orderGroup ?? open[0]?.[0]);
  const orders: Order[] = [];
  const errors: { group: string; reason: Refusal }[] = [];
  for (const [group, lines] of open) {
    const reason =
      group === failing
        ? refusal(ErrorCode.InventoryNotAvailable, "The sandbox was told to refuse this order group.")
        : refusalOfItems(
            call.customer,
            `${cart.id} ${group}`,
            lines.flatMap(({ product }) => product?.item ?? []),
          );
    if (reason) errors.push({ group, reason });
    else orders.push(buy(world, call.customer, cart, group, lines));
  }
  const [first] = errors;
  if (first && cart.bought.size === 0 && failing === undefined) throw first.reason;
  return {
    status: 201,
    body: result(
      orders,
      errors.map(({ group, reason }) => orderError(group, reason)),
    ),
  };
};

function buy(
  world: World,
  customer: Customer,
  cart: StoredCart,
  group: string,
  lines: readonly StoredCartLine[],
): Order {
  const numbers = new Map(lines.map((line, index) => [line, index]));
  const bases = new Map(cart.lines.flatMap((base) => base.addOns.map((addOn) => [addOn, base] as const)));
  const purchases = lines.flatMap((line): Purchase[] => {
    const { wire, product } = line;
    const base = bases.get(line);
    const baseNumber = base && numbers.get(base);
    const existing = requestedParent(wire);
    const parent =
      baseNumber === undefined ? existing && { subscriptionId: existing.subscriptionId } : { line: baseNumber };
    return product
      ? [{ ...product, pricing: wire.pricing ?? {}, offerId: wire.catalogItemId, parent, line: wire }]
      : [];
  });
  const [first, ...rest] = purchases;
  if (!first) throw new Error(`Order group ${group} holds no line that can be bought.`);
  const order = viewOrder(world, makeOrder(world, customer, [first, ...rest], cart.attestation), { prices: true });
  cart.bought.set(group, order);
  return order;
}

function orderError(orderGroupId: string, { code, message }: Refusal): OrderError {
  return { orderGroupId, code: Number(code), description: message };
}

function result(orders: Order[], orderErrors: OrderError[]): CartCheckoutResult {
  return {
    orders,
    ...(orderErrors.length > 0 && { orderErrors }),
    attributes: { objectType: "CartCheckoutResult" },
  };
}
