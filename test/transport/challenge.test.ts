// What WWW-Authenticate says of a token that is not taken.
import { expect, test } from "vitest";
import { challengeOf } from "../../src/transport/answers/challenge.ts";

test.each([
  ["nothing, if there is none", undefined, ""],
  ["nothing, if it only asks for a token", 'Bearer realm="x", authorization_uri="https://login.example"', ""],
  ["its error", "Bearer error=invalid_token", "invalid_token"],
  [
    "why",
    'Bearer error="invalid_token", error_description="It, \\"the token\\", has expired"',
    'invalid_token: It, "the token", has expired',
  ],
  [
    "which claims it asks for",
    'Bearer error="insufficient_claims", claims="eyJhY2Nlc3M="',
    "insufficient_claims; it asks for a token with the claims eyJhY2Nlc3M=",
  ],
  ["the first of several challenges", 'Basic realm="x", Bearer error="a", Bearer error="b"', "a"],
])("a challenge says %s", (_, value, words) => {
  expect(challengeOf(new Headers(value === undefined ? {} : { "WWW-Authenticate": value }))).toBe(words);
});

test("a challenge of hundreds of kilobytes is not repeated whole", () => {
  expect(
    challengeOf(new Headers({ "WWW-Authenticate": `Bearer claims="${"x".repeat(300_000)}"` })).length,
  ).toBeLessThan(400);
});
