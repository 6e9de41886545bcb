// What a seed must look like. Carts and orders may hold whatever they held when they were read; their lines are checked
// by the rules.
import {
  type Check,
  country,
  either,
  exactly,
  flag,
  guid,
  isObject,
  list,
  number,
  object,
  oneOf,
  record,
  text,
  time,
} from "./checks.ts";

export const seedCustomerCheck: Check = object(
  { id: guid },
  { companyName: text, domain: text, country, agreement: flag },
);

/** An object of which some properties are looked at, and whatever else it holds. */
function loose(properties: Readonly<Record<string, Check>>): Check {
  return (value, path) => {
    if (!isObject(value)) return `${path} must be an object.`;
    for (const [name, check] of Object.entries(properties)) {
      const complaint = value[name] === undefined ? undefined : check(value[name], `${path}.${name}`);
      if (complaint !== undefined) return complaint;
    }
    return undefined;
  };
}

const lineItems = list(loose({ subscriptionId: guid }), 1);

const timeOrNull = either(exactly(null), time);

const subscription = loose({
  id: guid,
  offerId: text,
  quantity: number(0),
  creationDate: timeOrNull,
  effectiveStartDate: timeOrNull,
  commitmentEndDate: timeOrNull,
  attributes: loose({ etag: text }),
});

/** The whole seed. */
export const seedCheck: Check = object(
  {},
  {
    customers: list(seedCustomerCheck),
    carts: record(guid, list(loose({ id: guid, creationTimestamp: time, lineItems }))),
    orders: record(
      guid,
      list(
        loose({
          id: text,
          creationDate: time,
          status: oneOf("completed", "pending", "pending_po_upload", "cancelled"),
          transactionType: oneOf("UserPurchase", "SystemPurchase"),
          lineItems,
        }),
      ),
    ),
    subscriptions: record(guid, list(subscription)),
  },
);
