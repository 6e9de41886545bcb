// What the description declares of an operation in extensions (token, repeats, rate limit), as words for readers.
import { type ApiDocument, isObject, mapObjects } from "../generate/document.ts";

interface Trait {
  readonly text: string;
  /** The page of the guide that says more. */
  readonly page: string;
  readonly tone: "good" | "care" | "plain";
}

/** The description with a line of badges above what is said of each operation. */
export function withTraits(document: ApiDocument): ApiDocument {
  const changed = mapObjects(document, (node) => {
    if (typeof node.operationId !== "string" || node["x-idempotency"] === undefined) return node;
    return { ...node, description: `${badges(traitsOf(node))}\n\n${node.description}` };
  });
  // mapObjects keeps every key, so what was a document still is one.
  return changed as ApiDocument;
}

function traitsOf(operation: Readonly<Record<string, unknown>>): Trait[] {
  return [
    authentication(operation["x-authentication"]),
    idempotency(operation["x-idempotency"]),
    rateLimit(operation["x-rate-limit"]),
  ];
}

function authentication(kinds: unknown): Trait {
  const page = "Authentication";
  if (Array.isArray(kinds) && kinds.includes("app")) return { text: "app or app+user token", page, tone: "plain" };
  return { text: "app+user token only", page, tone: "care" };
}

function idempotency(repeat: unknown): Trait {
  const page = "Idempotency-and-retries";
  if (repeat === "safe") return { text: "a read: safe to repeat", page, tone: "good" };
  if (repeat === "natural") return { text: "a repeat has the same effect", page, tone: "good" };
  return { text: "repeat with the same MS-RequestId only", page, tone: "care" };
}

function rateLimit(limit: unknown): Trait {
  const page = "Throttling";
  if (!isObject(limit)) return { text: "throttled, no limit published", page, tone: "plain" };
  const minute = (Number(limit.requests) * 60) / Number(limit.per);
  const who = limit.scope === "tenant" ? "for all calls of the partner" : "of its own";
  return { text: `${minute} requests a minute, ${who}`, page, tone: "plain" };
}

function badges(traits: readonly Trait[]): string {
  // The space at the end keeps the words of neighbours apart in a search.
  const list = traits.map(({ text, page, tone }) => `<a class="trait ${tone}" href="#tag/${page}">${text} </a>`);
  return `<p class="traits">${list.join("")}</p>`;
}
