// The first refresh token: a sign-in with consent, played against an authority on loopback.
import { spawn } from "node:child_process";
import { createHash, generateKeyPairSync } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rootCertificates } from "node:tls";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { runConsent } from "../../src/auth/consent/run.ts";
import { json, serve } from "../support/sockets.ts";
import { CLIENT, refusal, SCOPE, SECRET, TENANT, tokens } from "./authority.ts";

const REFRESH = "0.refresh-token-1";

/** A JWT that nobody signed. */
function jwt(claims: object): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  return `${part({ alg: "none" })}.${part(claims)}.c2ln`;
}

const ACCESS = jwt({ scp: "user_impersonation", amr: ["pwd", "mfa"], upn: "jane.doe@contoso.com" });

/** What a person does with the address that is shown. */
type Person = (address: URL) => unknown;

/** Goes back from the sign-in, as a browser does. */
function comesBack(answer: Record<string, string>): (address: URL) => Promise<Response> {
  return (address) => {
    const back = new URL((address.searchParams.get("redirect_uri") ?? "").replace("localhost", "127.0.0.1"));
    back.search = `${new URLSearchParams({ state: address.searchParams.get("state") ?? "", ...answer })}`;
    return fetch(back);
  };
}

const consents = comesBack({ code: "the-authorization-code-of-this-sign-in" });

interface Run {
  code: number;
  printed: string;
  said: string;
  asked: URLSearchParams[];
  pages: unknown[];
}

interface RunOptions {
  args?: string[];
  answer?: { status?: number; body: unknown };
  person?: Person;
  variables?: Record<string, string>;
  signal?: AbortSignal;
}

async function run(options: RunOptions = {}): Promise<Run> {
  const { args = ["--print"], person = consents, variables = { PARTNER_CENTER_CLIENT_SECRET: SECRET } } = options;
  const { answer = tokens(1, { access_token: ACCESS }), signal = new AbortController().signal } = options;
  const asked: URLSearchParams[] = [];
  const authority = await serve((request, response, body) => {
    asked.push(new URLSearchParams(body));
    json(answer.status ?? 200, answer.body)(request, response, body);
  });
  const [pages, text]: [unknown[], { printed: string; said: string }] = [[], { printed: "", said: "" }];
  const place = ["--tenant", TENANT, "--client", CLIENT, "--authority", authority.url, "--port", "0"];
  const code = await runConsent([...place, ...args], {
    variables,
    signal,
    print: (printed) => {
      text.printed += printed;
    },
    say: (line) => {
      text.said += `${line}\n`;
      const address = /^\s*(http\S+)\s*$/.exec(line)?.[1];
      if (address) pages.push(person(new URL(address)));
    },
  });
  return { code, asked, pages: await Promise.all(pages), ...text };
}

function folder(): string {
  return mkdtempSync(join(tmpdir(), "consent-"));
}

