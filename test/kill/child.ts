// A process that buys, to be killed in the middle: told by its arguments what to do, it reports each step as a line.
import { licenseLine, PartnerCenterClient, softwareLine } from "../../src/index.ts";

/** What the process is to do; passed as JSON in its first argument. */
export interface Task {
  url: string;
  customerId: string;
  idempotencyKey: string;
  /** `order`: create one without a cart. A purchase goes on from `cartId`, if given. */
  what: "order" | "purchase";
  cartId?: string | undefined;
  /** Stand still once this has been reported. */
  standAt?: string | undefined;
}

const task = JSON.parse(process.argv[2] ?? "{}") as Task;
const client = new PartnerCenterClient({ credential: () => "token-of-a-user", endpoint: task.url });
const customer = client.customer(task.customerId);

async function report(step: string, detail = ""): Promise<void> {
  process.stdout.write(`${step} ${detail}\n`);
  if (step === task.standAt) await new Promise((resolve) => setTimeout(resolve, 60_000));
}

async function run({ what, idempotencyKey, cartId }: Task): Promise<string[]> {
  if (what === "order") {
    const line = { lineItemNumber: 0, offerId: "DG7GMGF0DWTL:0001:DG7GMGF0DSFM", quantity: 1 };
    const order = await customer.orders.create({ billingCycle: "one_time", lineItems: [line] }, { idempotencyKey });
    return [order.id];
  }
  const seats = { catalogItemId: "CFQ7TTC0LF8S:0001:CFQ7TTC0VZW5", quantity: 5, termDuration: "P1Y" };
  const cart = {
    lineItems: [
      licenseLine({ ...seats, billingCycle: "monthly" }),
      softwareLine({ catalogItemId: "DG7GMGF0DWTL:0001:DG7GMGF0DSFM", quantity: 1 }),
    ],
  };
  const { result } = await customer.purchase(cartId ?? cart, {
    idempotencyKey,
    pollInterval: 50,
    onCart: ({ id }) => report("cart", id),
    onProgress: ({ provisioned, total }) => void report("progress", `${provisioned}/${total}`),
  });
  return result.orders.map(({ id }) => id);
}

await report("done", (await run(task)).sort().join(" "));
