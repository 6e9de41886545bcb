// The command line within this process: what its arguments mean, and what it says before and after it serves.
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { readCommandLine, usage } from "../../src/sandbox/cli/flags.ts";
import { CUSTOMER, callerOf, serve } from "./support.ts";

describe("the arguments", () => {
  it("may be left out", () => {
    const flags = readCommandLine([]);
    expect([flags.number("port"), flags.text("catalog"), flags.texts("cors"), flags.has("help")]).toEqual([
      undefined,
      undefined,
      [],
      false,
    ]);
  });

  it("are read", () => {
    const line = "--port 0 --provisioning-delay 0.5 --fault-rate 0.25 --faults f.json --rate-limit-per customer -h";
    const flags = readCommandLine([...line.split(" "), "--no-control", "--cors", "http://a.example", "--cors", "*"]);
    expect(["port", "provisioning-delay", "fault-rate"].map(flags.number)).toEqual([0, 0.5, 0.25]);
    expect(["faults", "rate-limit-per"].map(flags.text)).toEqual(["f.json", "customer"]);
    expect(flags.texts("cors")).toEqual(["http://a.example", "*"]);
    expect(["help", "no-control", "version"].map(flags.has)).toEqual([true, true, false]);
  });

  it("are grouped in the help, every one of them", () => {
    const titles = usage.split("\n").filter((line) => /^[A-Z]\w+$/.test(line));
    expect(titles).toEqual(["Serving", "Behaviour", "Data", "Limits", "Faults", "Other"]);
    for (const flag of ["--host", "--catalog FILE", "--seed-data FILE", "--list-lag MS", "--rate-limit-window HOW"])
      expect(usage).toContain(`\n  ${flag}`);
  });

  it.each([
    [["--port", "65536"], "--port must be a whole number from 0 to 65535, not 65536."],
    [["--port", "1.5"], "--port must be a whole number from 0 to 65535, not 1.5."],
    [["--port", " "], '--port must be a whole number from 0 to 65535, not " ".'],
    [["--seed=-1"], "--seed must be a whole number of at least 0, not -1."],
    [["--fault-rate", "2"], "--fault-rate must be a number from 0 to 1, not 2."],
    [["--provisioning-delay", "soon"], '--provisioning-delay must be a number of at least 0, not "soon".'],
    [["--rate-limit-window", "round"], '--rate-limit-window must be one of fixed, sliding, not "round".'],
    [["--cors", "a.example"], '--cors must be * or an origin such as http://localhost:5173, not "a.example".'],
    [["--prot", "1"], "Unknown option '--prot'. Did you mean --port? See --help."],
    [["--whatever"], "Unknown option '--whatever'. See --help."],
    [["4010"], "Unexpected argument '4010'. See --help."],
  ])("%j are refused in one line", (args, complaint) => {
    expect(() => readCommandLine(args)).toThrow(new Error(complaint));
  });
});

/** Runs the binary's module with arguments, here; `out` and `err` grow as it prints. */
async function run(...args: string[]): Promise<{ out: () => string; err: () => string }> {
  const text = { out: "", err: "" };
  const { argv, exitCode } = process;
  process.argv = ["node", "partner-center-sandbox", ...args];
  const spies = [
    vi.spyOn(process.stdout, "write").mockImplementation((chunk) => {
      text.out += chunk;
      return true;
    }),
    vi.spyOn(process.stderr, "write").mockImplementation((chunk) => {
      text.err += chunk;
      return true;
    }),
  ];
  const kept = process.stdout.listeners("error");
  onTestFinished(() => {
    for (const spy of spies) spy.mockRestore();
    for (const listener of process.stdout.listeners("error")) {
      if (!kept.includes(listener)) process.stdout.off("error", listener as () => void);
    }
    process.argv = argv;
    process.exitCode = exitCode;
  });
  vi.resetModules();
  await import("../../src/sandbox/cli/cli.ts");
  return { out: () => text.out, err: () => text.err };
}

function file(content: string): string {
  const path = join(mkdtempSync(join(tmpdir(), "sandbox-")), "faults.json");
  writeFileSync(path, content);
  return path;
}

describe("the command", () => {
  it("helps", async () => {
    const { out } = await run("--help");
    expect(out()).toBe(usage);
  });

  it("tells its version", async () => {
    const { out } = await run("--version");
    await vi.waitFor(() => expect(out()).toMatch(/^\d+\.\d+\.\d+\n$/));
  });

  it.each([
    ["nowhere.json", "partner-center-sandbox: There is no file nowhere.json.\n"],
    [tmpdir(), expect.stringContaining("can't be read")],
    [file("{"), expect.stringContaining("is not valid JSON")],
    [file("{}"), expect.stringContaining("$ must be an array")],
    [file("[[]]"), expect.stringContaining("$[0] must be an object.")],
  ])("says what is wrong with the faults in %s, and fails", async (path, complaint) => {
    const { err } = await run("--port", "0", "--faults", path);
    await vi.waitFor(() => expect(err()).toEqual(complaint));
    expect(process.exitCode).toBe(1);
  });

  it("says that its port is taken, and fails", async () => {
    const { url } = await serve();
    const { err } = await run("--port", new URL(url).port);
    await vi.waitFor(() => expect(err()).toMatch(/^partner-center-sandbox: Port \d+ is in use\. .*\n$/));
    expect(process.exitCode).toBe(1);
  });

  it("serves with the faults that it was given, logs each request, and stops when told", async () => {
    const faults = file('[{"operation": "listOrders", "type": "status", "status": 503}]');
    const { out } = await run("--port", "0", "--faults", faults, "--rate-limit", "2", "--provisioning-delay", "0");
    const greeting = /at (\S+) \(seed 1\)\. Ctrl-C stops it/;
    const url = await vi.waitFor(() => greeting.exec(out())?.[1] ?? expect.fail("no greeting"));
    const call = callerOf(fetch, url);
    for (const status of [503, 200, 200, 429]) expect((await call("GET", "/orders")).status).toBe(status);
    expect((await fetch(`${url}/nowhere`)).status).toBe(401);
    const log = out()
      .split("\n")
      .filter((line) => /^\d\d:\d\d:\d\d\.\d{3} GET/.test(line));
    expect(log.map((line) => line.split(" ").slice(2, 6).join(" "))).toEqual([
      `/v1/customers/${CUSTOMER}/orders 503 listOrders fault:status`,
      `/v1/customers/${CUSTOMER}/orders 200 listOrders done`,
      `/v1/customers/${CUSTOMER}/orders 200 listOrders done`,
      `/v1/customers/${CUSTOMER}/orders 429 listOrders throttled`,
      "/nowhere 401 - rejected",
    ]);
    process.emit("SIGTERM");
    await vi.waitFor(() => expect(fetch(url)).rejects.toThrow());
  });

  it("says how many faults to expect", async () => {
    const { out } = await run("--port", "0", "--fault-rate", "0.5", "--seed", "9");
    await vi.waitFor(() => expect(out()).toContain("(seed 9, random faults at a rate of 0.5)"));
    process.emit("SIGINT");
  });
});
