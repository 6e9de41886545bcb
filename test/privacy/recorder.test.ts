// The recorder that all suites run under hears everything, and would find a secret.
import { describe, expect, it } from "vitest";
import { PartnerCenterClient } from "../../src/index.ts";
import { PartnerCenterSandbox } from "../../src/sandbox/index.ts";
import { emitted, learn, takeHeard, takeLeaks } from "../setup/emissions.ts";

const CUSTOMER = "28045616-f6b9-462f-9701-0d89b5e65c44";

describe("The recorder", () => {
  it("hears events, spans, metrics and log lines of a call that nobody else listens to", async () => {
    takeHeard();
    const { fetch } = new PartnerCenterSandbox();
    const { carts } = new PartnerCenterClient({ credential: () => "recorder-token", fetch }).customer(CUSTOMER);
    await expect(carts.checkout("unknown", { customerUserUpn: "jane@contoso.com" })).rejects.toThrow();
    expect(takeHeard()).toEqual({ event: 4, span: 6, metric: 3, log: 3 });
  });

  it.each([
    ["a text", "has recorder-secret in it"],
    ["a key", { "recorder-secret": 1 }],
    ["an error's cause", new Error("outer", { cause: new Error("recorder-secret") })],
    ["headers", { headers: new Headers({ "x-echo": "recorder-secret" }) }],
    ["the other case", ["RECORDER-SECRET"]],
  ])("finds a secret in %s", (_where, what) => {
    learn("recorder-secret");
    emitted("event", what);
    expect(takeLeaks()).toHaveLength(1);
  });

  it("learns the secrets from the requests", async () => {
    const { fetch } = new PartnerCenterSandbox();
    const { carts } = new PartnerCenterClient({ credential: () => "learned-token", fetch }).customer(CUSTOMER);
    await expect(carts.checkout("unknown", { customerUserUpn: "Joan@contoso.com" })).rejects.toThrow();
    emitted("log", "learned-token");
    emitted("log", "joan@contoso.com");
    expect(takeLeaks()).toHaveLength(2);
  });
});
