// generated/operations.ts against the description it comes from, read here without the generator.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { describe, expect, expectTypeOf, test } from "vitest";
import { parse } from "yaml";
import { type Operation, type OperationId, operations } from "../../generated/operations.ts";
import { isObject, METHODS, objectAt } from "../../scripts/generate/document.ts";

const spec: string = join(import.meta.dirname, "../../spec");
const table: Readonly<Record<string, Operation>> = operations;
const IDS =
  "createCart getCart updateCart checkoutCart listOrders createOrder getOrder updateOrder getOrderProvisioningStatus " +
  "getOrderActivationLinks getOrderLineItemActivationLinks listOrderAttachments uploadOrderAttachments downloadOrderAttachment " +
  "listProducts getProduct listSkus getSku listAvailabilities getAvailability listCustomerProducts getCustomerProduct " +
  "listCustomerSkus getCustomerSku listCustomerAvailabilities getCustomerAvailability listCustomers getCustomer " +
  "listAgreementMetadata listCustomerAgreements createCustomerAgreement listSubscriptions getSubscription updateSubscription " +
  "checkPromotionEligibilities listCustomTermEndDates";

describe("the operation table", () => {
  test("has the operations that the package promises, and no others", () => {
    expect(Object.keys(operations).sort()).toEqual(IDS.split(" ").sort());
  });

  test.each(described())("says of $id what the description says", ({ id, method, path, operation }) => {
    const responses = Object.entries(objectAt(operation, "responses")).filter(([status]) => status.startsWith("2"));
    const holdNothing = responses.filter(([, response]) => !JSON.stringify(response).includes("content"));
    const answersJson = responses.some(([, response]) => JSON.stringify(response).includes("application/json"));
    const { "x-rate-limit": limit, "x-personal-data": personalData } = operation;
    expect(table[id]).toEqual({
      method: method.toUpperCase(),
      path,
      idempotency: operation["x-idempotency"],
      ...(limit !== "not-published" && { rateLimit: limit }),
      authentication: operation["x-authentication"],
      response: answersJson ? (holdNothing.length > 0 ? "empty-or-json" : "json") : "binary",
      ...(personalData === true && { personalData }),
    });
  });

  test("declares what makes a repeat harmless as the retry rules have it", () => {
    const ids = (kind: Operation["idempotency"]): string[] =>
      Object.keys(table)
        .filter((id) => table[id]?.idempotency === kind)
        .sort();
    expect(ids("natural")).toEqual(["checkoutCart", "createCustomerAgreement", "updateCart", "updateSubscription"]);
    expect(ids("request-id")).toEqual(["createCart", "createOrder", "updateOrder", "uploadOrderAttachments"]);
    expect(ids("safe").filter((id) => table[id]?.method !== "GET")).toEqual(["checkPromotionEligibilities"]);
  });

  test("is typed by its literal values", () => {
    expectTypeOf<OperationId>().toExtend<string>();
    expectTypeOf(operations.createCart.method).toEqualTypeOf<"POST">();
    expectTypeOf(operations.checkoutCart.path).toEqualTypeOf<"/customers/{customer-id}/carts/{cart-id}/checkout">();
    expectTypeOf(operations.checkoutCart.idempotency).toEqualTypeOf<"natural">();
    expectTypeOf(operations.downloadOrderAttachment.response).toEqualTypeOf<"binary">();
    expectTypeOf<(typeof operations)[OperationId]>().toExtend<Operation>();
    // @ts-expect-error: no such operation
    table satisfies Record<OperationId | "buyEverything", Operation>;
  });

  test("costs a bundle that does not use it nothing", async () => {
    const entry = `import { operations } from "./generated/operations.ts"; import { faults, ErrorCode } from "./generated/error-codes.ts"; console.log(1);`;
    const { outputFiles } = await build({
      stdin: { contents: entry, resolveDir: join(import.meta.dirname, "../..") },
      bundle: true,
      write: false,
      minify: true,
      format: "esm",
    });
    expect(outputFiles[0]?.text.trim()).toBe("console.log(1);");
  });
});

function described(): { id: string; method: string; path: string; operation: Record<string, unknown> }[] {
  const root: unknown = parse(readFileSync(join(spec, "openapi.yaml"), "utf8"));
  const paths = isObject(root) ? Object.entries(objectAt(root, "paths")) : [];
  return paths.flatMap(([path, reference]) => {
    const file = isObject(reference) ? String(reference.$ref) : "";
    const item: unknown = parse(readFileSync(join(spec, file), "utf8"));
    return METHODS.flatMap((method) => {
      const operation = isObject(item) ? item[method] : undefined;
      return isObject(operation) ? [{ id: String(operation.operationId), method, path, operation }] : [];
    });
  });
}
