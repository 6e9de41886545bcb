// What a fault from outside must look like, by its type.
import { operations } from "../../../generated/operations.ts";
import type { Fault } from "../faults/fault-types.ts";
import { anything, type Check, exactly, isObject, number, object, oneOf, record, text } from "./checks.ts";

/** The longest that a timer waits, in ms; beyond it, one ends at once. */
const LONGEST = 2 ** 31 - 1;

const ms = { ms: number(0, LONGEST) };

const headerName: Check = (value, path) =>
  typeof value === "string" && /^[\w!#$%&'*+.^`|~-]+$/.test(value)
    ? undefined
    : `${path} must be the name of a header.`;

const headerValue: Check = (value, path) =>
  typeof value === "string" && /^[\t\x20-\x7e\x80-\xff]*$/.test(value)
    ? undefined
    : `${path} must be text that fits in a header.`;

/** What each type has beside `type`: what it must have, and what it may. */
const PROPERTIES: Readonly<
  Record<Fault["type"], readonly [required: Readonly<Record<string, Check>>, optional: Readonly<Record<string, Check>>]>
> = {
  refuse: [{}, {}],
  "reset-before": [{}, {}],
  "reset-after": [{}, {}],
  truncate: [{}, {}],
  stall: [{}, ms],
  trickle: [{}, ms],
  status: [{ status: number(200, 599, true) }, { body: anything, headers: record(headerName, headerValue) }],
  throttle: [{ retryAfter: number(0, Number.MAX_SAFE_INTEGER) }, {}],
  "expired-token": [{}, {}],
  "in-progress": [{}, {}],
  "item-not-available": [{}, {}],
  "already-submitted": [{}, {}],
  "order-error": [{}, { orderGroup: text }],
  bom: [{}, {}],
};

/** The types of fault. */
export const faultTypes: readonly string[] = Object.keys(PROPERTIES);

const operation: Check = (value, path) =>
  value === "*" || (typeof value === "string" && Object.hasOwn(operations, value))
    ? undefined
    : `${path} must be "*" or an operation id such as checkoutCart, not ${JSON.stringify(value)}.`;

const checks = Object.entries(PROPERTIES).map(([type, [required, optional]]) => ({
  alone: object({ type: exactly(type), ...required }, optional),
  injected: object(
    { operation, type: exactly(type), ...required },
    { times: number(1, Number.POSITIVE_INFINITY, true), ...optional },
  ),
}));

function checkOf(kind: "alone" | "injected"): Check {
  return (value, path) => {
    if (!isObject(value)) return `${path} must be an object.`;
    const complaint = oneOf(...faultTypes)(value.type, `${path}.type`);
    return complaint ?? checks[faultTypes.indexOf(String(value.type))]?.[kind](value, path);
  };
}

/** A fault without the calls it is meant for. */
export const faultCheck: Check = checkOf("alone");

/** A fault, and the calls it is meant for. */
export const injectedFaultCheck: Check = checkOf("injected");
