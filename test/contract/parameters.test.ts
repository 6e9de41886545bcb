// Whatever a query can ask for, the facade has an option for it.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { operationsOf } from "../../scripts/generate/document.ts";
import { bundle, proseLines, sourceFiles } from "../fixtures/spec-source.ts";
import { namesSentWith } from "./sent-parameters.ts";

const src: string = join(import.meta.dirname, "../../src");
const sources: string[] = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.startsWith("sandbox"))
  .map((file) => readFileSync(join(src, file), "utf8"));

describe("the facade", () => {
  // Operations that the facade has no method for at all are the matter of operations.test.ts.
  const sent = operationsOf(bundle).filter(({ id }) => sources.some((source) => source.includes(`"${id}"`)));
  const described = sent.map(({ id, parameters }) => ({
    id,
    query: parameters.filter((parameter) => parameter.in === "query").map(({ name }) => String(name)),
  }));

  test.each(described.filter(({ query }) => query.length > 0))(
    "offers each query parameter of $id",
    ({ id, query }) => {
      const names = namesSentWith(id, sources);
      const missing = query.filter((name) => !names.has(name));
      expect(missing.map((name) => `${placeOfParameter(name)}: ${id} has no option for ${name}`)).toEqual([]);
    },
  );
});

describe("a parameter counts as sent", () => {
  const send = 'function list(call) { return send(call, "listOrders", { query: { size: call.size } }); }';

  test("in the declaration that names the operation, and in no other", () => {
    expect(namesSentWith("listOrders", [send, 'const other = { filter: "getOrder" };'])).toEqual(
      new Set(["query", "size"]),
    );
  });

  test("in what that declaration uses of its file", () => {
    const apart =
      'const query = (o) => ({ size: o.size });\nclass Orders { list() { send("listOrders", query({})); } }';
    expect(namesSentWith("listOrders", [apart])).toEqual(new Set(["size"]));
    expect(namesSentWith("getOrder", [apart])).toEqual(new Set());
  });
});

function placeOfParameter(name: string): string {
  const places = ["spec/parameters", "spec/paths"]
    .flatMap((folder) => sourceFiles(folder, ".yaml"))
    .flatMap((file) => proseLines(file).filter(({ text }) => /\bname: *["']?([^"' ]+)/.exec(text)?.[1] === name));
  return places[0]?.place ?? "spec";
}
