// The retry table as a pure function.
import { describe, expect, test } from "vitest";
import { classify, type Finding } from "../../src/transport/answers/classify.ts";
import { faultIn } from "../../src/transport/answers/promised.ts";
import { alreadySubmitted, type Case, kinds, type Meets, retryTable } from "../support/retry-table.ts";

function metOf(meets: Meets): Finding {
  if ("error" in meets) return { error: meets.error() };
  const { status, body: text = "" } = meets;
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {}
  // None of the table's 2xx rows is what an operation promises.
  return { status, promised: false, fault: faultIn({ status, headers: new Headers(), text, json }) };
}

describe.each(kinds)("a $kind operation that meets", ({ kind, row }) => {
  test.each([...retryTable, alreadySubmitted])("$name", (one: Case) => {
    const { outcome, next, id } = one[row];
    const verdict = classify(metOf(one.meets), { idempotency: kind });
    expect({ outcome: verdict.outcome, next: verdict.next }).toEqual({ outcome, next });
    if (id) expect(verdict.newId ?? false).toBe(id === "new");
  });

  test.each([200, 201, 202])("%i with what was promised is done", (status) => {
    expect(classify({ status, promised: true }, { idempotency: kind })).toEqual({ next: "done", outcome: "done" });
  });

  // 0 is what a browser says of a redirect that it did not follow.
  test.each([0, 300, 304, 399])("%i is refused, whatever came with it", (status) => {
    expect(classify({ status, promised: true }, { idempotency: kind })).toEqual({ next: "throw", outcome: "rejected" });
  });

  test.each([199, 600, 999])("%i, which nobody has defined, may hide a success", (status) => {
    expect(classify({ status, promised: true }, { idempotency: kind })).toEqual({ next: "retry", outcome: "unknown" });
  });

  test("the end of its time can't know whether the request arrived, whatever the error says", () => {
    const error = Object.assign(new Error("x"), { code: "ECONNREFUSED" });
    expect(classify({ error, timedOut: true }, { idempotency: kind })).toMatchObject({ outcome: "unknown" });
  });
});
