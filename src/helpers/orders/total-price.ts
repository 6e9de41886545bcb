// Sums of prices, exact: decimal digits in big integers, rounded once at the end.
import type { CartCheckoutResult, Order } from "../../../generated/schema.ts";
import { objects } from "../wire.ts";
import { ordersOf } from "./list.ts";
import { normalizeOrderStatus } from "./status.ts";

/** A price that was asked for and is not there. */
export interface MissingPrice {
  orderId: string;
  /** The line without a price; left out when the order has no lines either. */
  lineItemNumber?: number;
}

/** What orders in one currency cost, before tax. */
export interface PriceTotal {
  /** ISO 4217 code in upper case; `XXX`, the standard's code for *no currency*, where an order names none. */
  currencyCode: string;
  /** Decimal digits to the currency's minor unit, e.g. `"1204.50"`. */
  amount: string;
  /** What `amount` does not contain, as its price is not known. Present only if there is any. */
  missing?: MissingPrice[];
}

/**
 * ISO 4217 minor units other than two. `Intl` is of no use here: its digits are the CLDR's, 0 for HUF and IDR where the standard says 2,
 * and they vary between runtimes.
 */
const MINOR_UNITS =
  "0BIF 0CLP 0DJF 0GNF 0ISK 0JPY 0KMF 0KRW 0PYG 0RWF 0UGX 0UYI 0VND 0VUV 0XAF 0XOF 0XPF 3BHD 3IQD 3JOD 3KWD 3LYD 3OMR 3TND 4CLF 4UYW";

function minorUnits(currencyCode: string): number {
  return Number(MINOR_UNITS.split(" ").find((entry) => entry.slice(1) === currencyCode)?.[0] ?? 2);
}

/** More decimal places than any number has, so that all amounts can be whole multiples of one unit. */
const PLACES = 400;

/** The shortest decimal that reads back as this number, which is what the service wrote, in units of 10^-{@link PLACES}. */
function unitsOf(price: unknown): bigint | undefined {
  if (!Number.isFinite(price)) return undefined;
  const [digits = "", exponent = 0] = String(price).split("e");
  const [whole, fraction = ""] = digits.split(".");
  return BigInt(whole + fraction) * 10n ** BigInt(PLACES + Number(exponent) - fraction.length);
}

/** Rounds half away from zero. */
function format(units: bigint, digits: number): string {
  const unit = 10n ** BigInt(PLACES - digits);
  const rounded = ((units < 0n ? -units : units) + unit / 2n) / unit;
  const text = String(rounded).padStart(digits + 1, "0");
  const point = text.length - digits;
  return `${units < 0n && rounded > 0n ? "-" : ""}${text.slice(0, point)}${digits > 0 ? "." : ""}${text.slice(point)}`;
}

function isList(orders: Order | readonly Order[] | CartCheckoutResult): orders is readonly Order[] {
  return Array.isArray(orders);
}

/** Adds the order's total, else its lines' extended prices, and what is missing of them. */
function tally(order: Order, sum: { units: bigint; missing: MissingPrice[] }): void {
  const orderId = String(order.id ?? "");
  // An order that is cancelled as a whole keeps its quantities; of one that is cancelled in part, the lines show 0.
  const isCancelled = normalizeOrderStatus(order.status) === "cancelled";
  const count = (price: unknown, missing: MissingPrice, needsPrice: boolean): void => {
    const units = unitsOf(price);
    if (units !== undefined) sum.units += units;
    else if (needsPrice) sum.missing.push(missing);
  };
  const lines = unitsOf(order.totalPrice) === undefined ? objects(order.lineItems) : [];
  if (lines.length === 0) count(order.totalPrice, { orderId }, !isCancelled);
  for (const { pricing, quantity, lineItemNumber } of lines) {
    count(pricing?.extendedPrice, { orderId, lineItemNumber }, !isCancelled && quantity !== 0);
  }
}

/**
 * What the orders cost before tax, per currency, in the order in which the currencies first occur. Sums are exact and
 * rounded once, half away from zero, to the currency's minor unit by ISO 4217 (`"0.30"` USD, `"30"` JPY, `"0.300"` KWD).
 *
 * An order counts with its `totalPrice`, else with the `extendedPrice` of its lines; both are there only if the orders were read
 * with `includePrice`. A price that is not there is not counted as zero: `missing` names the order and the line. A cancelled line (quantity 0)
 * and a cancelled order (which keeps its quantities) need none. Orders are summed whatever their status, so leave out what should not count.
 *
 * @param orders an order, a list of orders, or the result of a checkout (where each order id counts once). Whatever holds no orders
 * sums to nothing: an empty list.
 *
 * @example
 * import { totalPrice } from "partner-center-commerce";
 *
 * const order = (id: string, currencyCode: string, totalPrice: number) => ({ id, currencyCode, totalPrice, lineItems: [] });
 * totalPrice([order("a", "USD", 0.1), order("b", "USD", 0.2)]); // => [{ currencyCode: "USD", amount: "0.30" }]
 * totalPrice(order("c", "JPY", 1200)); // => [{ currencyCode: "JPY", amount: "1200" }]
 * totalPrice({ id: "d", currencyCode: "USD", lineItems: [] }); // => [{ currencyCode: "USD", amount: "0.00", missing: [{ orderId: "d" }] }]
 */
export function totalPrice(orders: Order | readonly Order[] | CartCheckoutResult): PriceTotal[] {
  const sums = new Map<string, { units: bigint; missing: MissingPrice[] }>();
  for (const order of isList(orders) ? objects(orders) : objects([orders]).flatMap(ordersOf)) {
    const currency = String(order.currencyCode || "XXX").toUpperCase();
    const sum = sums.get(currency) ?? { units: 0n, missing: [] };
    sums.set(currency, sum);
    tally(order, sum);
  }
  return [...sums].map(([currencyCode, { units, missing }]) => {
    const total = { currencyCode, amount: format(units, minorUnits(currencyCode)) };
    return missing.length > 0 ? { ...total, missing } : total;
  });
}
