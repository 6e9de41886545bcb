// The binary: it serves until it is told to stop, logs a line a request, and says in one line what is wrong with its
// arguments.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { CUSTOMER, callerOf, lines, serve } from "./support.ts";

const CLI = fileURLToPath(new URL("../../src/sandbox/cli/cli.ts", import.meta.url));

function run(...args: string[]): { child: ChildProcess; output: () => string; errors: () => string } {
  const child = spawn(process.execPath, ["--import", "tsx", CLI, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  const text = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    child[name]?.setEncoding("utf8").on("data", (chunk: string) => {
      text[name] += chunk;
    });
  }
  return { child, output: () => text.stdout, errors: () => text.stderr };
}

async function exit(child: ChildProcess): Promise<unknown> {
  const [code] = child.exitCode === null ? await once(child, "close") : [child.exitCode];
  return code;
}

/** Starts it on a free port and waits for its greeting. */
async function started(...args: string[]) {
  const { child, output } = run("--port", "0", ...args);
  while (!output().includes("lineItems"))
    await Promise.race([once(child.stdout ?? child, "data"), once(child, "exit")]);
  const url = /at (http:\/\/127\.0\.0\.1:\d+)/.exec(output())?.[1] ?? "";
  /** The log, once it holds that many lines. */
  const log = async (count: number): Promise<string[]> => {
    for (;;) {
      const entries = output()
        .split("\n")
        .filter((line) => /^\d\d:\d\d:\d\d/.test(line));
      if (entries.length >= count) return entries;
      await once(child.stdout ?? child, "data");
    }
  };
  return { child, output, url, call: callerOf(fetch, url), log };
}

function file(content: string): string {
  const path = join(mkdtempSync(join(tmpdir(), "sandbox-")), "faults.json");
  writeFileSync(path, content);
  return path;
}

describe("the binary", () => {
  it("says how to point a client at it, serves, logs, and stops on SIGINT", async () => {
    const { child, output, url, call, log } = await started();
    expect(output()).toContain(`endpoint: "${url}"`);
    expect(output()).toContain(`curl -sS '${url}/v1/customers/`);
    const headers = { "MS-RequestId": "4fa6dad6-a89f-4875-8247-8294a10ae1cf" };
    expect((await call("POST", "/carts", { headers, body: { lineItems: [lines.license] } })).status).toBe(201);
    expect(await log(1)).toEqual([
      expect.stringMatching(
        /^[\d:.]{12} POST \/v1\/customers\/28045616-[0-9a-f-]+\/carts 201 createCart done 4fa6dad6-a89f-4875-8247-8294a10ae1cf$/,
      ),
    ]);
    child.kill("SIGINT");
    expect(await exit(child)).toBe(0);
    await expect(fetch(url)).rejects.toThrow();
  });

  it("injects the faults of a file, and stops on SIGTERM while one stalls", async () => {
    const faults = [
      { operation: "createCart", type: "status", status: 503 },
      { operation: "listOrders", type: "stall" },
    ];
    const { child, call, log } = await started("--faults", file(JSON.stringify(faults)));
    expect((await call("POST", "/carts", { body: { lineItems: [lines.license] } })).status).toBe(503);
    const stalled = call("GET", "/orders").catch(() => "cut off");
    const [first, second] = await log(2);
    expect(first).toContain("503 createCart fault:status -");
    expect(second).toContain("200 listOrders fault:stall -");
    child.kill("SIGTERM");
    expect(await exit(child)).toBe(0);
    expect(await stalled).toBe("cut off");
  });

  it("takes a seed, a rate limit, a delay and a fault rate", async () => {
    const { url, output, log } = await started(
      "--seed",
      "7",
      "--rate-limit",
      "2",
      "--provisioning-delay",
      "0",
      "--fault-rate",
      "1",
    );
    expect(output()).toContain("seed 7, random faults at a rate of 1");
    await fetch(`${url}/v1/customers/${CUSTOMER}/orders`).catch(() => {});
    expect((await log(1))[0]).toContain("fault:");
  });

  it("serves the reference at /docs, or says how to build it, and nothing else from the disk", async () => {
    const { url } = await started();
    const page = await fetch(`${url}/docs`);
    expect([page.status, page.headers.get("Content-Type")]).toEqual([200, "text/html; charset=utf-8"]);
    expect(page.url).toBe(`${url}/docs/`);
    expect((await fetch(`${url}/docs/..%2f..%2fpackage.json`)).status).toBe(404);
    expect((await fetch(`${url}/docs/nothing.js`)).status).toBe(404);
  });

  it.each([
    [["--help"], /--provisioning-delay MS/],
    [["--version"], /^\d+\.\d+\.\d+\n$/],
  ])("answers %s and ends", async (args, expected) => {
    const { child, output, errors } = run(...args);
    expect(await exit(child)).toBe(0);
    expect(output()).toMatch(expected);
    expect(errors()).toBe("");
  });
});

describe("what can't be done ends with 1 and one line that says why:", () => {
  const cases: [string, () => string[], RegExp][] = [
    ["an unknown flag", () => ["--bogus"], /Unknown option '--bogus'. See --help\./],
    ["a flag without its value", () => ["--port"], /'--port <value>' argument missing/],
    ["a port that is none", () => ["--port", "web"], /--port must be a whole number from 0 to 65535, not "web"\./],
    ["a fault rate over 1", () => ["--fault-rate", "2"], /--fault-rate must be a number from 0 to 1/],
    ["a seed that is no whole number", () => ["--seed", "1.5"], /--seed must be a whole number of at least 0/],
    ["a missing file", () => ["--faults", "/no/such/file.json"], /There is no file \/no\/such\/file\.json\./],
    ["bad JSON", () => ["--faults", file("[{")], /faults\.json is not valid JSON/],
    ["JSON that is no list", () => ["--faults", file("{}")], /\$ must be an array/],
    [
      "a fault of no known type",
      () => ["--faults", file('[{"type": "bang", "operation": "*"}]')],
      /\$\[0\]\.type must be one of .*, not "bang"\./,
    ],
  ];
  it.each(cases)("%s", async (_name, args, line) => {
    const { child, output, errors } = run(...args());
    expect(await exit(child)).toBe(1);
    expect(output()).toBe("");
    expect(errors()).toMatch(line);
    expect(errors().trimEnd().split("\n")).toHaveLength(1);
  });

  it("a port in use", async () => {
    const { url } = await serve();
    const { port } = new URL(url);
    const { child, errors } = run("--port", port);
    expect(await exit(child)).toBe(1);
    expect(errors()).toBe(`partner-center-sandbox: Port ${port} is in use. Choose another one, or 0 for a free one.\n`);
  });
});
