// SIGKILL at any moment of a purchase, and another process that goes on: everything is bought once.
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import type { Way } from "./job.ts";
import { bought, bundleProgram, type Moment, openScene, type Scene } from "./killing.ts";

let program: Awaited<ReturnType<typeof bundleProgram>>;

beforeAll(async () => {
  program = await bundleProgram();
});
afterAll(() => program.remove());

async function scene(way: Way): Promise<Scene> {
  const opened = await openScene(program.file, way);
  onTestFinished(opened.close);
  return opened;
}

const carts: Moment[] = [
  { unanswered: "createCart", carriedOut: false },
  { unanswered: "createCart", carriedOut: true },
  { unanswered: "checkoutCart", carriedOut: false },
  { unanswered: "checkoutCart", carriedOut: true },
];

function name(moment: Moment): string {
  if ("told" in moment) return moment.told === "onCart" ? "in onCart" : "while it waits for provisioning";
  const { unanswered, carriedOut } = moment;
  return `waiting for the answer to ${unanswered}, ${carriedOut ? "" : "not "}carried out`;
}

describe("a process killed between a request and its answer", () => {
  const orders: Moment[] = [
    { unanswered: "createOrder", carriedOut: false },
    { unanswered: "createOrder", carriedOut: true },
  ];
  it.each(orders.map((moment) => ({ name: name(moment), moment })))(
    "has its order created once by another with its key: $name",
    async ({ moment }) => {
      const { sandbox, killAt, finish } = await scene("createOrder");
      await killAt(moment);
      const { orderIds } = await finish();
      expect(bought(sandbox)).toEqual([3]);
      expect(orderIds).toEqual(sandbox.orders("28045616-f6b9-462f-9701-0d89b5e65c44").map(({ id }) => id));
    },
  );

  it.each(carts.map((moment) => ({ name: name(moment), moment })))(
    "has its cart created and checked out once by another with its key: $name",
    async ({ moment }) => {
      const { sandbox, killAt, finish } = await scene("createCart and checkout");
      await killAt(moment);
      expect((await finish()).orderIds).toHaveLength(2);
      expect(bought(sandbox)).toEqual([3, 2]);
    },
  );
});

describe("a purchase killed at some step", () => {
  const steps: Moment[] = [
    ...carts.slice(0, 2),
    { told: "onCart" },
    ...carts.slice(2),
    { unanswered: "getOrder", carriedOut: false },
    { told: "progress" },
  ];

  it.each(steps.map((moment) => ({ name: name(moment), moment })))(
    "goes on from what onCart stored, else from its key: $name",
    async ({ moment }) => {
      const { sandbox, killAt, finish } = await scene("purchase");
      await killAt(moment);
      const { orderIds, subscriptionIds } = await finish();
      expect(bought(sandbox)).toEqual([3, 2]);
      expect(new Set(orderIds).size).toBe(2);
      expect(subscriptionIds).toEqual([expect.any(String), expect.any(String)]);
    },
  );

  it("buys once even if every process that goes on is killed too, one step further", async () => {
    const { sandbox, killAt, finish } = await scene("purchase");
    const resumed: Moment = { unanswered: "getCart", carriedOut: true };
    for (const moment of [...steps.slice(0, 5), resumed, ...steps.slice(5)]) await killAt(moment);
    expect((await finish()).orderIds).toHaveLength(2);
    expect(bought(sandbox)).toEqual([3, 2]);
  }, 60_000);
});
