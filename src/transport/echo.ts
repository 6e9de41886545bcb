// A service that echoes the token in its answer: what leaves the package holds it no more than an error does.
import type { Answer, Failure } from "./attempt.ts";
import { redactJson, redactText, unescaped } from "./redact.ts";

/** Characters; a shorter token is a placeholder such as `any`, which the words of an answer hold by chance. */
const SHORTEST_SECRET = 8;

/** Where a JWT's payload begins: found in few other texts, and sooner than a whole token (a list of 100 orders: 3 % less). */
const PAYLOAD = ".eyJ";

/** What an attempt met, with its token cut out: a success may echo it as well as a fault does. */
export function withoutEcho(met: Answer | Failure, token: string): Answer | Failure {
  if (token.length < SHORTEST_SECRET || !("text" in met)) return met;
  const text = unescaped(met.text);
  if ((token.includes(PAYLOAD) && !text.includes(PAYLOAD)) || !text.includes(token)) return met;
  if (met.json === undefined) return { ...met, text: redactText(text, [token]) };
  const json = redactJson(met.json, [token]);
  return { ...met, json, text: JSON.stringify(json) };
}
