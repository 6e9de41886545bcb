// What an error says: what happened, how often it was tried, whether it may have been carried out, and how to find out.
import { describe, expect, test } from "vitest";
import {
  ConnectionError,
  CredentialError,
  type Outcome,
  PartnerCenterError,
  ResponseParseError,
  TimeoutError,
} from "../../src/errors.ts";
import { refusalOf } from "../../src/transport/answers/refusal.ts";
import {
  attemptError,
  credentialError,
  deadlineError,
  gateError,
  innermost,
  limiterError,
  refusalError,
} from "../../src/transport/answers/report.ts";
import type { Answer } from "../../src/transport/attempt.ts";
import { Progress } from "../../src/transport/intent/progress.ts";
import { TIME_IS_UP } from "../../src/transport/wait.ts";
import { systemError } from "../support/retry-table.ts";

const ID = "11111111-2222-4333-8444-555555555555";
const TOKEN = "opaque-token-1";
const KIB_64 = 65_536;

interface Known {
  outcome?: Outcome;
  attempts?: number;
  idempotency?: "safe" | "natural" | "request-id";
  keyed?: boolean;
}

function progress({ outcome = "rejected", attempts = 1, idempotency = "request-id", keyed = false }: Known = {}) {
  const known = new Progress("createOrder", idempotency, { correlationId: "c", keyed }, [TOKEN]);
  known.requestId = ID;
  known.attempts = attempts;
  known.note(outcome);
  return known;
}

const limits = { timeout: 5, left: 1000, maxBytes: 5 };

const answer = (status: number, body: unknown, headers: Record<string, string> = {}): Answer => {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return { status, headers: new Headers(headers), text, json: typeof body === "string" ? undefined : body };
};

const plain = { secrets: [], personal: undefined };
const challenge = {
  "WWW-Authenticate": 'Bearer realm="", error="invalid_token", error_description="expired", claims="eyJh"',
};

const refusal = (status: number, more: object = {}) => ({ status, headers: new Headers(), ...more });

describe("the message of a failure", () => {
  test.each<[string, Known, string]>([
    ["was refused", {}, "."],
    ["was not sent", { outcome: "not-sent", attempts: 0 }, "."],
    ["was tried more than once", { attempts: 3 }, "."],
    ["only reads", { outcome: "unknown", idempotency: "safe" }, ". It only reads: call it again."],
    [
      "may have been carried out",
      { outcome: "unknown" },
      `. It may have been carried out: to find out, repeat createOrder with requestId "${ID}".`,
    ],
    [
      "may have been carried out under a key",
      { outcome: "unknown", keyed: true },
      ". It may have been carried out: to find out, repeat createOrder with the same idempotencyKey.",
    ],
    [
      "may have been carried out, and may be again",
      { outcome: "unknown", idempotency: "natural" },
      `. It may have been carried out: to find out, repeat createOrder with requestId "${ID}"; doing it twice is doing it once.`,
    ],
  ])("of an intent that %s", (_, more, end) => {
    const tries = more.attempts === 3 ? " after 3 attempts" : "";
    const { message } = deadlineError(progress(more), "the deadline passed");
    expect(message).toBe(`createOrder: the deadline passed${tries} (MS-RequestId ${ID})${end}`);
  });
});

