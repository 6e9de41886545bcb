// SecureAppModelCredential: redeeming, rotating, one at a time, by real @azure/msal-node against a stubbed authority.
import { generateKeyPairSync, X509Certificate } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { rootCertificates } from "node:tls";
import type { TokenCredential } from "@azure/identity";
import nock from "nock";
import { afterEach, describe, expect, expectTypeOf, it, onTestFinished, vi } from "vitest";
import { SecureAppModelCredential, SecureAppModelError } from "../../src/auth/index.ts";
import { authority, CLIENT, FIRST, gate, options, SCOPE, SECRET, TENANT, tokens } from "./authority.ts";

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A credential over such an authority, and what it handed over. */
function credentialOf(
  wire: ReturnType<typeof authority>,
  more: Parameters<typeof options>[0] = {},
): { credential: SecureAppModelCredential; stored: string[] } {
  const stored: string[] = [];
  const onRefreshToken = (token: string): void => void stored.push(token);
  return { credential: new SecureAppModelCredential(options({ fetch: wire.fetch, onRefreshToken, ...more })), stored };
}

describe("A redemption", () => {
  it("sends the refresh token and the app's secret to the tenant's authority, and returns the access token", async () => {
    const wire = authority(tokens(1));
    const access = await credentialOf(wire).credential.getToken();
    expect(access.token).toBe("access-token-1");
    expect(Math.abs(access.expiresOnTimestamp - Date.now() - 3_600_000)).toBeLessThan(5000);
    expect(wire.asked).toHaveLength(1);
    const [{ url, form } = { url: new URL("x:"), form: new URLSearchParams() }] = wire.asked;
    expect(url.origin + url.pathname).toBe(`https://login.microsoftonline.com/${TENANT}/oauth2/v2.0/token`);
    expect(Object.fromEntries(form)).toMatchObject({
      grant_type: "refresh_token",
      refresh_token: FIRST,
      client_id: CLIENT,
      client_secret: SECRET,
    });
    expect(form.get("scope")?.split(" ")).toContain(SCOPE);
  });

  it("goes by the platform's fetch unless told otherwise", async () => {
    const post = nock("https://login.microsoftonline.com").post(`/${TENANT}/oauth2/v2.0/token`).query(true);
    const scope = post.reply(200, tokens(1).body as nock.Body);
    expect((await new SecureAppModelCredential(options()).getToken()).token).toBe("access-token-1");
    scope.done();
  });

  it.each([
    ["public", "login.microsoftonline.com", SCOPE],
    ["usGovernment", "login.microsoftonline.us", SCOPE],
    ["china", "login.partner.microsoftonline.cn", "https://partner.partnercenterapi.microsoftonline.cn/.default"],
  ] as const)("in the cloud %s goes to %s for %s", async (cloud, host, scope) => {
    const wire = authority(tokens(1));
    await credentialOf(wire, { cloud }).credential.getToken();
    expect(wire.asked[0]?.url.host).toBe(host);
    expect(wire.asked[0]?.form.get("scope")?.split(" ")).toContain(scope);
  });

  it("asks for the scopes that it is given", async () => {
    const wire = authority(tokens(1));
    await credentialOf(wire).credential.getToken(["https://graph.microsoft.com/.default"]);
    expect(wire.asked[0]?.form.get("scope")?.split(" ")).toContain("https://graph.microsoft.com/.default");
  });

  it("tells when the authority wants the token refreshed", async () => {
    const { refreshAfterTimestamp } = await credentialOf(
      authority(tokens(1, { refresh_in: 1800 })),
    ).credential.getToken();
    expect(Math.abs((refreshAfterTimestamp ?? 0) - Date.now() - 1_800_000)).toBeLessThan(5000);
  });

  it("proves the app by a certificate instead of a secret, known by its SHA-256 thumbprint", async () => {
    const { privateKey } = generateKeyPairSync("rsa", {
      modulusLength: 2048,
      publicKeyEncoding: { type: "spki", format: "pem" },
      privateKeyEncoding: { type: "pkcs8", format: "pem" },
    });
    const [certificate = ""] = rootCertificates;
    const thumbprintSha256 = new X509Certificate(certificate).fingerprint256;
    for (const clientCertificate of [
      { privateKey, certificate },
      { privateKey, thumbprintSha256 },
    ]) {
      const wire = authority(tokens(1));
      const { clientSecret: _, ...rest } = options({ clientCertificate, fetch: wire.fetch });
      await new SecureAppModelCredential(rest).getToken();
      const form = wire.asked[0]?.form;
      expect(form?.has("client_secret")).toBe(false);
      const [header = ""] = form?.get("client_assertion")?.split(".") ?? [];
      const expected = Buffer.from(thumbprintSha256.replaceAll(":", ""), "hex").toString("base64url");
      expect(JSON.parse(Buffer.from(header, "base64url").toString())).toMatchObject({ "x5t#S256": expected });
    }
  });

  it("tries again after a failed connection and after a 5xx, a little later each time", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const wire = authority(new TypeError("fetch failed"), { status: 503, body: "busy" }, tokens(1));
    const token = credentialOf(wire).credential.getToken();
    const sent: number[] = [];
    for (const ms of [499, 1, 1499, 1]) {
      await vi.advanceTimersByTimeAsync(ms);
      sent.push(wire.asked.length);
    }
    expect(sent).toEqual([1, 2, 2, 3]);
    expect((await token).token).toBe("access-token-1");
  });

  it("gives up a request that gets no answer within 30 s", async () => {
    const timeout = vi.spyOn(AbortSignal, "timeout").mockReturnValue(AbortSignal.abort(new Error("time is up")));
    const fetch = async (_input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
      init?.signal?.throwIfAborted();
      return Response.json(tokens(1).body);
    };
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const failed = expect(new SecureAppModelCredential(options({ fetch })).getToken()).rejects.toThrow("time is up");
    await vi.advanceTimersByTimeAsync(10_000);
    await failed;
    expect(timeout).toHaveBeenCalledWith(30_000);
  });

  it("follows no redirect: the secret is for the authority alone", async () => {
    const paths: (string | undefined)[] = [];
    const server = createServer(({ url }, response) => {
      paths.push(url);
      response.writeHead(307, { location: "/elsewhere" }).end();
    });
    await once(server.listen(0, "127.0.0.1"), "listening");
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    const fetch: typeof globalThis.fetch = (_, init) => globalThis.fetch(`http://127.0.0.1:${port}/token`, init);
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const failed = expect(new SecureAppModelCredential(options({ fetch })).getToken()).rejects.toThrow("redirect");
    for (let n = 0; n < 2; n++) {
      await vi.waitFor(() => expect(vi.getTimerCount()).toBeGreaterThan(0));
      await vi.advanceTimersByTimeAsync(2000);
    }
    await failed;
    expect(paths).toEqual(["/token", "/token", "/token"]);
  });

  it("is a TokenCredential of @azure/identity", () => {
    expectTypeOf<SecureAppModelCredential>().toExtend<TokenCredential>();
  });
});

