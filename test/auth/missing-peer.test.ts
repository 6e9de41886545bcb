// What is said where an optional package is not installed, or something else is given in its place.
import { afterEach, describe, expect, it, vi } from "vitest";
import { SecureAppModelCredential } from "../../src/auth/index.ts";
import { PartnerCenterClient, type PartnerCenterClientOptions } from "../../src/index.ts";
import { authority, options, tokens } from "./authority.ts";

afterEach(() => {
  vi.doUnmock("@azure/msal-node");
  vi.resetModules();
});

describe("Without @azure/msal-node", () => {
  it("the credential says which package to install, when a token is asked for", async () => {
    vi.doMock("@azure/msal-node", () => {
      throw Object.assign(new Error("Cannot find package '@azure/msal-node'"), { code: "ERR_MODULE_NOT_FOUND" });
    });
    const wire = authority(tokens(1));
    const credential = new SecureAppModelCredential(options({ fetch: wire.fetch }));
    await expect(credential.getToken()).rejects.toThrow(
      "SecureAppModelCredential needs the package @azure/msal-node: npm install @azure/msal-node",
    );
    const { carts } = new PartnerCenterClient({ credential }).customer("28045616-f6b9-462f-9701-0d89b5e65c44");
    await expect(carts.get("c1")).rejects.toThrow(/the credential failed: .*npm install @azure\/msal-node/);
    expect(wire.asked).toHaveLength(0);
  });
});

describe("A credential of the wrong shape", () => {
  it.each([
    [undefined, "it is missing"],
    [null, "it is null"],
    ["eyJ0eXAi", "it is a string (to use a token as it is, pass () => token)"],
    [{}, "it is [object Object]"],
    [{ getToken: "token" }, "it is [object Object]"],
    [5, "it is 5"],
  ])("%o is refused, saying what is expected", (credential, says) => {
    const given = { credential } as unknown as PartnerCenterClientOptions;
    expect(() => new PartnerCenterClient(given)).toThrow(
      `credential must be an object with getToken(scopes), as in @azure/identity, or a function that returns a token; ${says}`,
    );
  });

  it("is not repeated in the message: it may be a token", () => {
    const given = { credential: "eyJ0eXAi.secret" } as unknown as PartnerCenterClientOptions;
    expect(() => new PartnerCenterClient(given)).toThrow(
      expect.not.objectContaining({ message: expect.stringContaining("secret") }),
    );
  });
});
