// What a program that may die says to the one that kills it. Types, and the two things that it buys.
import type { NewCart, NewOrder } from "../../generated/schema.ts";

export const CUSTOMER = "28045616-f6b9-462f-9701-0d89b5e65c44";

/** How the program buys. */
export type Way = "createOrder" | "createCart and checkout" | "purchase";

/** Given to the program as JSON. */
export interface Job {
  url: string;
  way: Way;
  key: string;
  /** A file: where `onCart` stores the cart's id, and where the program looks for one when it starts. */
  store: string;
  /** Wait in `onCart`, once the cart's id is stored, to be killed there. */
  stayInOnCart: boolean;
}

/** Sent by the program. */
export type Message =
  | { at: "onCart" }
  | { at: "progress" }
  | { at: "end"; orderIds: string[]; subscriptionIds: (string | undefined)[] }
  | { at: "failed"; error: string };

const SEATS = "CFQ7TTC0LF8S:0001:CFQ7TTC0N81H";

/** A cart that becomes two orders. */
export const cart: NewCart = {
  lineItems: [
    { catalogItemId: SEATS, quantity: 3, billingCycle: "monthly", termDuration: "P1Y" },
    { catalogItemId: SEATS, quantity: 2, billingCycle: "annual", termDuration: "P1Y" },
  ],
};

export const order: NewOrder = {
  referenceCustomerId: CUSTOMER,
  billingCycle: "monthly",
  lineItems: [{ lineItemNumber: 0, offerId: SEATS, quantity: 3, termDuration: "P1Y" }],
};
