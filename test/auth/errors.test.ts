// What SecureAppModelCredential says when no token is to be had: what to do, and never a secret.
import { inspect } from "node:util";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { SecureAppModelCredential, SecureAppModelError } from "../../src/auth/index.ts";
import { CredentialError, PartnerCenterClient } from "../../src/index.ts";
import { type Answer, authority, FIRST, options, type Reply, refusal, SCOPE, SECRET, tokens } from "./authority.ts";

async function failure(reply: Reply, more: Parameters<typeof options>[0] = {}): Promise<SecureAppModelError> {
  const credential = new SecureAppModelCredential(options({ fetch: authority(reply).fetch, ...more }));
  const error = await credential.getToken().catch((thrown: unknown) => thrown);
  if (error instanceof SecureAppModelError) return error;
  throw new Error(`not a SecureAppModelError: ${inspect(error)}`);
}

function circle(): Error {
  const error = new Error("round and round");
  error.cause = error;
  return error;
}

describe("A refusal of the authority", () => {
  it.each([
    [50076, true, /multi-factor authentication.*sign the user in again.*new refresh token/],
    [50079, true, /multi-factor authentication/],
    [53003, true, /conditional access/],
    [50020, true, /belongs to another tenant/],
    [90094, false, /administrator of the tenant grant it/],
    [700082, true, /has expired or was revoked/],
    [50173, true, /changed password/],
    [70000, true, /stored whole/],
    [50057, true, /account is unknown, locked or disabled/],
    [65001, true, /no consent for Partner Center: grant/],
    [7000215, false, /clientSecret is wrong: take the secret's value, not its id/],
    [7000222, false, /clientSecret has expired/],
    [700027, false, /clientCertificate is refused/],
    [700016, false, /check clientId, tenantId and cloud/],
    [90002, false, /no such tenant/],
    [500011, false, /same cloud/],
    [90033, false, /try again in a minute/],
  ])("AADSTS%i becomes what to do about it", async (code, interactionRequired, says) => {
    const error = await failure(refusal(code));
    expect(error.message).toMatch(says);
    expect(error.message.indexOf(`AADSTS${code}: Something is wrong. `)).toBe(0);
    expect(error).toMatchObject({ name: "SecureAppModelError", code: `AADSTS${code}`, interactionRequired });
  });

  it("names the trace that Microsoft's support asks for", async () => {
    expect((await failure(refusal(50076))).message).toContain("(trace 33333333-3333-4333-8333-333333333333)");
  });

  it("that is not known is repeated: the first sentence, without people's addresses", async () => {
    const error = await failure(refusal(123456, "User jane.doe@contoso.com is odd.", "invalid_request"));
    expect(error.message).toMatch(/^AADSTS123456: User \[user\] is odd\. \(trace [^)]*\)$/);
  });

  it("that no sign-in mends doesn't ask for one: a user who is not assigned to the app", async () => {
    const said = "The signed in user 'jane.doe@contoso.com' is not assigned to a role for the application.";
    const error = await failure(refusal(50105, said));
    expect(error.message).toMatch(
      /^AADSTS50105: The signed in user '\[user\]' is not assigned to a role .* assign the user/,
    );
    expect(error.message).not.toMatch(/sign the user in|sign in again/);
    expect(error.interactionRequired).toBe(false);
  });

  it.each([
    ["nothing else", {}, false],
    ["a suberror that a sign-in mends", { suberror: "basic_action" }, true],
    ["a suberror that no sign-in mends", { suberror: "message_only" }, false],
    ["another error", { error: "interaction_required" }, true],
  ])("of a code that is not known, with %s, asks for a sign-in only if that helps: %o", async (_, more, signIn) => {
    const { status, body } = refusal(123456, "This is new.");
    const error = await failure({ status: status ?? 400, body: { ...Object(body), ...more } });
    expect(error.message).toMatch(/^AADSTS123456: This is new\. /);
    expect([error.interactionRequired, error.message.includes("sign the user in again")]).toEqual([signIn, signIn]);
  });

  it("of the grant, without any code, asks for a new sign-in", async () => {
    const error = await failure({ status: 400, body: { error: "invalid_grant" } });
    expect(error.message).toMatch(
      /^Microsoft Entra answered 400: invalid_grant\. The refresh token is not accepted: sign the user in again/,
    );
    expect(error.interactionRequired).toBe(true);
    expect(error).not.toHaveProperty("code");
  });

  it("is read from its text where it has no list of codes", async () => {
    const body = { error: "interaction_required", error_description: "AADSTS50076: Due to a change …" };
    expect((await failure({ status: 400, body })).code).toBe("AADSTS50076");
  });

  it.each([
    [
      403,
      "<html><style>p { }</style><h1>Access\n denied</h1><p>by a proxy</p></html>",
      "403: Access denied by a proxy.",
    ],
    [400, "No such thing!", "400: No such thing!"],
    [400, '"text"', '400: "text".'],
    [403, "", "403, and nothing else."],
    [400, "x".repeat(5000), `400: ${"x".repeat(369)}…`],
  ])("of status %i that is no JSON is told in its own words", async (status, body, told) => {
    expect((await failure({ status, body })).message).toBe(`Microsoft Entra answered ${told}`);
  });

  it("with status 200 is told in its own words, too", async () => {
    const { message } = await failure({ status: 200, body: "<p>Sign in to the hotel's network</p>" });
    expect(message).toMatch(
      /got no token from login\.microsoftonline\.com: .*answered 200: Sign in to the hotel's network\.$/,
    );
  });
});

