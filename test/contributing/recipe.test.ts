// CONTRIBUTING.md is true: whoever follows its recipe gets an operation that is described, typed, checked and safe to repeat.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runGenerate } from "../../scripts/generate/command.ts";
import { root } from "../../scripts/project.ts";
import { type Copy, copyProject, follow, load, recipe, typeErrors } from "./recipe.ts";

const CUSTOMER = "28045616-f6b9-462f-9701-0d89b5e65c44";

let copy: Copy;
const said: string[] = [];

beforeAll(async () => {
  copy = copyProject();
  follow(copy, recipe());
  const print = { log: () => {}, error: (text: string) => said.push(text) };
  await runGenerate(["--spec", copy.path("spec/openapi.yaml"), "--out", copy.path("generated")], print);
}, 60_000);
afterAll(() => copy?.remove());

interface Sent {
  readonly method: string;
  readonly url: string;
  readonly id: string | null;
  readonly body: unknown;
}

/** A service that is busy once, and then takes the comment. */
function service(): { sent: Sent[]; fetch: typeof globalThis.fetch } {
  const sent: Sent[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const { method, url } = request;
    sent.push({ method, url, id: request.headers.get("ms-requestid"), body: await request.json() });
    if (sent.length === 1) return new Response(null, { status: 503 });
    return Response.json({ id: "7", text: "Delivered on Tuesday." }, { status: 201 });
  };
  return { sent, fetch };
}

describe("a new operation, made by the recipe", () => {
  test("is generated from without a complaint", () => {
    expect(said).toEqual([]);
  });

  test("passes the lint of the description", { timeout: 60_000 }, () => {
    const tsx = join(root, "node_modules/.bin/tsx");
    const lint = spawnSync(tsx, [join(root, "scripts/checks/spec-lint.ts"), "main"], {
      cwd: copy.folder,
      encoding: "utf8",
    });
    expect(lint.stdout + lint.stderr).toBe("");
    expect(lint.status).toBe(0);
  });

  test("type-checks, with its method and its sample", { timeout: 120_000 }, () => {
    expect(typeErrors(copy)).toEqual([]);
  });

  test("is sent by the engine as it is declared: once more after a 503, under the same id", async () => {
    const { PartnerCenterClient } = await load(copy);
    const { sent, fetch } = service();
    const client = new PartnerCenterClient({ credential: () => "any", fetch, retry: { baseDelay: 1 } });
    const orders: object = client.customer(CUSTOMER).orders;
    if (!("comment" in orders && typeof orders.comment === "function")) throw new Error("There is no such method.");
    const options = { idempotencyKey: "delivery-4711" };
    expect(await orders.comment("order-1", "Delivered on Tuesday.", options)).toMatchObject({ id: "7" });
    const url = `https://api.partnercenter.microsoft.com/v1/customers/${CUSTOMER}/orders/order-1/comments`;
    const once = { method: "POST", url, id: sent[0]?.id, body: { text: "Delivered on Tuesday." } };
    expect(sent).toEqual([once, once]);
    expect(once.id).toMatch(/^[0-9a-f-]{36}$/);
  });

  test("is reached through the generated client as well", async () => {
    const { PartnerCenterClient } = await load(copy);
    const { sent, fetch } = service();
    const { api } = new PartnerCenterClient({ credential: () => "any", fetch, retry: { baseDelay: 1 } });
    const post: (...args: unknown[]) => Promise<unknown> = Reflect.get(api as object, "POST");
    const params = { path: { "customer-id": CUSTOMER, "order-id": "order-1" } };
    const answer = await post("/customers/{customer-id}/orders/{order-id}/comments", {
      params,
      body: { text: "Hello" },
    });
    expect(answer).toMatchObject({ data: { id: "7" } });
    expect(new Set(sent.map(({ id }) => id)).size).toBe(1);
  });

  test("has its body checked by the validators", async () => {
    const { validateRequest } = await import(copy.path("generated/validators.js"));
    expect(validateRequest("createOrderComment", { text: "Hello" })).toEqual([]);
    expect(validateRequest("createOrderComment", { text: "" })).toEqual([expect.objectContaining({ path: "$.text" })]);
  });
});