describe("A rotated refresh token", () => {
  it("is handed over, once, before the access token is, and redeemed the next time", async () => {
    const wire = authority(tokens(1), tokens(2));
    const order: string[] = [];
    const onRefreshToken = async (token: string): Promise<void> => {
      await Promise.resolve();
      order.push(token);
    };
    const { credential } = credentialOf(wire, { onRefreshToken });
    order.push((await credential.getToken()).token);
    order.push((await credential.getToken()).token);
    expect(order).toEqual(["0.refresh-token-1", "access-token-1", "0.refresh-token-2", "access-token-2"]);
    expect(wire.redeemed()).toEqual([FIRST, "0.refresh-token-1"]);
  });

  it("is not handed over if the answer holds none, or the same", async () => {
    const none = tokens(1, { refresh_token: undefined });
    const { credential, stored } = credentialOf(authority(none, tokens(2, { refresh_token: FIRST })));
    await credential.getToken();
    await credential.getToken();
    expect(stored).toEqual([]);
  });

  it("may be nobody's business", async () => {
    const wire = authority(tokens(1), tokens(2));
    const credential = new SecureAppModelCredential(options({ fetch: wire.fetch }));
    await credential.getToken();
    expect((await credential.getToken()).token).toBe("access-token-2");
    expect(wire.redeemed()).toEqual([FIRST, "0.refresh-token-1"]);
  });

  it("that could not be stored holds the access token back, and is handed over first of all the next time", async () => {
    const wire = authority(tokens(1), tokens(2));
    const offered: string[] = [];
    const full = new Error("the vault is full");
    const onRefreshToken = vi.fn((token: string) => {
      offered.push(`${token} after ${wire.asked.length}`);
      if (offered.length <= 2) throw full;
    });
    const { credential } = credentialOf(wire, { onRefreshToken });
    const first = await credential.getToken().catch((error: unknown) => error);
    expect(first).toBeInstanceOf(SecureAppModelError);
    expect(first).toMatchObject({
      message: expect.stringMatching(/onRefreshToken failed.*kept.*next getToken/),
      cause: full,
    });
    await expect(credential.getToken()).rejects.toThrow("onRefreshToken failed");
    expect(wire.asked).toHaveLength(1);
    expect((await credential.getToken()).token).toBe("access-token-2");
    expect(offered).toEqual([
      "0.refresh-token-1 after 1",
      "0.refresh-token-1 after 1",
      "0.refresh-token-1 after 1",
      "0.refresh-token-2 after 2",
    ]);
    expect(wire.redeemed()).toEqual([FIRST, "0.refresh-token-1"]);
  });

  it("is not lost when the rest of the answer is of no use", async () => {
    const { credential, stored } = credentialOf(authority(tokens(1, { access_token: undefined })));
    await expect(credential.getToken()).rejects.toThrow("no token");
    expect(stored).toEqual(["0.refresh-token-1"]);
  });

  it("is not lost when whoever asked has gone meanwhile", async () => {
    const { open, opened } = gate();
    const wire = authority(() => opened.then(() => tokens(1)), tokens(2));
    const { credential, stored } = credentialOf(wire);
    const controller = new AbortController();
    const asked = credential.getToken(SCOPE, { abortSignal: controller.signal });
    await vi.waitFor(() => expect(wire.asked).toHaveLength(1));
    controller.abort(new Error("enough"));
    await expect(asked).rejects.toThrow("enough");
    open();
    await vi.waitFor(() => expect(stored).toEqual(["0.refresh-token-1"]));
    expect((await credential.getToken()).token).toBe("access-token-2");
    expect(wire.redeemed()).toEqual([FIRST, "0.refresh-token-1"]);
  });
});