describe("No answer of use", () => {
  it("after several tries at a busy authority says to come back", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const failed = failure({ status: 503, body: "" });
    await vi.advanceTimersByTimeAsync(10_000);
    vi.useRealTimers();
    expect((await failed).message).toBe("Microsoft Entra answered 503, and nothing else. Try again in a minute.");
  });

  it("because the authority can't be reached names its host, and keeps the cause", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const cause = new TypeError("fetch failed", { cause: new Error("getaddrinfo ENOTFOUND") });
    const failed = failure(cause);
    await vi.advanceTimersByTimeAsync(10_000);
    vi.useRealTimers();
    expect(await failed).toMatchObject({
      message: "login.microsoftonline.com can't be reached: getaddrinfo ENOTFOUND",
      cause,
    });
  });

  it.each<[string, () => unknown, RegExp]>([
    ["a code instead of a message", () => Object.assign(new Error(""), { code: "ECONNREFUSED" }), /: ECONNREFUSED$/],
    ["a text", () => "no route", /: no route$/],
    ["nothing", () => undefined, /: unknown error$/],
    ["an error in circles", () => circle(), /: round and round$/],
  ])("because a fetch throws %s is told all the same", async (_name, thrown, says) => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const fetch = (): Promise<Response> => Promise.reject(thrown());
    const failed = failure(new Error(), { fetch });
    await vi.advanceTimersByTimeAsync(10_000);
    vi.useRealTimers();
    expect((await failed).message).toMatch(says);
  });

  it("because the private key is none says what signing met", async () => {
    const privateKey = "-----BEGIN PRIVATE KEY-----\nbm90IGEga2V5\n-----END PRIVATE KEY-----";
    const { clientSecret: _, ...rest } = options({
      clientCertificate: { privateKey, thumbprintSha256: "0".repeat(64) },
    });
    const wire = authority(tokens(1));
    const error: unknown = await new SecureAppModelCredential({ ...rest, fetch: wire.fetch })
      .getToken()
      .catch((e) => e);
    expect(error).toMatchObject({ message: expect.stringContaining("@azure/msal-node got no token") });
    expect(inspect(error, { depth: null })).not.toContain("bm90IGEga2V5");
    expect(wire.asked).toHaveLength(0);
  });
});