describe("a refusal", () => {
  test("keeps status, headers and fault, without the token", () => {
    const body = { code: 800009, description: `No ${TOKEN}`, data: [TOKEN, 1], source: "PartnerFD" };
    const kept = refusalOf(answer(400, body, { "X-Echo": TOKEN, "Retry-After": "5" }), {
      secrets: [TOKEN],
      personal: undefined,
    });
    expect(kept).toMatchObject({ status: 400, code: "800009", description: "No [token]", source: "PartnerFD" });
    expect(kept.data).toEqual(["[token]", 1]);
    expect(kept.headers.get("x-echo")).toBe("[token]");
    expect(kept.retryAfter).toBeUndefined();
  });

  test("keeps the wait that it asks for where it is a 429", () => {
    expect(refusalOf(answer(429, "", { "Retry-After": "5" }), plain).retryAfter).toBe(5000);
    expect(refusalOf(answer(429, ""), plain).retryAfter).toBeUndefined();
  });

  test("keeps the body as it came, up to 64 KiB, and anew only where a secret is cut out of it", () => {
    const text = '{ "code": 1,\n"description": "why" }';
    const came = { ...answer(400, text), json: JSON.parse(text) };
    expect(refusalOf(came, plain).body).toBe(text);
    const echoed = `{"a": "${TOKEN.replace("t", "\\u0074")}", "code": 1}`;
    const kept = refusalOf({ ...answer(400, echoed), json: JSON.parse(echoed) }, { ...plain, secrets: [TOKEN] });
    expect(kept.body).toBe('{"a":"[token]","code":1}');
    expect(refusalOf(answer(502, `x ${TOKEN}`.repeat(9999)), { ...plain, secrets: [TOKEN] }).body).toHaveLength(KIB_64);
    expect(refusalOf(answer(502, ""), plain).body).toBe("");
  });

  test.each<[string, Answer, string | undefined]>([
    ["a page's title", answer(502, "<title>Bad Gateway</title>"), "Bad Gateway"],
    ["a plain text", answer(503, "try later"), "try later"],
    ["the texts of JSON in no form that is known", answer(400, { reason: "no such tenant" }), "no such tenant"],
    [
      "its challenge, if the body is silent",
      answer(401, "", challenge),
      "invalid_token: expired; it asks for a token with the claims eyJh",
    ],
    ["nothing at all", answer(400, { error: {} }), undefined],
  ])("describes itself by %s", (_, one, description) => {
    expect(refusalOf(one, plain).description).toBe(description);
  });

  test("keeps long codes and descriptions in part, and data and source of a body up to 64 KiB", () => {
    const long = { code: "7".repeat(200), description: "d".repeat(70_000), data: ["x"], source: "s" };
    const kept = refusalOf(answer(400, long), plain);
    expect(kept.code).toHaveLength(100);
    expect(kept.description).toHaveLength(KIB_64);
    expect(kept.body).toHaveLength(KIB_64);
    expect(kept).not.toHaveProperty("data");
    expect(kept).not.toHaveProperty("source");

    const rest = JSON.stringify({ code: 1, data: [""], source: "s" }).length;
    const fits = { code: 1, data: ["x".repeat(KIB_64 - rest)], source: "s" };
    expect(refusalOf(answer(400, fits), plain)).toMatchObject({ data: fits.data, source: "s" });
    const exceeds = { ...fits, data: [`${fits.data[0]}x`] };
    expect(refusalOf(answer(400, exceeds), plain)).not.toHaveProperty("data");
  });

  test.each<[string, ReturnType<typeof refusal>, string]>([
    ["a status", refusal(404), "404"],
    ["a code", refusal(400, { code: "7" }), "400 code 7"],
    ["a description, but not its last full stop", refusal(400, { description: "It is. No. \n" }), "400: It is. No"],
    [
      "no more than three hundred characters",
      refusal(400, { description: "x".repeat(301) }),
      `400: ${"x".repeat(300)}`,
    ],
    ["that a redirect is not followed", refusal(301), "301 is a redirect, and none is followed with a token"],
    ["so of the first of them", refusal(300), "300 is a redirect, and none is followed with a token"],
    ["so of the last of them", refusal(399), "399 is a redirect, and none is followed with a token"],
    ["so of one that a browser hides", refusal(0), "0 is a redirect, and none is followed with a token"],
  ])("says %s", (_, one, what) => {
    expect(refusalError(progress(), one).message).toBe(`createOrder: ${what} (MS-RequestId ${ID}).`);
  });

  test("says what to do about its code, and whether to send it again", () => {
    const said = (code: string, outcome: Outcome = "rejected") =>
      refusalError(progress({ outcome }), refusal(400, { code })).message;
    expect(said("900420")).toMatch(/\)\. Ask for a token of another audience.* Again\? No: /);
    expect(said("900421")).toMatch(/\)\. The token lacks the MFA claim/);
    expect(said("400019")).toMatch(/Read the availabilities .* Again\? Read the catalog, cart or order again/);
    expect(said("800001")).not.toContain("Again?");
    // What may have been carried out has its own advice on repeating it.
    expect(said("800005", "unknown")).toMatch(/It may have been carried out.* Look whether the order exists/);
    expect(said("800005", "unknown")).not.toContain("Again?");
    for (const code of ["900422", "toString", "constructor"])
      expect(said(code)).toMatch(new RegExp(`400 code ${code} \\(MS.*\\)\\.$`));
  });

  test("tells the challenge that came with it, once", () => {
    const headers = new Headers(challenge);
    expect(refusalError(progress(), { status: 401, headers, description: "No." }).message).toContain(
      "createOrder: 401: No; invalid_token: expired; it asks for a token with the claims eyJh (MS-",
    );
    const silent = refusalError(progress(), refusalOf(answer(401, "", challenge), plain));
    expect(silent.message.match(/invalid_token/g)).toHaveLength(1);
  });

  test("of a gate says that the rate limit leaves no room", () => {
    expect(gateError(progress(), refusal(429)).message).toBe(
      `createOrder: 429 (MS-RequestId ${ID}). The rate limit leaves no room for it before its deadline.`,
    );
  });
});

