// What an answer says of a failure, in whichever shape it came. Pure.

/** What is known of a fault. What it did not say is no key of it. */
export interface FaultBody {
  code?: string;
  description?: string;
  data?: unknown[];
  source?: string;
  errorName?: string;
  isRetryable?: boolean;
  parameters?: unknown;
}

/** Members that hold the code, and the text: the service's own, then those of the gateways and frameworks around it. Compared in lower case. */
const CODES = ["code", "errorcode"];
const TEXTS = ["description", "message", "detail", "errormessage", "error_description"];
/** Members that hold the fault itself, or a list of them. */
const NESTED = ["error", "odata.error", "errors"];
/** Members that say something where nothing else does. */
const LAST = ["title", "errormessageextended", "errorname"];

/** Levels of a fault within a fault that are looked at. */
const DEEPEST = 3;

/** The fault in a parsed body, its code as a string; undefined if there is neither a code nor a text in it. */
export function faultOf(body: unknown, depth = 0): FaultBody | undefined {
  if (typeof body === "string") return body.trim() === "" ? undefined : { description: body.trim() };
  if (typeof body !== "object" || body === null || depth > DEEPEST) return undefined;
  if (Array.isArray(body)) return together(body.map((one) => faultOf(one, depth + 1)));
  const fields = new Map(Object.entries(body).map(([name, value]) => [name.toLowerCase(), value as unknown]));
  const inner = together(NESTED.map((name) => faultOf(fields.get(name), depth + 1)));
  let code = first(fields, CODES);
  // OAuth's `error` is a code where a description stands beside it, and else the text.
  if (code === undefined && fields.has("error_description")) code = textOf(fields.get("error"));
  const text = first(fields, TEXTS) ?? titled(fields) ?? inner?.description ?? first(fields, LAST);
  const fault: FaultBody = { ...inner, ...longForm(fields) };
  if (code !== undefined) fault.code = code;
  if (text !== undefined) fault.description = text;
  return fault.code === undefined && fault.description === undefined ? undefined : fault;
}

/** What the service's own forms say beside code and text. */
function longForm(fields: ReadonlyMap<string, unknown>): FaultBody {
  const { data, source, errorname, isretryable, parameters } = Object.fromEntries(fields);
  return {
    ...(Array.isArray(data) && { data }),
    ...(typeof source === "string" && { source }),
    ...(typeof errorname === "string" && { errorName: errorname }),
    ...(typeof isretryable === "boolean" && { isRetryable: isretryable }),
    ...(parameters != null && { parameters }),
  };
}

/** ProblemDetails of a framework's validation: its title says that something is wrong, and `errors` what. */
function titled(fields: ReadonlyMap<string, unknown>): string | undefined {
  const [title, errors] = [textOf(fields.get("title")), fields.get("errors")];
  if (title === undefined || typeof errors !== "object" || errors === null) return undefined;
  return [
    title,
    ...Object.values(errors)
      .flat()
      .filter((one) => typeof one === "string"),
  ].join(" ");
}

/** Several faults as one: the first one's code, everyone's text. */
function together(faults: readonly (FaultBody | undefined)[]): FaultBody | undefined {
  const found = faults.filter((fault) => fault !== undefined);
  const texts = found.map(({ description }) => description).filter((text) => text !== undefined);
  if (found.length < 2) return found[0];
  return {
    ...found.find(({ code }) => code !== undefined),
    ...(texts.length > 0 && { description: texts.join("; ") }),
  };
}

function first(fields: ReadonlyMap<string, unknown>, names: readonly string[]): string | undefined {
  return names.map((name) => textOf(fields.get(name))).find((text) => text !== undefined);
}

/** A text, a number, or OData's `{ value }`. String() would throw for an object that came with a toString of its own. */
function textOf(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return value.trim() === "" ? undefined : value;
  if (typeof value !== "object" || value === null || !("value" in value)) return undefined;
  return typeof value.value === "string" ? value.value : undefined;
}

/** Of these, every resource and collection of the API requires one at least; a fault has none. */
export const RESOURCE_MEMBERS: readonly string[] = ["id", "items", "lineItems", "orders", "templateId"];

/** The fault in the parsed body of a success, where the resource should be: a code and a text, and nothing that a resource requires. */
export function faultInstead(body: unknown): FaultBody | undefined {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return undefined;
  if (RESOURCE_MEMBERS.some((name) => Object.hasOwn(body, name))) return undefined;
  const fault = faultOf(body);
  return fault?.code !== undefined && fault.description !== undefined ? fault : undefined;
}

/** Characters of a page that are looked at for its words. */
const PAGE = 8192;

/** What a body that is no JSON says: a page's title, else its text without markup. Empty if it says nothing. */
export function wordsOf(text: string): string {
  const page = text.slice(0, PAGE);
  const title = /<title[^>]*>([^<]+)/i.exec(page)?.[1]?.trim();
  const words = title || page.replace(/<(script|style|head)\b.*?<\/\1>|<!--.*?-->|<[^>]*>/gis, " ");
  return words
    .replace(/&(?:nbsp|#160);/gi, " ")
    .replace(/&lt;/gi, "<")
    .replace(/&gt;/gi, ">")
    .replace(/&quot;/gi, '"')
    .replace(/&(?:apos|#0?39);/gi, "'")
    .replace(/&amp;/gi, "&")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
}

/** Of JSON without any fault that is known, its texts: something may have been said all the same. */
export function textsIn(body: unknown, depth = 0): string[] {
  if (typeof body === "string") return body.trim() === "" ? [] : [body.trim()];
  if (typeof body !== "object" || body === null || depth > DEEPEST) return [];
  return Object.values(body).flatMap((value) => textsIn(value, depth + 1));
}
