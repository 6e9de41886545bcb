// The demo at a service that the environment names. A sandbox plays the service.
import { defaultCatalog, type Listening, PartnerCenterSandbox } from "partner-center-commerce/sandbox";
import { afterEach, describe, expect, it } from "vitest";
import { runDemo } from "./run.ts";

const customerId = "7d1c2f0e-5a34-4c0b-9a41-2f6f0c0b8e11";
const token = "a-token-that-nobody-may-see";

let listening: Listening | undefined;

async function serve(sandbox: PartnerCenterSandbox): Promise<Record<string, string>> {
  listening = await sandbox.listen();
  return { PARTNER_CENTER_ENDPOINT: listening.url, PARTNER_CENTER_TOKEN: token };
}

afterEach(async () => {
  await listening?.close();
  listening = undefined;
});

describe("the demo at a service", { timeout: 60_000 }, () => {
  it("buys there, for the customer that it is told", async () => {
    const sandbox = new PartnerCenterSandbox({ provisioningDelay: 0 });
    const env = await serve(sandbox);
    const { code, out, err } = await runDemo(["--yes", "--customer", customerId], env);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(sandbox.orders(customerId)).toHaveLength(5);
    // Agreements are confirmed for nobody but the demo's own sandbox.
    expect(sandbox.requests.map(({ operation }) => operation)).not.toContain("createCustomerAgreement");
    expect(out).toContain(`Service at ${env.PARTNER_CENTER_ENDPOINT}`);
    expect(out).not.toContain(token);
  });

  it("sends nothing before it is told --yes", async () => {
    const sandbox = new PartnerCenterSandbox();
    const env = await serve(sandbox);
    const { code, out, err } = await runDemo([], env);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toBe(
      `demo: This buys seven products at ${env.PARTNER_CENTER_ENDPOINT}, with all that follows. If you want that: npm run demo -- --yes\n`,
    );
    expect(sandbox.requests).toEqual([]);
  });

  it("buys nothing where not all is sold, and says which lines are not", async () => {
    const catalog = defaultCatalog.filter(({ kind }) => kind !== "saas");
    const sandbox = new PartnerCenterSandbox({ catalog });
    const { code, err } = await runDemo(["--yes", "--customer", customerId], await serve(sandbox));
    expect(code).toBe(1);
    expect(err).toMatch(/^demo: Nothing was bought, .*line 4 has error 10001.*line 5 has error 10001.*\n$/);
    expect(sandbox.orders(customerId)).toEqual([]);
  });

  it("says in one line why a token is not accepted", async () => {
    const env = await serve(new PartnerCenterSandbox());
    const { code, err } = await runDemo(["--yes"], { ...env, PARTNER_CENTER_TOKEN: "wrong-audience" });
    expect(code).toBe(1);
    expect(err).toMatch(/^demo: AuthenticationError: listCustomerProducts: 401 code 900420.*\n$/);
    expect(err).not.toContain("wrong-audience");
  });

  it("refuses an endpoint without TLS that is not on this machine", async () => {
    const env = { PARTNER_CENTER_ENDPOINT: "http://partner.example", PARTNER_CENTER_TOKEN: token };
    const { code, err } = await runDemo(["--yes"], env);
    expect(code).toBe(1);
    expect(err).toMatch(/^demo: InvalidArgumentError: endpoint .*https.*\n$/);
  });
});
