// An answer that is no success, as an error keeps it: what was said, without secrets and without what it says of people.
import type { Refusal } from "../../errors.ts";
import type { Answer } from "../attempt.ts";
import { HEADER } from "../headers.ts";
import { parseRetryAfter } from "../intent/backoff.ts";
import type { Progress } from "../intent/progress.ts";
import { challengeOf } from "./challenge.ts";
import { type FaultBody, faultOf, textsIn, wordsOf } from "./faults.ts";
import { withoutPersonalData } from "./personal-data.ts";
import { redactBody, redactHeaders, redactJson, redactText, STORED } from "./redact.ts";

/** Characters of what is said in no form that is known. */
const LONGEST_WORDS = 500;

/** Secrets cut out, long texts cut short; of operations on people's data, the description as free of it as can be. */
export function refusalOf(answer: Answer, { secrets, personal }: Pick<Progress, "secrets" | "personal">): Refusal {
  const { status, text } = answer;
  const json = redactJson(answer.json, secrets);
  const headers = redactHeaders(answer.headers, secrets);
  const { code, description, ...rest }: FaultBody = faultOf(json) ?? {};
  const said = description ?? (wordsIn(answer, json, secrets, personal !== undefined) || challengeOf(headers));
  const clean = personal ? withoutPersonalData(said, personal, json) : said;
  return {
    status,
    headers,
    body: redactBody(answer, secrets).slice(0, STORED),
    code: code?.slice(0, 100),
    description: clean === "" ? undefined : clean.slice(0, STORED),
    ...(text.length <= STORED && rest),
    retryAfter: status === 429 ? parseRetryAfter(headers.get(HEADER.retryAfter), Date.now()) : undefined,
    personalData: personal !== undefined,
  };
}

/** What a body says that has no fault in it. Of one about people, nothing: any word in it may be a name. */
function wordsIn({ text }: Answer, json: unknown, secrets: readonly string[], isPersonal: boolean): string {
  if (isPersonal) return "";
  const words = json === undefined ? wordsOf(redactText(text, secrets)) : textsIn(json).join("; ");
  return words.slice(0, LONGEST_WORDS);
}
