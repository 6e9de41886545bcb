// A process killed in the middle of a purchase, and another that goes on: every purchase once, whatever the step.
import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type InjectedFault, PartnerCenterSandbox } from "../../src/sandbox/index.ts";
import type { Task } from "./child.ts";

const customerId = "28045616-f6b9-462f-9701-0d89b5e65c44";
const child = fileURLToPath(new URL("./child.ts", import.meta.url));

let sandbox: PartnerCenterSandbox;
let server: { url: string; close(): Promise<void> };
const running = new Set<ChildProcess>();

beforeEach(async () => {
  sandbox = new PartnerCenterSandbox({ provisioningDelay: 300 });
  server = await sandbox.listen();
});

afterEach(async () => {
  for (const process of running) process.kill("SIGKILL");
  await server.close();
});

/** A process at work, and the lines that it has reported. */
interface Worker {
  reported: Map<string, string>;
  /** Resolves when a step has been reported, rejects if the process ends before. */
  reaches(step: string): Promise<string>;
  kill(): Promise<void>;
}

function start(task: Omit<Task, "url" | "customerId">): Worker {
  const argument = JSON.stringify({ url: server.url, customerId, ...task });
  const process_ = spawn(process.execPath, ["--import", "tsx", child, argument], { stdio: ["ignore", "pipe", "pipe"] });
  running.add(process_);
  const reported = new Map<string, string>();
  let errors = "";
  let told = (): void => {};
  process_.stderr.on("data", (text) => {
    errors += text;
  });
  process_.stdout.on("data", (text: Buffer) => {
    for (const line of String(text).split("\n").filter(Boolean)) {
      const [step = "", ...detail] = line.split(" ");
      reported.set(step, detail.join(" "));
    }
    told();
  });
  const exit = new Promise<void>((resolve) => process_.once("close", () => resolve()));
  const reaches = async (step: string): Promise<string> => {
    let over = false;
    void exit.then(() => {
      over = true;
      told();
    });
    while (!reported.has(step)) {
      if (over) throw new Error(`the process ended before "${step}": ${errors}`);
      await new Promise<void>((resolve) => {
        told = resolve;
      });
    }
    return reported.get(step) ?? "";
  };
  const kill = async (): Promise<void> => {
    process_.kill("SIGKILL");
    await exit;
    running.delete(process_);
  };
  return { reported, reaches, kill };
}

/** Resolves when the sandbox has seen a request of that operation. */
async function seen(operation: string): Promise<void> {
  await expect
    .poll(() => sandbox.requests.some((request) => request.operation === operation), { timeout: 30_000 })
    .toBe(true);
}

interface Step {
  name: string;
  what: Task["what"];
  /** What the service does to an operation while the first process runs. */
  fault?: InjectedFault;
  /** Killed once the service has seen this operation… */
  killAtRequest?: string;
  /** …or once the process has reported this step, and stands still. */
  killAtStep?: string;
  /** Orders that there must be in the end. */
  orders: number;
}

const steps: Step[] = [
  {
    name: "an order, carried out but not answered",
    what: "order",
    fault: { operation: "createOrder", type: "stall" },
    killAtRequest: "createOrder",
    orders: 1,
  },
  {
    name: "the cart is created, its answer never comes",
    what: "purchase",
    fault: { operation: "createCart", type: "stall" },
    killAtRequest: "createCart",
    orders: 2,
  },
  { name: "the cart's id is stored", what: "purchase", killAtStep: "cart", orders: 2 },
  {
    name: "the checkout is carried out, its answer never comes",
    what: "purchase",
    fault: { operation: "checkoutCart", type: "stall" },
    killAtRequest: "checkoutCart",
    orders: 2,
  },
  {
    name: "the checkout came back cut off, and its repeat is on the way",
    what: "purchase",
    fault: { operation: "checkoutCart", type: "truncate", times: 2 },
    killAtRequest: "checkoutCart",
    orders: 2,
  },
  {
    name: "the checkout is answered, and the first order is being read",
    what: "purchase",
    fault: { operation: "getOrder", type: "stall" },
    killAtRequest: "getOrder",
    orders: 2,
  },
  { name: "the provisioning is being waited for", what: "purchase", killAtStep: "progress", orders: 2 },
];

describe("a process that is killed with SIGKILL", () => {
  it.each(steps)(
    "buys once, by the process after it: $name",
    async ({ what, fault, killAtRequest, killAtStep, orders }) => {
      const idempotencyKey = "renewal-4711";
      if (fault) sandbox.inject(fault);
      const first = start({ what, idempotencyKey, standAt: killAtStep });
      await (killAtStep ? first.reaches(killAtStep) : seen(killAtRequest ?? ""));
      await first.kill();
      expect(first.reported.has("done")).toBe(false);

      const second = start({ what, idempotencyKey, cartId: first.reported.get("cart") });
      const ids = (await second.reaches("done")).split(" ");
      await second.kill();

      const bought = sandbox.orders(customerId);
      expect(bought).toHaveLength(orders);
      expect(ids).toEqual(bought.map(({ id }) => id).sort());
    },
    90_000,
  );
});
