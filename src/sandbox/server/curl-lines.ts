// Calls of a sandbox by curl, ready to be pasted: for the start-up text and the pages. A test runs them.
import { exampleToken } from "../service/example-token.ts";

/** The customer of the examples; any GUID is one. */
const exampleCustomer = "28045616-f6b9-462f-9701-0d89b5e65c44";

const licence = "CFQ7TTC0LF8S:0001:CFQ7TTC0VZW5";
const json = "-H 'Content-Type: application/json'";

/** One line that buys five seats. */
export function purchaseByCurl(url: string): string {
  const order = {
    billingCycle: "monthly",
    lineItems: [{ lineItemNumber: 0, offerId: licence, quantity: 5, termDuration: "P1Y" }],
  };
  return `curl -sS '${url}/v1/customers/${exampleCustomer}/orders' -H 'Authorization: Bearer ${exampleToken}' ${json} -d '${JSON.stringify(order)}'`;
}

/** What a test does with a sandbox, by what it is for. */
export function controlByCurl(url: string): Readonly<Record<string, string>> {
  const post = (path: string, body: object): string =>
    `curl -sS '${url}/_sandbox/${path}' ${json} -d '${JSON.stringify(body)}'`;
  const order = { billingCycle: "monthly", lineItems: [{ offerId: licence, quantity: 5 }] };
  return {
    "Begin in the middle": post("seed", { orders: { [exampleCustomer]: [order] } }),
    "Break the next checkout after it was carried out": post("faults", {
      operation: "checkoutCart",
      type: "reset-after",
    }),
    "Let an hour pass": post("advance", { ms: 3_600_000 }),
    "See what was bought": `curl -sS '${url}/_sandbox/orders?customer=${exampleCustomer}'`,
    "See what was asked": `curl -sS '${url}/_sandbox/requests'`,
    "Begin again": `curl -sS -X POST '${url}/_sandbox/reset'`,
  };
}
