// Options of SecureAppModelCredential that can't be used: which one, what is allowed, and no value that may be a secret.
import { describe, expect, it } from "vitest";
import { SecureAppModelCredential, type SecureAppModelOptions } from "../../src/auth/index.ts";
import { InvalidArgumentError } from "../../src/index.ts";
import { authority, options, tokens } from "./authority.ts";

const PEM = "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----";
const THUMBPRINT = "ab".repeat(32);

function refusalOf(given: unknown): InvalidArgumentError {
  try {
    new SecureAppModelCredential(given as SecureAppModelOptions);
  } catch (error) {
    if (error instanceof InvalidArgumentError) return error;
    throw error;
  }
  throw new Error("it was accepted");
}

describe("SecureAppModelCredential refuses", () => {
  it.each([
    ["tenantId", { tenantId: "common" }, /partner tenant's GUID or domain, not a string of 6 characters/],
    ["tenantId", { tenantId: undefined }, /not undefined/],
    ["tenantId", { tenantId: "contoso.com/../evil" }, /GUID or domain/],
    ["clientId", { clientId: "my-app" }, /a GUID/],
    ["clientId", { clientId: 5 }, /not a value of type number/],
    ["clientSecret", { clientSecret: "" }, /not empty/],
    ["clientSecret", { clientSecret: undefined }, /or clientCertificate is needed/],
    ["clientSecret", { clientCertificate: { privateKey: PEM, thumbprintSha256: THUMBPRINT } }, /exclude each other/],
    ["refreshToken", { refreshToken: undefined }, /must be a string/],
    ["refreshToken", { refreshToken: "token\n" }, /white space/],
    ["cloud", { cloud: "germany" }, /one of public, usGovernment, china, not a string of 7 characters/],
    ["onRefreshToken", { onRefreshToken: "save" }, /function that stores a refresh token/],
    ["fetch", { fetch: true }, /must be a function/],
    ["onRefreshtoken", { onRefreshtoken: () => {} }, /did you mean "onRefreshToken"\?/],
  ])("%s in %o", (argument, more, says) => {
    const error = refusalOf({ ...options(), ...more });
    expect(error.argument).toBe(argument);
    expect(error.message).toMatch(says);
    expect(error.message).toMatch(/^SecureAppModelCredential: /);
  });

  it.each([
    ["clientCertificate", null, /must be an object/],
    ["clientCertificate.privateKey", { privateKey: "AAAA", thumbprintSha256: THUMBPRINT }, /as PEM/],
    [
      "clientCertificate.privateKey",
      { privateKey: PEM.replaceAll("PRIVATE", "ENCRYPTED PRIVATE"), thumbprintSha256: THUMBPRINT },
      /must not be encrypted/,
    ],
    ["clientCertificate.certificate", { privateKey: PEM }, /one of the two/],
    ["clientCertificate.certificate", { privateKey: PEM, certificate: PEM, thumbprintSha256: THUMBPRINT }, /one of/],
    ["clientCertificate.certificate", { privateKey: PEM, certificate: PEM }, /certificate as PEM/],
    [
      "clientCertificate.certificate",
      { privateKey: PEM, certificate: "-----BEGIN CERTIFICATE-----\n???\n-----END CERTIFICATE-----" },
      /certificate as PEM/,
    ],
    ["clientCertificate.thumbprintSha256", { privateKey: PEM, thumbprintSha256: "ab".repeat(20) }, /64 hex digits/],
    ["thumbprint", { privateKey: PEM, thumbprint: "ab" }, /known are privateKey/],
  ])("%s in %o", (argument, clientCertificate, says) => {
    const error = refusalOf({ ...options(), clientSecret: undefined, clientCertificate });
    expect(error.argument).toBe(argument);
    expect(error.message).toMatch(says);
  });

  it.each([undefined, null, "secret", 5])("%o instead of options", (given) => {
    expect(refusalOf(given).argument).toBe("options");
  });

  it("values in the wrong place without repeating them: they may be secrets", () => {
    const secret = "8Q~misplaced";
    for (const name of ["tenantId", "clientId", "onRefreshToken", "cloud", "fetch"] as const)
      expect(refusalOf({ ...options(), [name]: secret }).message).not.toContain(secret);
    expect(refusalOf({ ...options(), clientSecret: ` ${secret}` }).message).not.toContain(secret);
  });

  it.each([[[]], [""], [[5]], [null]])("the scopes %o", async (scopes) => {
    const credential = new SecureAppModelCredential(options({ fetch: authority(tokens(1)).fetch }));
    await expect(credential.getToken(scopes as unknown as string[])).rejects.toThrow(
      "scopes must be a scope or a list of scopes",
    );
  });
});

describe("SecureAppModelCredential takes", () => {
  it("a tenant by its domain, and a thumbprint with colons", () => {
    const thumbprintSha256 = Array.from({ length: 32 }, () => "AB").join(":");
    const { clientSecret: _, ...rest } = options({ tenantId: "contoso.onmicrosoft.com" });
    expect(
      () => new SecureAppModelCredential({ ...rest, clientCertificate: { privateKey: PEM, thumbprintSha256 } }),
    ).not.toThrow();
  });
});
