// The calls that a plan's steps stand for. A line's friendly name says which intent it was bought by.

import type { Order } from "../../src/index.ts";
import {
  type CallOptions,
  type CartCheckoutResult,
  type CustomerClient,
  type KeyedCallOptions,
  licenseLine,
  type NewCart,
  type NewOrder,
  softwareLine,
} from "../../src/index.ts";
import type { Step } from "./plan.ts";

/** A call as one step, or its repeat, makes it. */
export type Call = (signal: AbortSignal, how: Pick<Step, "retry" | "reattempts">) => Promise<unknown>;

/** What became of two carts with the same lines that were checked out at the same time. */
export interface Twins {
  twins: PromiseSettledResult<CartCheckoutResult>[];
}

/** Who calls, under which key and name, and what has been bought so far. */
export interface Caller {
  customer: CustomerClient;
  idempotencyKey: string | undefined;
  friendlyName: string;
  bought: readonly Order[];
}

const software = "DG7GMGF0DWTL:0001:DG7GMGF0DSFM";
const licence = "CFQ7TTC0LF8S:0001:CFQ7TTC0VZW5";
const addOn = "2828BE95-46BA-4F91-B2FD-0BEF192ECF60";

/** What a step calls: fixed here, so that its repeat is the same whatever has happened since. */
export function callOf(what: Step["what"], caller: Caller): Call {
  const { customer, idempotencyKey, bought } = caller;
  const { carts, orders } = customer;
  const options = (signal: AbortSignal, { retry }: Pick<Step, "retry">): CallOptions => ({
    signal,
    ...(retry ? {} : { retry: false }),
  });
  const keyed = (signal: AbortSignal, how: Pick<Step, "retry">, of = ""): KeyedCallOptions => ({
    ...options(signal, how),
    ...(idempotencyKey ? { idempotencyKey: idempotencyKey + of } : {}),
  });
  /** The carts as a program would have stored them: what is tried again goes on from there. */
  const stored: (string | undefined)[] = [];
  const buyCart = async (signal: AbortSignal, how: Pick<Step, "retry" | "reattempts">, index = 0) => {
    stored[index] ??= (await carts.create(cart, keyed(signal, how, index ? ` ${index}` : ""))).id;
    return carts.checkout(stored[index], { ...options(signal, how), reattempts: how.reattempts });
  };
  const known = bought[0]?.id ?? "none";
  const order = orderOf(caller);
  const cart = cartOf(caller);
  const parent = bought
    .flatMap(({ id, lineItems }) => (lineItems ?? []).map((line) => ({ id, ...line })))
    .find(({ subscriptionId }) => subscriptionId);
  switch (what) {
    case "order":
      return (signal, how) => orders.create(order, keyed(signal, how));
    case "checkout":
      return (signal, how) => buyCart(signal, how);
    case "twins":
      return async (signal, how): Promise<Twins> => ({
        twins: await Promise.allSettled([buyCart(signal, how), buyCart(signal, how, 1)]),
      });
    case "purchase":
      return (signal, how) =>
        customer.purchase(stored[0] ?? cart, {
          ...keyed(signal, how),
          reattempts: how.reattempts,
          deadline: 120_000,
          onCart: ({ id }) => {
            stored[0] = id;
          },
        });
    case "cancel":
      return (signal, how) => orders.cancel(known, keyed(signal, how));
    case "read":
      return (signal, how) => orders.get(known, options(signal, how));
    case "list":
      return async (signal, how) => {
        for await (const _ of orders.list(options(signal, how)));
      };
    case "addOn": {
      const parentSubscriptionId = parent?.subscriptionId ?? "1C2B75C1-74A5-472A-A729-7F8CEFC477F9";
      const line = {
        lineItemNumber: 0,
        offerId: addOn,
        quantity: 1,
        parentSubscriptionId,
        friendlyName: caller.friendlyName,
      };
      return (signal, how) => orders.addOn(parent?.id ?? "none", [line], keyed(signal, how));
    }
  }
}

function orderOf({ friendlyName }: Caller): NewOrder {
  return { billingCycle: "one_time", lineItems: [{ lineItemNumber: 0, offerId: software, quantity: 1, friendlyName }] };
}

/** Two lines that become two orders. */
function cartOf({ friendlyName }: Caller): NewCart {
  const seats = { catalogItemId: licence, quantity: 2, termDuration: "P1Y", billingCycle: "monthly" };
  return {
    lineItems: [
      licenseLine({ ...seats, friendlyName }),
      softwareLine({ catalogItemId: software, quantity: 1, friendlyName }),
    ],
  };
}
