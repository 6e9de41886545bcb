// Where the next page of a collection is: its link, which may lead to the endpoint's own origin, under its /v1; or a token for the same address.
import type { Link } from "../../generated/schema.ts";
import { HEADER, isHeaderValue } from "./headers.ts";

/** Where the next page is, and the headers that go along. */
export interface NextPage {
  /** Undefined for the address of the first page, with this query beside its own. */
  url?: string;
  query?: Readonly<Record<string, string>>;
  headers: Record<string, string>;
}

/**
 * Resolves a next link against `base` (the endpoint, ending in `/v1`). Links are relative to it, sometimes with the
 * `/v1` repeated, sometimes absolute. Undefined if it leads anywhere else: the token must not follow it.
 */
export function nextPage(link: Link, base: string): NextPage | undefined {
  const uri: unknown = link.uri;
  if (typeof uri !== "string" || uri === "") return undefined;
  const absolute = /^([a-z][a-z0-9+.-]*:|[\\/]{2})/i.test(uri);
  const path = absolute ? uri : `${base}/${uri.replace(/^\/?(v1\/)?/, "")}`;
  let url: URL;
  try {
    url = new URL(path, base);
  } catch {
    return undefined;
  }
  // Compared after parsing: dot segments, encoded or not, have been walked by then. An encoded slash could hide more of them.
  const home = new URL(base);
  if (url.origin !== home.origin || !url.pathname.startsWith(`${home.pathname}/`) || url.username || url.password)
    return undefined;
  if (/%2f|%5c/i.test(url.pathname)) return undefined;
  url.hash = "";
  // Only this header of a next link is sent along: all others are the client's to set.
  const headers: Record<string, string> = {};
  for (const header of Array.isArray(link.headers) ? link.headers : []) {
    const { key, value } = header ?? {};
    if (
      typeof key !== "string" ||
      key.toLowerCase() !== HEADER.continuationToken.toLowerCase() ||
      typeof value !== "string" ||
      !value
    )
      continue;
    if (!isHeaderValue(value)) return undefined;
    headers[HEADER.continuationToken] = value;
  }
  return { url: url.href, headers };
}
