// Whether what was answered is what was asked for: one key means one purchase, and a changed body gets the first one's answer.
import type {
  Cart,
  CartLineItem,
  NewCart,
  NewCartLineItem,
  NewOrder,
  NewOrderLineItem,
  Order,
  OrderLineItem,
} from "../../../generated/schema.ts";
import { comparable, groupedBy, idOf, objects } from "../wire.ts";

/** A line of a cart or of an order, by what it buys. Where a text is empty, nothing is said. */
interface Purchased {
  item: string;
  /** The catalog item that it is an add-on to. */
  base: string;
  /** In an answer, 0 is a line that was cancelled since: it doesn't show how many it was. */
  quantity: number;
  /** Years in months, so that `P1Y` is `P12M`. */
  term: string;
  cycle: string;
  ofOrder: boolean;
  /** All of this as it was written. */
  text: string;
}

/** ISO 8601 without case, years written in months. */
function termOf(duration: unknown): string {
  const text = comparable(duration);
  const [, years = 0, months = 0, rest] = /^p(?:(\d+)y)?(?:(\d+)m)?(.*)$/.exec(text) ?? [];
  return rest === "" ? `p${Number(years) * 12 + Number(months)}m` : text;
}

/** `unknown` leaves the cycle to the offer. */
function cycleOf(billingCycle: unknown): string {
  const cycle = comparable(billingCycle);
  return cycle === "unknown" ? "" : cycle;
}

function purchased(
  { quantity, termDuration }: Pick<CartLineItem | NewCartLineItem | NewOrderLineItem, "quantity" | "termDuration">,
  { catalogItemId, billingCycle, base }: { catalogItemId: unknown; billingCycle: unknown; base?: string },
): Purchased {
  const details = [termDuration, billingCycle, base && `add-on to ${base}`].filter(Boolean);
  return {
    item: idOf(catalogItemId),
    base: idOf(base),
    ofOrder: base === undefined,
    quantity: Number(quantity),
    term: termOf(termDuration),
    cycle: cycleOf(billingCycle),
    text: `${quantity} of ${catalogItemId}${details.length > 0 ? ` (${details.join(", ")})` : ""}`,
  };
}

/** The lines of a cart, each add-on behind its base. */
function ofCart(lineItems: readonly (CartLineItem | NewCartLineItem)[] | null | undefined, base = ""): Purchased[] {
  return objects(lineItems).flatMap((line) => {
    const { catalogItemId, billingCycle, addonItems } = line;
    return [purchased(line, { catalogItemId, billingCycle, base }), ...ofCart(addonItems, catalogItemId)];
  });
}

/** The lines of an order, which has one billing cycle for all of them. */
function ofOrder({ lineItems, billingCycle }: NewOrder | Order): Purchased[] {
  return objects<NewOrderLineItem | OrderLineItem>(lineItems).map((line) =>
    purchased(line, { catalogItemId: line.offerId, billingCycle }),
  );
}

type Document = NewCart | Cart | NewOrder | Order;

function isOrder(document: Document): document is NewOrder | Order {
  return objects<object>(document.lineItems).some((line) => "offerId" in line);
}

function linesOf(document: Document): Purchased[] {
  return isOrder(document) ? ofOrder(document) : ofCart(document.lineItems);
}

/** Orders of reservations are documented to answer a catalog item with a GUID, which can't be compared with it. */
function isUncomparable(requested: Purchased, answered: Purchased): boolean {
  return (
    answered.ofOrder && requested.item.includes(":") && /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(answered.item)
  );
}

function agree(one: string, other: string): boolean {
  return one === "" || other === "" || one === other;
}

/** Whether the answered line may be the requested one: nothing that both name differs. */
function fits(requested: Purchased, answered: Purchased): boolean {
  return (
    (requested.item === answered.item || isUncomparable(requested, answered)) &&
    requested.base === answered.base &&
    (requested.quantity === answered.quantity || answered.quantity === 0) &&
    agree(requested.term, answered.term) &&
    agree(requested.cycle, answered.cycle)
  );
}

function keyOf({ item, base, quantity, term, cycle }: Purchased): string {
  return [item, base, quantity, term, cycle].join("\n");
}

/** What is in one list and not in the other, once lines that say just the same have been taken for each other. */
function unpaired(requested: readonly Purchased[], answered: readonly Purchased[]): [Purchased[], Purchased[]] {
  const left = groupedBy(answered, keyOf);
  const open = requested.filter((line) => !left.get(keyOf(line))?.pop());
  return [open, [...left.values()].flat()];
}

function list(lines: readonly Purchased[]): string {
  const shown = lines
    .slice(0, 5)
    .map(({ text }) => text)
    .join("; ");
  return lines.length > 5 ? `${shown}; and ${lines.length - 5} more` : shown || "nothing more";
}

/**
 * Whether the lines of an answered cart or order are those of the request: catalog item, quantity, term and billing cycle of each line and
 * add-on, in any order of the lines. Only what the request names counts, and what an answer doesn't show contradicts nothing.
 *
 * @returns `difference`: what was requested and not answered, and the other way round, in words.
 */
export function sameLines(
  requested: NewCart | NewOrder,
  answered: Cart | Order,
): { same: true } | { same: false; difference: string } {
  const shown = linesOf(answered);
  if (shown.length === 0) return { same: true };
  const [open, left] = unpaired(linesOf(requested), shown);
  // Lines that name most choose first, so that none takes what another needs.
  const choosy = [...open].sort((one, other) => Number(other.term !== "") - Number(one.term !== ""));
  const missing = choosy.filter((line) => {
    const index = left.findIndex((answer) => fits(line, answer));
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
  if (missing.length === 0 && left.length === 0) return { same: true };
  return { same: false, difference: `requested were ${list(missing)}; answered were ${list(left)}` };
}
