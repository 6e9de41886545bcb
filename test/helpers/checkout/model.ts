// A model of a checkout for property tests: random carts full of look-alikes, and the orders that they become.
import fc from "fast-check";
import type {
  Cart,
  CartCheckoutResult,
  CartLineItem,
  Order,
  OrderError,
  OrderLineItem,
} from "../../../generated/schema.ts";
import { frozen } from "../support.ts";

/** A cart, what its checkout answers, and which cart line became which order line. */
export interface Checkout {
  cart: Cart;
  result: CartCheckoutResult;
  /** All lines in the order of the cart, add-ons behind their bases. */
  lines: CartLineItem[];
  baseOf: Map<CartLineItem, CartLineItem>;
  became: Map<CartLineItem, { order: Order; orderLineItem: OrderLineItem }>;
  failed: Map<string, OrderError>;
}

const sometimes = <T>(...values: T[]): fc.Arbitrary<T | undefined> =>
  fc.option(fc.constantFrom(...values), { nil: undefined });

interface Details {
  catalogItemId: string;
  quantity: number;
  termDuration: string | undefined;
  promotionId: string | undefined;
  scope: string | undefined;
  group: string | undefined;
  bad: boolean;
}

const details: fc.Arbitrary<Details> = fc.record({
  catalogItemId: fc.constantFrom("P:S:A", "P:S:B", "p:T:A", "MS-AZR-0145P"),
  quantity: fc.integer({ min: 1, max: 2 }),
  termDuration: sometimes("P1M", "P1Y"),
  promotionId: sometimes("x", "y"),
  scope: sometimes("shared", "single"),
  group: fc.constantFrom("0", "1", "2", "OMS-0"),
  bad: fc.nat(9).map((one) => one === 0),
});

const addOns = fc.array(fc.record({ details, ownGroup: fc.boolean() }), { maxLength: 2 });

/** Everything that the arbitrary decides. */
const plans = fc.record({
  bases: fc.array(fc.record({ details, addOns }), { minLength: 1, maxLength: 8 }),
  failing: fc.subarray(["0", "1", "2", "OMS-0"], { maxLength: 2 }),
  provisioned: fc.boolean(),
  shuffle: fc.infiniteStream(fc.nat(1000)),
});

function lineOf(id: number, { scope, group, bad, termDuration, promotionId, ...rest }: Details): CartLineItem {
  const line: CartLineItem = { id, ...rest, billingCycle: "monthly", ...(group ? { orderGroup: group } : {}) };
  if (termDuration) line.termDuration = termDuration;
  if (promotionId) line.promotionId = promotionId;
  if (scope) line.provisioningContext = { scope };
  return bad ? { ...line, error: { errorCode: 10001 } } : line;
}

/** The order line as the service writes it: the offer in another case, a term of `""` for none. */
function orderedLine(line: CartLineItem, subscriptionId: string, parent: string | undefined): OrderLineItem {
  const { catalogItemId, quantity, termDuration = "", promotionId, provisioningContext } = line;
  return {
    lineItemNumber: 0,
    offerId: catalogItemId.toUpperCase(),
    quantity,
    termDuration,
    ...(promotionId ? { promotionId } : {}),
    ...(provisioningContext ? { provisioningContext } : {}),
    ...(subscriptionId ? { subscriptionId } : {}),
    ...(parent ? { parentSubscriptionId: parent } : {}),
  };
}

function cartOf(bases: { details: Details; addOns: { details: Details; ownGroup: boolean }[] }[]): {
  cart: Cart;
  lines: CartLineItem[];
  baseOf: Map<CartLineItem, CartLineItem>;
} {
  const lines: CartLineItem[] = [];
  const baseOf = new Map<CartLineItem, CartLineItem>();
  const lineItems = bases.map((base) => {
    const line = lineOf(lines.length, base.details);
    lines.push(line);
    const own = base.addOns.map(({ details: addOn, ownGroup }) => {
      const group = ownGroup ? addOn.group : undefined;
      const child = lineOf(lines.length, { ...addOn, group, bad: addOn.bad || base.details.bad });
      lines.push(child);
      baseOf.set(child, line);
      return child;
    });
    if (own.length > 0) line.addonItems = own;
    return line;
  });
  return { cart: frozen({ id: "c1", lineItems }), lines, baseOf };
}

/** One order a group; the service shuffles orders and the lines in them, and numbers them anew. */
export const checkouts: fc.Arbitrary<Checkout> = plans.map(({ bases, failing, provisioned, shuffle }) => {
  const shuffled = <T>(values: T[]): T[] =>
    values
      .map((value) => ({ value, key: Number(shuffle.next().value) }))
      .sort((a, b) => a.key - b.key)
      .map(({ value }) => value);
  const { cart, lines, baseOf } = cartOf(bases);
  const groupOf = (line: CartLineItem): string => line.orderGroup ?? baseOf.get(line)?.orderGroup ?? "";
  const failed = new Map(failing.map((group) => [group, frozen({ orderGroupId: group, code: 800010 })]));
  const bought = lines.filter((line) => !line.error && !failed.has(groupOf(line)));
  const subscriptionOf = (line: CartLineItem | undefined): string =>
    line && provisioned && bought.includes(line) ? `sub-${line.id}` : "";
  const became: Checkout["became"] = new Map();
  const orders = shuffled([...new Set(bought.map(groupOf))]).map((group) => {
    const members = shuffled(bought.filter((line) => groupOf(line) === group));
    const lineItems = members.map((line, lineItemNumber) => ({
      ...orderedLine(line, subscriptionOf(line), subscriptionOf(baseOf.get(line)) || undefined),
      lineItemNumber,
    }));
    const order: Order = { id: `order-${group}`, billingCycle: "monthly", lineItems };
    members.forEach((line, index) => {
      const orderLineItem = lineItems[index];
      if (orderLineItem) became.set(line, { order, orderLineItem });
    });
    return order;
  });
  const result = failed.size > 0 ? { orders, orderErrors: [...failed.values()] } : { orders };
  return { cart, result: frozen(result), lines, baseOf, became, failed };
});

/** What tells a cart line from another one, as far as an order can show it. */
export function traitsOf(line: CartLineItem | OrderLineItem): string {
  const product = "catalogItemId" in line ? line.catalogItemId : line.offerId;
  const { quantity, termDuration, promotionId, provisioningContext } = line;
  return [
    product.toUpperCase(),
    quantity,
    termDuration ?? "",
    promotionId ?? "",
    provisioningContext?.scope ?? "",
  ].join("|");
}
