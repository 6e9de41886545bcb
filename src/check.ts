// Arguments of the operations: what the service could only refuse is refused here, before anything is sent.
import type { NewCartLineItem } from "../generated/schema.ts";
import { InvalidArgumentError } from "./base-errors.ts";
import { checkCartLine } from "./helpers/lines/check.ts";
import { show } from "./options.ts";

/** Throws unless `value` is an id that stays one path segment: the URL parser would walk up a folder at `..`. */
export function checkId(value: unknown, argument: string, operation: string): string {
  // Control characters can't be part of an id, and some servers decode them before they route.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (typeof value === "string" && value.trim() !== "" && !/^\.{1,2}$|[\\/\u0000-\u001f]|\p{Surrogate}/u.test(value))
    return value;
  throw new InvalidArgumentError(
    argument,
    `must be an id: a non-empty string without slashes, and not "." or "..", not ${show(value)}`,
    operation,
  );
}

/** Throws unless `value` is an object whose `lineItems` hold at least one line; `check` looks at each. */
export function checkLines<T>(
  value: { lineItems?: readonly T[] | null },
  argument: string,
  operation: string,
  check: (line: T, argument: string) => void,
): void {
  const lines: unknown = typeof value === "object" ? value?.lineItems : undefined;
  if (!Array.isArray(lines) || lines.length === 0)
    throw new InvalidArgumentError(`${argument}.lineItems`, "must hold at least one line item", operation);
  lines.forEach((line: T, index) => {
    const name = `${argument}.lineItems[${index}]`;
    if (typeof line !== "object" || line === null)
      throw new InvalidArgumentError(name, `must be a line item, not ${show(line)}`, operation);
    check(line, name);
  });
  checkJson(value, argument, operation);
}

/** Throws unless `value` can be written as JSON: a BigInt or a circle can't. */
export function checkJson(value: unknown, argument: string, operation: string): void {
  try {
    JSON.stringify(value);
  } catch {
    throw new InvalidArgumentError(argument, "must be plain data that can be written as JSON", operation);
  }
}

/** The lines of a new or changed cart: catalog item, billing cycle, quantity of at least 1; add-ons likewise. */
export function checkCart(
  cart: { lineItems?: readonly NewCartLineItem[] | null },
  argument: string,
  operation: string,
): void {
  checkLines(cart, argument, operation, (line, name) => checkCartLine(line, name, operation));
}

/** The lines of an order that buy something: an offer and a quantity of at least 1. */
export function checkOrderLines(
  order: { lineItems?: readonly { offerId?: unknown; quantity?: unknown }[] | null },
  argument: string,
  operation: string,
): void {
  checkLines(order, argument, operation, ({ offerId, quantity }, name) => {
    if (typeof offerId !== "string" || offerId === "")
      throw new InvalidArgumentError(
        `${name}.offerId`,
        `must be a catalog item or offer id, not ${show(offerId)}`,
        operation,
      );
    checkCount(quantity, 1, `${name}.quantity`, operation);
  });
}

/** Throws unless `value` is a whole number of at least `least`. */
export function checkCount(value: unknown, least: number, argument: string, operation: string): void {
  if (!(Number.isSafeInteger(value) && (value as number) >= least))
    throw new InvalidArgumentError(
      argument,
      `must be a whole number, at least ${least}, not ${show(value)}`,
      operation,
    );
}