describe("A secret", () => {
  const SECRETS = [SECRET, FIRST, "0.refresh-token-1", "access-token-1", "eyJhbGciOi.eyJvaWQiOi.c2ln"];
  const echo = `${SECRET} ${FIRST} access-token-1 0.refresh-token-1 Bearer eyJhbGciOi.eyJvaWQiOi.c2ln`;
  const leaks = (value: unknown): string[] => {
    const text = `${inspect(value, { depth: null, showHidden: true })} ${String(value)} ${JSON.stringify(value)}`;
    return SECRETS.filter((secret) => text.includes(secret));
  };

  it("is not in the credential, however it is looked at", async () => {
    const credential = new SecureAppModelCredential(options({ fetch: authority(tokens(1)).fetch }));
    await credential.getToken();
    expect(leaks(credential)).toEqual([]);
    expect(Object.keys(credential)).toEqual([]);
  });

  it("that the authority echoes is cut out of the error", async () => {
    const echoed = refusal(999999, echo, "invalid_client");
    const answer: Answer = {
      status: 400,
      body: { ...Object(echoed.body), ...Object(tokens(1).body), trace_id: SECRET },
    };
    expect(leaks(await failure(answer))).toEqual([]);
  });

  it("that the authority echoes where the message ends is cut out before that is cut short", async () => {
    for (const at of [380, 385, 390, 395]) {
      const { message } = await failure(refusal(999999, `${"x".repeat(at)}${FIRST}`));
      expect(message).not.toContain(FIRST.slice(0, 4));
    }
  });

  it("is cut out as it stands in a form and in a URL, too", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    onTestFinished(() => void vi.useRealTimers());
    const clientSecret = "abc/def+ghi=~ !";
    const forms = [
      clientSecret,
      encodeURIComponent(clientSecret),
      `${new URLSearchParams({ s: clientSecret })}`.slice(2),
      encodeURIComponent(clientSecret).replace(/%../g, (hex) => hex.toLowerCase()),
    ];
    const failed = failure(new Error(`no match for ${forms.join(" ")}`), { clientSecret });
    await vi.advanceTimersByTimeAsync(10_000);
    const text = inspect(await failed, { depth: null });
    expect(forms.filter((form) => text.includes(form))).toEqual([]);
  });

  it("in what a failing connection throws is cut out of message and cause", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const sent = `client_secret=${SECRET}&refresh_token=${FIRST}`;
    const request = { body: sent };
    const failed = failure(Object.assign(new Error(sent, { cause: new Error(sent) }), { request }));
    await vi.advanceTimersByTimeAsync(10_000);
    vi.useRealTimers();
    expect(leaks(await failed)).toEqual([]);
  });

  it("in what onRefreshToken throws is cut out of the cause", async () => {
    const onRefreshToken = (token: string): never => {
      throw Object.assign(new Error(`duplicate key ${token}`), { parameters: [token, SECRET] });
    };
    const error = await failure(tokens(1), { onRefreshToken });
    expect(leaks(error)).toEqual([]);
    expect(error.cause).toMatchObject({ message: "duplicate key [token]" });
  });
});

describe("A call of the client", () => {
  it("fails with a CredentialError that repeats what to do, and nothing was sent", async () => {
    const wire = authority(refusal(50076));
    const never = vi.fn(globalThis.fetch);
    const credential = new SecureAppModelCredential(options({ fetch: wire.fetch }));
    const client = new PartnerCenterClient({ credential, fetch: never });
    const call = client.customer("28045616-f6b9-462f-9701-0d89b5e65c44").carts.get("c1");
    const error: unknown = await call.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(CredentialError);
    expect(error).toMatchObject({
      outcome: "not-sent",
      message: expect.stringMatching(/AADSTS50076: .*with MFA, sign the user in again/),
      cause: { code: "AADSTS50076", interactionRequired: true },
    });
    expect(never).not.toHaveBeenCalled();
    expect(wire.asked[0]?.form.get("scope")).toContain(SCOPE);
  });

  it("is told Entra's own sentence first, however long, and the advice after it", async () => {
    const said = `Your administrator has configured the application to block users. ${"x".repeat(300)} Ask them.`;
    const credential = new SecureAppModelCredential(options({ fetch: authority(refusal(50105, said)).fetch }));
    const call = new PartnerCenterClient({ credential }).customer(options().tenantId).carts.get("c1");
    await expect(call).rejects.toThrow(
      /AADSTS50105: Your administrator has .* Ask them\. .*The refresh token stays good/,
    );
  });

  it("says that storing a refresh token hangs, and hands it over again", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    onTestFinished(() => void vi.useRealTimers());
    const stored: string[] = [];
    const onRefreshToken = (token: string): Promise<void> => {
      stored.push(token);
      return stored.length === 1 ? new Promise(() => {}) : Promise.resolve();
    };
    const credential = new SecureAppModelCredential(
      options({ fetch: authority(tokens(1), tokens(2)).fetch, onRefreshToken }),
    );
    const first = credential.getToken().catch((error: unknown) => error);
    await vi.waitFor(() => expect(stored).toHaveLength(1));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await first).toMatchObject({ message: expect.stringMatching(/onRefreshToken did not end within 60 s/) });
    await credential.getToken();
    expect(stored[1]).toBe(stored[0]);
  });

  it("says that a refresh token could not be stored", async () => {
    const onRefreshToken = (): never => {
      throw new Error("disk full");
    };
    const credential = new SecureAppModelCredential(options({ fetch: authority(tokens(1)).fetch, onRefreshToken }));
    const client = new PartnerCenterClient({ credential });
    const call = client.customer("28045616-f6b9-462f-9701-0d89b5e65c44").carts.get("c1");
    await expect(call).rejects.toThrow(/onRefreshToken failed.*hands it over again/);
  });
});