describe("A sign-in with consent", () => {
  it("goes by code and PKCE, and the code is redeemed with the app's secret", async () => {
    let address = new URL("x:");
    const { code, asked } = await run({
      person: (url) => {
        address = url;
        return consents(url);
      },
    });
    expect(code).toBe(0);
    expect(address.pathname).toBe(`/${TENANT}/oauth2/v2.0/authorize`);
    expect(Object.fromEntries(address.searchParams)).toMatchObject({
      client_id: CLIENT,
      response_type: "code",
      code_challenge_method: "S256",
      redirect_uri: expect.stringMatching(/^http:\/\/localhost:\d+$/),
      scope: `${SCOPE} openid profile offline_access`,
    });
    const [form = new URLSearchParams()] = asked;
    expect(Object.fromEntries(form)).toMatchObject({
      grant_type: "authorization_code",
      code: "the-authorization-code-of-this-sign-in",
      client_id: CLIENT,
      client_secret: SECRET,
      redirect_uri: address.searchParams.get("redirect_uri"),
    });
    const challenge = createHash("sha256")
      .update(form.get("code_verifier") ?? "")
      .digest("base64url");
    expect(address.searchParams.get("code_challenge")).toBe(challenge);
  });

  it("prints the refresh token once, alone on standard output, and says what the token may do and that MFA was used", async () => {
    const { printed, said } = await run();
    expect(printed).toBe(`${REFRESH}\n`);
    expect(said).toContain("The token's permissions: user_impersonation. Roles: none.");
    expect(said).toContain("Multi-factor authentication was used (pwd, mfa).");
  });

  it("writes the refresh token to a file that its owner alone can read, also over one that others could", async () => {
    const out = join(folder(), "refresh-token");
    writeFileSync(out, "an older one", { mode: 0o644 });
    const { code, printed, said } = await run({ args: ["--out", out] });
    expect([code, printed]).toEqual([0, ""]);
    expect(said).toContain(`The refresh token is in ${out}`);
    expect(readFileSync(out, "utf8")).toBe(REFRESH);
    expect(statSync(out).mode & 0o777).toBe(0o600);
  });

  it("shows no secret, no code and no person's name, neither in the terminal nor in the browser", async () => {
    const { said, pages } = await run({ args: ["--out", join(folder(), "token")] });
    const shown = said + (await Promise.all(pages.map((page) => (page as Response).text()))).join();
    for (const secret of [SECRET, REFRESH, ACCESS, "the-authorization-code-of-this-sign-in", "jane.doe"])
      expect(shown).not.toContain(secret);
    expect(shown).toContain("You are signed in.");
  });

  it.each([
    [jwt({ scp: "user_impersonation", amr: ["pwd"] }), /NOT used \(pwd\).*900421/],
    [jwt({ roles: ["AdminAgents"] }), /permissions: none\. Roles: AdminAgents\.\n.*doesn't say whether multi-factor/],
    ["opaque", /can't be read from it/],
  ])("says what is known of the token: %s", async (access_token, says) => {
    const { code, said } = await run({ answer: tokens(1, { access_token }) });
    expect(code).toBe(0);
    expect(said).toMatch(says);
  });

  it("takes the app's secret from a file, too", async () => {
    const file = join(folder(), "secret");
    writeFileSync(file, "from-a-file-8Q~\n");
    const { asked } = await run({ args: ["--print", "--secret-file", file], variables: {} });
    expect(asked[0]?.get("client_secret")).toBe("from-a-file-8Q~");
  });
});

it("The app may prove itself by a certificate, whose key is in the same file", async () => {
  const { privateKey } = generateKeyPairSync("rsa", {
    modulusLength: 2048,
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
  });
  const file = join(folder(), "app.pem");
  writeFileSync(file, `${privateKey}${rootCertificates[0]}`);
  const { code, asked } = await run({ args: ["--print", "--certificate-file", file], variables: {} });
  expect(code).toBe(0);
  expect(asked[0]?.has("client_secret")).toBe(false);
  expect(asked[0]?.get("client_assertion")?.split(".")).toHaveLength(3);
});

describe("A sign-in that does not end with a token", () => {
  it("because the person refuses says what Entra said, and what to do", async () => {
    const description = "AADSTS65004: User declined to consent to access the app.\r\nTrace ID: x";
    const { code, said, printed, asked, pages } = await run({
      person: comesBack({ error: "access_denied", error_description: description }),
    });
    expect([code, printed, asked]).toEqual([1, "", []]);
    expect(said).toMatch(/AADSTS65004: User declined to consent to access the app\. The app has no consent.*: grant/);
    expect((pages[0] as Response).status).toBe(400);
  });

  it("because of an error without a text names it, without control characters", async () => {
    const { code, said } = await run({ person: comesBack({ error: "access_denied\u001b[2J" }) });
    expect(code).toBe(1);
    expect(said).toContain("The sign-in was refused: access_denied [2J.");
  });

  it("because of another state is ignored, and the right answer still counts", async () => {
    const { code, said, pages, printed } = await run({
      person: async (url) => {
        const wrong = await comesBack({ state: "wrong", code: "stolen" })(url);
        const nothing = await comesBack({ error: "access_denied", state: "" })(url);
        await consents(url);
        return [wrong.status, nothing.status];
      },
    });
    expect([code, printed, pages]).toEqual([0, `${REFRESH}\n`, [[400, 400]]]);
    expect(said).toContain("belongs to another sign-in came, and was ignored");
  });

  it("because the code is refused says what Entra said", async () => {
    const answer = refusal(
      70008,
      "The provided authorization code has expired the-authorization-code-of-this-sign-in.",
    );
    const { code, said } = await run({ answer });
    expect(code).toBe(1);
    expect(said).toContain("AADSTS70008: The provided authorization code has expired ");
    expect(said).not.toContain("the-authorization-code-of-this-sign-in");
  });

  it("because there is no refresh token says which permission is missing", async () => {
    const { code, said } = await run({ answer: tokens(1, { access_token: ACCESS, refresh_token: undefined }) });
    expect(code).toBe(1);
    expect(said).toContain("no refresh token: allow the app the permission offline_access");
  });

  it("because the port is taken says how to take another", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    const { code, said } = await run({ args: ["--print", "--port", String(port)] });
    expect(code).toBe(1);
    expect(said).toBe(
      `Port ${port} is taken. Choose another with --port, and add http://localhost:PORT to the app's redirect URIs.\n`,
    );
  });

  it("because nobody comes ends when the time is up, and leaves nothing behind", async () => {
    const directory = folder();
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    onTestFinished(() => void vi.useRealTimers());
    const args = ["--out", join(directory, "token"), "--timeout", "20"];
    const { code, said } = await run({ args, person: () => setImmediate(() => vi.advanceTimersByTime(20_000)) });
    expect(code).toBe(1);
    expect(said).toContain("Nobody signed in within 20 s. Start again, or give more time with --timeout.");
    expect(readdirSync(directory)).toEqual([]);
  });

  it("because of Ctrl-C says so, and leaves neither a listener nor a file behind", async () => {
    const controller = new AbortController();
    const directory = folder();
    let back = "";
    const { code, said } = await run({
      args: ["--out", join(directory, "token")],
      signal: controller.signal,
      person: (url) => {
        back = (url.searchParams.get("redirect_uri") ?? "").replace("localhost", "127.0.0.1");
        controller.abort(new Error("interrupted"));
      },
    });
    expect(code).toBe(130);
    expect(said).toContain("Interrupted: no refresh token was kept.");
    expect(readdirSync(directory)).toEqual([]);
    await expect(fetch(back)).rejects.toThrow("fetch failed");
  });
});

describe("As a process of its own", () => {
  const cli = fileURLToPath(new URL("../../src/auth/consent/cli.ts", import.meta.url));

  it("it ends with 130 at Ctrl-C while it waits", async () => {
    const args = ["--import", "tsx", cli, "--tenant", TENANT, "--client", CLIENT, "--port", "0", "--print"];
    const child = spawn(process.execPath, args, { env: { ...process.env, PARTNER_CENTER_CLIENT_SECRET: SECRET } });
    const said: string[] = [];
    child.stderr.on("data", (chunk) => {
      said.push(String(chunk));
      if (/Waiting for the answer/.test(String(chunk))) child.kill("SIGINT");
    });
    const code = await new Promise((resolve) => child.once("close", resolve));
    expect(code).toBe(130);
    expect(said.join("")).toMatch(
      /https:\/\/login\.microsoftonline\.com\/.*Interrupted: no refresh token was kept\.\n$/s,
    );
  });
});

describe("What can't be used is refused before anybody signs in", () => {
  it.each([
    [["--tenant", "common"], "--tenant must be the partner tenant's GUID or domain."],
    [["--client", "my-app"], "--client must be the app registration's id, a GUID."],
    [["--cloud", "germany"], "--cloud must be one of public, usGovernment, china."],
    [["--out", "x"], "Say where the refresh token goes: --out FILE or --print, one of the two."],
    [["--port", "1.5"], "--port must be a whole number from 0 to 65535."],
    [["--timeout", "0"], "--timeout must be a whole number from 1 to 86400."],
    [["--authority", "https://login.evil.example"], "--authority is for tests, and must be an http URL on loopback."],
    [["--secret-file", "a", "--certificate-file", "b"], "--secret-file and --certificate-file exclude each other."],
    [["--tennant", "x"], "Unknown option '--tennant'. See --help."],
    [["more"], "Unexpected argument 'more'. See --help."],
  ])("%j", async (args, says) => {
    expect(await run({ args: ["--print", ...args] })).toMatchObject({ code: 2, said: `${says}\n`, printed: "" });
  });

  it.each([["--secret"], ["--client-secret=abc"], ["--password"]])(
    "a secret on the command line, and is not repeated: %s",
    async (flag) => {
      const { code, said } = await run({ args: ["--print", flag, "abc-8Q~"] });
      expect(code).toBe(2);
      expect(said).toContain("A secret doesn't go on the command line");
      expect(said).not.toContain("abc");
    },
  );

  it("no secret at all, an empty one, a file that isn't there, a key without its certificate", async () => {
    const file = join(folder(), "app.pem");
    const said = async (args: string[], variables = {}): Promise<string> =>
      (await run({ args: ["--print", ...args], variables })).said;
    expect(await said([])).toContain("The app needs its secret, in PARTNER_CENTER_CLIENT_SECRET or --secret-file");
    expect(await said([], { PARTNER_CENTER_CLIENT_SECRET: " " })).toContain("PARTNER_CENTER_CLIENT_SECRET is empty");
    expect(await said(["--secret-file", file])).toBe(`There is no file ${file}.\n`);
    writeFileSync(file, "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n");
    expect(await said(["--certificate-file", file])).toContain("holds no certificate as PEM");
  });

  it("a place where no file can be written", async () => {
    const directory = folder();
    const missing = join(directory, "none", "token");
    expect((await run({ args: ["--out", missing] })).said).toContain(`${missing} can't be written`);
    expect((await run({ args: ["--out", directory] })).said).toBe(
      `${directory} is a folder: give the name of a file.\n`,
    );
    expect(existsSync(missing)).toBe(false);
  });

  it("but --help tells how", async () => {
    const { code, printed } = await run({ args: ["--help"] });
    expect(code).toBe(0);
    expect(printed).toContain("Usage: partner-center-consent --tenant TENANT --client ID (--out FILE | --print)");
  });
});
