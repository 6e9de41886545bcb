// What a log or a trace may show of a text that nobody looked at: no token of any kind, nobody's address, and all the rest.
import { expect, test } from "vitest";
import { scrub, unescaped } from "../../src/transport/answers/redact.ts";

const JWT = "eyJ0eXAiOiJKV1QifQ.c2VjcmV0LXBheWxvYWQ.c2lnbmF0dXJl";
/** An encrypted one has five parts. */
const JWE = "eyJhbGciOiJSU0EtT0FFUCJ9.OKOawDo13gRp.48V1_ALb6US04U3b.5eym8TW_c8SuK0lt.XFBoMYUZodetZdvT";

test.each([
  ["a bearer token", "sent Authorization: Bearer opaque/token+1= twice", "sent Authorization: Bearer [token] twice"],
  ["a bearer token after more than one blank", "BEARER \t opaque.", "Bearer [token]"],
  ["a bearer token in quotes", `{"a":"Bearer opaque","b":1}`, `{"a":"Bearer [token]","b":1}`],
  ["a bearer token in a list", "Bearer one, Bearer two", "Bearer [token], Bearer [token]"],
  ["a bearer token in single quotes", "'Bearer opaque'", "'Bearer [token]'"],
  ["a JWT", `got ${JWT}, which is old`, "got [token], which is old"],
  ["a JWT without a signature", "got eyJhbGciOiJub25lIn0.e30. again", "got [token] again"],
  ["an encrypted token", `got ${JWE}`, "got [token]"],
  ["an address", "user ana.o'neil+x@mail.contoso-eu.com is unknown", "user ana.o'[user] is unknown"],
  ["an address as a URL writes it", "/users/ana%40contoso.com", "[user]"],
  ["an address in other letters", "user аліса@контосо.com.", "user [user]."],
  ["addresses that punctuation surrounds", "<a-b_c@contoso.com>,(d@fabrikam.co.uk)", "<[user]>,([user])"],
])("%s is cut out, and nothing else", (_, text, clean) => {
  expect(scrub(text)).toBe(clean);
});

test.each([
  "createCart: 400 code 800009: The cart is empty (MS-RequestId 11111111-2222-4333-8444-555555555555).",
  "the bearer",
  "eyJ0.short",
  "an eyJ0eXAiOiJKV1QifQ alone is no token",
  "keyJ0eXAiOiJKV1QifQ.c2VjcmV0",
  "@contoso.com and me@localhost",
])("%j is left alone", (text) => {
  expect(scrub(text)).toBe(text);
});

test.each([
  ["no escapes at all", "no escapes at all"],
  ["a\\u002Bb\\u003d", "a+b="],
  ["https:\\/\\/api", "https://api"],
  ["\\\\u002B", "\\u002B"],
  ['\\"', '"'],
  ["\\u00", "\\u00"],
  ["line\\nbreak", "line\\nbreak"],
])("%j reads %j once its escapes are resolved", (text, plain) => {
  expect(unescaped(text)).toBe(plain);
});
