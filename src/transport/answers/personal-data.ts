// Operations whose bodies hold what people are called and where they live: what is said of their failures repeats none of it.
import type { BodyInit } from "../../platform.ts";
import { scrub } from "./redact.ts";

const INSTEAD = "[personal data]";

/** Members that name a kind, a time or an id, or hold a fault's own words: nothing of a person's. */
const IMPERSONAL =
  /^(code|error|errorcode|description|message|detail|title|errormessage|errorname|errormessageextended|source|type|field|operator|\w*type|\w*id|\w*date|dateagreed|\w*link)$/i;
/** A sentence is no value of a person's. */
const LONGEST_VALUE = 100;
const PHONE = /\+\d[\d\s().-]{5,}\d|\(\d{2,5}\)\s?\d[\d\s.-]{4,}\d|\b\d{3}[-. ]\d{3,4}[-. ]\d{4}\b/g;

/** What a request says of people: the texts in its body, and in the filter of its query. */
export function personalValues(url: string, body: BodyInit | undefined): string[] {
  const filter = new URL(url).searchParams.get("filter");
  const text = body instanceof ArrayBuffer ? new TextDecoder().decode(body) : body;
  return [filter, text].flatMap((one) => (typeof one === "string" ? valuesIn(parsed(one)) : []));
}

/** A text of an answer without the values of its request, those of the answer's own members, mail addresses and phone numbers. */
export function withoutPersonalData(text: string, values: readonly string[], answer: unknown): string {
  const own = valuesIn(answer).filter((value) => value !== text);
  // Longest first: a full name before its first name.
  const all = [...new Set([...values, ...own])].sort((a, b) => b.length - a.length);
  return all.reduce(withoutWord, scrub(text)).replace(PHONE, INSTEAD);
}

/** Words are cut out whole: a name may be a part of another word. */
function withoutWord(text: string, word: string): string {
  const pattern = word.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
  return text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, "giu"), INSTEAD);
}

function valuesIn(json: unknown, depth = 0): string[] {
  if (typeof json === "string") {
    const value = json.trim();
    return value.length > 1 && value.length <= LONGEST_VALUE ? [value] : [];
  }
  if (typeof json !== "object" || json === null || depth > 10) return [];
  const entries = Object.entries(json).filter(([name]) => Array.isArray(json) || !IMPERSONAL.test(name));
  return entries.flatMap(([, value]) => valuesIn(value, depth + 1));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
