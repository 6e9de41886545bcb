// Sixteen workers buy over HTTP from one sandbox that keeps little: `npm run soak:http [-- PURCHASES]`. Fails when
// an order is missing or bought twice, or when the memory still grows in the second half.
import { exampleToken, PartnerCenterSandbox } from "../../src/sandbox/index.ts";

const WORKERS = 16;
/** Orders to keep; few against the purchases, so that what is forgotten has to be let go of. */
const KEEP = 500;
/** Bytes by which the heap may differ between the middle and the end. */
const SLACK = 16 * 1024 * 1024;

const purchases = Number(process.argv[2] ?? 10_000);
const customer = "28045616-f6b9-462f-9701-0d89b5e65c44";
const line = {
  catalogItemId: "CFQ7TTC0LF8S:0001:CFQ7TTC0VZW5",
  quantity: 1,
  billingCycle: "monthly",
  termDuration: "P1Y",
};

const told: string[] = [];
const sandbox = new PartnerCenterSandbox({
  keepRequests: KEEP,
  keepOrders: KEEP,
  onBound: (what, bound) => told.push(`${what} ${bound}`),
});
const { url, close } = await sandbox.listen();

async function post(path: string, body?: object): Promise<Record<string, unknown>> {
  const answer = await fetch(`${url}/v1/customers/${customer}${path}`, {
    method: "POST",
    headers: {
      Authorization: `Bearer ${exampleToken}`,
      "Content-Type": "application/json",
      "MS-RequestId": crypto.randomUUID(),
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  if (answer.status !== 201) throw new Error(`${path} was answered ${answer.status}: ${await answer.text()}`);
  return answer.json() as Promise<Record<string, unknown>>;
}

const heap = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};

const ids = new Set<string>();
let begun = 0;
let middle = 0;

async function work(): Promise<void> {
  while (begun < purchases) {
    begun += 1;
    const cart = await post("/carts", { lineItems: [line] });
    const { orders } = await post(`/carts/${cart.id}/checkout`);
    if (!Array.isArray(orders) || orders.length !== 1) throw new Error("A checkout did not make one order.");
    ids.add(String(orders[0].id));
    if (ids.size === Math.floor(purchases / 2)) middle = heap();
  }
}

await Promise.all(Array.from({ length: WORKERS }, work));
const growth = heap() - middle;
const kept = sandbox.orders(customer).length;
await close();
const megabytes = (growth / 1024 / 1024).toFixed(1);
console.log(
  `${ids.size} of ${purchases} bought once, ${kept} kept, heap ${megabytes} MB over the second half (${told.join(", ")})`,
);
if (ids.size !== purchases || kept !== Math.min(KEEP, purchases) || growth > SLACK) process.exitCode = 1;
