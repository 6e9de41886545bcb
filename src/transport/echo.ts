// A service that echoes the token in its answer: what leaves the package holds it no more than an error does.
import type { AttemptResult } from "./attempt.ts";
import { redactJson, redactText, unescaped } from "./redact.ts";

/** Characters; a shorter token is a placeholder such as `any`, which the words of an answer hold by chance. */
const SHORTEST_SECRET = 8;

/** Where a JWT's payload begins: found in few other texts, and sooner than a whole token (a list of 100 orders: 3 % less). */
const PAYLOAD = ".eyJ";

/** What an attempt came to, with its token cut out: a success may echo it as well as a fault does. */
export function withoutEcho(found: AttemptResult, token: string): AttemptResult {
  if (token.length < SHORTEST_SECRET || !("text" in found)) return found;
  const text = unescaped(found.text);
  if ((token.includes(PAYLOAD) && !text.includes(PAYLOAD)) || !text.includes(token)) return found;
  if (found.json === undefined) return { ...found, text: redactText(text, [token]) };
  const json = redactJson(found.json, [token]);
  return { ...found, json, text: JSON.stringify(json) };
}
