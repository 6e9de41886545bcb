// Collections that page themselves: where each next page is, and what iterating them gives.
import type { CollectionLinks } from "../../generated/schema.ts";
import { ResponseParseError } from "../errors.ts";
import { objects } from "../helpers/wire.ts";
import { type NextPage, nextPage } from "../transport/paging.ts";
import { STORED } from "../transport/redact.ts";
import type { Call } from "./call.ts";
import { contextOf } from "./failures.ts";
import { withResponseOf } from "./responses.ts";

/** Iterate it for items, or `pages()` for whole pages. Each iteration reads from the start; nothing is read before it is asked for. */
export interface PagedAsyncIterable<T> extends AsyncIterable<T> {
  pages(): AsyncIterable<{ items: T[]; totalCount?: number }>;
}

/** A page as the service sends it. */
export interface Page<T> {
  items?: T[] | null;
  totalCount?: number;
  links?: CollectionLinks;
}

/** Makes a PagedAsyncIterable of a function that starts reading pages. */
export function paged<T extends object>(start: () => AsyncGenerator<Page<T>>): PagedAsyncIterable<T> {
  async function* pages(): AsyncGenerator<{ items: T[]; totalCount?: number }> {
    for await (const page of start()) {
      const { totalCount } = page;
      yield withResponseOf({ items: itemsOf(page), ...(totalCount === undefined ? {} : { totalCount }) }, page);
    }
  }
  return {
    pages,
    async *[Symbol.asyncIterator]() {
      // Not yield*, which takes more turns for each.
      for await (const { items } of pages()) for (const item of items) yield item;
    },
  };
}

/** The items of a collection, with the collection's response behind them. */
export function itemsOf<T extends object>(collection: Page<T>): T[] {
  return withResponseOf(objects(collection.items), collection);
}

/** Reads page after page; `read` is told where the next one is. */
export async function* listPages<P extends Page<unknown>>(
  call: Call,
  operation: string,
  read: (next?: NextPage) => Promise<P>,
): AsyncGenerator<P, undefined> {
  let next: NextPage | undefined;
  const visited = new Set<string>();
  for (;;) {
    const page = await read(next);
    const handedOver = performance.now();
    yield page;
    // The deadline is for the call; what the caller does with a page is the caller's own time.
    call.extend(performance.now() - handedOver);
    const link = page.links?.next;
    if (!link) return;
    next = nextPage(link, call.session.base);
    const place = JSON.stringify(next);
    if (!next) throw strayLink(call, operation, page, "away from the endpoint");
    if (visited.has(place)) throw strayLink(call, operation, page, "back to where it has been");
    visited.add(place);
  }
}

function strayLink(call: Call, operation: string, page: Page<unknown>, where: string): ResponseParseError {
  const uri: unknown = page.links?.next?.uri;
  return new ResponseParseError(
    `${operation}: the next page's link leads ${where}; it was not followed`,
    contextOf(call, operation, page, "rejected"),
    typeof uri === "string" ? uri.slice(0, STORED) : "",
  );
}
