// The retry table as a pure function, and faults out of bodies of every shape.
import { describe, expect, test } from "vitest";
import { classify, type Finding, faultOf } from "../../src/transport/classify.ts";
import { type Case, kinds, type Meets, retryTable } from "../support/retry-table.ts";

function metOf(meets: Meets): Finding {
  if ("error" in meets) return { error: meets.error() };
  let body: unknown;
  try {
    body = JSON.parse(meets.body ?? "");
  } catch {}
  // None of the table's 2xx rows is what an operation promises.
  return { status: meets.status, promised: false, fault: faultOf(body) };
}

describe.each(kinds)("a $kind operation that meets", ({ kind, row }) => {
  test.each(retryTable)("$name", (one: Case) => {
    const { outcome, next, id } = one[row];
    const verdict = classify(metOf(one.meets), { idempotency: kind });
    expect({ outcome: verdict.outcome, next: verdict.next }).toEqual({ outcome, next });
    if (id) expect(verdict.newId ?? false).toBe(id === "new");
  });

  test.each([200, 201, 202])("%i with what was promised is done", (status) => {
    expect(classify({ status, promised: true }, { idempotency: kind })).toEqual({ next: "done", outcome: "done" });
  });

  // 0 is what a browser says of a redirect that it did not follow.
  test.each([0, 199, 300, 304])("%i is refused, whatever came with it", (status) => {
    expect(classify({ status, promised: true }, { idempotency: kind })).toEqual({ next: "throw", outcome: "rejected" });
  });

  test("the end of its time can't know whether the request arrived, whatever the error says", () => {
    const error = Object.assign(new Error("x"), { code: "ECONNREFUSED" });
    expect(classify({ error, timedOut: true }, { idempotency: kind })).toMatchObject({ outcome: "unknown" });
  });
});

describe("faultOf", () => {
  test.each([
    ["a number as code", { code: 800060, description: "wait" }, { code: "800060", description: "wait" }],
    ["a string as code", { code: "800060" }, { code: "800060" }],
    ["only a message", { statusCode: 429, message: "slow" }, { description: "slow" }],
    ["description before message", { description: "a", message: "b" }, { description: "a" }],
    ["data and source", { code: 1, data: ["x"], source: "s" }, { code: "1", data: ["x"], source: "s" }],
    ["data and source of other types", { code: 1, data: "x", source: 3 }, { code: "1" }],
    ["nulls", { code: null, description: null, message: "m" }, { description: "m" }],
    ["an object as message", { code: 1, message: { value: "deep" } }, { code: "1" }],
    ["zero as code", { code: 0 }, { code: "0" }],
  ])("reads %s", (_, body, fault) => {
    expect(faultOf(body)).toEqual(fault);
  });

  test.each([
    ["nothing", undefined],
    ["null", null],
    ["a string", "code"],
    ["a list", [{ code: 1 }]],
    ["an object without any of its fields", { error: { code: 1 } }],
    ["nulls only", { code: null, message: null }],
    ["a prototype's fields", JSON.parse('{"__proto__": {"code": 800060}}')],
  ])("finds none in %s", (_, body) => {
    expect(faultOf(body)).toBeUndefined();
  });

  test("is not brought down by values that can't be made a string", () => {
    const body = JSON.parse('{"code": {"toString": 1, "valueOf": 2}, "description": [{"toString": null}]}');
    expect(faultOf(body)).toEqual({});
  });
});
