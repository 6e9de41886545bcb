// Collections that page themselves: items one by one, or whole pages.
import type { CollectionLinks } from "../generated/schema.ts";
import { ResponseParseError } from "./errors.ts";
import { objects } from "./helpers/wire.ts";
import { rememberAs, responseOf } from "./response-of.ts";
import type { Call } from "./transport/intent.ts";
import { type NextPage, nextPage } from "./transport/paging.ts";

/** Iterate it for items, or `pages()` for whole pages. Each iteration reads from the start; nothing is read before it is asked for. */
export interface PagedAsyncIterable<T> extends AsyncIterable<T> {
  pages(): AsyncIterable<{ items: T[]; totalCount?: number }>;
}

/** A page as the service sends it. */
interface Page<T> {
  items?: T[] | null;
  totalCount?: number;
  links?: CollectionLinks;
}

/** Reads page after page; `read` is given where the next one is. */
export async function* listPages<P extends Page<unknown>>(
  base: string,
  call: Call,
  operation: string,
  read: (next?: NextPage) => Promise<P>,
): AsyncGenerator<P, undefined> {
  let next: NextPage | undefined;
  const visited = new Set<string>();
  for (;;) {
    const page = await read(next);
    const given = performance.now();
    yield page;
    // The deadline is for the call; what the caller does with a page is the caller's own time.
    call.deadlineAt += performance.now() - given;
    const link = page.links?.next;
    if (!link) return;
    next = nextPage(link, base);
    const place = JSON.stringify(next);
    if (!next || visited.has(place))
      throw lost(
        operation,
        call,
        page,
        typeof link.uri === "string" ? link.uri : "",
        next ? "back to where it has been" : "away from the endpoint",
      );
    visited.add(place);
  }
}

function lost(operation: string, call: Call, page: object, uri: string, where: string): ResponseParseError {
  const { requestId, attempts = 1 } = responseOf(page) ?? {};
  const context = { operation, requestId, correlationId: call.correlationId, attempts, outcome: "rejected" } as const;
  return new ResponseParseError(
    `${operation}: the next page's link leads ${where}; it was not followed`,
    context,
    uri.slice(0, 65_536),
  );
}

/** Makes a PagedAsyncIterable of a function that starts reading pages. */
export function paged<T extends object>(start: () => AsyncGenerator<Page<T>>): PagedAsyncIterable<T> {
  async function* pages(): AsyncGenerator<{ items: T[]; totalCount?: number }> {
    for await (const page of start()) {
      const { items, totalCount } = page;
      yield rememberAs({ items: objects(items), ...(totalCount === undefined ? {} : { totalCount }) }, page);
    }
  }
  return {
    pages,
    async *[Symbol.asyncIterator]() {
      for await (const { items } of pages()) yield* items;
    },
  };
}
