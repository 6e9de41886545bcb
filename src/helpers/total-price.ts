// Sums of prices, exact: decimal digits in big integers, rounded once at the end.
import type { CartCheckoutResult, Order } from "../../generated/schema.ts";
import { ordersOf } from "./order-list.ts";
import { given, objects } from "./wire.ts";

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

/** `units` × 10^-`scale`. */
interface Decimal {
  units: bigint;
  scale: number;
}

/**
 * ISO 4217 minor units other than two. `Intl` is of no use here: its digits are the CLDR's, 0 for HUF and IDR where the standard says 2,
 * and they vary between runtimes.
 */
const MINOR_UNITS = {
  0: "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF",
  3: "BHD IQD JOD KWD LYD OMR TND",
  4: "CLF UYW",
};

function minorUnits(currencyCode: string): number {
  const entry = Object.entries(MINOR_UNITS).find(([, codes]) => codes.split(" ").includes(currencyCode));
  return entry ? Number(entry[0]) : 2;
}

/** The shortest decimal that reads back as this number, which is what the service wrote. */
function decimal(value: unknown): Decimal | undefined {
  const [, whole = "", fraction = "", exponent = 0] = /^(-?\d+)(?:\.(\d+))?(?:e(.+))?$/.exec(String(value)) ?? [];
  if (typeof value !== "number" || whole === "") return undefined;
  const scale = fraction.length - Number(exponent);
  const units = BigInt(whole + fraction);
  return scale < 0 ? { units: units * 10n ** BigInt(-scale), scale: 0 } : { units, scale };
}

function add(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  const at = (value: Decimal): bigint => value.units * 10n ** BigInt(scale - value.scale);
  return { units: at(a) + at(b), scale };
}

/** Rounds half away from zero. */
function format({ units, scale }: Decimal, digits: number): string {
  const size = units < 0n ? -units : units;
  const unit = 10n ** BigInt(Math.max(0, scale - digits));
  const rounded = (size * 10n ** BigInt(Math.max(0, digits - scale)) + unit / 2n) / unit;
  const text = String(rounded).padStart(digits + 1, "0");
  const point = text.length - digits;
  return `${units < 0n && rounded > 0n ? "-" : ""}${text.slice(0, point)}${digits > 0 ? "." : ""}${text.slice(point)}`;
}

function isList(orders: Order | readonly Order[] | CartCheckoutResult): orders is readonly Order[] {
  return Array.isArray(orders);
}

/** The order's total, else its lines' extended prices, and what is missing of them. */
function pricesOf(order: Order): { known: Decimal[]; missing: MissingPrice[] } {
  const total = decimal(order.totalPrice);
  if (total) return { known: [total], missing: [] };
  const orderId = String(order.id ?? "");
  const lines = objects(order.lineItems);
  const known: Decimal[] = [];
  const missing: MissingPrice[] = lines.length === 0 ? [{ orderId }] : [];
  for (const { pricing, quantity, lineItemNumber } of lines) {
    const price = decimal(pricing?.extendedPrice);
    if (price) known.push(price);
    else if (quantity !== 0) missing.push({ orderId, lineItemNumber });
  }
  return { known, missing };
}

/**
 * What the orders cost before tax, per currency, in the order in which the currencies first occur. Sums are exact and
 * rounded once, half away from zero, to the currency's minor unit by ISO 4217 (`"0.30"` USD, `"30"` JPY, `"0.300"` KWD).
 *
 * An order counts with its `totalPrice`, else with the `extendedPrice` of its lines; both are there only if the orders were read
 * with `includePrice`. A price that is neither is not counted as zero: `missing` names the order and the line. A cancelled line (quantity 0)
 * needs none. Orders are summed whatever their status, so leave out what should not count.
 *
 * @param orders an order, a list of orders, or the result of a checkout (where each order id counts once).
 * @throws InvalidArgumentError if `orders` is not an object or array.
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
  const sums = new Map<string, { sum: Decimal; missing: MissingPrice[] }>();
  for (const order of isList(orders) ? objects(orders) : ordersOf(given(orders, "orders", "totalPrice"))) {
    const currency = String(order.currencyCode || "XXX").toUpperCase();
    const { known, missing } = pricesOf(order);
    const before = sums.get(currency) ?? { sum: { units: 0n, scale: 0 }, missing: [] };
    sums.set(currency, { sum: known.reduce(add, before.sum), missing: [...before.missing, ...missing] });
  }
  return [...sums].map(([currencyCode, { sum, missing }]) => {
    const total = { currencyCode, amount: format(sum, minorUnits(currencyCode)) };
    return missing.length > 0 ? { ...total, missing } : total;
  });
}
