// Documented exchanges of the API, where a checkout has them beside it: the description must take every one of them.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { OperationId } from "../generated/operations.ts";
import type { SchemaName } from "../generated/validators.js";
import { validateRequest, validateResponse, validateSchema } from "../generated/validators.js";
import { isObject } from "../scripts/generate/document.ts";

const folder: string = join(import.meta.dirname, "../../shared/wire");
const present: boolean = existsSync(join(folder, "index.json"));

interface Exchange {
  file: string;
  operation: string;
  direction: "request" | "response";
  schema: SchemaName;
  casing: "pascal" | "camel";
}

/** The index's words for operations that the description names otherwise. */
const OPERATION_IDS: Readonly<Record<string, OperationId>> = {
  createCart: "createCart",
  updateCart: "updateCart",
  createOrder: "createOrder",
  updateOrder: "updateOrder",
};

const exchanges: Exchange[] = present ? JSON.parse(readFileSync(join(folder, "index.json"), "utf8")) : [];
const responses = exchanges.filter(({ direction }) => direction === "response");
const requests = exchanges.filter(({ direction }) => direction === "request");

describe.runIf(present)("a documented exchange", () => {
  test.each(responses)("is a valid $schema: $file", ({ file, schema }) => {
    expect(validateSchema(schema, bodyOf(file))).toEqual([]);
  });

  test.each(requests)("is a valid request of $operation: $file", ({ file, operation, schema }) => {
    const body = camelCased(bodyOf(file));
    const id = OPERATION_IDS[operation];
    // The index gives the JSON part of an upload's form, not the form.
    expect(id ? validateRequest(id, body) : validateSchema(schema, body)).toEqual([]);
  });

  test("is found for every kind that the index lists", () => {
    expect(responses.length).toBeGreaterThan(20);
    expect(requests.length).toBeGreaterThan(5);
    const unknown = requests.filter(({ operation }) => !OPERATION_IDS[operation] && operation !== "uploadAttachments");
    expect(unknown).toEqual([]);
  });
});

interface CommerceExchange {
  file: string;
  operation: OperationId;
  direction: "request" | "response";
  status?: number;
}

const commerce: string = join(folder, "commerce");
const around: CommerceExchange[] = existsSync(join(commerce, "index.json"))
  ? JSON.parse(readFileSync(join(commerce, "index.json"), "utf8"))
  : [];

/** In these files the body is all there is. */
function commerceBody(file: string): unknown {
  return JSON.parse(readFileSync(join(commerce, file), "utf8"));
}

describe.runIf(around.length > 0)("a documented exchange around a cart", () => {
  test.each(around.filter(({ direction }) => direction === "response"))(
    "is a valid answer of $operation: $file",
    ({ file, operation, status = 200 }) => {
      expect(validateResponse(operation, status, commerceBody(file))).toEqual([]);
    },
  );

  test.each(around.filter(({ direction }) => direction === "request"))(
    "is a valid request of $operation: $file",
    ({ file, operation }) => {
      expect(validateRequest(operation, camelCased(commerceBody(file)))).toEqual([]);
    },
  );
});

describe.runIf(!present)("documented exchanges", () => {
  test("are not beside this checkout, so that none was checked", () => {
    console.log("No documented exchanges in ../shared/wire: nothing checked.");
  });
});

function bodyOf(file: string): unknown {
  return JSON.parse(readFileSync(join(folder, file), "utf8")).body;
}

/** As the service reads requests: property names without regard to case. Keys of a provisioning context are data. */
function camelCased(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camelCased);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      const name = key.charAt(0).toLowerCase() + key.slice(1);
      return [name, name === "provisioningContext" ? item : camelCased(item)];
    }),
  );
}
