// One attempt: what it read, what it did not, and what it met instead of an answer.
import { beforeEach, describe, expect, test } from "vitest";
import { type Answer, type AttemptOptions, attempt, type Failure } from "../../src/transport/attempt.ts";
import { offContract } from "../setup/off-contract.ts";
import { settle, unhandledRejections } from "../support/leaks.ts";

beforeEach(() => offContract("these requests and answers are of no operation"));

const MIB = 1_048_576;
const wire = { url: "https://api.example/v1/orders", method: "GET", headers: {} };

/** An attempt that is answered with this. */
async function answered(response: Response, more: Partial<AttemptOptions> = {}): Promise<Answer> {
  const met = await attempt(wire, { fetch: async () => response, timeout: 1000, response: "json", ...more });
  if (!("status" in met)) throw met.error;
  return met;
}

/** JSON of so many bytes. */
const json = (bytes: number): string => JSON.stringify("x".repeat(bytes - 2));
const typed = (type: string): ResponseInit => ({ headers: { "Content-Type": type } });

/** A body that never ends, and that notes when it is cancelled. */
function endless(): { body: ReadableStream<Uint8Array>; cancelled: () => boolean } {
  let cancelled = false;
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new Uint8Array(65_536)),
    cancel: () => {
      cancelled = true;
    },
  });
  return { body, cancelled: () => cancelled };
}

describe("a success", () => {
  test.each(["application/json", "application/json; charset=utf-8", "Application/Problem+JSON"])(
    "that is %s is read whole, however long it is",
    async (type) => {
      const { text, json: parsed } = await answered(new Response(json(2 * MIB), typed(type)));
      expect(text).toHaveLength(2 * MIB);
      expect(parsed).toBe(JSON.parse(text));
    },
  );

  test("that does not say what it is, is taken for what was promised", async () => {
    const body = new TextEncoder().encode(json(2 * MIB));
    expect((await answered(new Response(body))).text).toHaveLength(2 * MIB);
  });

  test("of another type is read as far as is of use, and the rest is not waited for", async () => {
    const { body, cancelled } = endless();
    const { text, json: parsed } = await answered(new Response(body, typed("text/html")));
    expect(text).toHaveLength(MIB);
    expect(parsed).toBeUndefined();
    expect(cancelled()).toBe(true);
  });

  test("is read without its byte order mark", async () => {
    expect((await answered(new Response('\ufeff{"a":1}', typed("application/json")))).json).toEqual({ a: 1 });
    expect((await answered(new Response('\ufeff{"a":1}', { status: 400 }))).json).toEqual({ a: 1 });
  });
});

test("a refusal is read as far as is of use, whatever it says it is", async () => {
  const { body, cancelled } = endless();
  const answer = await answered(new Response(body, { status: 500, ...typed("application/json") }));
  expect(answer.text).toHaveLength(MIB);
  expect(cancelled()).toBe(true);
  expect((await answered(new Response(json(MIB), { status: 500 }))).json).toHaveLength(MIB - 2);
});

test("an answer without a body is an empty one", async () => {
  expect(await answered(new Response(null, { status: 204 }))).toMatchObject({ status: 204, text: "" });
  expect(await answered(new Response(null, { status: 404 }))).toMatchObject({ status: 404, text: "" });
});

describe("a file", () => {
  const file = (bytes: number, init?: ResponseInit): Response => new Response(new Uint8Array(bytes).fill(7), init);

  test.each([undefined, 2000])("is read with its type, where at most %s bytes are wanted", async (maxBytes) => {
    const { blob, tooLarge } = await answered(file(1500, typed("application/pdf")), { response: "binary", maxBytes });
    expect(blob?.type).toBe("application/pdf");
    expect(new Uint8Array((await blob?.arrayBuffer()) ?? [])).toEqual(new Uint8Array(1500).fill(7));
    expect(tooLarge).toBeUndefined();
  });

  test.each([undefined, 2000])("may come without a type, where at most %s bytes are wanted", async (maxBytes) => {
    const { blob } = await answered(file(10), { response: "binary", maxBytes });
    expect(blob).toMatchObject({ type: "", size: 10 });
  });

  test("may be just as large as is wanted, and no larger: then no more of it is read", async () => {
    expect((await answered(file(1500), { response: "binary", maxBytes: 1500 })).blob?.size).toBe(1500);
    expect(await answered(file(1501), { response: "binary", maxBytes: 1500 })).toMatchObject({ tooLarge: true });
    const { body, cancelled } = endless();
    const answer = await answered(new Response(body), { response: "binary", maxBytes: 1500 });
    expect(answer).toMatchObject({ status: 200, tooLarge: true });
    expect(answer.blob).toBeUndefined();
    expect(cancelled()).toBe(true);
  });

  test("that is refused is read as any refusal is", async () => {
    const answer = await answered(new Response('{"code":1}', { status: 404 }), { response: "binary" });
    expect(answer).toMatchObject({ status: 404, json: { code: 1 } });
    expect(answer.blob).toBeUndefined();
  });
});

describe("instead of an answer, an attempt meets", () => {
  const hangs: typeof fetch = (_, init) =>
    new Promise((_resolve, reject) => init?.signal?.addEventListener("abort", () => reject(new Error("cancelled"))));

  test("what fetch rejected with", async () => {
    const error = new TypeError("fetch failed");
    const met: Answer | Failure = await attempt(wire, {
      fetch: () => Promise.reject(error),
      timeout: 1000,
      response: "json",
    });
    expect(met).toEqual({ error, timedOut: false });
  });

  test("the end of its time, and no error", async () => {
    const met = await attempt(wire, { fetch: hangs, timeout: 1, response: "json" });
    expect(met).toEqual({ error: undefined, timedOut: true });
  });

  test("its caller's abort, which is no failure of the connection: it rejects with the reason", async () => {
    const controller = new AbortController();
    const reason = { why: "enough" };
    const running = attempt(wire, { fetch: hangs, timeout: 1000, response: "json", signal: controller.signal });
    controller.abort(reason);
    await expect(running).rejects.toBe(reason);
  });

  test("an answer that comes too late for anybody, with or without a body: it is let go", async () => {
    const rejections = unhandledRejections();
    const { body, cancelled } = endless();
    for (const late of [new Response(body), new Response(null, { status: 204 })]) {
      const controller = new AbortController();
      let answer: (response: Response) => void = () => {};
      const deaf = (): Promise<Response> =>
        new Promise((resolve) => {
          answer = resolve;
        });
      const running = attempt(wire, { fetch: deaf, timeout: 1000, response: "json", signal: controller.signal });
      controller.abort("enough");
      await expect(running).rejects.toBe("enough");
      answer(late);
      await settle();
    }
    expect(cancelled()).toBe(true);
    expect(rejections).toEqual([]);
  });
});