describe("what is no refusal", () => {
  test("a success that can't be read: what came instead is kept up to 64 KiB, without the token", () => {
    const error = attemptError(progress(), answer(200, `<p>${TOKEN}</p>${"x".repeat(KIB_64)}`), limits);
    if (!(error instanceof ResponseParseError)) throw error;
    expect(error.message).toContain("the 200 answer is not the JSON object promised");
    expect(error.body).toMatch(/^<p>\[token\]<\/p>x+$/);
    expect(error.body).toHaveLength(KIB_64);
    expect(attemptError(progress(), answer(200, "<title>Sign in</title>"), limits).message).toContain(
      "is not the JSON object promised, but: Sign in (MS-",
    );
    expect(attemptError(progress(), answer(204, ""), limits).message).toContain("the 204 answer has no body");
  });

  test("a success that is a fault: with its status, as a refusal", () => {
    const error = attemptError(progress(), answer(200, { code: 400072, description: "Not available." }), limits);
    expect(error).toMatchObject({ name: "ApiError", status: 200, code: "400072", outcome: "rejected" });
    expect(error.message).toContain("createOrder: 200 code 400072: Not available (MS-");
  });

  test("a file that is too large", () => {
    const error = attemptError(progress(), { ...answer(200, ""), tooLarge: true }, limits);
    expect(error).toBeInstanceOf(PartnerCenterError);
    expect(error.message).toContain("the file is larger than maxBytes (5)");
  });

  test("a connection that failed: with its cause, cleaned where that is needed", () => {
    const cause = systemError("read ECONNRESET", { code: "ECONNRESET" });
    const error = attemptError(
      progress(),
      { error: new TypeError("fetch failed", { cause }), timedOut: false },
      limits,
    );
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).not.toBeInstanceOf(TimeoutError);
    expect(error.message).toContain("createOrder: no usable response: read ECONNRESET (");
    expect(error.cause).toMatchObject({ message: "fetch failed", cause });
    expect(attemptError(progress(), { error: new Error(`no ${TOKEN}`), timedOut: false }, limits).message).toContain(
      ": no [token] (",
    );
    expect(limiterError(progress(), new Error("full")).message).toContain("limiter failed: full");
  });

  test("an end of time: without a cause", () => {
    const error = attemptError(progress(), { error: undefined, timedOut: true }, limits);
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error.message).toContain("no answer within 5 ms");
    expect(error).not.toHaveProperty("cause");
    const late = attemptError(progress(), { error: undefined, timedOut: true }, { ...limits, left: 0 });
    expect(late.message).toContain("the deadline passed");
  });

  test("a credential that failed, or gave nothing in time", () => {
    const error = credentialError(progress(), new Error("AADSTS700016"));
    expect(error).toBeInstanceOf(CredentialError);
    expect(error.message).toContain("createOrder: the credential failed: AADSTS700016 (");
    expect(error.cause).toMatchObject({ message: "AADSTS700016" });
    const late = credentialError(progress(), TIME_IS_UP);
    expect(late.message).toContain("createOrder: the credential gave no token before the deadline (");
    expect(late).not.toHaveProperty("cause");
  });
});

describe("of an error and its causes, the message tells", () => {
  const ours = new PartnerCenterError("ours says more", {
    operation: "createOrder",
    attempts: 0,
    outcome: "not-sent",
    cause: new Error("the vault's"),
  });

  test.each<[string, unknown, string]>([
    ["the innermost one's", new Error("a", { cause: new Error("b", { cause: new Error("c") }) }), "c"],
    ["its own if the cause is no error", new Error("a", { cause: "b" }), "a"],
    ["one of the package's own, which says more than its cause", new Error("a", { cause: ours }), "ours says more"],
    ["a thrown text", "no vault", "no vault"],
    ["that nothing is known of anything else", { message: "x" }, "unknown error"],
    ["that nothing is known of nothing", undefined, "unknown error"],
    ["the code if there is no message", systemError("", { code: "EPIPE" }), "EPIPE"],
    ["the name if there is neither", new RangeError(""), "RangeError"],
    ["a thousand characters of it", new Error("x".repeat(1001)), "x".repeat(1000)],
    ["a thousand characters of a text", "x".repeat(1001), "x".repeat(1000)],
  ])("%s", (_, error, message) => {
    expect(innermost(error)).toBe(message);
  });
});
