// Collections that page themselves: where each next page is, and what iterating them gives.
import type { CollectionLinks } from "../../../generated/schema.ts";
import { checkCount } from "../../arguments.ts";
import { ResponseParseError } from "../../errors.ts";
import { objects } from "../../helpers/wire.ts";
import { STORED } from "../../transport/answers/redact.ts";
import { HEADER, isHeaderValue } from "../../transport/headers.ts";
import { type NextPage, nextPage } from "../../transport/paging.ts";
import type { Call } from "./call.ts";
import { contextOf } from "./failures.ts";
import { headerBehind, withResponseOf } from "./responses.ts";

/** Iterate it for items, or `pages()` for whole pages. Each iteration reads from the start; nothing is read before it is asked for. */
export interface PagedAsyncIterable<T> extends AsyncIterable<T> {
  pages(): AsyncIterable<{ items: T[]; totalCount?: number }>;
  /**
   * All items, or the first `limit` of them: no page is read after the one that completes them.
   * Rejects with `InvalidArgumentError` unless `limit` is a whole number from 0.
   */
  toArray(limit?: number): Promise<T[]>;
}

/** A page as the service sends it. */
export interface Page<T> {
  items?: T[] | null;
  totalCount?: number;
  links?: CollectionLinks;
}

/** Makes a PagedAsyncIterable of a function that starts reading pages. */
export function paged<T extends object>(
  operation: string,
  start: () => AsyncGenerator<Page<T>>,
): PagedAsyncIterable<T> {
  async function* pages(): AsyncGenerator<{ items: T[]; totalCount?: number }> {
    for await (const page of start()) {
      const { totalCount } = page;
      yield withResponseOf({ items: itemsOf(page), ...(totalCount === undefined ? {} : { totalCount }) }, page);
    }
  }
  async function* items(): AsyncGenerator<T, undefined> {
    // Not yield*, which takes more turns for each.
    for await (const page of pages()) for (const item of page.items) yield item;
  }
  async function toArray(limit?: number): Promise<T[]> {
    if (limit !== undefined) checkCount(limit, "limit", 0, operation);
    const all: T[] = [];
    if (limit === 0) return all;
    for await (const item of items()) if (all.push(item) === limit) break;
    return all;
  }
  return { pages, toArray, [Symbol.asyncIterator]: items };
}

/** The items of a collection, with the collection's response behind them. */
export function itemsOf<T extends object>(collection: Page<T>): T[] {
  return withResponseOf(objects(collection.items), collection);
}

/**
 * Reads page after page; `read` is told where the next one is: wherever the answer says, by link or by token.
 *
 * @param seek what stands in the query beside a token, of a list that wants to be told to go on.
 */
export async function* listPages<P extends Page<unknown>>(
  call: Call,
  operation: string,
  read: (next?: NextPage) => Promise<P>,
  seek: Readonly<Record<string, string>> = {},
): AsyncGenerator<P, undefined> {
  let next: NextPage | undefined;
  const visited = new Set<string>();
  for (;;) {
    const page = await read(next);
    const handedOver = performance.now();
    yield page;
    // The deadline is for the call; what the caller does with a page is the caller's own time.
    call.extend(performance.now() - handedOver);
    next = pageAfter(call, operation, page, seek);
    if (!next) return;
    const token = `token ${next.headers[HEADER.continuationToken]}`;
    const place = next.url === undefined ? token : JSON.stringify(next);
    if (visited.has(place)) throw strayPage(call, operation, page, "leads back to where it has been");
    visited.add(place).add(token);
  }
}

/** By the link of an answer; else by its continuation token, in a header or in the body. Undefined after the last page. */
function pageAfter(
  call: Call,
  operation: string,
  page: Page<unknown>,
  seek: Readonly<Record<string, string>>,
): NextPage | undefined {
  const link = page.links?.next;
  const token = headerBehind(page, HEADER.continuationToken) || tokenIn(page);
  if (token !== undefined && !isHeaderValue(token))
    throw strayPage(call, operation, page, "has a continuation token that can't be sent");
  const headers: Record<string, string> = token === undefined ? {} : { [HEADER.continuationToken]: token };
  if (!link) return token === undefined ? undefined : { query: seek, headers };
  const next = nextPage(link, call.session.base);
  if (!next) throw strayPage(call, operation, page, "leads away from the endpoint");
  return { ...next, headers: { ...headers, ...next.headers } };
}

function tokenIn(page: Page<unknown>): string | undefined {
  const token: unknown = "continuationToken" in page ? page.continuationToken : undefined;
  return typeof token === "string" && token !== "" ? token : undefined;
}

function strayPage(call: Call, operation: string, page: Page<unknown>, what: string): ResponseParseError {
  const uri: unknown = page.links?.next?.uri;
  return new ResponseParseError(
    `${operation}: the next page's link ${what}; it was not followed`,
    contextOf(call, operation, page, "rejected"),
    typeof uri === "string" ? uri.slice(0, STORED) : "",
  );
}
