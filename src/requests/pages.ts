// Collections that page themselves: items one by one, or whole pages.
import { objects } from "../helpers/wire.ts";
import { rememberAs } from "./responses.ts";

/** Iterate it for items, or `pages()` for whole pages. Each iteration reads from the start; nothing is read before it is asked for. */
export interface PagedAsyncIterable<T> extends AsyncIterable<T> {
  pages(): AsyncIterable<{ items: T[]; totalCount?: number }>;
}

/** A page as the service sends it. */
export interface Page<T> {
  items?: T[] | null;
  totalCount?: number;
}

/** Makes a PagedAsyncIterable of a function that starts reading pages. */
export function paged<T extends object>(start: () => Promise<AsyncGenerator<Page<T>>>): PagedAsyncIterable<T> {
  async function* pages(): AsyncGenerator<{ items: T[]; totalCount?: number }> {
    for await (const page of await start()) {
      const { items, totalCount } = page;
      yield rememberAs({ items: objects(items), ...(totalCount === undefined ? {} : { totalCount }) }, page);
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
