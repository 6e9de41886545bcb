// The demo's command line and environment.
import { describe, expect, it } from "vitest";
import { UsageError } from "../../scripts/command.ts";
import { readSettings } from "../../scripts/demo/arguments.ts";
import { runDemo } from "./run.ts";

const service = { PARTNER_CENTER_ENDPOINT: "https://api.example", PARTNER_CENTER_TOKEN: "t" };

describe("the demo's settings", () => {
  it("are a sandbox on a free port unless told otherwise", () => {
    expect(readSettings([], {})).toMatchObject({ faults: false, port: 0, service: undefined });
  });

  it("follow the flags", () => {
    const customer = "7d1c2f0e-5a34-4c0b-9a41-2f6f0c0b8e11";
    expect(readSettings(["--faults", "--port", "4010", "--customer", customer], {})).toMatchObject({
      faults: true,
      port: 4010,
      customerId: customer,
    });
  });

  it("have faults when npm kept the flag for itself", () => {
    expect(readSettings([], { npm_config_faults: "true" }).faults).toBe(true);
  });

  it("name the service of the environment once told --yes", () => {
    expect(readSettings(["--yes"], service).service).toEqual({ endpoint: "https://api.example", token: "t" });
  });

  it.each([
    ["an unknown flag", ["--fault"], {}, "Unknown option '--fault'. See npm run demo -- --help."],
    ["a stray word", ["faults"], {}, "Unexpected argument 'faults'"],
    ["a flag without its value", ["--port"], {}, "'--port <value>' argument missing"],
    ["a port that is none", ["--port", "x"], {}, '--port must be a whole number from 0 to 65535, not "x".'],
    ["a port beyond the last", ["--port", "65536"], {}, '--port must be a whole number from 0 to 65535, not "65536".'],
    ["a customer that is no GUID", ["--customer", "contoso"], {}, '--customer must be a GUID, not "contoso".'],
    ["an endpoint without a token", ["--yes"], { PARTNER_CENTER_ENDPOINT: "x" }, "PARTNER_CENTER_TOKEN is not"],
    ["a token without an endpoint", ["--yes"], { PARTNER_CENTER_TOKEN: "x" }, "PARTNER_CENTER_ENDPOINT is not"],
    ["a service without --yes", [], service, "npm run demo -- --yes"],
    ["faults at a service", ["--faults", "--yes"], service, "--faults needs the sandbox"],
    ["a port for a service", ["--port", "1", "--yes"], service, "--port is for the sandbox"],
  ])("refuse %s in one line", (_, args, env, message) => {
    const read = (): unknown => readSettings(args, env);
    expect(read).toThrow(UsageError);
    expect(read).toThrow(message);
    expect(read).toThrow(/^[^\n]+$/);
  });
});

describe("the demo's command", { timeout: 60_000 }, () => {
  it("ends with 2 and one line for an unknown flag", async () => {
    const { code, out, err } = await runDemo(["--frobnicate"]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toBe("demo: Unknown option '--frobnicate'. See npm run demo -- --help.\n");
  });

  it("explains itself, whatever the environment", async () => {
    const { code, out } = await runDemo(["--help"], { PARTNER_CENTER_TOKEN: "t" });
    expect(code).toBe(0);
    expect(out).toContain("Usage: npm run demo -- [options]");
  });
});
