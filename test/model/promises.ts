// What the package promises of a call, held against what the sandbox really sold. Pure.
import { type CartCheckoutResult, type Order, PartnerCenterError } from "../../src/index.ts";
import type { Step } from "./plan.ts";

/** What a call came to. */
export type Ending = { success: unknown } | { error: PartnerCenterError } | { aborted: true };

/** A call, and how many lines of its name had been bought before and after it. */
export interface Deed {
  what: Step["what"];
  before: number;
  after: number;
}

/** Lines that one cart, or one order, of the model buys. */
const LINES = { order: 1, addOn: 1, checkout: 2, purchase: 2, twins: 2, cancel: 0, read: 0, list: 0 } as const;

/** Carts or orders that a call is about, each with what it came to. */
export function partsOf(ending: Ending): Ending[] {
  const twins = "success" in ending && member(ending.success, "twins");
  if (!Array.isArray(twins)) return [ending];
  return (twins as PromiseSettledResult<unknown>[]).map((twin) => {
    if (twin.status === "fulfilled") return { success: twin.value };
    return twin.reason instanceof PartnerCenterError ? { error: twin.reason } : { aborted: true };
  });
}

/** Has the cart been bought in part, so that it is to be tried again, as an unknown is? */
export function isOpen(ending: Ending): boolean {
  return partsOf(ending).some((part) => {
    if ("error" in part) return part.error.outcome === "unknown";
    return "success" in part && !isWhole(part.success);
  });
}

/** The promises that were broken, in words. */
export function brokenPromises({ what, before, after }: Deed, ending: Ending): string[] {
  const broken: string[] = [];
  const parts = partsOf(ending);
  const most = LINES[what] * (what === "twins" ? 2 : 1);
  if (after > most) broken.push(`bought ${after} lines where it meant ${most}`);
  const whole = parts.filter((part) => "success" in part && isWhole(part.success)).length * LINES[what];
  if (after < whole) broken.push(`says that ${whole} lines were bought, and ${after} were`);
  // Whoever reads "rejected" may buy again: nothing of it was bought by this call.
  const refused = parts.filter((part) => "error" in part && ["rejected", "not-sent"].includes(part.error.outcome));
  const open = most - refused.length * LINES[what];
  if (refused.length > 0 && after - before > open) broken.push("was carried out all the same");
  for (const part of parts) {
    if ("success" in part && what === "purchase" && member(part.success, "complete") === true && errorsOf(part.success))
      broken.push("is complete, and has order groups that failed");
    if ("error" in part && part.error.outcome === "done" && after === 0) broken.push("is done, and nothing was bought");
  }
  return broken;
}

/** The ids of the orders that a part of a call says are its own. */
export function ordersOf(part: Ending): string[] {
  if ("aborted" in part) return [];
  const result = "success" in part ? resultOf(part.success) : part.error.result;
  return (result?.orders ?? []).map(({ id }: Order) => id);
}

function isWhole(success: unknown): boolean {
  return member(success, "complete") !== false && !errorsOf(success);
}

function errorsOf(success: unknown): boolean {
  return (resultOf(success)?.orderErrors ?? []).length > 0;
}

/** The result of a checkout, by itself or in a purchase. */
function resultOf(success: unknown): CartCheckoutResult | undefined {
  const result = member(success, "result") ?? success;
  return Array.isArray(member(result, "orders")) ? (result as CartCheckoutResult) : undefined;
}

function member(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
