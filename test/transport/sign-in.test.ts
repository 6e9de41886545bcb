// The identity service's own sentence, wherever a credential's error keeps it.
import { describe, expect, test } from "vitest";
import { CredentialError, PartnerCenterError } from "../../src/errors.ts";
import { credentialError } from "../../src/transport/answers/report.ts";
import { identitySays } from "../../src/transport/answers/sign-in.ts";
import { Progress } from "../../src/transport/intent/progress.ts";
import { systemError } from "../support/retry-table.ts";

const SENTENCE = "AADSTS50105: The user is not assigned to a role for the application.";
const WHOLE = `${SENTENCE} Trace ID: 1 Correlation ID: 2 Timestamp: 3`;

describe("the identity service's sentence is found in", () => {
  test.each<[string, unknown]>([
    ["a message", new Error(`invalid_grant: 400 - ${WHOLE}`)],
    ["a message of several lines", new Error(`Sign-in failed.\r\n${SENTENCE}\r\nTrace ID: 1`)],
    ["a cause", new Error("The chain failed.", { cause: new Error(WHOLE) })],
    ["an outer error, whose cause says less", new Error(WHOLE, { cause: new Error("socket hang up") })],
    ["one of several errors", new AggregateError([new Error("no environment"), new Error(WHOLE)])],
    ["@azure/identity's answer", systemError("invalid_grant", { errorResponse: { errorDescription: WHOLE } })],
    ["@azure/msal-node's field", systemError("invalid_grant", { errorMessage: WHOLE })],
    ["a thrown text", WHOLE],
  ])("%s", (_, error) => {
    expect(identitySays(error)).toBe(SENTENCE);
  });

  test("a field for it, if it is of another service", () => {
    expect(identitySays(systemError("failed", { error_description: "MSIS9605: no." }))).toBe("MSIS9605: no.");
  });

  test("nothing where there is none, or where to look throws", () => {
    expect(identitySays(new Error("no vault"))).toBe("");
    expect(identitySays(undefined)).toBe("");
    const nasty = Object.defineProperty(new Error("x"), "cause", {
      get: () => {
        throw new Error("no");
      },
    });
    expect(identitySays(nasty)).toBe("");
  });
});

describe("the error of a credential", () => {
  const messageOf = (error: unknown): string => {
    const progress = new Progress("getOrder", "safe", { correlationId: "c", keyed: false }, ["secret-token-1"]);
    progress.requestId = "r";
    const found = credentialError(progress, error);
    expect(found).toBeInstanceOf(CredentialError);
    return found.message;
  };

  test("begins with that sentence", () => {
    expect(messageOf(new Error(WHOLE, { cause: new Error("Request failed") }))).toBe(
      `getOrder: the credential failed: ${SENTENCE} (Request failed) (MS-RequestId r).`,
    );
    expect(messageOf(new Error(`400 - ${WHOLE}`))).toBe(
      `getOrder: the credential failed: ${SENTENCE} (MS-RequestId r).`,
    );
  });

  test("keeps this package's own words, whose sentence and advice are in order", () => {
    const ours = new PartnerCenterError(`${SENTENCE} Assign the user.`, {
      operation: "getToken",
      attempts: 0,
      outcome: "not-sent",
    });
    expect(messageOf(ours)).toContain(`the credential failed: ${SENTENCE} Assign the user.`);
  });

  test("repeats neither a token nor a person's address", () => {
    const said = messageOf(new Error("AADSTS50105: The user 'ada@contoso.example' sent secret-token-1."));
    expect(said).toContain("AADSTS50105: The user '[user]' sent [token].");
  });
});
