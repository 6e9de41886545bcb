// The two answers that all clients are given: made by the sandbox, so that they look like the service's.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type NewCart, PartnerCenterClient } from "../../src/index.ts";
import { PartnerCenterSandbox } from "../../src/sandbox/index.ts";
import { cache } from "./processes.ts";
import { CUSTOMER, TOKEN } from "./work.ts";

/** Files that hold them. */
export interface Answers {
  readonly checkout: string;
  readonly list: string;
}

/** An answer as it lies in its file. */
export interface Answer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** Buys one cart for the checkout's answer, and as many as make a list of 100 orders. */
export async function makeAnswers(): Promise<Answers> {
  const sandbox = new PartnerCenterSandbox({ provisioningDelay: 0 });
  let last: Answer = { status: 0, headers: {}, body: "" };
  const { carts, orders } = new PartnerCenterClient({
    credential: () => TOKEN,
    rateLimit: false,
    fetch: async (input, init) => {
      const response = await sandbox.fetch(input, init);
      const body = await response.clone().text();
      last = { status: response.status, headers: wireHeaders(response.headers), body };
      return response;
    },
  }).customer(CUSTOMER);
  const buy = async (cart: NewCart): Promise<void> => {
    const { id } = await carts.create(cart);
    await carts.checkout(id);
  };
  await buy({ lineItems: [LINE, LINE, LINE] });
  const checkout = await save("checkout", last);
  for (let n = sandbox.orders(CUSTOMER).length; n < 100; n++) await buy({ lineItems: [LINE] });
  for await (const page of orders.list().pages()) if (page.items.length !== 100) throw new Error("not 100 orders");
  return { checkout, list: await save("list", last) };
}

const LINE = {
  catalogItemId: "CFQ7TTC0LF8S:0001:CFQ7TTC0N81H",
  quantity: 5,
  billingCycle: "monthly",
  termDuration: "P1M",
};

/** The length is set anew by whoever sends it. */
function wireHeaders(headers: Headers): Record<string, string> {
  return Object.fromEntries([...headers].filter(([name]) => name !== "content-length"));
}

async function save(name: string, answer: Answer): Promise<string> {
  const file = join(cache, `${name}.json`);
  await writeFile(file, JSON.stringify(answer));
  return file;
}