describe("Many who ask at once", () => {
  it("share one redemption, and the next one is a new one", async () => {
    const wire = authority(tokens(1), tokens(2));
    const { credential } = credentialOf(wire);
    const all = await Promise.all(Array.from({ length: 20 }, () => credential.getToken(SCOPE)));
    expect(new Set(all.map(({ token }) => token))).toEqual(new Set(["access-token-1"]));
    expect((await credential.getToken()).token).toBe("access-token-2");
    expect(wire.asked).toHaveLength(2);
  });

  it("for other scopes wait for each other, so that each redeems the newest refresh token", async () => {
    let running = 0;
    let most = 0;
    let n = 0;
    const answer = async (): Promise<ReturnType<typeof tokens>> => {
      most = Math.max(most, ++running);
      await Promise.resolve();
      running--;
      return tokens(++n);
    };
    const wire = authority(answer);
    const { credential, stored } = credentialOf(wire);
    await Promise.all(["a/.default", "b/.default", "c/.default"].map((scope) => credential.getToken(scope)));
    expect(most).toBe(1);
    expect(wire.redeemed()).toEqual([FIRST, "0.refresh-token-1", "0.refresh-token-2"]);
    expect(stored).toHaveLength(3);
  });

  it("don't suffer for one that failed", async () => {
    const wire = authority({ status: 400, body: { error: "invalid_client" } }, tokens(2));
    const { credential } = credentialOf(wire);
    const first = credential.getToken("a/.default");
    const second = credential.getToken("b/.default");
    await expect(first).rejects.toThrow(SecureAppModelError);
    expect((await second).token).toBe("access-token-2");
  });

  it("are refused at once if they have aborted before, and nothing is redeemed for them", async () => {
    const wire = authority(tokens(1));
    const { credential } = credentialOf(wire);
    const abortSignal = AbortSignal.abort(new Error("too late"));
    await expect(credential.getToken("other/.default", { abortSignal })).rejects.toThrow("too late");
    await credential.getToken(SCOPE);
    expect(wire.asked).toHaveLength(1);
  });
});
