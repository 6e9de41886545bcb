// The purchase, step by step, as a user of the package would write it, and told while it happens.
import {
  type Cart,
  type CartCheckoutResult,
  type CustomerClient,
  ErrorCode,
  isErrorCode,
  lineItemErrors,
  matchCheckout,
  type NewCart,
  type Order,
  type OrderLineItem,
  type PartnerCenterClient,
  ProvisioningError,
  updateLineItem,
} from "partner-center-commerce";
import { clean, count, type Terminal } from "../terminal.ts";
import { checkAgreement, choose } from "./choose.ts";
import { MISSPELT, newCart, SOFTWARE } from "./products.ts";
import { StoryEnd, step } from "./step.ts";
import { changeSubscription } from "./subscription.ts";
import { cartTable, money, orderTable, outcomeTable } from "./tables.ts";

/** ms for each order; longer than the sandbox takes, as long as anybody would watch. */
const PATIENCE = 120_000;

/** What the story is about. */
export interface Plot {
  readonly customerId: string;
  /** The Azure subscription that the reservations are for. */
  readonly azureSubscriptionId: string;
  /** Whether an agreement may be confirmed that nobody signed. */
  readonly mayConfirm: boolean;
}

/** Tells the whole story of one purchase. Gives back the orders as they were last read. */
export async function tell(client: PartnerCenterClient, plot: Plot, terminal: Terminal): Promise<Order[]> {
  const customer = client.customer(plot.customerId);
  const licence = await choose(customer, terminal);
  await checkAgreement(client, customer, plot, terminal);
  const draft = await create(customer, newCart(plot.azureSubscriptionId, licence), terminal);
  const cart = await repair(customer, draft, terminal);
  const bought = await checkOut(customer, cart, terminal);
  const orders = await follow(customer, cart, bought, terminal);
  const priced = await checkOutAgain(customer, cart, orders, terminal);
  const cancelled = await cancelSoftware(customer, priced, terminal);
  await changeSubscription(customer, cancelled, licence.catalogItemId, terminal);
  return cancelled;
}

async function create(customer: CustomerClient, request: NewCart, terminal: Terminal): Promise<Cart> {
  step(terminal, "3  Create a cart of seven products", "customer.carts.create({ lineItems })");
  const cart = await customer.carts.create(request);
  showCart(terminal, cart);
  for (const reason of reasons(cart)) terminal.line(terminal.style("red", `It can't be bought like this: ${reason}`));
  return cart;
}

async function repair({ carts }: CustomerClient, draft: Cart, terminal: Terminal): Promise<Cart> {
  step(terminal, "4  Repair the bad line", "customer.carts.update(id, updateLineItem(cart, 3, { catalogItemId }))");
  const bad = lineItemErrors(draft).find(({ lineItem }) => lineItem.catalogItemId === MISSPELT)?.lineItem;
  if (bad?.id == null) throw new StoryEnd("The line that is wrong on purpose has no error: nothing to repair.");
  const cart = await carts.update(draft.id, updateLineItem(draft, bad.id, { catalogItemId: SOFTWARE }));
  showCart(terminal, cart);
  const left = reasons(cart);
  if (left.length > 0)
    throw new StoryEnd(`Nothing was bought, as the service does not sell all of it: ${left.join("; ")}`);
  terminal.line("No line has an error now. Nothing has been bought yet.");
  return cart;
}

async function checkOut({ carts }: CustomerClient, cart: Cart, terminal: Terminal): Promise<CartCheckoutResult> {
  step(terminal, "5  Check out", "customer.carts.checkout(cart.id)");
  const result = await carts.checkout(cart.id, { reattempts: 2 });
  terminal.line();
  orderTable(terminal, cart, result);
  return result;
}

async function follow(
  { orders }: CustomerClient,
  cart: Cart,
  bought: CartCheckoutResult,
  terminal: Terminal,
): Promise<Order[]> {
  step(terminal, "6  Wait for provisioning", "customer.orders.waitForProvisioning(order.id, { onProgress })");
  const total = bought.orders.reduce((sum, { lineItems }) => sum + lineItems.length, 0);
  const progress = terminal.progress();
  const read: Order[] = [];
  let before = 0;
  let ready = 0;
  let looks = 0;
  try {
    for (const order of bought.orders) {
      const onProgress = ({ provisioned }: { provisioned: number }): void => {
        ready = before + provisioned;
        looks += 1;
        progress.update(progressText(ready, total, looks));
      };
      read.push(await patiently(orders.waitForProvisioning(order.id, { onProgress, deadline: PATIENCE }), terminal));
      before = ready;
    }
  } finally {
    progress.done();
  }
  terminal.line();
  outcomeTable(terminal, matchCheckout(cart, { orders: read }));
  return read;
}

