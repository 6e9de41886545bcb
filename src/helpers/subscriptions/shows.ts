// Whether a subscription shows what was written to it.
import type { Subscription, SubscriptionUpdate } from "../../../generated/schema.ts";
import { comparable } from "../wire.ts";

/** What an update changes of a subscription; the rest is the service's own to keep up. */
const EDITABLE = [
  "quantity",
  "friendlyName",
  "status",
  "autoRenewEnabled",
  "scheduledNextTermInstructions",
  "nextChargeInstructions",
  "billingCycle",
  "termDuration",
  "customTermEndDate",
  "partnerId",
] as const;

/**
 * Whether `read` is as `written` was to make it: in what that changed of `before`, or in all that can be changed where nobody knows what was
 * before. What was left out was to be cleared.
 */
export function showsUpdate(read: Subscription, written: SubscriptionUpdate, before?: Subscription): boolean {
  if (!before) return EDITABLE.every((name) => shows(read[name], written[name], name));
  const [now, then, wanted] = [
    new Map(Object.entries(read)),
    new Map(Object.entries(before)),
    new Map(Object.entries(written)),
  ];
  const names = [...new Set([...then.keys(), ...wanted.keys()])].filter(
    (name) => name !== "links" && name !== "attributes",
  );
  const changed = names.filter(
    (name) => !(shows(then.get(name), wanted.get(name), name) && shows(wanted.get(name), then.get(name), name)),
  );
  return changed.every((name) => shows(now.get(name), wanted.get(name), name));
}

/** Whether a value has all that was asked for; the service may have added to it, and spells words its own way. */
function shows(read: unknown, asked: unknown, name: string): boolean {
  if (isNothing(asked)) return isNothing(read);
  if (typeof asked === "string")
    return name === "friendlyName" ? read === asked : comparable(read) === comparable(asked);
  if (typeof asked !== "object" || asked === null) return read === asked;
  if (typeof read !== "object" || read === null) return false;
  const found = new Map(Object.entries(read));
  return Object.entries(asked).every(([key, value]) => shows(found.get(key), value, key));
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || value === false || value === "";
}
