// After the purchase: the subscription that the licences became, with two seats more and without renewal.
import type { CustomerClient, Order, Subscription } from "partner-center-commerce";
import type { Terminal } from "../terminal.ts";
import { step } from "./step.ts";

const MORE = 2;

/** Changes the subscription of the licences, if it is there by now. */
export async function changeSubscription(
  { subscriptions }: CustomerClient,
  orders: readonly Order[],
  licence: string,
  terminal: Terminal,
): Promise<void> {
  const call = "customer.subscriptions.setQuantity(id, quantity), .setAutoRenew(id, false)";
  step(terminal, "9  Two seats more, and no renewal", call);
  const id = orders.flatMap(({ lineItems }) => lineItems).find(({ offerId }) => offerId === licence)?.subscriptionId;
  if (!id) {
    terminal.line();
    terminal.line("The licences are no subscription yet: there is nothing to change.");
    return;
  }
  const bought = await subscriptions.get(id);
  const more = await subscriptions.setQuantity(id, bought.quantity + MORE);
  const last = await subscriptions.setAutoRenew(id, false);
  terminal.line();
  terminal.table(
    [
      { title: "subscription", least: 14 },
      { title: "" },
      { title: "seats", align: "right" },
      { title: "until" },
      { title: "then" },
    ],
    [row(id, "bought", bought), row("", "two more", more), row("", "now", last)],
  );
}

function row(id: string, when: string, { quantity, commitmentEndDate, autoRenewEnabled }: Subscription) {
  return [id, when, quantity, commitmentEndDate?.slice(0, 10), autoRenewEnabled ? "renews" : "ends"];
}