/** An order that fails, or takes hours, does not end the story. */
async function patiently(waiting: Promise<Order>, { line, style }: Terminal): Promise<Order> {
  try {
    return await waiting;
  } catch (error) {
    if (!(error instanceof ProvisioningError)) throw error;
    line(style("yellow", clean(error.message)));
    return error.order;
  }
}

function progressText(ready: number, total: number, looks: number): string {
  const filled = total > 0 ? Math.round((ready / total) * 24) : 0;
  const bar = `[${"#".repeat(filled)}${"-".repeat(24 - filled)}]`;
  return `   ${bar} ${ready} of ${count(total, "line")} provisioned after ${count(looks, "look")}`;
}

/** Gives back the orders with their prices, as far as the list shows them. */
async function checkOutAgain(
  customer: CustomerClient,
  cart: Cart,
  read: readonly Order[],
  terminal: Terminal,
): Promise<Order[]> {
  step(terminal, "7  Check out again", "customer.carts.checkout(cart.id)");
  const before = await ordersOf(customer);
  const again = await customer.carts.checkout(cart.id).catch((error: unknown) => {
    // The service may answer a second checkout with its orders, or say that there has been one.
    if (isErrorCode(error, ErrorCode.CartAlreadySubmitted)) return undefined;
    throw error;
  });
  const after = await ordersOf(customer);
  const known = new Set([...before.keys(), ...read.map(({ id }) => id)]);
  const added = [...(again?.orders ?? []).map(({ id }) => id), ...after.keys()].filter((id) => !known.has(id));
  if (added.length > 0) throw new StoryEnd(`The second checkout bought again: orders ${added.join(", ")}.`);
  const { line, style } = terminal;
  line();
  line(
    again
      ? `The second checkout was answered with the same ${count(again.orders.length, "order")}.`
      : "The second checkout was refused: the cart was submitted before.",
  );
  line(`The customer has ${count(after.size, "order")}, as before: ${style("green", "nothing new was bought.")}`);
  return read.map((order) => after.get(order.id) ?? order);
}

async function ordersOf({ orders }: CustomerClient): Promise<Map<string, Order>> {
  const all = new Map<string, Order>();
  for await (const order of orders.list({ includePrice: true })) all.set(order.id, order);
  return all;
}

async function cancelSoftware(
  { orders }: CustomerClient,
  read: readonly Order[],
  terminal: Terminal,
): Promise<Order[]> {
  const call = "customer.orders.cancel(order.id, { lineItems: [{ lineItemNumber, offerId }] })";
  step(terminal, "8  Cancel the software line", call);
  const { order, line } = softwareLineOf(read);
  const { lineItemNumber, offerId, quantity, friendlyName } = line;
  const cancelled = await orders.cancel(order.id, { lineItems: [{ lineItemNumber, offerId }] });
  const now = cancelled.lineItems.find((one) => one.lineItemNumber === lineItemNumber);
  terminal.line();
  terminal.table(
    [
      { title: "order line", least: 16 },
      { title: "" },
      { title: "quantity", align: "right" },
      { title: "order total", align: "right", least: 10 },
    ],
    [
      [`${lineItemNumber} ${friendlyName ?? offerId}`, "before", quantity, money(order)],
      ["", "now", now?.quantity, money(cancelled)],
    ],
  );
  return read.map((one) => (one.id === cancelled.id ? cancelled : one));
}

function softwareLineOf(orders: readonly Order[]): { order: Order; line: OrderLineItem } {
  for (const order of orders) {
    const line = order.lineItems.find(({ offerId }) => offerId.toUpperCase() === SOFTWARE);
    if (line) return { order, line };
  }
  throw new StoryEnd("There is no software line to cancel: its order group was not bought.");
}

function showCart(terminal: Terminal, cart: Cart): void {
  terminal.line();
  cartTable(terminal, cart);
  terminal.line();
}

function reasons(cart: Cart): string[] {
  return lineItemErrors(cart).map(({ lineItem, error }) =>
    clean(`line ${lineItem.id} has error ${error.errorCode}: ${error.errorDescription ?? ""}`),
  );
}
