// What a request says is what is sent: method, path and types belong to the operation's id, and a wrong pair can't be written.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, expectTypeOf, test } from "vitest";
import { operations } from "../../generated/operations.ts";
import type { Cart, NewCart, Order } from "../../generated/schema.ts";
import { type Call, startCall } from "../../src/requests/calls/call.ts";
import { type AnswerOf, type RequestOf, send } from "../../src/requests/calls/send.ts";
import { startSession } from "../../src/requests/calls/session.ts";
import { CART_ID, CUSTOMER, ORDER_ID, order } from "../support/client.ts";
import { type Step, stubFetch } from "../support/stub.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const carts = `${root}src/requests/carts.ts`;
const path = { "customer-id": CUSTOMER };

describe("types", () => {
  test("are those of the operation, by its id", () => {
    expectTypeOf<RequestOf<"createCart">>().toExtend<{ path: { "customer-id": string }; body: NewCart }>();
    expectTypeOf<RequestOf<"getCart">["path"]>().toEqualTypeOf<{ "customer-id": string; "cart-id": string }>();
    expectTypeOf<RequestOf<"getCart">["body"]>().toEqualTypeOf<undefined>();
    expectTypeOf<RequestOf<"uploadOrderAttachments">>().toExtend<{ form: FormData }>();
    expectTypeOf<AnswerOf<"getCart">>().toEqualTypeOf<Cart>();
    expectTypeOf<AnswerOf<"getOrder">>().toEqualTypeOf<Order>();
    expectTypeOf<AnswerOf<"downloadOrderAttachment">>().toEqualTypeOf<Blob>();
  });

  test("let no other operation's id stand in a copy of carts.ts", () => {
    const swapped = [
      ['send(call, "updateCart"', 'send(call, "getBasket"'],
      ['send(call, "getCart"', 'send(call, "checkoutCart"'],
    ] as const;
    let text = readFileSync(carts, "utf8");
    const lines: number[] = [];
    for (const [right, wrong] of swapped) {
      const [before = "", ...after] = text.split(right);
      expect(after).toHaveLength(1);
      lines.push(before.split("\n").length - 1);
      text = text.replace(right, wrong);
    }
    expect(complaints(text).sort()).toEqual(lines.sort());
  }, 60_000);
});

describe("a request", () => {
  const start = (...steps: Step[]): { call: Call; stub: ReturnType<typeof stubFetch> } => {
    const stub = stubFetch(...steps);
    const session = startSession({ credential: () => "any", fetch: stub.fetch });
    return { call: startCall(session, "getOrder"), stub };
  };

  test("has the method and the path of the operation's row", async () => {
    const { call, stub } = start({ status: 200, body: order });
    const answer = await send(call, "getOrder", {
      path: { ...path, "order-id": ORDER_ID },
      query: { include_price: true },
    });
    expect(answer).toMatchObject({ id: ORDER_ID });
    expect(stub.sent[0]?.init.method).toBe(operations.getOrder.method);
    const { pathname, search } = new URL(stub.sent[0]?.url ?? "");
    expect(pathname).toBe(`/v1/customers/${CUSTOMER}/orders/${ORDER_ID}`);
    expect(search).toBe("?include_price=true");
  });

  test("has the body as JSON, or none", async () => {
    const { call, stub } = start({ status: 201, body: { orders: [], id: CART_ID } });
    await send(call, "checkoutCart", { path: { ...path, "cart-id": CART_ID } });
    const body = { lineItems: [{ catalogItemId: "a:b:c", quantity: 1, billingCycle: "monthly" }] };
    await send(call, "createCart", { path, body });
    expect(stub.sent.map(({ init, headers }) => [init.body, headers.get("content-type")])).toEqual([
      [undefined, null],
      [JSON.stringify(body), "application/json"],
    ]);
  });

  test("writes a parameter of the path so that it stays one", async () => {
    const { call, stub } = start({ status: 200, body: order });
    await send(call, "getOrder", { path: { ...path, "order-id": "a b" } });
    expect(new URL(stub.sent[0]?.url ?? "").pathname).toBe(`/v1/customers/${CUSTOMER}/orders/a%20b`);
  });
});

/** The lines, from 0, at which the compiler complains of carts.ts if this is its text. */
function complaints(text: string): number[] {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (name, version) =>
    name === carts ? ts.createSourceFile(name, text, version) : getSourceFile.call(host, name, version);
  const program = ts.createProgram([carts], options, host);
  const found = program.getSemanticDiagnostics(program.getSourceFile(carts));
  const lines = found.map(({ file, start = 0 }) => file?.getLineAndCharacterOfPosition(start).line ?? -1);
  return [...new Set(lines)];
}
